import { type ClusterBlobs, clusterBlobsOf } from '../../scripts/lib/effects/gridfs-blobs.ts'
import { connectMongo } from '../../scripts/lib/effects/mongo-client.ts'
import { clusterStoreOf } from '../../scripts/lib/effects/mongo-store.ts'
import type { ClusterStore } from '../../scripts/lib/job/cluster.ts'
import { type Patience, patiently } from './patience.ts'
import type { Settings } from './settings.ts'

/** What the cluster keeps: runs and bytes, over one connection. */
export interface Store {
  readonly store: ClusterStore
  readonly blobs: ClusterBlobs
  close(): Promise<void>
}

/** Waits until the store is there: services of a stack start in no order. */
export async function openStore({ mongo }: Settings, patience: Patience): Promise<Store> {
  const { host, port, username, password } = mongo
  const login = username === undefined ? {} : { user: username, password: password ?? '' }
  return await patiently(async () => {
    const connection = await connectMongo({ host, port, ...login })
    try {
      const store = await clusterStoreOf(connection)
      return { store, blobs: await clusterBlobsOf(connection), close: () => store.close() }
    } catch (error) {
      await connection.close()
      throw error
    }
  }, patience)
}
