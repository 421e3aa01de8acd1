import { batchSize } from '../../core/batch.ts'
import { budgetUsedUp } from '../../core/budget.ts'
import { needsOther, tooManyFailures } from '../../core/halt.ts'
import type { Assignment } from '../../job/cluster.ts'
import type { RunStore } from '../../job/store.ts'
import type { RunRecord } from '../../job/types.ts'
import { failedAttempt, lostAttempt, pastOf, quarantined } from '../../worker/attempts.ts'
import type { BatchEnd } from '../../worker/chain.ts'
import { WorkerClosed } from '../../worker/record.ts'
import type { Worker } from '../../worker/worker.ts'
import { type Capacity, makeCapacity } from './capacity.ts'
import { failuresOf, hasNext, isGood, isOver, type Lane, settle, takeNext, usedBy } from './lane.ts'

import { openRecorder, type Recorder } from './recorder.ts'

/** How long a process of several runs should take: start-up is lost in it, and little is lost with it. */
const BATCH_MS = 2_000
/** Where a process takes one run, short ones follow each other in a slot without a way back here: for so long, so many. */
const CHAIN_MS = 50
const CHAIN = 64
/** How often another process's wish to cancel is looked for, and how long the record of a short run waits at most. */
const TICK_MS = 500

export interface RunLanesOptions {
  readonly manifest: string
  readonly lanes: readonly Lane[]
  readonly worker: Worker
  readonly store: RunStore
  readonly cpus: number
  readonly memoryBytes: number
  readonly onRecord: (lane: Lane, record: RunRecord) => void
  /** Hears of a failure of the machine when it happens; it is thrown when nothing runs any more. */
  readonly onFailure: (error: unknown) => void
  /** Shared with whoever may interrupt: no run starts while `draining`, none is recorded once `stopped`. */
  readonly control: Control
}

export interface Control {
  draining: boolean
  stopped: boolean
  /** Called by the runner when it is to look at the flags again. */
  changed: () => void
}

export function makeControl(): Control {
  return { draining: false, stopped: false, changed: () => {} }
}

interface Runner extends RunLanesOptions {
  readonly capacity: Capacity
  readonly recorder: Recorder
  failure: unknown
}

/** Executes all lanes on this machine, as many runs at a time as fit; resolves when nothing runs any more. */
export async function runLanes(options: RunLanesOptions): Promise<void> {
  const { store, manifest, onRecord, control } = options
  const lanes = options.lanes.toSorted((a, b) => b.campaign.priority - a.campaign.priority)
  const recorder = openRecorder({ store, manifest, onRecord })
  const capacity = makeCapacity(options.cpus, options.memoryBytes)
  const runner: Runner = { ...options, lanes, capacity, recorder, failure: null }
  const timer = setInterval(() => {
    guarded(runner, () => recorder.flush())
    guarded(runner, () => obeyCancel(runner))
  }, TICK_MS)
  try {
    await new Promise<void>((resolve) => {
      let ended = false
      const pump = () => {
        // Several batches may end before this hears of the first of them.
        if (ended) return
        startAll(runner, pump)
        ended = lanes.every((lane) => lane.running.size === 0)
        if (ended) resolve()
      }
      control.changed = pump
      pump()
    })
    recorder.flush()
  } finally {
    clearInterval(timer)
    control.changed = () => {}
  }
  if (runner.failure !== null) throw runner.failure
}

/** Starts what fits; a lane that turns out to be over on the way may be what an earlier one waited for. */
function startAll(runner: Runner, pump: () => void): void {
  let over: number
  do {
    over = countOver(runner.lanes)
    while (startOne(runner, pump));
  } while (countOver(runner.lanes) > over)
}

function countOver(lanes: readonly Lane[]): number {
  return lanes.filter(isOver).length
}

