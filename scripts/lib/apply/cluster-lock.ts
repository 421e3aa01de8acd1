import { randomUUID } from 'node:crypto'
import { hostname, userInfo } from 'node:os'
import { UserError } from '../core/errors.ts'
import type { ClusterStore, LockOwner } from '../job/cluster.ts'

const LOCK_MS = 60_000

/** Holds the cluster's lock for as long as `work` takes; a UserError names whoever holds it already. */
export async function whileLocked<T>(
  store: ClusterStore,
  manifest: string,
  { verb, work }: { readonly verb: string; readonly work: () => Promise<T> },
): Promise<T> {
  const owner = describeOwner(verb)
  const holder = await store.lock(manifest, owner, LOCK_MS)
  if (holder !== null) throw locked(holder)
  const timer = setInterval(() => store.lock(manifest, owner, LOCK_MS).catch(() => {}), LOCK_MS / 4)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    await store.unlock(manifest, owner)
  }
}

function describeOwner(verb: string): LockOwner {
  return {
    id: randomUUID(),
    verb,
    user: userInfo().username,
    host: hostname(),
    pid: process.pid,
    since: Date.now(),
  }
}

function locked({ verb, user, host, pid, since }: LockOwner): UserError {
  const time = new Date(since).toISOString().slice(11, 19)
  return new UserError(
    'locked',
    `Another ${verb} changes the cluster: pid ${pid} (${user} on ${host}) since ${time} UTC`,
    {
      hint: 'Wait for it: it holds the lock while it plans and hands over, a minute at most if it died',
    },
  )
}
