import { hash } from 'node:crypto'
import type { Seed } from '../job/types.ts'
import { canonicalJson } from './canonical.ts'
import { UserError } from './errors.ts'

const mask = 0x7fff_ffff
/** Repetitions that have an index of their own beside each value of the varied parameters. */
const maxVariedRepetitions = 2 ** 21 - 1

/**
 * The number for a simulator's random generator, 1 to 2^31 - 1.
 * Unique over the repetitions of a point; `stream` names a further, independent one.
 */
export function seedValue(seed: Seed, stream = ''): number {
  if (seed.repetition >= mask) {
    throw new UserError('seed.repetitions', `A point has at most ${mask} repetitions`, { exitCode: 2 })
  }
  const keys = cachedKeys(seed, stream)
  // A bijection applied until it leaves 0 is one on what remains: unique, and never the seed 0.
  let value = permute(seed.repetition + 1, keys)
  while (value === 0) value = permute(value, keys)
  return value
}

/**
 * A small index for simulators that number their random streams (RngRun, seed-set), from 1.
 * It stays below 2^51, the number of substreams that ns-3's generator has. Where parameters vary
 * the seed, 30 bits of a hash choose the block; two points may, if seldom, share one.
 */
export function substream(seed: Seed): number {
  if (Object.keys(seed.vary).length === 0) return seed.repetition + 1
  if (seed.repetition >= maxVariedRepetitions) {
    const message = `A point has at most ${maxVariedRepetitions} repetitions where seed.vary names parameters`
    throw new UserError('seed.repetitions', message, { exitCode: 2 })
  }
  const block =
    Number.parseInt(hash('sha256', canonicalJson([1, 'substream', seed.vary])).slice(0, 8), 16) >>> 2
  return block * 2 ** 21 + seed.repetition + 1
}

/** Steps of xor-shift, odd multiplication and key addition modulo 2^31: each can be undone. */
function permute(start: number, keys: Int32Array): number {
  let value = start
  for (let round = 0; round < 8; round += 2) {
    value = (value + keys[round]!) & mask
    value ^= value >>> 16
    value = Math.imul(value, keys[round + 1]! | 1) & mask
    value ^= value >>> 13
  }
  return value
}

// A study asks for the same keys once per repetition, a million times in a row.
let last:
  | { readonly base: number; readonly vary: object; readonly stream: string; readonly keys: Int32Array }
  | undefined

function cachedKeys(seed: Seed, stream: string): Int32Array {
  if (last?.vary !== seed.vary || last.base !== seed.base || last.stream !== stream) {
    const digest = hash('sha256', canonicalJson([1, 'seed', seed.base, seed.vary, stream]), 'buffer')
    const keys = Int32Array.from({ length: 8 }, (_, index) => digest.readInt32BE(4 * index))
    last = { base: seed.base, vary: seed.vary, stream, keys }
  }
  return last.keys
}
