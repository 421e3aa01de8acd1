import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { UserError } from '../core/errors.ts'
import { type ClusterQueue, openClusterQueue } from '../effects/cluster-queue.ts'
import type { Docker } from '../effects/docker.ts'
import { type ClusterBlobs, clusterBlobsOf } from '../effects/gridfs-blobs.ts'
import { syncMirror } from '../effects/mirror.ts'
import { connectMongo } from '../effects/mongo-client.ts'
import { clusterStoreOf } from '../effects/mongo-store.ts'
import { reachRedis } from '../effects/queue.ts'
import type { ClusterStore } from '../job/cluster.ts'
import type { RunStore } from '../job/store.ts'
import type { RunRecord } from '../job/types.ts'
import { freeOnVolume, type OpenServices, openServices } from '../providers/swarm/services.ts'
import type { Project } from './project.ts'

/** A deployed cluster: its store and its queue, reached through its manager. */
export interface OpenCluster {
  readonly store: ClusterStore
  readonly blobs: ClusterBlobs
  readonly queue: ClusterQueue
  /** Brings what is known here up to date with the cluster. */
  sync(mirror: RunStore, onRecord?: (record: RunRecord) => void): Promise<void>
  /** Bytes left on the disk of the store; null where nobody can tell. */
  freeBytes(): Promise<number | null>
  close(): Promise<void>
}

/** The same just after a deploy: servers start in no order, and make their users when they are up. */
export async function awaitCluster(docker: Docker, project: Project): Promise<OpenCluster> {
  const startedMs = performance.now()
  for (;;)
    try {
      return await openCluster(docker, project)
    } catch (error) {
      if (!(error instanceof UserError) || performance.now() - startedMs > START_MS) throw error
      await sleep(RETRY_MS)
    }
}

const START_MS = 90_000
const RETRY_MS = 500

export async function openCluster(docker: Docker, project: Project): Promise<OpenCluster> {
  const services = await openServices(docker, project.name)
  const closing: Closing = [() => services.close()]
  const close = async () => {
    for (const each of closing.toReversed()) await each()
  }
  try {
    const queueing = openQueue(services, closing)
    const storing = openStores(services, closing)
    // All that is opened is known before anything is closed.
    await Promise.allSettled([queueing, storing])
    const queue = await queueing
    const { store, blobs } = await storing
    const place = join(project.store.path, 'mirror.json')
    const sync: OpenCluster['sync'] = async (runs, onRecord = () => {}) =>
      void (await syncMirror({ cluster: store, manifest: project.name, runs, place, onRecord }))
    const freeBytes = async () => (await store.freeBytes()) ?? (await freeOnVolume(docker, project.name))
    return { store, blobs, queue, sync, freeBytes, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** What is to be closed, in reverse. */
type Closing = (() => unknown)[]

async function openQueue({ redis: at }: OpenServices, closing: Closing): Promise<ClusterQueue> {
  const { host, port, user, password } = at
  const redis = await reachRedis({ host, port, username: user, password })
  closing.push(() => redis.disconnect())
  const queue = openClusterQueue(redis)
  closing.push(() => queue.close())
  return queue
}

async function openStores(services: OpenServices, closing: Closing) {
  const mongo = await connectMongo(services.mongo)
  closing.push(() => mongo.close())
  const store = await clusterStoreOf(mongo)
  return { store, blobs: await clusterBlobsOf(mongo) }
}
