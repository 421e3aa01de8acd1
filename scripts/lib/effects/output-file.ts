import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { UserError } from '../core/errors.ts'

const CHUNK_CHARS = 1 << 16

/** Writes a file that is there as a whole or, where anything goes wrong, not at all. */
export function writeWhole(path: string, texts: Iterable<string>): void {
  const partial = `${path}.${process.pid}.tmp`
  try {
    const file = openSync(partial, 'w')
    try {
      for (const chunk of chunks(texts)) writeAll(file, Buffer.from(chunk))
    } finally {
      closeSync(file)
    }
    renameSync(partial, path)
  } catch (cause) {
    rmSync(partial, { force: true })
    throw writeError(path, cause)
  }
}

function* chunks(texts: Iterable<string>): Generator<string> {
  let chunk = ''
  for (const text of texts) {
    chunk += text
    if (chunk.length < CHUNK_CHARS) continue
    yield chunk
    chunk = ''
  }
  if (chunk !== '') yield chunk
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder',
  ENOTDIR: 'no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'this user may not',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
}

/** What the system says of a path that cannot be written, as a UserError; anything else as it is. */
export function writeError(path: string, cause: unknown): unknown {
  const code = (cause as NodeJS.ErrnoException | undefined)?.code
  if (cause instanceof UserError || code === undefined || !/^E[A-Z0-9]+$/.test(code)) return cause
  return new UserError('output', `Cannot write "${path}": ${WORDS[code] ?? (cause as Error).message}`, {
    cause,
  })
}
