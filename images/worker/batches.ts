import { batchSize } from '../../scripts/lib/core/batch.ts'
import type { Assignment } from '../../scripts/lib/job/cluster.ts'
import type { Parameters } from '../../scripts/lib/job/types.ts'

/** Runs of a job at most. */
export const MOST = 1000
/** How long a job should take: what it costs beside its runs is lost in it, and little is lost with it. */
const BATCH_MS = 5_000

export interface BatchesOptions {
  /** Milliseconds that a run should take; null where nothing is known. */
  readonly expected: (parameters: Parameters) => number | null
  /** Runs from here to the end of the campaign. */
  readonly remaining: number
  readonly slots: number
}

/** Divides runs into batches, in order: by the times they should take, smaller ones towards the end. */
export function* batchesOf(
  runs: readonly Assignment[],
  options: BatchesOptions,
): Generator<readonly Assignment[]> {
  const { expected, slots } = options
  for (let first = 0; first < runs.length; ) {
    const size = batchSize({
      meanMs: expected(runs[first]!.run.parameters),
      targetMs: BATCH_MS,
      maxRunsPerProcess: MOST,
      remaining: options.remaining - first,
      slots,
    })
    const batch = untilFull(runs.slice(first, first + Math.max(1, size)), expected)
    yield batch
    first += batch.length
  }
}

/** The first runs that take no longer than a batch should; one at least. */
function untilFull(runs: readonly Assignment[], expected: BatchesOptions['expected']): readonly Assignment[] {
  let ms = 0
  const end = runs.findIndex(({ run }) => {
    ms += expected(run.parameters) ?? 0
    return ms > BATCH_MS
  })
  return end === -1 ? runs : runs.slice(0, Math.max(1, end))
}
