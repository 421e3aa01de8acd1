import { hash } from 'node:crypto'
import { readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../core/errors.ts'
import type { FileMode, SourceFile } from '../core/source-hash.ts'
import type { BlobStore } from '../job/store.ts'
import { type HashCache, hashFile } from './file-hash.ts'
import type { FoundFile } from './source-files.ts'

const MANY_BYTES = 500e6

export interface Hashing {
  readonly found: readonly FoundFile[]
  readonly cache: HashCache | null
  /** Null: hash only. */
  readonly blobs: BlobStore | null
  readonly warn?: (message: string) => void
  readonly signal?: AbortSignal
}

/** Hashes files below a folder, and stores them on the way. */
export async function hashFiles(root: string, hashing: Hashing): Promise<readonly SourceFile[]> {
  warnOfSize(hashing)
  const files: SourceFile[] = []
  for (const file of hashing.found) {
    hashing.signal?.throwIfAborted()
    const hash = await hashOf(root, file, hashing)
    files.push({ path: file.path, mode: modeOf(file), hash })
  }
  return files
}

async function hashOf(root: string, { path, stat }: FoundFile, { cache, blobs }: Hashing): Promise<string> {
  const full = join(root, path)
  if (stat.isSymbolicLink()) {
    const target = Buffer.from(readlinkSync(full))
    return blobs === null ? hash('sha256', target) : await blobs.putBytes(target)
  }
  const known = cache?.get(path, stat)
  if (known !== undefined && (blobs === null || blobs.has(known))) return known
  // The hash is of the bytes that were stored, even where the file changes while it is read.
  const read = await readable(path, () => (blobs === null ? hashFile(full) : blobs.putFile(full)))
  cache?.put(path, stat, read.hash)
  return read.hash
}

async function readable<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code !== 'EACCES' && code !== 'ENOENT') throw cause
    const why = code === 'EACCES' ? 'this user may not' : 'it went away meanwhile'
    throw new UserError('source-read', `Cannot read the source file ${JSON.stringify(path)}: ${why}`, {
      hint: 'Leave it out with `source.exclude`, or apply again',
      cause,
    })
  }
}

function modeOf({ stat }: FoundFile): FileMode {
  if (stat.isSymbolicLink()) return '120000'
  return stat.mode & 0o100n ? '100755' : '100644'
}

function warnOfSize({ found, warn }: Hashing): void {
  const folders = new Map<string, number>()
  for (const { path, stat } of found) {
    const top = path.split('/')[0]!
    folders.set(top, (folders.get(top) ?? 0) + Number(stat.size))
  }
  const total = [...folders.values()].reduce((sum, size) => sum + size, 0)
  if (total <= MANY_BYTES) return
  const [top, size] = [...folders].reduce((most, each) => (each[1] > most[1] ? each : most))
  const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`
  warn?.(
    `The source is ${megabytes(total)}, ${megabytes(size)} of it in "${top}": \`source.exclude\` leaves files out`,
  )
}
