import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { removeTree } from './scratch.ts'
import { isSealedTreeIntact } from './sealed-tree.ts'
import { treeBytes } from './store-cache.ts'

/** A tree that was used so long ago is not in use: whoever uses one says so every few seconds. */
const IN_USE_MS = 60_000

/** Whether sealed trees, by their place below the cache, are there and whole; they count as used now. */
export function haveTrees(cacheDir: string, trees: readonly string[]): boolean {
  const intact = trees.every((tree) => isSealedTreeIntact(join(cacheDir, tree, 'files')))
  if (intact) useTrees(cacheDir, trees)
  return intact
}

/** Says that trees are in use: nobody on this host removes them within the next minute. */
export function useTrees(cacheDir: string, trees: readonly string[]): void {
  const now = new Date()
  for (const tree of trees) {
    const seal = join(cacheDir, tree, 'seal.json')
    if (existsSync(seal)) utimesSync(seal, now, now)
  }
}

/**
 * Removes what killed processes left half made, and the trees that were not used for longest, until the rest
 * takes no more than `maxBytes`. For whoever holds the lock of the cache: nobody else is making a tree.
 */
export function shrinkCache(cacheDir: string, maxBytes: number): void {
  const trees = ['.', 'inputs'].flatMap((folder) => treesIn(cacheDir, folder))
  for (const { path, usedAt } of trees) if (usedAt === null) removeTree(path)
  const whole = trees.flatMap(({ path, usedAt }) =>
    usedAt === null ? [] : [{ path, usedAt, sizeBytes: treeBytes(path) }],
  )
  let total = whole.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  for (const { path, usedAt, sizeBytes } of whole.sort((a, b) => a.usedAt - b.usedAt)) {
    if (total <= maxBytes || Date.now() - usedAt < IN_USE_MS) return
    removeTree(path)
    total -= sizeBytes
  }
}

/** `usedAt` is null for what was left half made. */
function treesIn(cacheDir: string, folder: string) {
  const dir = join(cacheDir, folder)
  const names = existsSync(dir) ? readdirSync(dir).filter((name) => /^[0-9a-f]{64}(\.|$)/.test(name)) : []
  return names.map((name) => {
    const path = join(dir, name)
    const seal = statSync(join(path, 'seal.json'), { throwIfNoEntry: false })
    return { path, usedAt: name.length === 64 && seal ? seal.mtimeMs : null }
  })
}
