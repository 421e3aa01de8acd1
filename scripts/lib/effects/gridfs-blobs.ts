import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { PassThrough, Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress, createZstdDecompress } from 'node:zlib'
import { UserError } from '../core/errors.ts'
import type { BlobAccess } from '../job/store.ts'
import { type Content, chunksOf, createTap, readContent } from './blob-stream.ts'
import {
  type BlobCollections,
  type BlobFile,
  blobCollectionsOf,
  prepareBlobs,
  readStored,
  removeBlob,
  startUpload,
} from './gridfs-bucket.ts'
import { sweepOrphans } from './gridfs-orphans.ts'
import type { Mongo } from './mongo-client.ts'
import { storeError } from './store-errors.ts'

/** The blobs of a cluster: files of GridFS, named by the SHA-256 of their bytes before compression. */
export interface ClusterBlobs extends BlobAccess {
  has(hash: string): Promise<boolean>
  /** Those of the hashes that are not there. */
  missing(hashes: readonly string[]): Promise<readonly string[]>
  /** Bytes it takes in the store, compressed or not; undefined when it is not there. */
  storedBytes(hash: string): Promise<number | undefined>
  remove(hash: string): Promise<void>
  list(): AsyncIterable<string>
  /** Removes what uploads left that ended half way and wrote nothing for so long; gives their number. */
  sweepOrphans(olderThanMs: number): Promise<number>
}

/** Up to this size a file is read once, into memory. */
const SMALL_BYTES = 2 ** 20
/** A file that changes while it is stored is tried again. */
const TRIES = 3

/** The blobs on a connection that others use too. */
export async function clusterBlobsOf(mongo: Mongo): Promise<ClusterBlobs> {
  const blobs = blobCollectionsOf(mongo.db)
  await mongo.guarded(() => prepareBlobs(blobs))
  return { ...writing(mongo, blobs), ...reading(mongo, blobs), ...keeping(mongo, blobs) }
}

/** A file's bytes, to be read as often as need be. */
interface Source {
  readonly content: Content
  open(): Readable
}

function writing(mongo: Mongo, blobs: BlobCollections): Pick<BlobAccess, 'putFile' | 'putBytes'> {
  async function put(read: () => Promise<Source>, compress: 'zstd' | 'none'): Promise<Content> {
    for (let left = TRIES; left > 0; left -= 1) {
      const source = await read()
      if (await isStored(blobs, source.content.hash)) return source.content
      if (await upload(blobs, source, compress)) return source.content
    }
    throw new UserError('changing-file', 'A file changes while it is stored', {
      hint: 'Does a process that the run left behind still write to it?',
    })
  }

  return {
    putFile: (path, { compress = 'none' } = {}) => mongo.guarded(() => put(() => sourceOf(path), compress)),
    putBytes: async (bytes) => {
      const { hash } = await mongo.guarded(() => put(async () => sourceIn(bytes), 'none'))
      return hash
    },
  }
}

/** False where the file had other bytes by then: a name is given only to bytes that match it. */
async function upload(blobs: BlobCollections, source: Source, compress: 'zstd' | 'none'): Promise<boolean> {
  const { hash, sizeBytes } = source.content
  const file = startUpload(blobs, hash, { compress, sizeBytes })
  const tap = createTap()
  try {
    const packed = compress === 'zstd' ? createZstdCompress() : new PassThrough()
    await pipeline(source.open(), tap.stream, packed, file.writable)
  } catch (error) {
    // What cannot be removed now is swept later.
    await file.discard().catch(() => {})
    throw error
  }
  const same = tap.content().hash === hash
  // Where the answer to this is lost, the file may be there: then its chunks must be, too.
  await (same ? file.finish() : file.discard())
  return same
}

async function isStored({ files }: BlobCollections, filename: string): Promise<boolean> {
  return (await files.findOne({ filename }, { projection: { _id: 1 } })) !== null
}

/** So many are asked for at once: a question has a size too. */
const AT_ONCE = 5000

