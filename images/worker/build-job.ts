import type { Recipe } from '../../scripts/lib/core/campaign.ts'
import { UserError } from '../../scripts/lib/core/errors.ts'
import { buildFailure } from '../../scripts/lib/effects/build.ts'
import type { Disposal, HeldJob } from '../../scripts/lib/effects/queue.ts'
import type { BuildJob } from '../../scripts/lib/job/cluster.ts'
import { artifactOf } from './artifact.ts'
import type { BuilderHost, Building } from './builder-host.ts'
import { enqueueRuns } from './enqueue.ts'
import { holdLease } from './lease.ts'
import { listedRecipe } from './listed.ts'
import { lookAtNeeds } from './needs.ts'
import { patiently } from './patience.ts'
import { requireSpace } from './space.ts'

/** Does a job of the queue `build`: all of it may be done again, by another or by a later apply. */
export async function doBuildJob(held: HeldJob<BuildJob>, host: BuilderHost): Promise<Disposal> {
  const stop = new AbortController()
  const { leaseMs } = host.settings
  const lease = holdLease({ leaseMs, renew: held.renew, onLost: () => stop.abort('lease') })
  const onShutdown = () => stop.abort('shutdown')
  host.shutdown.addEventListener('abort', onShutdown)
  if (host.shutdown.aborted) onShutdown()
  const building = openBuilding(held, host, stop.signal)
  try {
    const disposal = await build(building)
    if (disposal.kind === 'done') await host.queue.setWaits(building.name, null)
    return lease.isHeld() ? disposal : { kind: 'abandon' }
  } catch (error) {
    if (stop.signal.aborted) return { kind: stop.signal.reason === 'lease' ? 'abandon' : 'back' }
    return await inTrouble(error, building)
  } finally {
    host.shutdown.removeEventListener('abort', onShutdown)
    lease.end()
  }
}

function openBuilding(held: HeldJob<BuildJob>, host: BuilderHost, signal: AbortSignal): Building {
  const { data: job, id: jobId } = held
  const say = (message: string) => host.log(`Build job ${jobId}: ${message}`)
  return {
    ...{ host, job, jobId, signal, say },
    name: { manifest: job.manifest, campaign: job.campaign },
    patient: (work) => patiently(work, { signal, onTrouble: ({ message }) => say(`waits: ${message}`) }),
  }
}

const NEEDS_MS = 2_000

async function build(building: Building): Promise<Disposal> {
  const { host, job, jobId, name, patient } = building
  const isNew = await host.queue.begin(name, jobId)
  if (!isNew && (await host.queue.halted(name)) !== null) return { kind: 'done' }
  if (await patient(() => host.store.cancelRequested(name))) return { kind: 'done' }
  await requireSpace(building)
  const recipe = await recipeOf(building)
  const built = await artifactOf(recipe, building)
  if (built.artifact === null) {
    await host.queue.halt(name, `the build failed:\n${buildFailure(built).message}`)
    return { kind: 'done' }
  }
  const needs = await lookAtNeeds(recipe, job.filter, building)
  if (needs === 'wait') return { kind: 'later', delayMs: NEEDS_MS }
  if (needs !== null) {
    await host.queue.halt(name, needs)
    return { kind: 'done' }
  }
  const listed = await listedRecipe(recipe, built.artifact, building)
  return await enqueueRuns(listed.recipe, built.artifact, listed.building)
}

async function recipeOf({ host, job, patient }: Building): Promise<Recipe> {
  const revision = await patient(() => host.store.revision(job.revision))
  if (revision !== null) return JSON.parse(revision.recipe) as Recipe
  throw new UserError('unknown-revision', `The revision ${job.revision} is not stored`, {
    hint: 'Apply again',
  })
}

/** Codes of errors that may be over when the job comes again. */
const MAY_PASS: ReadonlySet<string> = new Set(['disk-full', 'io', 'busy'])
const PASS_MS = 10_000

/** What nobody can mend by waiting halts the campaign, with its reason; anything else is tried again. */
async function inTrouble(error: unknown, { host, name, say }: Building): Promise<Disposal> {
  if (!(error instanceof UserError) || MAY_PASS.has(error.code)) {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error))
    if (error instanceof UserError) await host.queue.setWaits(name, error.message)
    return { kind: 'later', delayMs: PASS_MS }
  }
  say(error.message)
  await host.queue.setWaits(name, null)
  await host.queue.halt(name, error.message)
  return { kind: 'done' }
}
