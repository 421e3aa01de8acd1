import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { UserError } from '../core/errors.ts'

const CHUNK_CHARS = 1 << 16

/**
 * Writes a file that is there as a whole or, where anything goes wrong, not at all. What is no file, as a device
 * or a pipe, is written to and stays what it is; so does a link.
 */
export function writeWhole(path: string, parts: Iterable<string | Uint8Array>): void {
  try {
    const there = statSync(path, { throwIfNoEntry: false })
    if (there && !there.isFile() && !there.isDirectory()) writeTo(path, parts)
    else replace(there ? realpathSync(path) : path, parts)
  } catch (cause) {
    throw writeError(path, cause)
  }
}

function replace(path: string, parts: Iterable<string | Uint8Array>): void {
  const partial = `${path}.${process.pid}.tmp`
  try {
    writeTo(partial, parts)
    renameSync(partial, path)
  } catch (cause) {
    rmSync(partial, { force: true })
    throw cause
  }
}

function writeTo(path: string, parts: Iterable<string | Uint8Array>): void {
  const file = openSync(path, 'w')
  try {
    for (const chunk of chunks(parts)) writeAll(file, typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  } finally {
    closeSync(file)
  }
}

/** Texts come together, bytes as they are. */
function* chunks(parts: Iterable<string | Uint8Array>): Generator<string | Uint8Array> {
  let chunk = ''
  for (const part of parts) {
    if (typeof part !== 'string') {
      yield chunk
      yield part
      chunk = ''
      continue
    }
    chunk += part
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
