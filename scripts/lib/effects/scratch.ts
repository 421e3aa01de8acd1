import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
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

/** Removes a tree, sealed folders included; nothing there is fine. */
export function removeTree(dir: string): void {
  try {
    rmSync(dir, { recursive: true, force: true })
  } catch {
    makeWritable(dir)
    rmSync(dir, { recursive: true, force: true })
  }
}

function makeWritable(dir: string): void {
  chmodSync(dir, 0o755)
  for (const entry of readdirSync(dir, { withFileTypes: true }))
    if (entry.isDirectory()) makeWritable(join(dir, entry.name))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
