import type { Assignment } from '../job/cluster.ts'
import type { RunView } from '../job/simulator.ts'
import type { Study } from './study.ts'

/** A run under way, as what it prints tells of it. */
export interface ViewedRun {
  readonly runId: string
  readonly view: RunView
}

/** Follows a process by what it prints; only while it runs. */
export interface Observed {
  /** As `ProcessRequest.hear`; null where the simulator tells nothing. */
  readonly hear: ((text: string) => boolean) | null
  /** What it told last. */
  readonly now: () => ViewedRun | null
  /** What was odd about each run. */
  readonly warnings: ReadonlyMap<string, readonly string[]>
  /** The run that was ended for it. */
  readonly stopped: () => string | null
}

export function observeProcess(
  study: Study,
  mine: readonly Assignment[],
  onWarning: (assignment: Assignment, message: string) => void,
): Observed {
  const observing = study.simulator.observe?.(study.spec)
  const warnings = new Map<string, string[]>()
  let last: ViewedRun | null = null
  let stopped: string | null = null
  const warn = (assignment: Assignment, message: string) => {
    const { runId } = assignment.run
    warnings.set(runId, [...(warnings.get(runId) ?? []), message])
    onWarning(assignment, message)
    if (observing?.stops) stopped ??= runId
    return observing?.stops === true
  }
  const isLate = lateness(mine.length > 1)
  const hear = (text: string) => {
    const nowMs = performance.now()
    const view = observing?.observer.push(text, nowMs) ?? null
    if (view === null) return false
    const assignment = mine.find(({ run }) => isOf(run.native, view.native)) ?? mine[0]!
    last = { runId: assignment.run.runId, view }
    const isOdd = view.warning !== null && warn(assignment, view.warning)
    return isOdd || isLate(assignment, nowMs)
  }
  return {
    hear: observing === undefined ? null : hear,
    now: () => last,
    warnings,
    stopped: () => stopped,
  }
}

/**
 * Tells a run of several that takes longer than it may: the process has the time of all of them, and one that hangs is
 * not to use it up. It goes alone then, under its own limit.
 */
function lateness(isShared: boolean): (assignment: Assignment, nowMs: number) => boolean {
  let current: Assignment | null = null
  let sinceMs = 0
  return (assignment, nowMs) => {
    if (assignment !== current) sinceMs = nowMs
    current = assignment
    const { timeMs } = assignment.limits
    return isShared && timeMs !== null && nowMs - sinceMs > timeMs
  }
}

function isOf(run: RunView['native'] | undefined, printed: RunView['native']): boolean {
  return run != null && printed !== null && run.number === printed.number && run.config === printed.config
}
