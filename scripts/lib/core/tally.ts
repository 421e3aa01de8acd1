import type { PointDuration, StoredIds } from '../job/store.ts'
import type { Parameters, Run, RunLimits } from '../job/types.ts'
import { canonicalValues } from './canonical.ts'
import { decideRun, isRerun, type RunReason, type Wanted } from './decide.ts'

/** The runs of a campaign counted by what is to be done about them. */
export interface Tally {
  total: number
  points: number
  fresh: number
  derive: number
  /** Stored and kept, by outcome. */
  failed: number
  truncated: number
  stored: number
  /** Core-milliseconds of the fresh ones; null where nothing is known of any run. */
  expectedMs: number | null
  /** Core-milliseconds of runs that are there and run again for their files alone. */
  rerunMs: number
  readonly reasons: Map<RunReason, number>
}

/** Goes through the runs once, in memory that does not grow with them. */
export function tallyRuns(
  runs: Iterable<Run>,
  stored: StoredIds,
  options: {
    readonly wanted: Wanted
    readonly limitsOf: (parameters: Parameters) => RunLimits
    readonly expectedMs: (parameters: Parameters) => number | null
  },
): Tally {
  const tally = emptyTally()
  for (const run of runs) {
    tally.total += 1
    if (run.seed.repetition === 0) tally.points += 1
    const state = stored.get(run.runId)
    if (state) tally.stored += 1
    const decision = decideRun(state, options.wanted, () => options.limitsOf(run.parameters))
    if (decision.kind === 'run') addFresh(tally, decision.reason, options.expectedMs(run.parameters))
    else if (decision.kind === 'derive') tally.derive += 1
    else if (decision.outcome !== 'done') tally[decision.outcome] += 1
  }
  return tally
}

function emptyTally(): Tally {
  return {
    total: 0,
    points: 0,
    fresh: 0,
    derive: 0,
    failed: 0,
    truncated: 0,
    stored: 0,
    expectedMs: 0,
    rerunMs: 0,
    reasons: new Map(),
  }
}

function addFresh(tally: Tally, reason: RunReason, ms: number | null): void {
  tally.fresh += 1
  tally.reasons.set(reason, (tally.reasons.get(reason) ?? 0) + 1)
  tally.expectedMs = tally.expectedMs === null || ms === null ? null : tally.expectedMs + ms
  if (isRerun(reason)) tally.rerunMs += ms ?? 0
}

/** Milliseconds that a run of a point should take: the mean of its past runs, else of all; null without any. */
export function expectedDuration(
  durations: Iterable<PointDuration>,
): (parameters: Parameters) => number | null {
  const byPoint = new Map<string, number>()
  let sum = 0
  let runs = 0
  for (const point of durations) {
    byPoint.set(canonicalValues(point.parameters), point.meanMs)
    sum += point.meanMs * point.runs
    runs += point.runs
  }
  if (runs === 0) return () => null
  return (parameters) => byPoint.get(canonicalValues(parameters)) ?? sum / runs
}
