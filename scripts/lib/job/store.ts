import type { FileRef, Outcome, Parameters, RunRecord } from './types.ts'

/** The immutable record by which a campaign was accepted; `recipe` is canonical JSON. */
export interface Revision {
  /** SHA-256 of `recipe`. */
  readonly id: string
  readonly manifest: string
  readonly campaign: string
  readonly recipe: string
  /** Milliseconds since 1970, UTC. */
  readonly acceptedAt: number
}

/** `open`: a further round was asked for and has no record yet. */
export type StoredOutcome = Outcome | 'open'

/** What a plan needs to know of a stored run: its latest round, in a few bytes. */
export interface StoredState {
  readonly outcome: StoredOutcome
  /** The round recorded, or that is to be run when the outcome is `open`; limits and keys are then empty. */
  readonly round: number
  readonly limitHit: 'time' | 'memory' | 'disk' | null
  /** Canonical JSON of the limits then in force. */
  readonly limits: string
  readonly deriveKey: string
  readonly resultsKey: string
}

/** Run ids with their state, packed: a million take some tens of megabytes. */
export interface StoredIds {
  readonly size: number
  /** The state of a run id in hex, or undefined. */
  get(runId: string): StoredState | undefined
}

export interface Commit {
  readonly accepted: readonly string[]
  /** Ids whose round was already recorded by another attempt: the first wins. */
  readonly refused: readonly string[]
}

/** A lost or repeated attempt, with its cause; the attempt that was recorded stands in the run. */
export interface Attempt {
  readonly runId: string
  readonly round: number
  readonly attempt: number
  readonly at: number
  readonly cause: string
}

export interface Build {
  readonly buildId: string
  readonly outcome: 'done' | 'failed'
  /** SHA-256 of the packed artifacts; null when the build failed. */
  readonly artifact: string | null
  readonly durationMs: number
  readonly log: string
  /** Compiler and system versions, recorded beside the result. */
  readonly toolchain: string
  readonly at: number
}

/** A campaign's runs by the outcome of their latest round. */
export interface Counts {
  readonly outcomes: Readonly<Record<StoredOutcome, number>>
  /** Runs that ended at or after the moment asked for. */
  readonly endedSince: number
  /** Of the runs done; null when there are none. */
  readonly meanMs: number | null
}

/** How long the runs of one point took that were not cut short by a failure. */
export interface PointDuration {
  readonly parameters: Parameters
  readonly meanMs: number
  readonly runs: number
}

export interface CampaignName {
  readonly manifest: string
  readonly campaign: string
}

/** What to forget: memberships of these campaigns, or of all campaigns of the manifest. */
export interface GarbageQuery {
  readonly manifest: string
  /** Given without `endedBefore`, the campaigns themselves are forgotten too. */
  readonly campaigns?: readonly string[]
  /** Only runs whose latest record ended before this, in milliseconds since 1970, UTC. */
  readonly endedBefore?: number
}

export interface Garbage {
  /** Runs that no other campaign is a user of. */
  readonly runs: number
  readonly builds: number
  /** Hashes that nothing needs any more; whoever owns the blobs removes them. */
  readonly blobs: readonly string[]
}

export interface RowQuery {
  readonly manifest: string
  readonly campaign: string
  /** Only these ids, when given: a revision's expansion. */
  readonly runIds?: Iterable<string>
}

/** How many a manifest has of each, builds aside, which belong to none: whoever has seen all has as many. */
export interface Totals {
  /** Recorded rounds of runs. */
  readonly records: number
  readonly revisions: number
  readonly builds: number
}

/** Runs, campaigns and builds. Implementations pass test/store/conformance. */
export interface RunStore {
  storedIds(): StoredIds
  /** The state of a recorded round; undefined where it has no record. */
  stateOf(runId: string, round: number): StoredState | undefined
  /** Insert-if-absent by (runId, round): the same attempt again is accepted, another is refused. */
  commit(manifest: string, campaign: string, records: readonly RunRecord[]): Commit
  /** Puts a new verdict and its keys on stored executions; throws when one is not stored. */
  derive(records: readonly RunRecord[]): void
  /** Opens the next round of stored runs, so that a plan runs them again; gives how many it opened. */
  openRound(runIds: Iterable<string>): number
  /** Latest recorded round of each run, by run id. */
  rows(query: RowQuery): Iterable<RunRecord>
  /** The latest round of the run whose id begins so; several or none is a UserError. */
  find(prefix: string): RunRecord
  /** Makes stored runs members of a campaign; ids that are not stored are passed over. */
  join(manifest: string, campaign: string, runIds: Iterable<string>): void
  members(manifest: string, campaign: string): Iterable<string>
  /** The campaigns that a run is a member of. */
  campaignsOf(runId: string): readonly CampaignName[]
  counts(manifest: string, campaign: string, since?: number): Counts
  totals(manifest: string): Totals
  /** Means over the done and truncated runs of each point, for the time a plan expects. */
  durations(manifest: string, campaign: string): Iterable<PointDuration>
  /** Stores a revision; the campaign's latest one again does nothing. */
  accept(revision: Revision): void
  /** The latest revision of each campaign of the manifest. */
  revisions(manifest: string): readonly Revision[]
  /** All revisions of one campaign, the latest first. */
  history(manifest: string, campaign: string): readonly Revision[]
  /** The recipes of all stored revisions, of every manifest. */
  recipes(): Iterable<string>
  /** Asks whoever applies the campaign to stop it; stands until cleared. */
  requestCancel(manifest: string, campaign: string): void
  cancelRequested(manifest: string, campaign: string): boolean
  clearCancel(manifest: string, campaign: string): void
  addAttempts(attempts: readonly Attempt[]): void
  attempts(runId: string): readonly Attempt[]
  build(buildId: string): Build | undefined
  putBuild(build: Build): void
  /** What `sweep` would remove; nothing is removed. */
  garbage(query: GarbageQuery): Garbage
  /** Forgets the memberships and removes the runs and builds that no other campaign needs. */
  sweep(query: GarbageQuery): Garbage
  /** Whether a run, a build or a revision refers to the blob. */
  needsBlob(hash: string): boolean
  /** Blobs of runs that ended at or after the moment: what a power cut may have taken. */
  blobsSince(endedAt: number): Iterable<{ readonly runId: string; readonly hash: string }>
  close(): void
}

/** Bytes by SHA-256, as a worker needs them, wherever they are. A hash is checked whenever its bytes are read. */
export interface BlobAccess {
  /** Stores a file's bytes; the same bytes again cost little. Never visible half written. */
  putFile(
    path: string,
    options?: { readonly compress?: 'zstd' | 'none' },
  ): Promise<Pick<FileRef, 'hash' | 'sizeBytes'>>
  putBytes(bytes: Uint8Array): Promise<string>
  getBytes(hash: string): Promise<Uint8Array>
  /** Writes the bytes to a new file; throws when they do not match the hash. */
  getFile(ref: Pick<FileRef, 'hash' | 'compress'>, path: string): Promise<void>
  remove(hash: string): void | Promise<void>
}

/** The blobs of a folder on this machine. */
export interface BlobStore extends BlobAccess {
  has(hash: string): boolean
  /** Bytes it takes in the store, compressed or not; undefined when it is not there. */
  storedBytes(hash: string): number | undefined
  /** Whether the bytes are there and match the hash. */
  isIntact(hash: string): Promise<boolean>
  remove(hash: string): void
  list(): Iterable<string>
}