/** Starts a process of the first lane that has something to run and fits; false when there is none. */
function startOne(runner: Runner, pump: () => void): boolean {
  if (runner.control.draining || runner.failure !== null) return false
  for (const lane of runner.lanes) {
    if (isOver(lane) || isBlocked(lane, runner.lanes)) continue
    // Looked at first: one that has all under way is not to keep the others waiting for room.
    if (!guarded(runner, () => hasNext(lane))) continue
    if (!runner.capacity.take(lane.campaign.resources)) return false
    const batch = guarded(runner, () => takeBatch(lane, runner.cpus)) ?? []
    if (batch.length > 0) {
      start(runner, { lane, batch, pump })
      return true
    }
    runner.capacity.give(lane.campaign.resources)
  }
  if (runner.failure !== null) return false
  return startSuspect(runner, pump)
}

function startSuspect(runner: Runner, pump: () => void): boolean {
  if (runner.lanes.some((lane) => lane.running.size > 0)) return false
  const lane = runner.lanes.find((each) => each.halted === null && each.suspects.length > 0)
  const suspect = lane?.suspects.shift()
  if (!lane || !suspect) return false
  if (guarded(runner, () => isCondemned(runner, lane, suspect)) !== false) return runner.failure === null
  runner.capacity.take(lane.campaign.resources)
  start(runner, { lane, batch: [suspect], pump })
  return true
}

/** Waits for the campaigns it needs; gives up when one of them ended with failures. */
function isBlocked(lane: Lane, lanes: readonly Lane[]): boolean {
  const needed = lanes.filter((other) => lane.needs.includes(other.campaign.name))
  const bad = needed.find((other) => isOver(other) && !isGood(other))
  if (bad) lane.halted = needsOther(bad.campaign.name)
  return bad !== undefined || needed.some((other) => !isOver(other))
}

function takeBatch(lane: Lane, slots: number): readonly Assignment[] {
  const { study } = lane
  const perProcess = study.simulator.maxRunsPerProcess(study.spec)
  const size = batchSize({
    ...timesOf(lane),
    targetMs: perProcess > 1 ? BATCH_MS : CHAIN_MS,
    maxRunsPerProcess: Math.min(perProcess > 1 ? perProcess : CHAIN, mostAtOnce(lane)),
    remaining: Math.max(1, lane.remaining + lane.ahead.length),
    slots,
  })
  const batch: Assignment[] = []
  while (batch.length < size) {
    const next = takeNext(lane)
    if (next === null) break
    batch.push(next)
  }
  return batch
}

/** Mean time of a run by itself, and of the start of its process. */
function timesOf({ ended, totalMs, processes, startMs }: Lane) {
  if (ended === 0) return { meanMs: null }
  if (processes === 0) return { meanMs: totalMs / ended }
  return { meanMs: Math.max(0, totalMs - processes * startMs) / ended, startMs }
}

function mostAtOnce(lane: Lane): number {
  // Runs of a process that ended badly go alone: that tells which of them is to blame.
  if (lane.again.length > 0) return 1
  const { failures } = lane.campaign.limits
  const left = failures === null ? Number.POSITIVE_INFINITY : failures - failuresOf(lane)
  return Math.max(1, left - lane.running.size)
}

interface Started {
  readonly lane: Lane
  readonly batch: readonly Assignment[]
  readonly pump: () => void
}

function start(runner: Runner, { lane, batch, pump }: Started): void {
  for (const { run } of batch) lane.running.add(run.runId)
  lane.busySlots += 1
  // In one step with what came of it: between the two, a run that is to be tried again would be neither
  // under way nor waiting, and the apply could take itself for done.
  const release = () => {
    for (const { run } of batch) lane.running.delete(run.runId)
    lane.busySlots -= 1
    runner.capacity.give(lane.campaign.resources)
  }
  const ended = (end: BatchEnd) => {
    release()
    guarded(runner, () => finish(runner, { lane, batch, end }))
  }
  const failed = (error: unknown) => {
    release()
    fail(runner, error)
  }
  runner.worker.execute(lane.study, batch).then(ended, failed).then(pump)
}

