import type { Recipe } from '../../scripts/lib/core/campaign.ts'
import type { Assignment, RunJob } from '../../scripts/lib/job/cluster.ts'
import type { CampaignName } from '../../scripts/lib/job/store.ts'
import type { RunRecord } from '../../scripts/lib/job/types.ts'
import type { BatchEnd } from '../../scripts/lib/worker/chain.ts'
import { chargeCrash, nextTry } from './further-attempts.ts'
import type { Lease } from './lease.ts'
import type { Outbox } from './outbox.ts'
import type { RunnerHost } from './runner-host.ts'
import type { StopWatch } from './stop-watch.ts'
import type { OpenStudy } from './studies.ts'

/** A job on its way through this runner. */
export interface Batch {
  readonly host: RunnerHost
  readonly job: RunJob
  readonly name: CampaignName
  /** Aborted when the lease is lost, and when the runner is to end. */
  readonly signal: AbortSignal
  readonly lease: Lease
  readonly watch: StopWatch
  /** Runs that are with the worker. */
  readonly underWay: Set<string>
  readonly state: {
    /** Why no more of the campaign is to start. */
    halted: string | null
    outbox: Outbox | null
  }
  /** Does something again and again while the store is away. */
  patient<T>(work: () => Promise<T>): Promise<T>
  say(message: string): void
}

/** Where a process takes one run, so many follow each other without a way back here. */
const CHAIN = 64

/** Executes runs one process after the other; what is to be tried again goes back to the queue, alone. */
export async function executeBatch(runs: readonly Assignment[], recipe: Recipe, batch: Batch): Promise<void> {
  const { host, job, signal, state, watch, name, patient } = batch
  const opened = await patient(() => host.studies.open(job, { signal }))
  const touching = setInterval(opened.touch, TOUCH_MS)
  const again: Assignment[] = []
  let todo = runs
  try {
    while (todo.length > 0 && state.halted === null && watch.reason() === null) {
      const size = atOnce(recipe, opened)
      const chunk = todo.slice(0, size)
      const end = await executeChunk(chunk, opened, batch)
      const { late, alone } = await sort(end, { chunk, recipe, opened, batch })
      again.push(...alone)
      todo = [...late, ...todo.slice(size)]
      // A campaign that is to stop after few failures is not to find out too late.
      if (recipe.campaign.limits.failures !== null) await patient(async () => state.outbox?.drain())
    }
  } finally {
    clearInterval(touching)
  }
  const stopped = state.halted !== null || watch.reason() !== null
  const left = stopped ? [...again, ...todo] : []
  await host.queue.settle(
    name,
    left.map(({ run }) => run.runId),
  )
  if (stopped) return
  await host.queue.addAgain(
    name,
    again.map((each) => ({ ...job, runs: [each] })),
  )
}

const TOUCH_MS = 5_000

function atOnce({ campaign }: Recipe, { study }: OpenStudy): number {
  const perProcess = study.simulator.maxRunsPerProcess(study.spec)
  return Math.min(perProcess > 1 ? perProcess : CHAIN, Math.max(1, campaign.limits.failures ?? CHAIN))
}

async function executeChunk(
  chunk: readonly Assignment[],
  { study }: OpenStudy,
  { host, signal, underWay }: Batch,
): Promise<BatchEnd> {
  signal.throwIfAborted()
  const worker = await host.simulations.get()
  for (const { run } of chunk) underWay.add(run.runId)
  try {
    return await worker.execute(study, chunk)
  } finally {
    underWay.clear()
  }
}

interface Ended {
  readonly chunk: readonly Assignment[]
  readonly recipe: Recipe
  readonly opened: OpenStudy
  readonly batch: Batch
}

/** Records what ended; `late` had to wait for others of its process, `alone` is to go by itself. */
async function sort(end: BatchEnd, { chunk, recipe, opened, batch }: Ended) {
  const { host, state, patient } = batch
  const alone: Assignment[] = []
  for (const record of end.records) {
    const next = await tryAgain(record, { chunk, batch })
    if (next === null) state.outbox?.add(record)
    else alone.push(next)
  }
  if (end.lost.length > 0) {
    const after = await patient(() => chargeCrash(end.lost, { store: host.store, recipe }))
    for (const record of after.poison) state.outbox?.add(record)
    alone.push(...after.again)
  }
  const shareProcess = opened.study.simulator.maxRunsPerProcess(opened.study.spec) > 1
  if (shareProcess) alone.push(...end.again)
  return { late: shareProcess ? [] : end.again, alone }
}

async function tryAgain(
  record: RunRecord,
  { chunk, batch }: Pick<Ended, 'chunk' | 'batch'>,
): Promise<Assignment | null> {
  const assignment = chunk.find(({ run }) => run.runId === record.runId)
  if (assignment === undefined || assignment.retriesLeft <= 0) return null
  return await batch.patient(() => nextTry(record, assignment, batch.host.store))
}
