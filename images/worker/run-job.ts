import { randomUUID } from 'node:crypto'
import { UserError } from '../../scripts/lib/core/errors.ts'
import type { Disposal, HeldJob } from '../../scripts/lib/effects/queue.ts'
import type { Assignment, RunJob } from '../../scripts/lib/job/cluster.ts'
import { type Batch, executeBatch } from './batch.ts'
import { deriveBatch } from './derive-batch.ts'
import { chargeCrash } from './further-attempts.ts'
import { holdLease, type Lease } from './lease.ts'
import { diedAlone, type StartNote } from './liveness.ts'
import { openOutbox } from './outbox.ts'
import { patiently } from './patience.ts'
import type { RunnerHost } from './runner-host.ts'
import { watchForStop } from './stop-watch.ts'

/** Why a job ends before its runs do. */
type Stop = 'lease' | 'shutdown'

/** Does a job of the queue `run` under its lease. */
export async function doRunJob(held: HeldJob<RunJob>, host: RunnerHost): Promise<Disposal> {
  const { leaseMs } = host.settings
  const stop = new AbortController()
  const abort = (why: Stop) => {
    if (stop.signal.aborted) return
    stop.abort(why)
    host.simulations.kill().catch((error) => host.log(String(error)))
  }
  const lease = holdLease({ leaseMs, renew: held.renew, onLost: () => abort('lease') })
  const onShutdown = () => abort('shutdown')
  host.shutdown.addEventListener('abort', onShutdown)
  if (host.shutdown.aborted) onShutdown()
  const batch = openBatch(held, host, { signal: stop.signal, lease })
  try {
    await doBatch(held, batch)
    return lease.isHeld() ? { kind: 'done' } : { kind: 'abandon' }
  } catch (error) {
    if (!stop.signal.aborted) return await inTrouble(error, batch)
    await offerWhatEnded(batch)
    host.log(`Job ${held.id} ${stop.signal.reason === 'lease' ? 'lost its lease' : 'is handed back'}`)
    return { kind: stop.signal.reason === 'lease' ? 'abandon' : 'back' }
  } finally {
    host.shutdown.removeEventListener('abort', onShutdown)
    batch.watch.end()
    lease.end()
  }
}

function openBatch(
  held: HeldJob<RunJob>,
  host: RunnerHost,
  { signal, lease }: { readonly signal: AbortSignal; readonly lease: Lease },
): Batch {
  const { data: job, id } = held
  const name = { manifest: job.manifest, campaign: job.campaign }
  const underWay = new Set<string>()
  const cancel = async () => {
    const worker = await host.simulations.get()
    for (const runId of underWay) worker.cancel(runId)
  }
  const state: Batch['state'] = { halted: null, outbox: null }
  const watch = watchForStop(name, host, () => cancel().catch((error) => host.log(String(error))))
  return {
    host,
    job,
    name,
    signal,
    lease,
    watch,
    underWay,
    state,
    patient: (work) =>
      patiently(work, { signal, onTrouble: (error) => host.log(`Job ${id} waits: ${error.message}`) }),
    say: (message) => host.log(`Job ${id}: ${message}`),
  }
}

/** Skips what is recorded, counts what a worker died under, and executes the rest. */
async function doBatch(held: HeldJob<RunJob>, batch: Batch): Promise<void> {
  const { host, job, name, patient } = batch
  const { store, queue, studies } = host
  const before = held.note
  const [halted, recipe, cancelled] = await Promise.all([
    queue.halted(name),
    patient(() => studies.recipe(job.revision)),
    patient(() => store.cancelRequested(name)),
    held.writeNote({ node: host.settings.node, runner: host.id, at: Date.now() } satisfies StartNote),
  ])
  if (halted !== null || cancelled) return await queue.settle(name, idsOf(job.runs))
  if (job.kind === 'derive') return await deriveBatch(batch)
  let todo = await unrecorded(batch)
  batch.state.outbox = openOutbox({
    ...{ name, campaign: recipe.campaign, spool: host.spool, queue },
    token: randomUUID(),
    onRefused: (runIds) => batch.say(`${runIds.length} runs had been recorded by another; the first wins`),
    onHalt: (reason) => {
      batch.state.halted = reason
    },
  })
  if (before !== null && (await diedAlone(before, { redis: host.redis, runner: host.id })))
    todo = await afterCrash(todo, batch)
  if (todo.length > 0) await executeBatch(todo, recipe, batch)
  await drain(batch)
}

