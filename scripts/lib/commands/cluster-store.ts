import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { whileLocked } from '../apply/cluster-lock.ts'
import { openRounds } from '../apply/open-rounds.ts'
import { UserError } from '../core/errors.ts'
import { openBlobStore } from '../effects/blob-store.ts'
import { makeScratch, removeTree } from '../effects/scratch.ts'
import { openRunStore } from '../effects/sqlite-store.ts'
import { openStoreDir } from '../effects/store-dir.ts'
import type { BlobAccess, BlobStore } from '../job/store.ts'
import { type OpenCluster, openCluster } from './open-cluster.ts'
import type { OpenStore, OwnedStore } from './open-store.ts'
import type { Cli } from './options.ts'
import type { Project } from './project.ts'
import { withManager } from './swarm-project.ts'

interface Asked {
  readonly cli: Cli
  readonly project: Project
}

/** Reads what is known here of a cluster, brought up to date where it can be reached, which is said where not. */
export async function readingCluster<T>(
  asked: Asked,
  work: (store: OpenStore | null) => T | Promise<T>,
): Promise<T> {
  const { project } = asked
  return await withCluster(asked, 'reading', async (cluster) => {
    if (cluster === null && !existsSync(project.store.database)) return await work(null)
    const dir = openStoreDir(project.store.path)
    const runs = openRunStore(dir.database)
    try {
      await cluster?.sync(runs)
      const local = openBlobStore(dir.blobs)
      const remote = cluster?.blobs ?? local
      const fetch = (hashes: readonly string[]) => fetchBlobs(hashes, { local, remote, dir: dir.path })
      return await work({ runs, blobs: overlaid(local, remote), fetch })
    } finally {
      runs.close()
    }
  })
}

/** Changes a cluster's store, alone; what is known here follows. */
export async function owningCluster<T>(
  asked: Asked & { readonly verb: string },
  work: (store: OwnedStore) => T | Promise<T>,
): Promise<T> {
  const { project, verb } = asked
  if (verb === 'gc')
    throw new UserError('gc-cluster', 'This version does not remove stored data of a cluster by campaign', {
      hint: '`destroy --data` removes all of it',
      exitCode: 2,
    })
  return await withCluster(asked, 'owning', async (cluster) => {
    const dir = openStoreDir(project.store.path)
    const runs = openRunStore(dir.database)
    const change = async () => {
      await cluster!.sync(runs)
      return await work({
        runs,
        blobs: openBlobStore(dir.blobs),
        openRounds: (ids) =>
          openRounds(ids, { store: cluster!.store, mirror: runs, sync: () => cluster!.sync(runs) }),
      })
    }
    try {
      return await whileLocked(cluster!.store, project.name, { verb, work: change })
    } finally {
      runs.close()
    }
  })
}

/** `work` is given null where a reader can do with what is known here. */
async function withCluster<T>(
  { cli, project }: Asked,
  mode: 'reading' | 'owning',
  work: (cluster: OpenCluster | null) => Promise<T>,
): Promise<T> {
  let reached = false
  try {
    return await withManager(cli, project, {
      verb: mode,
      work: async ({ docker }) => {
        const cluster = await openCluster(docker, project)
        reached = true
        try {
          return await work(cluster)
        } finally {
          await cluster.close()
        }
      },
    })
  } catch (error) {
    if (reached || mode === 'owning' || !(error instanceof UserError)) throw error
    console.error(`Warning: ${error.message}: showing what is known here`)
    return await work(null)
  }
}

/** The blobs of this machine, and behind them those of the cluster. */
function overlaid(local: BlobStore, remote: BlobAccess): BlobStore {
  return {
    ...local,
    getBytes: (hash) => (local.has(hash) ? local.getBytes(hash) : remote.getBytes(hash)),
    getFile: (ref, path) => (local.has(ref.hash) ? local.getFile(ref, path) : remote.getFile(ref, path)),
  }
}

async function fetchBlobs(
  hashes: readonly string[],
  { local, remote, dir }: { readonly local: BlobStore; readonly remote: BlobAccess; readonly dir: string },
): Promise<void> {
  const scratch = makeScratch(dir, 'fetch')
  try {
    for (const hash of hashes) {
      if (local.has(hash)) continue
      const path = join(scratch, hash)
      await remote.getFile({ hash, compress: 'none' }, path)
      await local.putFile(path)
    }
  } catch (error) {
    // Whoever needs it finds that it is not there, and says what to do.
    if (!(error instanceof UserError) || error.code !== 'missing-blob') throw error
  } finally {
    removeTree(scratch)
  }
}
