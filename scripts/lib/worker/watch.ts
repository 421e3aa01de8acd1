import type { RunLimits } from '../job/types.ts'
import type { Launcher } from './launcher.ts'
import { type Trimmed, trim } from './printed.ts'
import { treeSize, type WorkDir } from './work-dir.ts'

/** Each look takes a little from the programs, which use every core. */
const TICK_MS = 250
/** How often a work folder is measured; walking it costs. */
const DISK_TICKS = 2
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

function exceeded({ limits, startedMs, dir }: Watched, measureDisk: boolean): 'time' | 'disk' | null {
  if (limits.timeMs !== null && performance.now() - startedMs > limits.timeMs) return 'time'
  if (limits.diskBytes === null || !measureDisk) return null
  return treeSize(dir.cwd) > limits.diskBytes ? 'disk' : null
}
