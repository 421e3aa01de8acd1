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
  const hear = (text: string) => {
    const view = observing?.observer.push(text, performance.now()) ?? null
    if (view === null) return false
    const assignment = mine.find(({ run }) => isOf(run.native, view.native)) ?? mine[0]!
    last = { runId: assignment.run.runId, view }
    return view.warning !== null && warn(assignment, view.warning)
  }
  return {
    hear: observing === undefined ? null : hear,
    now: () => last,
    warnings,
    stopped: () => stopped,
  }
}

function isOf(run: RunView['native'] | undefined, printed: RunView['native']): boolean {
  return run != null && printed !== null && run.number === printed.number && run.config === printed.config
}
