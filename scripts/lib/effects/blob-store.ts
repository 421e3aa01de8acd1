import { createHash, randomUUID } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { UserError } from '../core/errors.ts'
import type { BlobStore } from '../job/store.ts'
import { type Content, copyIn, copyOut, readContent } from './blob-stream.ts'
import { storeError } from './store-errors.ts'

/** Up to this size a file is handled in memory, at once; sync calls are faster for the many small ones. */
const SMALL_BYTES = 2 ** 20
const TEMPORARY = 'tmp'

export interface Place {
  readonly path: string
  readonly zstd: boolean
}

/**
 * Files named by the SHA-256 of their bytes, compressed ones with `.zst` after it.
 * `owner`: the only writer; sweeps what a killed one left half written.
 */
export function openBlobStore(dir: string, options: { readonly owner?: boolean } = {}): BlobStore {
  if (options.owner) guarded(dir, () => rmSync(join(dir, TEMPORARY), { recursive: true, force: true }))
  return { ...writing(dir), ...reading(dir), ...keeping(dir) }
}

function writing(dir: string): Pick<BlobStore, 'putFile' | 'putBytes'> {
  function putSmall(bytes: Uint8Array, compress: boolean): Content {
    const content = contentOf(bytes)
    if (holds(dir, content)) return content
    guarded(dir, () => {
      const file = temporaryFile(dir)
      try {
        writeFileSync(file, compress ? zstdCompressSync(bytes) : bytes, { flag: 'wx', mode: 0o444 })
        publish(file, pathOf(dir, content.hash, compress))
      } finally {
        rmSync(file, { force: true })
      }
    })
    return content
  }

  async function putLarge(path: string, compress: boolean): Promise<Content> {
    const before = await readContent(path)
    if (holds(dir, before)) return before
    const file = guarded(dir, () => temporaryFile(dir))
    try {
      // Hashed again while it is copied: what was written is what the name says, whoever changes the file.
      const content = await copyIn(path, file, compress)
      publish(file, pathOf(dir, content.hash, compress))
      return content
    } catch (error) {
      throw blameStore(error, dir)
    } finally {
      rmSync(file, { force: true })
    }
  }

  return {
    async putFile(path, { compress = 'none' } = {}) {
      const zstd = compress === 'zstd'
      return statSync(path).size <= SMALL_BYTES ? putSmall(readFileSync(path), zstd) : putLarge(path, zstd)
    },
    putBytes: async (bytes) => putSmall(bytes, false).hash,
  }
}

function reading(dir: string): Pick<BlobStore, 'getBytes' | 'getFile' | 'isIntact'> {
  return {
    async getBytes(hash) {
      const place = find(dir, hash)
      const stored = readFileSync(place.path)
      const bytes = await orCorrupt(place, async () => (place.zstd ? zstdDecompressSync(stored) : stored))
      check(place, contentOf(bytes), hash)
      return bytes
    },
    async getFile({ hash }, path) {
      const place = find(dir, hash)
      const file = `${path}.${randomUUID()}`
      try {
        check(place, await orCorrupt(place, () => copyOut(place.path, file, place.zstd)), hash)
        renameSync(file, path)
      } catch (error) {
        throw storeError(error, path)
      } finally {
        rmSync(file, { force: true })
      }
    },
    async isIntact(hash) {
      const place = placeOf(dir, hash)
      if (place === undefined) return false
      try {
        return (await readContent(place.path, place.zstd)).hash === hash
      } catch (error) {
        if (isDecoding(error)) return false
        throw error
      }
    },
  }
}

function keeping(dir: string): Pick<BlobStore, 'has' | 'storedBytes' | 'remove' | 'list'> {
  return {
    has: (hash) => placeOf(dir, hash) !== undefined,
    storedBytes(hash) {
      const place = placeOf(dir, hash)
      return place === undefined ? undefined : statSync(place.path).size
    },
    remove: (hash) =>
      guarded(dir, () => {
        for (const { path } of placesOf(dir, hash)) unlinkSync(path)
      }),
    list: () => list(dir),
  }
}

function* list(dir: string): Generator<string> {
  for (const head of readdirSync(dir).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    for (const name of readdirSync(join(dir, head))) {
      const hash = head + name.replace(/\.zst$/, '')
      if (isHash(hash)) yield hash
    }
  }
}

function contentOf(bytes: Uint8Array): Content {
  return { hash: createHash('sha256').update(bytes).digest('hex'), sizeBytes: bytes.length }
}

/** A file cut short by a power cut does not count: the bytes are put again. */
function holds(dir: string, { hash, sizeBytes }: Content): boolean {
  const place = placeOf(dir, hash)
  if (place === undefined) return false
  const stored = statSync(place.path).size
  return place.zstd ? stored > 0 : stored === sizeBytes
}

function temporaryFile(dir: string): string {
  mkdirSync(join(dir, TEMPORARY), { recursive: true })
  return join(dir, TEMPORARY, randomUUID())
}

function publish(file: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true })
  renameSync(file, path)
}

function isHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text)
}

function pathOf(dir: string, hash: string, zstd: boolean): string {
  if (!isHash(hash)) throw new UserError('corrupt', `Not the hash of a stored file: "${hash}"`)
  return join(dir, hash.slice(0, 2), hash.slice(2) + (zstd ? '.zst' : ''))
}

function placesOf(dir: string, hash: string): Place[] {
  const places = [false, true].map((zstd) => ({ path: pathOf(dir, hash, zstd), zstd }))
  return places.filter(({ path }) => existsSync(path))
}

function placeOf(dir: string, hash: string): Place | undefined {
  return placesOf(dir, hash)[0]
}

function find(dir: string, hash: string): Place {
  const place = placeOf(dir, hash)
  if (place !== undefined) return place
  throw new UserError('missing-blob', `A stored file is missing: ${pathOf(dir, hash, false)}`, {
    hint: REMEDY,
  })
}

const REMEDY = '`retry` makes the files of a run again; a build or an input is made again by the next `apply`'

function corrupt({ path }: Place, cause?: unknown): UserError {
  const hint = `Remove it. ${REMEDY}`
  return new UserError('corrupt', `A stored file does not match its hash: ${path}`, { hint, cause })
}

function check(place: Place, content: Content, hash: string): void {
  if (content.hash !== hash) throw corrupt(place)
}

async function orCorrupt<T>(place: Place, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    throw isDecoding(error) ? corrupt(place, error) : error
  }
}

/** Not an error of the system, such as ENOSPC: then zstd cannot read the bytes. Deno's has no code at all. */
function isDecoding(error: unknown): boolean {
  return error instanceof Error && !/^E[A-Z0-9]+$/.test(String((error as NodeJS.ErrnoException).code))
}

/** The file that is put may be unreadable itself: that is not the store's fault. */
function blameStore(error: unknown, dir: string): unknown {
  const path = (error as NodeJS.ErrnoException).path
  return path === undefined || path.startsWith(dir) ? storeError(error, dir) : error
}

function guarded<T>(dir: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw storeError(error, dir)
  }
}

/** Where the bytes of a hash are, for tools of the system; undefined where they are not there. */
export function locateBlob(dir: string, hash: string): Place | undefined {
  return placeOf(dir, hash)
}