function guarded<T>(runner: Runner, step: () => T): T | null {
  try {
    return step()
  } catch (error) {
    fail(runner, error)
    return null
  }
}

/** The first failure of the machine itself ends the apply; runs under way are still recorded, if they can be. */
function fail(runner: Runner, error: unknown): void {
  if (error instanceof WorkerClosed || runner.failure !== null) return
  runner.failure = error
  runner.onFailure(error)
}

interface Finished {
  readonly lane: Lane
  readonly batch: readonly Assignment[]
  readonly end: BatchEnd
}

function finish(runner: Runner, { lane, batch, end }: Finished): void {
  lane.again.push(...end.again)
  lane.processes += end.overheadsMs.length
  lane.startMs = Math.min(lane.startMs, ...end.overheadsMs)
  const { budget } = lane.campaign
  for (const assignment of end.lost) lose(runner, lane, assignment)
  for (const record of end.records) {
    lane.totalMs += record.execution.durationMs
    lane.ended += 1
    lane.halted ??= budgetUsedUp(budget?.coreSeconds ?? null, usedBy(lane))
    if (runner.control.stopped) continue
    if (record.verdict.outcome === 'failed') {
      // What fails while the machine is in trouble is not the run's own doing: the next apply runs it again.
      if (runner.failure !== null || tryAgain(runner, { lane, batch }, record)) continue
    }
    keep(runner, lane, record)
  }
}

function keep({ recorder, lanes }: Runner, lane: Lane, record: RunRecord): void {
  settle(lane, lanes, record)
  for (const each of lanes) each.halted ??= tooManyFailures(each.campaign, failuresOf(each))
  recorder.add(lane, record)
}

/** A run whose worker died is run again, free of charge, until so many died that the run is to blame. */
function lose(runner: Runner, lane: Lane, assignment: Assignment): void {
  const { run, round, attempt } = assignment
  runner.store.addAttempts([lostAttempt({ runId: run.runId, round, attempt })])
  if (isCondemned(runner, lane, assignment)) return
  const { crashes } = pastOf(runner.store.attempts(run.runId), round)
  const next = { ...assignment, attempt: attempt + 1, suspect: crashes === lane.campaign.limits.crashes }
  ;(next.suspect ? lane.suspects : lane.again).push(next)
}

/** Whether so many workers died under a run that it is set aside; that is recorded then. */
function isCondemned(runner: Runner, lane: Lane, assignment: Assignment): boolean {
  const { run, round, limits } = assignment
  const { crashes } = pastOf(runner.store.attempts(run.runId), round)
  if (crashes <= lane.campaign.limits.crashes) return false
  keep(runner, lane, quarantined({ run, round, crashes, limits, keys: lane.study.keys }))
  return true
}

/** A run's own failure is tried again with the same seed as often as `limits.retries` says. */
function tryAgain(
  runner: Runner,
  { lane, batch }: Pick<Finished, 'lane' | 'batch'>,
  record: RunRecord,
): boolean {
  const assignment = batch.find(({ run }) => run.runId === record.runId)
  if (!assignment || assignment.retriesLeft <= 0) return false
  const { attempt, retriesLeft } = assignment
  const { runId, round, verdict } = record
  runner.store.addAttempts([failedAttempt({ runId, round, attempt }, verdict.error?.message ?? '')])
  lane.again.push({ ...assignment, attempt: attempt + 1, retriesLeft: retriesLeft - 1 })
  return true
}

function obeyCancel(runner: Runner): void {
  for (const lane of runner.lanes) {
    if (lane.halted !== null || !runner.store.cancelRequested(runner.manifest, lane.campaign.name)) continue
    lane.halted = 'cancelled'
    for (const runId of lane.running.keys()) runner.worker.cancel(runId)
  }
}
