import { Readable, Writable } from 'node:stream'
import { type Collection, type Db, isDuplicate, newId, type ObjectId } from './mongo-client.ts'

/** Few trips for a large file, and in a page of chunks that the server sends at once there are several. */
const CHUNK_BYTES = 2 ** 20

/** Documents as GridFS has them: tools of MongoDB can read the files. */
interface FileDocument {
  readonly _id: ObjectId
  readonly filename: string
  readonly length: number
  readonly chunkSize: number
  readonly uploadDate: Date
  readonly metadata: { readonly compress: 'zstd' | 'none'; readonly sizeBytes: number }
}

interface ChunkDocument {
  readonly _id: ObjectId
  readonly files_id: ObjectId
  readonly n: number
  readonly data: Uint8Array
}

export type BlobFile = FileDocument

export interface BlobCollections {
  readonly files: Collection<FileDocument>
  readonly chunks: Collection<ChunkDocument>
}

export function blobCollectionsOf(db: Db): BlobCollections {
  return { files: db.collection('blobs.files'), chunks: db.collection('blobs.chunks') }
}

export async function prepareBlobs({ files, chunks }: BlobCollections): Promise<void> {
  // One of several who store the same bytes at once wins; the others remove theirs.
  await files.createIndexes([{ key: { filename: 1 }, unique: true }])
  await chunks.createIndexes([{ key: { files_id: 1, n: 1 }, unique: true }])
}

/** A file on its way in: nobody sees it before it is finished. */
export interface Upload {
  readonly writable: Writable
  /** Shows the file, unless another of the name is there by now. */
  finish(): Promise<void>
  /** Removes what was written of it. */
  discard(): Promise<void>
}

export function startUpload(
  { files, chunks }: BlobCollections,
  filename: string,
  metadata: FileDocument['metadata'],
): Upload {
  const id = newId()
  let n = 0
  let length = 0
  const writable = chunked(async (data) => {
    await chunks.insertOne({ _id: newId(), files_id: id, n, data })
    n += 1
    length += data.length
  })
  const discard = async () => void (await chunks.deleteMany({ files_id: id }))

  async function finish(): Promise<void> {
    const uploadDate = new Date()
    try {
      await files.insertOne({ _id: id, filename, length, chunkSize: CHUNK_BYTES, uploadDate, metadata })
    } catch (error) {
      if (!isDuplicate(error)) throw error
      // It may be this very file, where the driver asked twice because the first answer was lost.
      if ((await files.findOne({ _id: id }, { projection: { _id: 1 } })) === null) await discard()
    }
  }

  return { writable, finish, discard }
}

/** A stream that hands on full chunks, and what is left at its end. */
function chunked(write: (chunk: Uint8Array) => Promise<void>): Writable {
  let waiting: Uint8Array[] = []
  let waitingBytes = 0

  async function flush(upTo: number): Promise<void> {
    const bytes = waiting.length === 1 ? waiting[0]! : Buffer.concat(waiting)
    let from = 0
    for (; bytes.length - from >= upTo; from += upTo) await write(bytes.subarray(from, from + upTo))
    waiting = from < bytes.length ? [bytes.subarray(from)] : []
    waitingBytes = bytes.length - from
  }

  return new Writable({
    write(chunk: Uint8Array, _, done) {
      waiting.push(chunk)
      waitingBytes += chunk.length
      if (waitingBytes < CHUNK_BYTES) done()
      else flush(CHUNK_BYTES).then(() => done(), done)
    },
    final(done) {
      if (waitingBytes === 0) done()
      else flush(waitingBytes).then(() => done(), done)
    },
  })
}

/** The stored bytes of a file; whether they are whole is for the reader to check. */
export function readStored({ chunks }: BlobCollections, { _id }: BlobFile): Readable {
  const options = { projection: { data: 1, _id: 0 }, sort: { n: 1 }, promoteBuffers: true } as const
  const found = chunks.find({ files_id: _id }, options)
  return Readable.from(
    (async function* () {
      for await (const { data } of found) yield data
    })(),
  )
}

export async function removeBlob({ files, chunks }: BlobCollections, filename: string): Promise<void> {
  // The file first: chunks that nobody needs are swept, a file without chunks would be damaged.
  const file = await files.findOneAndDelete({ filename })
  if (file !== null) await chunks.deleteMany({ files_id: file._id })
}
