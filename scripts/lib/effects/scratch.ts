import { randomBytes } from 'node:crypto'
import { chmodSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes an empty folder `parent/name.RANDOM.PID`; `parent` must be ours alone: folders there whose process
 * is dead, left by a `kill -9` or a power cut, are removed on the way.
 */
export function makeScratch(parent: string, name: string): string {
  mkdirSync(parent, { recursive: true })
  for (const entry of readdirSync(parent)) {
    const pid = /\.(\d+)$/.exec(entry)?.[1]
    if (pid !== undefined && !isAlive(Number(pid))) removeTree(join(parent, entry))
  }
  const dir = join(parent, `${name}.${randomBytes(4).toString('hex')}.${process.pid}`)
  mkdirSync(dir)
  return dir
}

/**
 * Removes a tree, with folders that this user may not write to or read; nothing there is fine.
 * Tried again for a moment: a program that was just killed may still be writing.
 */
export function removeTree(dir: string): void {
  try {
    remove(dir)
  } catch {
    makeWritable(Buffer.from(dir))
    remove(dir)
  }
}

function remove(dir: string): void {
  rmSync(dir, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 })
}

/** Paths are bytes: a program may have given a folder a name that is no text. */
function makeWritable(dir: Buffer): void {
  if (!lstatSync(dir, { throwIfNoEntry: false })?.isDirectory()) return
  chmodSync(dir, 0o755)
  for (const entry of readdirSync(dir, { withFileTypes: true, encoding: 'buffer' }))
    if (entry.isDirectory()) makeWritable(Buffer.concat([dir, SLASH, entry.name]))
}

const SLASH = Buffer.from('/')

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
