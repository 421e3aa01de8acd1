import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bytesInUse, containerOfGroup, figureOf, numberOf } from '../visualizer/cgroup-text.ts'
import { SHORT_ID, type Use } from '../visualizer/usage.ts'

/** Docker's groups lie this deep at most, with systemd and below a `--cgroup-parent`. */
const DEPTH = 8
/** A walk over all groups of a machine takes some milliseconds: not for each container that is not there. */
const WALK_EVERY_MS = 5_000

/** Reads what containers use from the control groups of their machine, below `root`. */
export function cgroupReader(root: string): (shortId: string) => Use | null {
  const isUnified = existsSync(join(root, 'cgroup.controllers'))
  const trees = isUnified ? [root] : [join(root, 'cpuacct'), join(root, 'memory')]
  const read = isUnified ? readUnified : readSeparate
  let folders: readonly ReadonlyMap<string, string>[] = []
  let walkedMs = Number.NEGATIVE_INFINITY
  const folderIn = (tree: number, id: string) => folders[tree]?.get(id)
  return (id) => {
    if (folderIn(trees.length - 1, id) === undefined && performance.now() - walkedMs > WALK_EVERY_MS) {
      walkedMs = performance.now()
      folders = trees.map((tree) => new Map(containersBelow(tree, DEPTH)))
    }
    const [first, last] = [folderIn(0, id), folderIn(trees.length - 1, id)]
    if (first === undefined || last === undefined) return null
    const use = read(first, last)
    return use.cpuSeconds === null && use.memoryBytes === null ? null : use
  }
}

/** Short ids of containers with their groups. */
function* containersBelow(folder: string, depth: number): Generator<readonly [string, string]> {
  for (const name of foldersIn(folder)) {
    const path = join(folder, name)
    const container = containerOfGroup(name)
    if (container !== null) yield [container.slice(0, SHORT_ID), path]
    else if (depth > 1) yield* containersBelow(path, depth - 1)
  }
}

/** Version 2: one tree. */
function readUnified(folder: string): Use {
  const microseconds = figureOf(textOf(folder, 'cpu.stat'), 'usage_usec')
  const droppable = figureOf(textOf(folder, 'memory.stat'), 'inactive_file')
  return {
    cpuSeconds: microseconds === null ? null : microseconds / 1e6,
    memoryBytes: bytesInUse(numberOf(textOf(folder, 'memory.current')), droppable),
  }
}

/** Version 1: a tree for each controller. */
function readSeparate(cpu: string, memory: string): Use {
  const nanoseconds = numberOf(textOf(cpu, 'cpuacct.usage'))
  const droppable = figureOf(textOf(memory, 'memory.stat'), 'total_inactive_file')
  return {
    cpuSeconds: nanoseconds === null ? null : nanoseconds / 1e9,
    memoryBytes: bytesInUse(numberOf(textOf(memory, 'memory.usage_in_bytes')), droppable),
  }
}

/** Groups come and go at any moment; of one that has gone there is nothing. */
function textOf(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), 'utf8')
  } catch {
    return ''
  }
}

function foldersIn(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  } catch {
    return []
  }
}
