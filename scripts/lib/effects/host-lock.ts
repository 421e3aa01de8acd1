import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'

/** A connection that nobody refers to is collected and closed, and its lock with it. */
const held = new Set<DatabaseSync>()

/**
 * Takes a lock among all processes of this host, whatever container they are in; null when another has it.
 * The kernel gives it up with the process, however it ends: there is no stale lock to take over.
 */
export function tryHostLock(path: string): { release(): void } | null {
  mkdirSync(dirname(path), { recursive: true })
  const database = new DatabaseSync(path, { timeout: 0 })
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    if (/database is locked/.test((error as Error).message)) return null
    throw error
  }
  held.add(database)
  return {
    release() {
      if (held.delete(database)) database.close()
    },
  }
}

const POLL_MS = 50

/** Waits for the lock. */
export async function waitForHostLock(
  path: string,
  { signal }: { readonly signal: AbortSignal },
): Promise<{ release(): void }> {
  for (;;) {
    const lock = tryHostLock(path)
    if (lock !== null) return lock
    await sleep(POLL_MS, undefined, { signal })
  }
}
