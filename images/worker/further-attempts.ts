import type { Recipe } from '../../scripts/lib/core/campaign.ts'
import { wantedOf } from '../../scripts/lib/core/decide.ts'
import type { Assignment, ClusterStore } from '../../scripts/lib/job/cluster.ts'
import type { RunRecord } from '../../scripts/lib/job/types.ts'
import { failedAttempt, lostAttempt, pastOf, quarantined } from '../../scripts/lib/worker/attempts.ts'

/** What is to be done after attempts that a worker died under. */
export interface AfterCrash {
  /** The next attempts. */
  readonly again: readonly Assignment[]
  /** Records of runs that are not tried any more. */
  readonly poison: readonly RunRecord[]
}

/** Notes that a worker died under these runs. */
export async function chargeCrash(
  lost: readonly Assignment[],
  { store, recipe }: { readonly store: ClusterStore; readonly recipe: Recipe },
): Promise<AfterCrash> {
  const { campaign } = recipe
  const keys = wantedOf(campaign).keys
  const again: Assignment[] = []
  const poison: RunRecord[] = []
  for (const assignment of lost) {
    const { run, round, limits } = assignment
    const past = pastOf(await store.attempts(run.runId, round), round)
    // Counted from what is stored: the job may be an old one that comes again and again.
    const attempt = past.attempts + 1
    await store.addAttempts([lostAttempt({ runId: run.runId, round, attempt })])
    const crashes = past.crashes + 1
    if (crashes > campaign.limits.crashes) poison.push(quarantined({ run, round, crashes, limits, keys }))
    else again.push({ ...assignment, attempt: attempt + 1, suspect: crashes === campaign.limits.crashes })
  }
  return { again, poison }
}

/** The next attempt at a run that failed by itself, once that is noted; null where it has none left. */
export async function nextTry(
  record: RunRecord,
  assignment: Assignment,
  store: ClusterStore,
): Promise<Assignment | null> {
  const { attempt, retriesLeft } = assignment
  if (record.verdict.outcome !== 'failed' || retriesLeft <= 0) return null
  const { runId, round, verdict } = record
  await store.addAttempts([failedAttempt({ runId, round, attempt }, verdict.error?.message ?? '')])
  return { ...assignment, attempt: attempt + 1, retriesLeft: retriesLeft - 1 }
}
