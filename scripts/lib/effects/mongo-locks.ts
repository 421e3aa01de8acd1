import type { LockOwner } from '../job/cluster.ts'
import { type Db, isDuplicate } from './mongo-client.ts'
import type { Collections } from './mongo-collections.ts'

/** Takes a lock that is free, has ended or is the owner's own; null, or who holds it. */
export async function takeLock(
  { db, locks }: Pick<Collections, 'locks'> & { readonly db: Db },
  wish: { readonly name: string; readonly owner: LockOwner; readonly ttlMs: number },
): Promise<LockOwner | null> {
  const { name, owner, ttlMs } = wish
  for (;;) {
    const now = await serverTime(db)
    const free = { _id: name, $or: [{ 'owner.id': owner.id }, { until: { $lte: now } }] }
    const until = new Date(now.getTime() + ttlMs)
    try {
      await locks.updateOne(free, { $set: { owner: { ...owner }, until } }, { upsert: true })
      return null
    } catch (error) {
      // It is held: to insert it a second time is what fails.
      if (!isDuplicate(error)) throw error
    }
    const held = await locks.findOne({ _id: name })
    if (held !== null) return held.owner
  }
}

export async function giveBack({ locks }: Collections, name: string, owner: LockOwner): Promise<void> {
  await locks.deleteOne({ _id: name, 'owner.id': owner.id })
}

/** One clock decides when a lock ends, whatever the clocks of those who take it say. */
async function serverTime(db: Db): Promise<Date> {
  const { localTime } = await db.admin().command({ hello: 1 })
  return localTime
}
