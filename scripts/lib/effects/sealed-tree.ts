import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { makeScratch, removeTree } from './scratch.ts'
import { storeError } from './store-errors.ts'

const FILES = 'files'
const SEAL = 'seal.json'

/** A path with what its inode must say, as one line. */
type SealLine = readonly [path: string, fingerprint: string]

/**
 * A folder of read-only files that is filled once and looked at each time it is opened: if a file was
 * changed or taken away it is filled again. Gives the folder with the files; `fill` writes into an empty one.
 */
export async function openSealedTree(dir: string, fill: (files: string) => Promise<void>): Promise<string> {
  const files = join(dir, FILES)
  if (isIntact(dir)) return files
  const fresh = makeScratch(dirname(dir), basename(dir))
  try {
    mkdirSync(join(fresh, FILES))
    await fill(join(fresh, FILES))
    writeFileSync(join(fresh, SEAL), JSON.stringify([...seal(join(fresh, FILES), '')]))
    removeTree(dir)
    renameSync(fresh, dir)
  } catch (error) {
    throw storeError(error, fresh)
  } finally {
    removeTree(fresh)
  }
  return files
}

/** Whether the folder that `openSealedTree` gave still is as it was filled, by size, time and mode of its files. */
export function isSealedTreeIntact(files: string): boolean {
  return isIntact(dirname(files))
}

function isIntact(dir: string): boolean {
  try {
    const lines: readonly SealLine[] = JSON.parse(readFileSync(join(dir, SEAL), 'utf8'))
    return lines.every(([path, expected]) => fingerprint(join(dir, FILES, path)) === expected)
  } catch {
    return false
  }
}

/** Takes away all write permissions below a folder, and lists what it found. */
function* seal(root: string, folder: string): Generator<SealLine> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      yield* seal(root, path)
      continue
    }
    const full = join(root, path)
    if (!entry.isSymbolicLink()) chmodSync(full, lstatSync(full).mode & 0o100 ? 0o555 : 0o444)
    yield [path, fingerprint(full)]
  }
  chmodSync(join(root, folder), 0o555)
}

function fingerprint(path: string): string {
  const stat = lstatSync(path, { bigint: true })
  if (stat.isSymbolicLink()) return `link ${readlinkSync(path)}`
  return `${stat.size} ${stat.mtimeNs} ${stat.mode}`
}
