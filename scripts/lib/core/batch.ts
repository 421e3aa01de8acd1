export interface BatchOptions {
  /** Mean duration of a run so far; null while none has ended. */
  readonly meanMs: number | null
  /** What a process takes before its first run; 0 where nothing is known of it. */
  readonly startMs?: number
  /** How long a process should take. */
  readonly targetMs: number
  /** What the simulator can take. */
  readonly maxRunsPerProcess: number
  /** Runs that have not started yet. */
  readonly remaining: number
  /** Processes that run at a time. */
  readonly slots: number
}

/** How many runs the next process takes: long enough to be worth its start, with a share left for each slot. */
export function batchSize(options: BatchOptions): number {
  const { meanMs, startMs = 0, maxRunsPerProcess, remaining, slots } = options
  // A tenth for the start, where that takes long.
  const targetMs = Math.max(options.targetMs, 10 * startMs)
  // The first runs go alone: they tell how long one takes.
  if (meanMs === null) return Math.min(1, remaining)
  const wanted = Math.floor(targetMs / Math.max(meanMs, 1e-3))
  // Half a share at a time: batches shrink towards the end, so that all slots end together.
  const share = Math.ceil(remaining / (2 * slots))
  return Math.min(remaining, Math.max(1, Math.min(wanted, maxRunsPerProcess, share)))
}