async function missingOf({ files }: BlobCollections, hashes: readonly string[]): Promise<string[]> {
  const left = new Set(hashes)
  for (let first = 0; first < hashes.length; first += AT_ONCE) {
    const query = { filename: { $in: hashes.slice(first, first + AT_ONCE) } }
    const found = files.find(query, { projection: { filename: 1, _id: 0 } })
    for await (const { filename } of found) left.delete(filename)
  }
  return [...left]
}

async function sourceOf(path: string): Promise<Source> {
  if ((await stat(path)).size <= SMALL_BYTES) return sourceIn(await readFile(path))
  return { content: await readContent(path), open: () => chunksOf(path) }
}

function sourceIn(bytes: Uint8Array): Source {
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { content: { hash, sizeBytes: bytes.length }, open: () => Readable.from([bytes]) }
}

function reading(mongo: Mongo, blobs: BlobCollections): Pick<BlobAccess, 'getBytes' | 'getFile'> {
  async function copy(hash: string, target: Writable): Promise<void> {
    const file = await mongo.guarded(() => find(blobs, hash))
    const unpacked = file.metadata.compress === 'zstd' ? createZstdDecompress() : new PassThrough()
    const tap = createTap()
    try {
      await mongo.guarded(() => pipeline(readStored(blobs, file), unpacked, tap.stream, target))
    } catch (error) {
      throw isDecoding(error) ? corrupt(hash, error) : error
    }
    if (tap.content().hash !== hash) throw corrupt(hash)
  }

  return {
    async getBytes(hash) {
      const chunks: Uint8Array[] = []
      const write = (chunk: Uint8Array, _: unknown, done: () => void) => {
        chunks.push(chunk)
        done()
      }
      await copy(checked(hash), new Writable({ write }))
      return Buffer.concat(chunks)
    },
    async getFile({ hash }, path) {
      const file = `${path}.${randomUUID()}`
      try {
        await copy(checked(hash), createWriteStream(file, { flags: 'wx' }))
        renameSync(file, path)
      } catch (error) {
        throw storeError(error, path)
      } finally {
        rmSync(file, { force: true })
      }
    },
  }
}

type Keeping = Pick<ClusterBlobs, 'has' | 'missing' | 'storedBytes' | 'remove' | 'list' | 'sweepOrphans'>

function keeping(mongo: Mongo, blobs: BlobCollections): Keeping {
  return {
    has: async (hash) => await mongo.guarded(() => isStored(blobs, checked(hash))),
    missing: (hashes) => mongo.guarded(() => missingOf(blobs, hashes.map(checked))),
    storedBytes: async (hash) =>
      (await mongo.guarded(() => blobs.files.findOne({ filename: checked(hash) })))?.length,
    remove: async (hash) => await mongo.guarded(() => removeBlob(blobs, checked(hash))),
    async *list() {
      const files = blobs.files.find({}, { projection: { filename: 1 }, sort: { filename: 1 } })
      for await (const { filename } of files) yield filename
    },
    sweepOrphans: (olderThanMs) => mongo.guarded(() => sweepOrphans(blobs, Date.now() - olderThanMs)),
  }
}

async function find({ files }: BlobCollections, hash: string): Promise<BlobFile> {
  const file = await files.findOne({ filename: hash })
  if (file !== null) return file
  throw new UserError('missing-blob', `A stored file is missing in the cluster: ${hash}`, { hint: REMEDY })
}

const REMEDY = '`retry` makes the files of a run again; a build or an input is made again by the next `apply`'

function checked(hash: string): string {
  if (/^[0-9a-f]{64}$/.test(hash)) return hash
  throw new UserError('corrupt', `Not the hash of a stored file: "${hash}"`)
}

function corrupt(hash: string, cause?: unknown): UserError {
  const message = `A stored file of the cluster does not match its hash: ${hash}`
  return new UserError('corrupt', message, { hint: REMEDY, cause })
}

/** Neither an error of the system, such as ENOSPC, nor one of the server: then zstd cannot read the bytes. */
function isDecoding(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof UserError || error.name.startsWith('Mongo')) return false
  return !/^E[A-Z0-9]+$/.test(String((error as NodeJS.ErrnoException).code))
}
