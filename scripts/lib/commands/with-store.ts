import { existsSync } from 'node:fs'
import { UserError } from '../core/errors.ts'
import { openBlobStore } from '../effects/blob-store.ts'
import { openRunStore } from '../effects/sqlite-store.ts'
import { takeLock } from '../effects/store-lock.ts'
import type { OpenStore, OwnedStore } from './open-store.ts'
import type { Cli } from './options.ts'
import { openForReading, type Project } from './project.ts'

/**
 * Opens a project's store to read, for as long as `work` takes; null where nothing was ever applied. What a
 * cluster has more is fetched first.
 */
export async function reading<T>(
  { cli, project }: { readonly cli: Cli; readonly project: Project },
  work: (store: OpenStore | null) => T | Promise<T>,
): Promise<T> {
  if (project.cluster.provider !== 'local')
    return await (await import('./cluster-store.ts')).readingCluster({ cli, project }, work)
  const store = openForReading(project)
  try {
    return await work(store && { ...store, fetch: async () => {} })
  } finally {
    store?.runs.close()
  }
}

/** Owns a project's store for as long as `work` takes; a UserError names whoever owns it already. */
export async function owning<T>(
  { cli, project, verb }: { readonly cli: Cli; readonly project: Project; readonly verb: string },
  work: (store: OwnedStore) => T | Promise<T>,
): Promise<T> {
  if (project.cluster.provider !== 'local')
    return await (await import('./cluster-store.ts')).owningCluster({ cli, project, verb }, work)
  if (!existsSync(project.store.database)) throw nothingStored(project)
  const lock = takeLock(project.store.path, { verb })
  try {
    const runs = openRunStore(project.store.database)
    try {
      const openRounds = (runIds: readonly string[]) => runs.openRound(runIds)
      return await work({ runs, blobs: openBlobStore(project.store.blobs), openRounds })
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
