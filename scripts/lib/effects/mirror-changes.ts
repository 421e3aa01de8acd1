import { UserError } from '../core/errors.ts'
import type { Change } from '../job/cluster.ts'
import type { RunStore } from '../job/store.ts'
import type { RunRecord } from '../job/types.ts'

/** What a mirror did not have. */
export interface Arrival {
  /** Records that are new, or whose verdict is. */
  readonly records: number
  /** Rounds, revisions and builds. */
  readonly others: number
}

export interface Mirrored {
  readonly manifest: string
  readonly runs: RunStore
  /** Hears of each record that is new, or whose verdict is. */
  readonly onRecord?: (record: RunRecord) => void
}

type Kind<K extends Change['kind']> = Extract<Change, { readonly kind: K }>

/** So many changes are one transaction. */
const PAGE = 100

/** Does to the mirror what was done to the cluster's store; what it has already is left as it is. */
export async function applyChanges(
  mirrored: Mirrored,
  changes: AsyncIterable<{ readonly change: Change }>,
): Promise<Arrival> {
  const arrival = { records: 0, others: 0 }
  const early: Kind<'open'>[] = []
  let page: Change[] = []

  function apply(): void {
    arrival.records += applyRecords(mirrored, only(page, 'record'))
    arrival.records += applyVerdicts(mirrored, only(page, 'record'))
    arrival.others += applyWork(mirrored.runs, page) + applyRounds(mirrored.runs, only(page, 'open'), early)
    page = []
  }

  for await (const { change } of changes) {
    page.push(change)
    if (page.length >= PAGE) apply()
  }
  apply()
  // A record that changed later than its next round was opened comes after that.
  arrival.others += applyRounds(mirrored.runs, early.splice(0), early)
  return arrival
}

function only<K extends Change['kind']>(page: readonly Change[], kind: K): readonly Kind<K>[] {
  return page.filter((change): change is Kind<K> => change.kind === kind)
}

/** Gives how many were new. */
function applyRecords({ manifest, runs, onRecord }: Mirrored, changes: readonly Kind<'record'>[]): number {
  const fresh = new Map<string, RunRecord>()
  const byCampaign = new Map<string, RunRecord[]>()
  for (const { record, members } of changes) {
    const { runId, round } = record
    if (runs.stateOf(runId, round) === undefined) fresh.set(`${runId}:${round}`, record)
    for (const member of members.filter((one) => one.manifest === manifest))
      byCampaign.set(member.campaign, [...(byCampaign.get(member.campaign) ?? []), record])
  }
  // The first campaign stores a record, the others find it and make it theirs, too.
  for (const [campaign, records] of byCampaign) runs.commit(manifest, campaign, records)
  for (const record of fresh.values()) onRecord?.(record)
  return fresh.size
}

/** After the records are stored: those that were before may have another verdict. */
function applyVerdicts({ runs, onRecord }: Mirrored, changes: readonly Kind<'record'>[]): number {
  const changed = changes
    .map(({ record }) => record)
    .filter(({ runId, round, verdict, keys }) => {
      const { outcome, deriveKey, resultsKey } = runs.stateOf(runId, round)!
      return outcome !== verdict.outcome || deriveKey !== keys.derive || resultsKey !== keys.results
    })
  if (changed.length > 0) runs.derive(changed)
  for (const record of changed) onRecord?.(record)
  return changed.length
}

function applyWork(runs: RunStore, page: readonly Change[]): number {
  const attempts = only(page, 'attempt').map(({ attempt }) => attempt)
  if (attempts.length > 0) runs.addAttempts(attempts)
  const revisions = only(page, 'revision').filter(({ revision }) => !hasRevision(runs, revision))
  for (const { revision } of revisions) runs.accept(revision)
  const builds = only(page, 'build').filter(({ build }) => !hasBuild(runs, build))
  for (const { build } of builds) runs.putBuild(build)
  return revisions.length + builds.length
}

/** A campaign may go back to an earlier recipe: it is the same acceptance only at the same time. */
function hasRevision(runs: RunStore, { manifest, campaign, id, acceptedAt }: Kind<'revision'>['revision']) {
  return runs.history(manifest, campaign).some((one) => one.id === id && one.acceptedAt === acceptedAt)
}

function hasBuild(runs: RunStore, build: Kind<'build'>['build']): boolean {
  const known = runs.build(build.buildId)
  return known !== undefined && known.at === build.at && known.artifact === build.artifact
}

/** Opens those rounds that follow the latest record; those of runs that are not here yet go to `early`. */
function applyRounds(runs: RunStore, opens: readonly Kind<'open'>[], early: Kind<'open'>[]): number {
  const next: string[] = []
  for (const open of opens) {
    const latest = latestRound(runs, open.runId)
    if (latest === open.round - 1) next.push(open.runId)
    else if (latest < open.round) early.push(open)
  }
  return next.length === 0 ? 0 : runs.openRound(next)
}

function latestRound(runs: RunStore, runId: string): number {
  try {
    return runs.find(runId).round
  } catch (error) {
    if (error instanceof UserError && error.code === 'unknown-run') return 0
    throw error
  }
}