async function unrecorded({ host, job, name, patient, say }: Batch): Promise<readonly Assignment[]> {
  const { store, queue } = host
  const wanted = job.runs.map(({ run, round }) => ({ runId: run.runId, round }))
  const recorded = await patient(() => store.recorded(wanted))
  if (recorded.size === 0) return job.runs
  say(`${recorded.size} of ${job.runs.length} runs are recorded already`)
  await patient(() => store.join(name, [...recorded]))
  await queue.settle(name, [...recorded])
  return job.runs.filter(({ run }) => !recorded.has(run.runId))
}

/** Runs of a batch that a worker died under go alone from now on: that finds the one to blame. */
async function afterCrash(todo: readonly Assignment[], batch: Batch): Promise<readonly Assignment[]> {
  const { host, job, name, patient, say, state } = batch
  const recipe = await patient(() => host.studies.recipe(job.revision))
  const { again, poison } = await patient(() => chargeCrash(todo, { store: host.store, recipe }))
  say(`a worker died under ${todo.length} runs; ${poison.length} of them are not tried again`)
  for (const record of poison) state.outbox?.add(record)
  if (again.length <= 1) return again
  await host.queue.addAgain(
    name,
    again.map((each) => ({ ...job, runs: [each] })),
  )
  return []
}

/** Not for ever: with the store away, a runner that is to end leaves what ended on disk. */
async function drain({ patient, state }: Batch): Promise<void> {
  await patient(async () => state.outbox?.drain())
}

/** What ended in time may still be the first; the store decides. */
async function offerWhatEnded({ state }: Batch): Promise<void> {
  await Promise.race([state.outbox?.drain(), new Promise((resolve) => setTimeout(resolve, OFFER_MS))]).catch(
    () => {},
  )
}

const OFFER_MS = 3_000

/** Codes of errors that say something of the campaign: no other runner would fare better. */
const OF_CAMPAIGN: ReadonlySet<string> = new Set([
  'secret',
  'simulator',
  'input-corrupt',
  'unknown-revision',
  'limits.expression',
])
/** Codes of errors that say something of this host. */
const OF_HOST: ReadonlySet<string> = new Set(['disk-full', 'read-only', 'io', 'launcher'])
const HOST_PAUSE_MS = 10_000

async function inTrouble(error: unknown, batch: Batch): Promise<Disposal> {
  const { host, job, name, say } = batch
  const code = error instanceof UserError ? error.code : ''
  say(error instanceof Error ? (code === '' ? (error.stack ?? error.message) : error.message) : String(error))
  host.studies.forget()
  await drain(batch)
  if (OF_CAMPAIGN.has(code)) {
    await host.queue.halt(name, (error as UserError).message)
    await host.queue.settle(name, idsOf(job.runs))
    return { kind: 'done' }
  }
  if (code === 'corrupt') return await buildAgain(batch)
  if (OF_HOST.has(code)) {
    host.rest(HOST_PAUSE_MS)
    return { kind: 'back' }
  }
  const todo = await unrecorded(batch)
  const rest = await afterCrash(todo, batch)
  await drain(batch)
  if (rest.length > 0) await host.queue.addAgain(name, [{ ...job, runs: rest }])
  return { kind: 'done' }
}

const REBUILD_MS = 3_000

/** Asks for the artifacts, and for no further runs. */
async function buildAgain({ host, job, name }: Batch): Promise<Disposal> {
  const { builds } = await host.queue.state(name)
  if (builds.waiting + builds.active + builds.delayed === 0)
    await host.queue.addBuild({ ...name, revision: job.revision, filter: NO_RUN })
  return { kind: 'later', delayMs: REBUILD_MS }
}

/** An expression that lets no run through. */
const NO_RUN = 'false'

function idsOf(runs: readonly Assignment[]): readonly string[] {
  return runs.map(({ run }) => run.runId)
}
