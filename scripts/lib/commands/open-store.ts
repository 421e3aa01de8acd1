import type { Reopening } from '../apply/retry-runs.ts'
import type { BlobStore, RunStore } from '../job/store.ts'

/** A project's store, as verbs use it. */
export interface OpenStore {
  readonly runs: RunStore
  readonly blobs: BlobStore
  /** Has blobs lie on this machine, whose own store may lack those of a cluster. */
  readonly fetch: (hashes: readonly string[]) => Promise<void>
}

/** One that nobody else changes meanwhile. */
export type OwnedStore = Omit<OpenStore, 'fetch'> & Reopening
