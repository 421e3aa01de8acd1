import type { Counts, StoredIds, StoredOutcome } from '../job/store.ts'
import type { Run } from '../job/types.ts'

export interface CampaignStatus {
  readonly name: string
  readonly counts: Readonly<Record<StoredOutcome, number>> & {
    /** Runs that the campaign asks for; null where it was never applied. */
    readonly total: number | null
    /** Of them, those that nothing is stored of. */
    readonly missing: number | null
  }
  readonly ratePerSecond: number
  /** Null where nothing runs, or nothing has ended lately. */
  readonly etaSeconds: number | null
}

/** How many runs ended in the last while, and how long that while is: less than a minute after a start. */
export interface Pace {
  readonly ended: number
  readonly seconds: number
}

/** A campaign's runs by the outcome of their latest round, its pace, and what is left. */
export function campaignStatus(
  name: string,
  runs: Iterable<Run>,
  options: { readonly stored: StoredIds; readonly pace: Pace | null },
): CampaignStatus {
  const counts = { done: 0, failed: 0, truncated: 0, cancelled: 0, open: 0, total: 0, missing: 0 }
  for (const { runId } of runs) {
    counts.total += 1
    counts[options.stored.get(runId)?.outcome ?? 'missing'] += 1
  }
  const { pace } = options
  const ratePerSecond = pace === null ? 0 : pace.ended / pace.seconds
  const left = counts.missing + counts.open + counts.cancelled
  return { name, counts, ratePerSecond, etaSeconds: ratePerSecond > 0 ? left / ratePerSecond : null }
}

/** A campaign that stands in the manifest alone. */
export function neverApplied(name: string): CampaignStatus {
  const counts = { done: 0, failed: 0, truncated: 0, cancelled: 0, open: 0, total: null, missing: null }
  return { name, counts, ratePerSecond: 0, etaSeconds: null }
}

const MINUTE_SECONDS = 60

/** The pace since the owner of the store began, over a minute at most; null without an owner. */
export function paceOf({ endedSince }: Pick<Counts, 'endedSince'>, ownerSeconds: number | null): Pace | null {
  return ownerSeconds === null
    ? null
    : { ended: endedSince, seconds: Math.min(MINUTE_SECONDS, Math.max(1, ownerSeconds)) }
}
