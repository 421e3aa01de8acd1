import type { Campaign } from '../../core/campaign.ts'
import type { Assignment } from '../../job/cluster.ts'
import type { Outcome, RunRecord } from '../../job/types.ts'
import type { Study } from '../../worker/study.ts'

/** Where a campaign stands on its way, wherever it runs. */
export interface LaneState {
  readonly campaign: Campaign
  /** Runs that have not been taken yet. */
  readonly remaining: number
  /** Processes, or batches, at a time. */
  readonly busySlots: number
  /** Runs under way, where they are under way here. */
  readonly running?: ReadonlySet<string>
  readonly counts: Readonly<Record<'done' | 'failed' | 'truncated' | 'cancelled', number>>
  /** Why nothing more of it starts. */
  readonly halted: string | null
}

/** A campaign on its way through the machine: what is still to start, and what came of the rest. */
export interface Lane extends LaneState {
  readonly study: Study
  readonly todo: Iterator<Assignment>
  /** Runs to start before the next of `todo`: further attempts, and those of a process that ended badly. */
  readonly again: Assignment[]
  /** What was read of `todo` to see whether there is more; one at most. */
  readonly ahead: Assignment[]
  /** Runs to start when nothing else is left, one at a time: a worker that dies then died of the run. */
  readonly suspects: Assignment[]
  /** Runs that it shares with the campaign that came to them first, until they are recorded there. */
  readonly elsewhere: Map<string, Assignment>
  /** Null where there is but one campaign. */
  readonly claims: Claims | null
  remaining: number
  /** Runs that are with the worker, those that wait for the one before in their slot included. */
  readonly running: Set<string>
  busySlots: number
  readonly counts: { done: number; failed: number; truncated: number; cancelled: number }
  /** Stored runs of it that had failed before. */
  readonly cachedFailures: number
  /** Core-seconds that its stored runs had used before. */
  readonly usedSeconds: number
  /** Runs of it that failed with the campaign that came to them first. */
  sharedFailures: number
  /** Names of campaigns that must be done first. */
  readonly needs: readonly string[]
  halted: string | null
  exhausted: boolean
  /** Sum and number of measured run times, for the size of batches. */
  totalMs: number
  ended: number
  /** Processes that told what they took beside their runs, and the least of it. */
  processes: number
  startMs: number
}

/** Which campaign came to a run first, then what came of it there. */
export type Claims = Map<string, Lane | Outcome>

export function makeLane(options: {
  readonly campaign: Campaign
  readonly study: Study
  readonly todo: Iterator<Assignment>
  readonly remaining: number
  readonly cachedFailures: number
  readonly usedSeconds: number
  readonly claims: Claims | null
  readonly needs: readonly string[]
  readonly halted: string | null
}): Lane {
  return {
    ...options,
    again: [],
    ahead: [],
    elsewhere: new Map(),
    sharedFailures: 0,
    suspects: [],
    running: new Set(),
    busySlots: 0,
    counts: { done: 0, failed: 0, truncated: 0, cancelled: 0 },
    exhausted: false,
    totalMs: 0,
    ended: 0,
    processes: 0,
    startMs: Number.POSITIVE_INFINITY,
  }
}

export function isOver(lane: Lane): boolean {
  const waiting = lane.again.length + lane.ahead.length + lane.suspects.length + lane.elsewhere.size
  const nothingLeft = lane.halted !== null || (lane.exhausted && waiting === 0)
  return nothingLeft && lane.running.size === 0
}

/** Whether there is a run to start, other than suspects. */
export function hasNext(lane: Lane): boolean {
  if (lane.halted !== null) return false
  if (lane.again.length + lane.ahead.length > 0) return true
  const next = readNext(lane)
  if (next !== null) lane.ahead.push(next)
  else takeBack(lane)
  return lane.again.length + lane.ahead.length > 0
}

/** The next run to start, or null when there is none left but suspects. */
export function takeNext(lane: Lane): Assignment | null {
  if (lane.halted !== null) return null
  return lane.again.shift() ?? lane.ahead.pop() ?? readNext(lane)
}

function readNext(lane: Lane): Assignment | null {
  while (!lane.exhausted) {
    const next = lane.todo.next()
    if (next.done) {
      lane.exhausted = true
      break
    }
    lane.remaining -= 1
    if (isElsewhere(lane, next.value)) continue
    if (!next.value.suspect) return next.value
    lane.suspects.push(next.value)
  }
  return null
}

function isElsewhere(lane: Lane, assignment: Assignment): boolean {
  const { runId } = assignment.run
  const claim = lane.claims?.get(runId)
  if (claim === undefined) lane.claims?.set(runId, lane)
  else lane.elsewhere.set(runId, assignment)
  if (typeof claim === 'string') hearOf(lane, runId, claim)
  return claim !== undefined
}

/** Runs that the campaign which came to them first leaves undone: it was stopped. */
function takeBack(lane: Lane): void {
  for (const [runId, assignment] of lane.elsewhere) {
    const claim = lane.claims?.get(runId)
    if (typeof claim === 'object' && !isOver(claim)) continue
    lane.claims?.set(runId, lane)
    lane.elsewhere.delete(runId)
    lane.again.push(assignment)
  }
}

/** Notes what came of a run of it, for all campaigns that share the run. */
export function settle(lane: Lane, lanes: readonly Lane[], { runId, verdict }: RunRecord): void {
  lane.counts[verdict.outcome] += 1
  lane.claims?.set(runId, verdict.outcome)
  for (const other of lanes) hearOf(other, runId, verdict.outcome)
}

function hearOf(lane: Lane, runId: string, outcome: Outcome): void {
  const assignment = lane.elsewhere.get(runId)
  if (assignment === undefined) return
  if (outcome === 'cancelled') {
    lane.elsewhere.set(runId, { ...assignment, round: assignment.round + 1, attempt: 1 })
    return
  }
  lane.elsewhere.delete(runId)
  if (outcome === 'failed') lane.sharedFailures += 1
}

/** Failed runs of it, whenever and wherever they did. */
export function failuresOf({ counts, cachedFailures, sharedFailures }: Lane): number {
  return counts.failed + cachedFailures + sharedFailures
}

/** Core-seconds that it has used, whenever it did. */
export function usedBy({ campaign, totalMs, usedSeconds }: Lane): number {
  return usedSeconds + (totalMs / 1000) * campaign.resources.cpus
}

/** Whether it ended with every run done or cut short by its time limit. */
export function isGood(lane: Lane): boolean {
  return isOver(lane) && lane.halted === null && failuresOf(lane) === 0
}
