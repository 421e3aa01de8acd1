import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** A control group that bounds the memory of one process and everything it starts. */
export interface MemoryGroup {
  readonly procs: string
  /** True when the kernel killed something in it for memory. */
  exceeded(): boolean
  remove(): void
}

/**
 * Makes control groups for memory, version 1 or 2; null where this user may not make any.
 * Kernel: Documentation/admin-guide/cgroup-v1/memory.rst and cgroup-v2.rst.
 */
export function memoryGroups(): ((name: string, limitBytes: number) => MemoryGroup) | null {
  const place = process.platform === 'linux' ? findPlace() : null
  if (place) sweep(place)
  return place && ((name, limitBytes) => makeGroup(place, name, limitBytes))
}

/** Removes the groups of processes that died without doing so. */
function sweep({ dir }: Place): void {
  for (const name of readdirSync(dir)) {
    const pid = /^simswarm-(\d+)-/.exec(name)?.[1]
    if (pid === undefined || existsSync(`/proc/${pid}`)) continue
    try {
      rmdirSync(join(dir, name))
    } catch {
      // It is another container's, whose processes do not show here.
    }
  }
}

interface Place {
  readonly dir: string
  readonly version: 1 | 2
}

function findPlace(): Place | null {
  for (const line of readFileSync('/proc/self/cgroup', 'utf8').split('\n')) {
    const [, controllers = '', path = ''] = /^\d+:([^:]*):(.*)$/.exec(line) ?? []
    if (controllers === 'memory') return usable({ dir: join('/sys/fs/cgroup/memory', path), version: 1 })
    const unified = join('/sys/fs/cgroup', path)
    if (controllers === '' && existsSync(join(unified, 'cgroup.controllers')))
      return usable({ dir: unified, version: 2 }) ?? usable({ dir: dirname(unified), version: 2 })
  }
  return null
}

function usable(place: Place): Place | null {
  const trial = join(place.dir, `simswarm-${process.pid}`)
  try {
    // To move a process, the common ancestor's list must be writable too.
    accessSync(join(place.dir, 'cgroup.procs'), constants.W_OK)
    mkdirSync(trial)
    const found = existsSync(join(trial, limitFile(place)))
    rmdirSync(trial)
    return found ? place : null
  } catch {
    return null
  }
}

function limitFile(place: Place): string {
  return place.version === 1 ? 'memory.limit_in_bytes' : 'memory.max'
}

function makeGroup(place: Place, name: string, limitBytes: number): MemoryGroup {
  const dir = join(place.dir, `simswarm-${process.pid}-${name}`)
  mkdirSync(dir, { recursive: true })
  writeFileSync(join(dir, limitFile(place)), String(limitBytes))
  const swap = join(dir, place.version === 1 ? 'memory.memsw.limit_in_bytes' : 'memory.swap.max')
  if (existsSync(swap)) writeFileSync(swap, place.version === 1 ? String(limitBytes) : '0')
  const counter = join(dir, place.version === 1 ? 'memory.oom_control' : 'memory.events')
  return {
    procs: join(dir, 'cgroup.procs'),
    exceeded: () => Number(/^oom_kill (\d+)/m.exec(readFileSync(counter, 'utf8'))?.[1] ?? 0) > 0,
    remove: () => removeGroup(dir),
  }
}

function removeGroup(dir: string): void {
  try {
    rmdirSync(dir)
  } catch {
    // Its last process is still being reaped.
    setTimeout(() => removeGroup(dir), 50).unref()
  }
}
