import type { LockOwner } from '../job/cluster.ts'
import type { Attempt, Build, CampaignName, Revision } from '../job/store.ts'
import type { Outcome } from '../job/types.ts'
import type { Collection, Db } from './mongo-client.ts'

/** Whatever readers have to hear of has the place of its latest change. */
interface Placed {
  readonly seq: number
}

/**
 * A record. It is kept as text: its metrics and parameters have the names that users gave them, and not all
 * are names that MongoDB takes.
 */
export interface RunDocument extends Placed {
  /** Run id and round. */
  readonly _id: string
  readonly runId: string
  readonly round: number
  /** Which execution of which batch it came from. */
  readonly token: string
  readonly members: readonly CampaignName[]
  readonly outcome: Outcome
  /** The record without verdict and keys. */
  readonly execution: string
  readonly verdict: string
  readonly keys: string
}

/** A round that was asked for. */
export interface RoundDocument extends Placed {
  readonly _id: string
  readonly runId: string
  readonly round: number
}

export interface RevisionDocument extends Placed, Revision {
  /** Manifest, campaign and number: two that are accepted at once do not get the same. */
  readonly _id: string
  /** From 1, in the order in which the campaign's revisions were accepted. */
  readonly number: number
}

export interface BuildDocument extends Placed, Build {
  readonly _id: string
}

export interface AttemptDocument extends Placed, Attempt {
  readonly _id: string
}

export interface CampaignDocument {
  readonly _id: string
  readonly cancel: boolean
}

export interface LockDocument {
  readonly _id: string
  readonly owner: LockOwner
  readonly until: Date
}

export interface Collections {
  readonly runs: Collection<RunDocument>
  readonly rounds: Collection<RoundDocument>
  readonly revisions: Collection<RevisionDocument>
  readonly builds: Collection<BuildDocument>
  readonly attempts: Collection<AttemptDocument>
  readonly campaigns: Collection<CampaignDocument>
  readonly locks: Collection<LockDocument>
  readonly counters: Collection<{ readonly _id: string; readonly n: number }>
}

export function collectionsOf(db: Db): Collections {
  return {
    runs: db.collection('runs'),
    rounds: db.collection('rounds'),
    revisions: db.collection('revisions'),
    builds: db.collection('builds'),
    attempts: db.collection('attempts'),
    campaigns: db.collection('campaigns'),
    locks: db.collection('locks'),
    counters: db.collection('counters'),
  }
}

/** Makes the indexes where they are missing. */
export async function makeIndexes(all: Collections): Promise<void> {
  const { runs, rounds, revisions, builds, attempts } = all
  await runs.createIndexes([{ key: { 'members.manifest': 1, seq: 1 } }, { key: { runId: 1, round: 1 } }])
  await rounds.createIndexes([{ key: { seq: 1 } }, { key: { runId: 1, round: 1 } }])
  await revisions.createIndexes([{ key: { manifest: 1, seq: 1 } }, { key: { id: 1 } }])
  await builds.createIndexes([{ key: { seq: 1 } }])
  await attempts.createIndexes([{ key: { seq: 1 } }, { key: { runId: 1, round: 1 } }])
}
