import type { Attempt, Build, CampaignName, Commit, Revision, Totals } from './store.ts'
import type { Run, RunLimits, RunRecord } from './types.ts'

/**
 * What the parts of a cluster say to each other: the client that applies, the builder and the runners.
 * The store (MongoDB) is the truth; the queues (Redis) can be made again from it.
 */

/** Names of the BullMQ queues. */
export const BUILD_QUEUE = 'build'
export const RUN_QUEUE = 'run'

/** Asks the builder to make a revision's artifacts and to enqueue what it has to run; one a campaign. */
export interface BuildJob extends CampaignName {
  /** Id of the stored revision. */
  readonly revision: string
  /** Only runs that this expression lets through. */
  readonly filter: string | null
}

/** One run to be executed, and what counts for this attempt at it. */
export interface Assignment {
  readonly run: Run
  readonly round: number
  readonly attempt: number
  /** How often its own failure is still tried again. */
  readonly retriesLeft: number
  /** So many workers died under it that it is tried a last time, and alone. */
  readonly suspect?: boolean
  readonly limits: RunLimits
}

/** A batch under one lease. */
export interface RunJob extends CampaignName {
  readonly revision: string
  /** SHA-256 of the packed artifacts. */
  readonly artifact: string
  /** `derive`: make the verdicts of stored runs again, by what the revision asks for. */
  readonly kind: 'run' | 'derive'
  readonly runs: readonly Assignment[]
}

/** One thing that changed in the store. */
export type Change =
  | {
      readonly kind: 'record'
      readonly record: RunRecord
      /** The campaigns that the run is a member of. */
      readonly members: readonly CampaignName[]
    }
  /** A further round of a run was asked for. */
  | { readonly kind: 'open'; readonly runId: string; readonly round: number }
  | { readonly kind: 'revision'; readonly revision: Revision }
  | { readonly kind: 'build'; readonly build: Build }
  | { readonly kind: 'attempt'; readonly attempt: Attempt }

/**
 * Runs, campaigns and builds of a cluster. Every method rejects when the server is away: none is half done
 * but `commit`, which may be called again with the same token.
 */
export interface ClusterStore {
  /**
   * Insert-if-absent by (runId, round). What the same `token` (one execution of one batch) had stored before
   * is accepted again; what another stored is refused. Makes the runs members of the campaign in any case.
   */
  commit(campaign: CampaignName, records: readonly RunRecord[], token: string): Promise<Commit>
  /** The ids among these whose round is recorded. */
  recorded(runs: readonly { readonly runId: string; readonly round: number }[]): Promise<ReadonlySet<string>>
  /** Latest records of these runs. */
  records(runIds: readonly string[]): Promise<readonly RunRecord[]>
  /** Puts a new verdict and its keys on stored records. */
  derive(records: readonly RunRecord[]): Promise<void>
  /** Opens the next round of runs whose latest round is recorded. */
  openRounds(runIds: readonly string[]): Promise<void>
  join(campaign: CampaignName, runIds: readonly string[]): Promise<void>
  accept(revision: Revision): Promise<void>
  revision(id: string): Promise<Revision | null>
  putBuild(build: Build): Promise<void>
  build(buildId: string): Promise<Build | null>
  addAttempts(attempts: readonly Attempt[]): Promise<void>
  attempts(runId: string, round: number): Promise<readonly Attempt[]>
  /** A wish to stop a campaign stands until cleared; it is one marker, however many runs there are. */
  requestCancel(campaign: CampaignName): Promise<void>
  cancelRequested(campaign: CampaignName): Promise<boolean>
  clearCancel(campaign: CampaignName): Promise<void>
  /** The place of the latest change in their order. */
  head(): Promise<number>
  /**
   * All changes of a manifest after a place in their order, the earliest first. A change may show up late, behind
   * ones with higher places: read again from some way back, and compare with `totals`.
   */
  changes(manifest: string, after: number): AsyncIterable<{ readonly at: number; readonly change: Change }>
  totals(manifest: string): Promise<Totals>
  /** Bytes left on the disk that the store writes to; null where it does not tell. */
  freeBytes(): Promise<number | null>
  /** Takes a lock that ends by itself; null, or who holds it. */
  lock(name: string, owner: LockOwner, ttlMs: number): Promise<LockOwner | null>
  unlock(name: string, owner: LockOwner): Promise<void>
  close(): Promise<void>
}

export interface LockOwner {
  /** Random; tells two owners apart. */
  readonly id: string
  readonly verb: string
  readonly user: string
  readonly host: string
  readonly pid: number
  /** Milliseconds since 1970, UTC. */
  readonly since: number
}
