import { closeSync, openSync, readSync, statSync, truncateSync } from 'node:fs'
import type { Output } from '../job/types.ts'

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
  trimmed.head ??= readAt(path, 0, KEPT_BYTES)
  trimmed.tail = readAt(path, size - KEPT_BYTES, KEPT_BYTES)
  truncateSync(path, 0)
  trimmed.cutBytes += size
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
export function takePrinted({ path, sizeBytes: size, bytes }: Written, trimmed: Trimmed): Printed {
  const sizeBytes = trimmed.cutBytes + size
  if (sizeBytes === 0) return NOTHING
  const read = (from: number, length: number) =>
    bytes?.subarray(from, from + length) ?? readAt(path, from, length)
  try {
    if (sizeBytes <= 2 * KEPT_BYTES) return { bytes: read(0, size), sizeBytes, leftOutBytes: 0 }
    const head = trimmed.head ?? read(0, KEPT_BYTES)
    const rest = read(Math.max(0, size - KEPT_BYTES), KEPT_BYTES)
    const tail = Buffer.concat([trimmed.tail, rest]).subarray(-KEPT_BYTES)
    const leftOutBytes = sizeBytes - head.length - tail.length
    const mark = Buffer.from(`\n[... ${leftOutBytes} bytes left out ...]\n`)
    return { bytes: Buffer.concat([head, mark, tail]), sizeBytes, leftOutBytes }
  } finally {
    if (bytes === null) truncateSync(path)
  }
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

function readAt(path: string, position: number, length: number): Buffer {
  const fd = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, readSync(fd, bytes, 0, length, position))
  } finally {
    closeSync(fd)
  }
}
