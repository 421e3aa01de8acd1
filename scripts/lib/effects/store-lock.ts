import { readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { UserError } from '../core/errors.ts'
import { storeError } from './store-errors.ts'

/** Who holds the store, as written beside the lock. */
export interface Holder {
  readonly pid: number
  readonly host: string
  readonly user: string
  readonly verb: string
  /** Milliseconds since 1970, UTC. */
  readonly startedAt: number
  /** Another one than today's: the machine went down under it. Null where the system has none. */
  readonly bootId: string | null
}

export interface Lock {
  /** Whoever held the lock and did not release it; null when the last one did. */
  readonly previous: Holder | null
  /** Whether the machine went down under the previous holder. */
  readonly afterPowerLoss: boolean
  /** `handOn` leaves a previous holder's unclean end for the next owner to deal with. */
  release(options?: { readonly handOn?: boolean }): void
}

/** A connection that nobody refers to is collected and closed, and its lock with it. */
const held = new Set<DatabaseSync>()

/**
 * Takes the store for one owner; throws UserError `locked` that names the holder.
 * The kernel gives the lock up with the process, however it ends: there is no stale lock.
 */
export function takeLock(storeDir: string, who: { readonly verb: string }): Lock {
  const dir = realpathSync(storeDir)
  const infoPath = join(dir, 'lock.json')
  const database = lockDatabase(dir)
  try {
    const previous = readHolder(infoPath)
    const holder = describeHolder(who.verb)
    writeHolder(infoPath, holder)
    held.add(database)
    return {
      previous,
      afterPowerLoss: previous !== null && previous.bootId !== holder.bootId,
      release({ handOn = false } = {}) {
        if (!held.delete(database)) return
        if (handOn && previous) writeHolder(infoPath, previous)
        else rmSync(infoPath, { force: true })
        database.close()
      },
    }
  } catch (error) {
    database.close()
    throw storeError(error, infoPath)
  }
}

/** Who holds the store now, for those who only read; null when nobody does. */
export function currentHolder(storeDir: string): Holder | null {
  const holder = readHolder(join(storeDir, 'lock.json'))
  return holder !== null && isAlive(holder) ? holder : null
}

// Never opened but by SQLite: closing any handle of the file would drop this process's locks on it.
function lockDatabase(dir: string): DatabaseSync {
  const path = join(dir, 'lock.db')
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(path, { timeout: 0 })
    database.exec('BEGIN EXCLUSIVE')
    return database
  } catch (cause) {
    database?.close()
    const error = storeError(cause, path)
    throw error instanceof UserError && error.code === 'busy' ? locked(dir) : error
  }
}

function locked(storeDir: string): UserError {
  const holder = awaitHolder(storeDir)
  const hint = 'Wait for it, or stop it (Ctrl-C there, or `cancel` here); `status` shows how far it is'
  if (holder === null) return new UserError('locked', 'Another process holds the store', { hint })
  const { verb, pid, user, host, startedAt } = holder
  const message = `Another ${verb} holds the store: pid ${pid} (${user} on ${host}) since ${timeOf(startedAt)}`
  return new UserError('locked', message, { hint })
}

/** The holder names itself just after it took the lock; until then the note is of one that is gone. */
function awaitHolder(storeDir: string): Holder | null {
  const clock = new Int32Array(new SharedArrayBuffer(4))
  for (let tries = 0; tries < 50; tries += 1) {
    const holder = currentHolder(storeDir)
    if (holder !== null) return holder
    Atomics.wait(clock, 0, 0, 10)
  }
  return null
}

function isAlive({ pid, host }: Holder): boolean {
  if (host !== hostname()) return true
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function timeOf(ms: number): string {
  const [date, time] = new Date(ms).toLocaleString('sv-SE').split(' ') as [string, string]
  const today = new Date().toLocaleDateString('sv-SE') === date
  return today ? time.slice(0, 5) : `${date} ${time.slice(0, 5)}`
}

function describeHolder(verb: string): Holder {
  return {
    pid: process.pid,
    host: hostname(),
    user: userName(),
    verb,
    startedAt: Date.now(),
    bootId: bootId(),
  }
}

/** A user id without an entry in the system's list has no name. */
function userName(): string {
  try {
    return userInfo().username
  } catch {
    return String(process.getuid?.() ?? 'unknown')
  }
}

function bootId(): string | null {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    return null
  }
}

function writeHolder(path: string, holder: Holder): void {
  writeFileSync(`${path}.new`, `${JSON.stringify(holder)}\n`)
  renameSync(`${path}.new`, path)
}

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch {
    return null
  }
}
