import { randomUUID } from 'node:crypto'
import { hostname, userInfo } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ClusterLock, parameterNames } from '../../core/aws-names.ts'
import { UserError } from '../../core/errors.ts'
import type { Parameters } from '../../effects/aws-parameters.ts'
import type { Account } from './account.ts'

const TTL_MS = 5 * 60_000
const RENEW_MS = 60_000
/** Of two who find an expired lock, the later one's stands after so long. */
const SETTLE_MS = 2_000

/** As it is stored: whose it is, told from another one's of the same words. */
interface StoredLock extends ClusterLock {
  readonly id: string
  readonly host: string
  readonly pid: number
}

/**
 * Holds a cluster's lock for as long as `work` takes. It lies in a parameter of SSM, which makes a name only once,
 * and ends by itself when its holder does not renew it. A UserError names whoever holds it already.
 */
export async function whileLocked<T>(
  account: Account,
  cluster: string,
  { verb, work }: { readonly verb: string; readonly work: () => Promise<T> },
): Promise<T> {
  const parameters = await account.parameters()
  const name = parameterNames(cluster).lock
  const id = randomUUID()
  const owner = describeOwner(verb)
  const text = () => lockText({ id, owner })
  await take(parameters, { name, id, text })
  const timer = setInterval(() => void renew(parameters, { name, id, text }).catch(() => {}), RENEW_MS)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    if ((await read(parameters, name))?.id === id) await parameters.remove([name])
  }
}

interface Wish {
  readonly name: string
  readonly id: string
  readonly text: () => string
}

async function take(parameters: Parameters, { name, id, text }: Wish): Promise<void> {
  if (await parameters.put(name, text())) return
  const holder = await read(parameters, name)
  if (holder !== null && isAlive(holder)) throw locked(holder)
  if (holder !== null) await parameters.remove([name])
  if (!(await parameters.put(name, text()))) return await take(parameters, { name, id, text })
  // Somebody else may have seen the expired lock too, and removed this one for it.
  await sleep(SETTLE_MS)
  const settled = await read(parameters, name)
  if (settled?.id !== id) throw locked(settled)
}

/** Of this very host more is known than when the lock ends. */
function isAlive({ expires, host, pid }: StoredLock): boolean {
  if (Date.parse(expires) <= Date.now()) return false
  if (host !== hostname()) return true
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

/** Only its own: a lock that was lost is another one's. */
async function renew(parameters: Parameters, { name, id, text }: Wish): Promise<void> {
  if ((await read(parameters, name))?.id === id) await parameters.put(name, text(), { overwrite: true })
}

async function read(parameters: Parameters, name: string): Promise<StoredLock | null> {
  const text = await parameters.get(name)
  if (text === null) return null
  try {
    return JSON.parse(text) as StoredLock
  } catch {
    // Nobody's that could be told: as one that has ended.
    return { id: '', owner: 'somebody', host: '', pid: 0, expires: new Date(0).toISOString() }
  }
}

function lockText({ id, owner }: Pick<StoredLock, 'id' | 'owner'>): string {
  const expires = new Date(Date.now() + TTL_MS).toISOString()
  const lock: StoredLock = { id, owner, expires, host: hostname(), pid: process.pid }
  return JSON.stringify(lock)
}

function describeOwner(verb: string): string {
  const since = new Date().toISOString().slice(11, 19)
  return `${verb}, pid ${process.pid} (${userInfo().username} on ${hostname()}), since ${since} UTC`
}

function locked(holder: ClusterLock | null): UserError {
  const until = holder === null ? '' : ` until ${holder.expires.slice(11, 19)} UTC at least`
  return new UserError('locked', `Somebody else changes the cluster: ${holder?.owner ?? 'somebody'}`, {
    hint: `Wait for it. If it died, its lock ends by itself: it holds${until}`,
  })
}
