import type { StoredIds, StoredOutcome } from '../job/store.ts'
import type { Run } from '../job/types.ts'

export type OutcomeCounts = Readonly<Partial<Record<StoredOutcome, number>>>

/** The runs whose latest round ended in one of the ways wanted, and how many in each. */
export function runsWithOutcome(
  runs: Iterable<Run>,
  stored: StoredIds,
  wanted: readonly StoredOutcome[],
): { readonly runIds: readonly string[]; readonly counts: OutcomeCounts } {
  const runIds: string[] = []
  const counts: Partial<Record<StoredOutcome, number>> = {}
  for (const { runId } of runs) {
    const outcome = stored.get(runId)?.outcome
    if (outcome === undefined || !wanted.includes(outcome)) continue
    runIds.push(runId)
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  return { runIds, counts }
}
