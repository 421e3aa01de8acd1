import { closeSync, constants, fstatSync, ftruncateSync, openSync, readSync, statSync } from 'node:fs'
import type { Output } from '../job/types.ts'
import { isOfPath } from './path-error.ts'

const INLINE_BYTES = 32 * 1024
/** Beyond twice this, the middle of what a program prints is left out. */
const KEPT_BYTES = 512 * 1024
/** A file is cut back when it exceeds this: what prints a gigabyte must not fill the disk. */
const FILE_BYTES = 8 * 1024 * 1024

/** What was cut from a file that a program prints to while it still runs. */
export interface Trimmed {
  head: Buffer | null
  tail: Buffer
  cutBytes: number
}

export function untrimmed(): Trimmed {
  return { head: null, tail: Buffer.alloc(0), cutBytes: 0 }
}

/**
 * Cuts a file back to nothing when it has grown too large, keeping head and tail; the program goes on printing to it
 * (it is open for appending). What is printed between the reading and the cut is lost, and not counted.
 */
export function trim(path: string, trimmed: Trimmed): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size <= FILE_BYTES) return
  withPrinted(path, (file) => {
    if (file === null) return
    trimmed.head ??= readAt(file, 0, KEPT_BYTES)
    trimmed.tail = readAt(file, size - KEPT_BYTES, KEPT_BYTES)
    ftruncateSync(file)
    trimmed.cutBytes += size
  })
}

const NOTHING: Printed = { bytes: Buffer.alloc(0), sizeBytes: 0, leftOutBytes: 0 }

/** What a file held when its program ended. */
export interface Written {
  readonly path: string
  readonly sizeBytes: number
  /** The bytes, where they were read, and the file emptied, already. */
  readonly bytes: Buffer | null
}

/**
 * Everything that was printed to a file, or its head and tail around a line that says how much is missing;
 * the file is empty afterwards.
 */
export function takePrinted({ path, sizeBytes, bytes }: Written, trimmed: Trimmed): Printed {
  if (trimmed.cutBytes + sizeBytes === 0) return NOTHING
  if (bytes !== null) return join(sizeBytes, trimmed, (from, length) => bytes.subarray(from, from + length))
  return withPrinted(path, (file) => {
    const printed = join(sizeBytes, trimmed, (from, length) => readAt(file, from, length))
    if (file !== null) ftruncateSync(file)
    return printed
  })
}

function join(size: number, trimmed: Trimmed, read: (from: number, length: number) => Buffer): Printed {
  const sizeBytes = trimmed.cutBytes + size
  const isShort = sizeBytes <= 2 * KEPT_BYTES
  const head = trimmed.head ?? read(0, isShort ? size : KEPT_BYTES)
  if (isShort && head.length === size) return { bytes: head, sizeBytes, leftOutBytes: 0 }
  const rest = read(Math.max(0, size - KEPT_BYTES), KEPT_BYTES)
  const tail = Buffer.concat([trimmed.tail, isShort ? NOTHING.bytes : rest]).subarray(-KEPT_BYTES)
  const leftOutBytes = sizeBytes - head.length - tail.length
  const mark = Buffer.from(`\n[... ${leftOutBytes} bytes left out ...]\n`)
  return { bytes: Buffer.concat([head, mark, tail]), sizeBytes, leftOutBytes }
}

export interface Printed {
  readonly bytes: Buffer
  readonly sizeBytes: number
  readonly leftOutBytes: number
}

/** How what was printed is recorded: inline when small, else through `putBytes`. */
export async function recordPrinted(
  printed: Printed,
  putBytes: (bytes: Uint8Array) => Promise<string>,
): Promise<Output> {
  const { bytes, sizeBytes, leftOutBytes } = printed
  const small = bytes.length <= INLINE_BYTES
  return {
    text: small ? bytes.toString() : null,
    hash: small ? null : await putBytes(bytes),
    sizeBytes,
    leftOutBytes,
  }
}

const AS_IT_IS = constants.O_RDWR | constants.O_NOFOLLOW | constants.O_NONBLOCK

/** Null where the program put something else in the file's place, or took it away: what it printed is lost then. */
function withPrinted<T>(path: string, work: (file: number | null) => T): T {
  const file = openAsItIs(path)
  if (file === null) return work(null)
  try {
    return work(fstatSync(file).isFile() ? file : null)
  } finally {
    closeSync(file)
  }
}

function openAsItIs(path: string): number | null {
  try {
    return openSync(path, AS_IT_IS)
  } catch (error) {
    if (isOfPath(error)) return null
    throw error
  }
}

function readAt(file: number | null, position: number, length: number): Buffer {
  if (file === null) return NOTHING.bytes
  const bytes = Buffer.alloc(length)
  return bytes.subarray(0, readSync(file, bytes, 0, length, position))
}
