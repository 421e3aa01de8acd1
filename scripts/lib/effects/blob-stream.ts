import { createHash } from 'node:crypto'
import { closeSync, createReadStream, createWriteStream, fsyncSync, openSync } from 'node:fs'
import { PassThrough, Transform, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress, createZstdDecompress } from 'node:zlib'

const CHUNK_BYTES = 2 ** 20

export interface Content {
  /** SHA-256 of the bytes as they are when not compressed. */
  readonly hash: string
  readonly sizeBytes: number
}

/** Reads a file of any size, a compressed one where `zstd` says so, and tells what it holds. */
export async function readContent(path: string, zstd = false): Promise<Content> {
  const tap = createTap()
  await pipeline(chunksOf(path), zstd ? createZstdDecompress() : new PassThrough(), tap.stream, nowhere())
  return tap.content()
}

/** Writes a file's bytes, compressed or not, to a new file and syncs it: a large one is worth the wait. */
export async function copyIn(from: string, to: string, compress: boolean): Promise<Content> {
  const tap = createTap()
  const target = createWriteStream(to, { flags: 'wx', mode: 0o444 })
  await pipeline(chunksOf(from), tap.stream, compress ? createZstdCompress() : new PassThrough(), target)
  sync(to)
  return tap.content()
}

/** Writes a stored file's bytes, no longer compressed, to a new file. */
export async function copyOut(from: string, to: string, zstd: boolean): Promise<Content> {
  const tap = createTap()
  const target = createWriteStream(to, { flags: 'wx' })
  await pipeline(chunksOf(from), zstd ? createZstdDecompress() : new PassThrough(), tap.stream, target)
  return tap.content()
}

/** The bytes of a file, a mebibyte at a time. */
export function chunksOf(path: string) {
  return createReadStream(path, { highWaterMark: CHUNK_BYTES })
}

/** A stream that passes on what it gets and tells in the end what that was. */
export function createTap() {
  const hash = createHash('sha256')
  let sizeBytes = 0
  const stream = new Transform({
    transform(chunk: Uint8Array, _, done) {
      hash.update(chunk)
      sizeBytes += chunk.length
      done(null, chunk)
    },
  })
  return { stream, content: (): Content => ({ hash: hash.digest('hex'), sizeBytes }) }
}

function nowhere() {
  return new Writable({ write: (_chunk, _encoding, done) => done() })
}

function sync(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
