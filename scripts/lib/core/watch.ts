/** A commit of a watched branch. */
export interface WatchedCommit {
  readonly commit: string
  readonly author: string
  readonly subject: string
}

/**
 * How an apply of a commit ended: `refused` is a manifest that is wrong, or none; `error` is anything that another try
 * may mend, such as a full disk; `interrupted` is an apply that was told to stop.
 */
export type WatchOutcome = 'done' | 'failed' | 'refused' | 'error' | 'interrupted'

/** A line of the record of a watch. */
export type WatchEntry = WatchedCommit & {
  /** ISO 8601. */
  readonly time: string
  /** Null when it began. */
  readonly outcome: WatchOutcome | null
  /** What `plan --json` said; null where there is no plan. */
  readonly plan: object | null
  /** The last event of `apply --json`. */
  readonly summary: ApplySummary | null
  /** What went wrong, in words. */
  readonly message: string | null
}

/** What an apply says of itself at its end. */
export interface ApplySummary {
  readonly done: number
  readonly failed: number
  readonly truncated: number
  readonly cancelled: number
  readonly cached: number
  readonly elapsedMs: number
}

/**
 * Whether the head of the branch is to be applied. Only the head counts: of commits that came while one was applied,
 * the newest wins. What was begun and has no end, or may be mended, is applied again.
 */
export function isToApply(head: string, last: Pick<WatchEntry, 'commit' | 'outcome'> | null): boolean {
  if (last === null || last.commit !== head) return true
  return last.outcome === null || last.outcome === 'error' || last.outcome === 'interrupted'
}

/** How an apply ended, from its exit code and whether it came to its summary. */
export function outcomeOf(exitCode: number | null, summary: ApplySummary | null): WatchOutcome {
  if (exitCode === 0) return 'done'
  if (exitCode === 2) return 'refused'
  if (exitCode === 130) return 'interrupted'
  return exitCode === 1 && summary !== null ? 'failed' : 'error'
}
