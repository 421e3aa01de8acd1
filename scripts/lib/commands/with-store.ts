import { existsSync } from 'node:fs'
import { UserError } from '../core/errors.ts'
import { openBlobStore } from '../effects/blob-store.ts'
import { openRunStore } from '../effects/sqlite-store.ts'
import { takeLock } from '../effects/store-lock.ts'
import type { BlobStore, RunStore } from '../job/store.ts'
import { openForReading, type Project } from './project.ts'

export interface OpenStore {
  readonly runs: RunStore
  readonly blobs: BlobStore
}

/** Opens a project's store to read, for as long as `work` takes; null where nothing was ever applied. */
export async function reading<T>(
  project: Project,
  work: (store: OpenStore | null) => T | Promise<T>,
): Promise<T> {
  const store = openForReading(project)
  try {
    return await work(store)
  } finally {
    store?.runs.close()
  }
}

/** Owns a project's store for as long as `work` takes; a UserError names whoever owns it already. */
export async function owning<T>(
  project: Project,
  verb: string,
  work: (store: OpenStore) => T | Promise<T>,
): Promise<T> {
  if (!existsSync(project.store.database)) throw nothingStored(project)
  const lock = takeLock(project.store.path, { verb })
  try {
    const runs = openRunStore(project.store.database)
    try {
      return await work({ runs, blobs: openBlobStore(project.store.blobs) })
    } finally {
      runs.close()
    }
  } finally {
    // What a dead apply left is for the next apply to clear up.
    lock.release({ handOn: true })
  }
}

/** What a verb says that needs a store where there is none. */
export function nothingStored({ store }: Project): UserError {
  return new UserError('no-store', `Nothing was applied yet: there is no store at ${store.path}`, {
    hint: 'Run `apply` first',
    exitCode: 2,
  })
}
