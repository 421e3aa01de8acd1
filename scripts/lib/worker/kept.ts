import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { matchFiles } from '../effects/glob.ts'
import type { BlobAccess } from '../job/store.ts'
import type { FileRef, Output, ResultPattern } from '../job/types.ts'

const INLINE_BYTES = 32 * 1024

/** Stores the files that `results` asks for, given the outcome; small texts stand in the record itself. */
export async function keepFiles(options: {
  readonly folder: string
  readonly patterns: readonly ResultPattern[]
  /** Files kept whatever the patterns say: what metrics were read from. */
  readonly always: readonly string[]
  readonly failed: boolean
  readonly blobs: BlobAccess
}): Promise<readonly FileRef[]> {
  const { folder, patterns, always, failed, blobs } = options
  const kept = new Map<string, FileRef>()
  for (const path of always) {
    const found = lstatSync(join(folder, path), { throwIfNoEntry: false })
    if (found?.isFile()) kept.set(path, await keepFile(folder, path, 'none', blobs))
  }
  for (const { glob, keep, compress } of patterns)
    if (keep === 'always' || (keep === 'failed' && failed))
      for (const path of await matchFiles(folder, [glob]))
        if (!kept.has(path)) kept.set(path, await keepFile(folder, path, compress, blobs))
  return [...kept.values()]
}

async function keepFile(
  folder: string,
  path: string,
  compress: 'zstd' | 'none',
  blobs: BlobAccess,
): Promise<FileRef> {
  const full = join(folder, path)
  if (statSync(full).size > INLINE_BYTES)
    return { path, compress, text: null, ...(await blobs.putFile(full, { compress })) }
  const bytes = readFileSync(full)
  const text = bytes.toString('utf8')
  if (!Buffer.from(text).equals(bytes))
    return { path, compress, text: null, ...(await blobs.putFile(full, { compress })) }
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { path, hash, sizeBytes: bytes.length, compress: 'none', text }
}

/** Writes kept files below a folder, at their paths. */
export async function layOut(files: readonly FileRef[], folder: string, blobs: BlobAccess): Promise<void> {
  for (const file of files) {
    const path = join(folder, file.path)
    mkdirSync(dirname(path), { recursive: true })
    if (file.text === null) await blobs.getFile(file, path)
    else writeFileSync(path, file.text)
  }
}

/** What a run printed, as far as it was kept. */
export async function printedText({ text, hash }: Output, blobs: BlobAccess): Promise<string> {
  if (text !== null) return text
  return hash === null ? '' : Buffer.from(await blobs.getBytes(hash)).toString()
}
