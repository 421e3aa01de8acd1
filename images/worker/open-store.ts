import { UserError } from '../../scripts/lib/core/errors.ts'
import { type ClusterBlobs, clusterBlobsOf } from '../../scripts/lib/effects/gridfs-blobs.ts'
import { connectMongo } from '../../scripts/lib/effects/mongo-client.ts'
import { clusterStoreOf } from '../../scripts/lib/effects/mongo-store.ts'
import type { ClusterStore } from '../../scripts/lib/job/cluster.ts'
import { isAway, type Patience, patiently } from './patience.ts'
import type { Settings } from './settings.ts'

/** What the cluster keeps: runs and bytes, over one connection. */
export interface Store {
  readonly store: ClusterStore
  readonly blobs: ClusterBlobs
  close(): Promise<void>
}

/** The service `init` has made the user by then. */
const USER_MS = 120_000

/** Waits until the store is there, and knows its user: services of a stack start in no order. */
export async function openStore({ mongo }: Settings, patience: Patience): Promise<Store> {
  const startedMs = performance.now()
  const bears = (error: unknown) =>
    isAway(error) || (isRefused(error) && performance.now() - startedMs < USER_MS)
  const { host, port, username, password } = mongo
  const login = username === undefined ? {} : { user: username, password: password ?? '' }
  return await patiently(
    async () => {
      const connection = await connectMongo({ host, port, ...login })
      try {
        const store = await clusterStoreOf(connection)
        return { store, blobs: await clusterBlobsOf(connection), close: () => store.close() }
      } catch (error) {
        await connection.close()
        throw error
      }
    },
    { bears, ...patience },
  )
}

function isRefused(error: unknown): boolean {
  return error instanceof UserError && error.code === 'store-refused'
}
