import type { ClusterStore } from '../job/cluster.ts'
import {
  acceptRevision,
  cancelsIn,
  readAttempts,
  readBuild,
  readRevision,
  storeAttempts,
  storeBuild,
} from './mongo-campaigns.ts'
import { countAll, readChanges } from './mongo-changes.ts'
import { connectMongo, type Db, type Mongo, type MongoAddress } from './mongo-client.ts'
import { type Collections, collectionsOf, makeIndexes } from './mongo-collections.ts'
import { giveBack, takeLock } from './mongo-locks.ts'
import { addMembers } from './mongo-members.ts'
import { lastPlace, startPlaces } from './mongo-places.ts'
import { commitRecords, deriveRecords, openNextRounds, recordedOf, recordsOf, slices } from './mongo-runs.ts'

/** Opens the store of a cluster; throws UserError where the server is away or refuses. */
export async function openClusterStore(address: MongoAddress): Promise<ClusterStore> {
  const mongo = await connectMongo(address)
  try {
    return await clusterStoreOf(mongo)
  } catch (error) {
    await mongo.close()
    throw error
  }
}

/** The store on a connection that others use too; closing it closes the connection. */
export async function clusterStoreOf(mongo: Mongo): Promise<ClusterStore> {
  const all = collectionsOf(mongo.db)
  await mongo.guarded(async () => {
    await makeIndexes(all)
    await startPlaces(all)
  })
  return { ...guardedBy(mongo, methodsOf(mongo, all)), ...streams(mongo, all), close: () => mongo.close() }
}

type Methods = Omit<ClusterStore, 'changes' | 'close'>

function methodsOf({ db }: Mongo, all: Collections): Methods {
  return {
    commit: (campaign, records, token) => commitRecords(all, { campaign, records, token }),
    recorded: (runs) => recordedOf(all, runs),
    records: (runIds) => recordsOf(all, runIds),
    derive: (records) => deriveRecords(all, records),
    openRounds: (runIds) => openNextRounds(all, runIds),
    async join(campaign, runIds) {
      for (const some of slices(runIds)) await addMembers(all, campaign, some)
    },
    accept: (revision) => acceptRevision(all, revision),
    revision: (id) => readRevision(all, id),
    putBuild: (build) => storeBuild(all, build),
    build: (buildId) => readBuild(all, buildId),
    addAttempts: (attempts) => storeAttempts(all, attempts),
    attempts: (runId, round) => readAttempts(all, runId, round),
    ...cancelsIn(all),
    head: () => lastPlace(all),
    totals: (manifest) => countAll(all, manifest),
    freeBytes: () => freeBytesOf(db),
    lock: (name, owner, ttlMs) => takeLock({ db, locks: all.locks }, { name, owner, ttlMs }),
    unlock: (name, owner) => giveBack(all, name, owner),
  }
}

async function freeBytesOf(db: Db): Promise<number | null> {
  const { fsTotalSize: total, fsUsedSize: used } = await db.command({ dbStats: 1 })
  return typeof total === 'number' && typeof used === 'number' ? total - used : null
}

/** Every method's errors say what to do. */
function guardedBy(mongo: Mongo, methods: Methods): Methods {
  const guard =
    (method: (...args: never[]) => Promise<unknown>) =>
    (...args: never[]) =>
      mongo.guarded(() => method(...args))
  const entries = Object.entries(methods).map(([name, method]) => [name, guard(method)])
  return Object.fromEntries(entries) as Methods
}

function streams(mongo: Mongo, all: Collections): Pick<ClusterStore, 'changes'> {
  return {
    async *changes(manifest, after) {
      const changes = readChanges(all, manifest, after)
      try {
        for (;;) {
          const next = await mongo.guarded(() => changes.next())
          if (next.done) return
          yield next.value
        }
      } finally {
        await changes.return(undefined)
      }
    },
  }
}
