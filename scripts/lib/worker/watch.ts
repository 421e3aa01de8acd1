import { closeSync, openSync, readSync, statSync } from 'node:fs'
import type { RunLimits } from '../job/types.ts'
import type { Launcher } from './launcher.ts'
import { type Trimmed, trim } from './printed.ts'
import { treeSize, type WorkDir } from './work-dir.ts'

/** Each look takes a little from the programs, which use every core. */
const TICK_MS = 250
/** How often a work folder is measured; walking it costs. */
const DISK_TICKS = 2
/** How often what a program prints is read. */
const LISTEN_TICKS = 4
/** What a program has to finish in after SIGTERM. */
const GRACE_MS = 5_000

/** A running process under watch; what the watch saw stands in it. */
export interface Watched {
  readonly id: string
  readonly dir: WorkDir
  readonly limits: RunLimits
  startedMs: number
  readonly stdout: Trimmed
  readonly stderr: Trimmed
  limitHit: 'time' | 'disk' | null
  termMs: number | null
  /** Reads what it prints; null where nobody does. */
  readonly listener: Listener | null
}

/** Hears what a process prints while it runs. */
export interface Listener {
  /** Called with what is new, nothing new included; true when the process is to end. */
  hear(text: string): boolean
  /** Bytes of the file that were read. */
  readBytes: number
}

export interface Watch {
  add(watched: Watched): void
  remove(watched: Watched): void
  /** Asks a program to end, and ends it when it does not. */
  stop(watched: Watched): void
  close(): void
}

/** Looks at all running processes a few times a second: limits, and output that must not fill the disk. */
export function openWatch(launcher: Launcher): Watch {
  const all = new Set<Watched>()
  const stop = (watched: Watched) => {
    if (watched.termMs !== null) return
    watched.termMs = performance.now()
    launcher.kill(watched.id, 'SIGTERM')
  }
  let tick = 0
  const timer = setInterval(() => {
    tick += 1
    for (const watched of all) {
      const hit = exceeded(watched, tick % DISK_TICKS === 0)
      if (hit && watched.limitHit === null) {
        watched.limitHit = hit
        stop(watched)
      }
      if (watched.termMs !== null && performance.now() - watched.termMs > GRACE_MS)
        launcher.kill(watched.id, 'SIGKILL')
      if (
        watched.listener !== null &&
        tick % LISTEN_TICKS === 0 &&
        listen(watched.listener, watched.dir.stdout)
      )
        stop(watched)
      trim(watched.dir.stdout, watched.stdout)
      trim(watched.dir.stderr, watched.stderr)
    }
  }, TICK_MS)
  return {
    add: (watched) => all.add(watched),
    remove: (watched) => all.delete(watched),
    stop,
    close: () => clearInterval(timer),
  }
}

/** Of much that is new the last part alone; a file that was cut back begins anew. */
const MOST_BYTES = 256 * 1024

function listen(listener: Listener, path: string): boolean {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  const from = Math.max(size < listener.readBytes ? 0 : listener.readBytes, size - MOST_BYTES)
  listener.readBytes = size
  if (size === from) return listener.hear('')
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(size - from)
    return listener.hear(bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, from)))
  } finally {
    closeSync(file)
  }
}

function exceeded({ limits, startedMs, dir }: Watched, measureDisk: boolean): 'time' | 'disk' | null {
  if (limits.timeMs !== null && performance.now() - startedMs > limits.timeMs) return 'time'
  if (limits.diskBytes === null || !measureDisk) return null
  return treeSize(dir.cwd) > limits.diskBytes ? 'disk' : null
}
