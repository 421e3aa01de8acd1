import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { removeTree } from './scratch.ts'
import type { StoreDir } from './store-dir.ts'

/** A folder that can be made again, or that somebody left half made. */
export interface CacheEntry {
  readonly path: string
  readonly sizeBytes: number
}

/**
 * Unpacked artifacts and staged inputs that nothing needs, and what killed builds left: for the owner of
 * the store, when no build is under way. `isNeeded` tells of a hash.
 */
export function staleCache(dir: StoreDir, isNeeded: (hash: string) => boolean): readonly CacheEntry[] {
  const unpacked = ['cache', 'cache/inputs'].flatMap((folder) =>
    entries(join(dir.path, folder)).filter(({ name }) => {
      const hash = /^([0-9a-f]{64})(\.|$)/.exec(name)?.[1]
      return hash !== undefined && (hash !== name || !isNeeded(hash))
    }),
  )
  return [...unpacked, ...entries(dir.builds)].map(({ path }) => ({ path, sizeBytes: treeBytes(path) }))
}

export function removeCache(stale: readonly CacheEntry[]): void {
  for (const { path } of stale) removeTree(path)
}

function entries(folder: string): readonly { readonly name: string; readonly path: string }[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => ({ name, path: join(folder, name) })) : []
}

/** Bytes in a tree, links not followed. */
export function treeBytes(path: string): number {
  const stat = lstatSync(path)
  if (!stat.isDirectory()) return stat.size
  return readdirSync(path).reduce((sum, name) => sum + treeBytes(join(path, name)), 0)
}
