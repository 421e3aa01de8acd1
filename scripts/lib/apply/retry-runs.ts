import type { Recipe } from '../core/campaign.ts'
import { type OutcomeCounts, runsWithOutcome } from '../core/runs-with-outcome.ts'
import type { RunStore, StoredOutcome } from '../job/store.ts'
import { runsOf } from './expansion.ts'
import { openJudge } from './judge.ts'

/** A store that may be changed. */
export interface Reopening {
  readonly runs: RunStore
  /** Opens the next round of stored runs, so that a plan runs them again; gives how many it opened. */
  readonly openRounds: (runIds: readonly string[]) => number | Promise<number>
}

/** What a retry does where nobody says otherwise. */
export const RETRIED: readonly StoredOutcome[] = ['failed', 'truncated']

/** Has the runs of a recipe that ended in one of the ways wanted run again, by the next apply. */
export async function retryRuns(
  { runs, openRounds }: Reopening,
  recipe: Recipe,
  { wanted, filter }: { readonly wanted: readonly StoredOutcome[]; readonly filter?: string },
): Promise<{ readonly opened: number; readonly counts: OutcomeCounts }> {
  const asked = runsOf(recipe, { judge: openJudge(recipe, runs), ...(filter !== undefined && { filter }) })
  const { runIds, counts } = runsWithOutcome(asked, runs.storedIds(), wanted)
  return { opened: await openRounds([...runIds]), counts }
}
