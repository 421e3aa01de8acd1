import type { BlobStore, RunStore } from '../job/store.ts'

/** A project's store, as verbs use it. */
export interface OpenStore {
  readonly runs: RunStore
  readonly blobs: BlobStore
  /** Has blobs lie on this machine, whose own store may lack those of a cluster. */
  readonly fetch: (hashes: readonly string[]) => Promise<void>
}

/** One that nobody else changes meanwhile. */
export interface OwnedStore extends Omit<OpenStore, 'fetch'> {
  /** Opens the next round of stored runs, so that a plan runs them again; gives how many it opened. */
  readonly openRounds: (runIds: readonly string[]) => number | Promise<number>
}
