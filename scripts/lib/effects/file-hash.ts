import { createHash, hash as oneShot } from 'node:crypto'
import {
  type BigIntStats,
  createReadStream,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** A stream costs more than it saves below this size. */
const SMALL_BYTES = 2 ** 20

/** SHA-256 of a file's bytes, and how many it read. */
export async function hashFile(path: string): Promise<{ readonly hash: string; readonly sizeBytes: number }> {
  if (statSync(path).size <= SMALL_BYTES) {
    const bytes = readFileSync(path)
    return { hash: oneShot('sha256', bytes), sizeBytes: bytes.length }
  }
  const hash = createHash('sha256')
  let sizeBytes = 0
  await pipeline(createReadStream(path, { highWaterMark: SMALL_BYTES }), async (chunks) => {
    for await (const chunk of chunks) {
      hash.update(chunk)
      sizeBytes += chunk.length
    }
  })
  return { hash: hash.digest('hex'), sizeBytes }
}

/** Hashes of files that have not been touched since they were read. */
export interface HashCache {
  get(path: string, stat: BigIntStats): string | undefined
  /** `stat` is of before the file was read. */
  put(path: string, stat: BigIntStats, hash: string): void
  /** Writes what was asked for or put since it was opened; the rest is forgotten. */
  save(): void
}

/** A clock that ticks slowly may give a file changed after reading the same time as before. */
const RACY_NS = 2_000_000_000n

/** Reads the cache of one folder; a missing or damaged file is an empty cache. */
export function openHashCache(file: string): HashCache {
  const before = readEntries(file)
  const after: Record<string, string> = {}
  return {
    get(path, stat) {
      const entry = Object.hasOwn(before, path) ? String(before[path]) : ''
      const hash = entry.slice(-64)
      if (entry !== `${fingerprint(stat)} ${hash}`) return undefined
      after[path] = entry
      return hash
    },
    put(path, stat, hash) {
      const settled = BigInt(Date.now()) * 1_000_000n - RACY_NS
      if (stat.mtimeNs < settled && stat.ctimeNs < settled) after[path] = `${fingerprint(stat)} ${hash}`
    },
    save() {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(`${file}.${process.pid}`, JSON.stringify(after))
      renameSync(`${file}.${process.pid}`, file)
    },
  }
}

function fingerprint({ size, mtimeNs, ctimeNs, ino, mode }: BigIntStats): string {
  return `${size} ${mtimeNs} ${ctimeNs} ${ino} ${mode}`
}

function readEntries(file: string): Record<string, unknown> {
  try {
    const entries: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return typeof entries === 'object' && entries !== null ? (entries as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
