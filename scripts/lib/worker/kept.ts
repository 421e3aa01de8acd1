import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { matchFiles } from '../effects/glob.ts'
import type { BlobAccess } from '../job/store.ts'
import type { FileRef, Output, ResultPattern, RunError } from '../job/types.ts'
import { isOwnFile } from './own-metrics.ts'
import { isOfPath } from './path-error.ts'

const INLINE_BYTES = 32 * 1024

/** The files of a run that are kept, and the first that could not be: the run's own doing. */
export interface Kept {
  readonly files: readonly FileRef[]
  readonly error: RunError | null
}

/** Stores the files that `results` asks for, given the outcome; small texts stand in the record itself. */
export async function keepFiles(options: {
  readonly folder: string
  readonly patterns: readonly ResultPattern[]
  /** Files kept whatever the patterns say: what metrics were read from. */
  readonly always: readonly string[]
  readonly failed: boolean
  readonly blobs: BlobAccess
}): Promise<Kept> {
  const { folder, patterns, always, failed, blobs } = options
  const kept = new Map<string, FileRef>()
  let error: RunError | null = null
  const attempt = async (what: string, work: () => Promise<void>) => {
    try {
      await work()
    } catch (cause) {
      if (!isOfPath(cause) || cause.path?.startsWith(folder) !== true) throw cause
      error ??= { code: 'results', message: `Cannot keep ${JSON.stringify(what)}: ${reasonOf(what, cause)}` }
    }
  }
  const keep = (path: string, compress: 'zstd' | 'none') =>
    attempt(path, async () => {
      if (!kept.has(path)) kept.set(path, await keepFile(folder, path, compress, blobs))
    })
  for (const path of always) if (isOwnFile(folder, path)) await keep(path, 'none')
  for (const { glob, keep: when, compress } of patterns)
    if (when === 'always' || (when === 'failed' && failed))
      await attempt(glob, async () => {
        for (const path of matchFiles(folder, [glob])) await keep(path, compress)
      })
  return { files: [...kept.values()], error }
}

function reasonOf(what: string, { code, path }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT' && `${what}${path}`.includes('\uFFFD')) return 'a name that is not UTF-8'
  if (code === 'EACCES') return `no permission to read ${JSON.stringify(basename(path ?? what))}`
  return code ?? 'it is gone'
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
    unlink(folder, file.path)
    mkdirSync(dirname(path), { recursive: true })
    if (file.text === null) await blobs.getFile(file, path)
    else writeFileSync(path, file.text)
  }
}

/** A run that put a file where a link to the artifacts was has its own there again, and leaves the artifacts alone. */
function unlink(folder: string, path: string): void {
  const parts = path.split('/')
  for (const length of parts.keys()) {
    const each = join(folder, ...parts.slice(0, length + 1))
    if (lstatSync(each, { throwIfNoEntry: false })?.isSymbolicLink()) unlinkSync(each)
  }
}

/** What a run printed, as far as it was kept. */
export async function printedText({ text, hash }: Output, blobs: BlobAccess): Promise<string> {
  if (text !== null) return text
  return hash === null ? '' : Buffer.from(await blobs.getBytes(hash)).toString()
}
