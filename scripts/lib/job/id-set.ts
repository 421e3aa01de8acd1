import type { StoredIds, StoredState } from './store.ts'

/** Bytes of a run id that are kept: 128 bits of a SHA-256 never collide in practice. */
export const ID_BYTES = 16

const DIGITS = ID_BYTES * 2
const WORDS = ID_BYTES / 4

/** Values by run id, packed into typed arrays: about 30 bytes an id. Values are integers below 2^32. */
export interface IdMap {
  size(): number
  /** The id starts at `offset` of `bytes`. */
  setBytes(bytes: Uint8Array, offset: number, value: number): void
  set(runId: string, value: number): void
  /** Undefined for an unknown id, and for what is not an id in lower-case hex. */
  get(runId: string): number | undefined
}

/** An open-addressing hash: ids are uniform, so their first word is the hash. */
export function createIdMap(expected = 1024): IdMap {
  let slots = new Int32Array(slotCount(expected))
  let keys = new Uint32Array(Math.max(expected, 16) * WORDS)
  let values = new Uint32Array(Math.max(expected, 16))
  let size = 0
  const sought = new Uint32Array(WORDS)

  function slotOf(key: Uint32Array, at: number): number {
    const mask = slots.length - 1
    let slot = key[at]! & mask
    for (let entry = slots[slot]!; entry !== 0; entry = slots[slot]!) {
      const start = (entry - 1) * WORDS
      let word = 0
      while (word < WORDS && keys[start + word] === key[at + word]) word += 1
      if (word === WORDS) break
      slot = (slot + 1) & mask
    }
    return slot
  }

  function grow(): void {
    const moreKeys = new Uint32Array(keys.length * 2)
    moreKeys.set(keys)
    keys = moreKeys
    const moreValues = new Uint32Array(values.length * 2)
    moreValues.set(values)
    values = moreValues
    slots = new Int32Array(slotCount(values.length))
    for (let index = 0; index < size; index += 1) slots[slotOf(keys, index * WORDS)] = index + 1
  }

  function put(value: number): void {
    if (size === values.length) grow()
    const slot = slotOf(sought, 0)
    const entry = slots[slot]!
    if (entry !== 0) {
      values[entry - 1] = value
      return
    }
    keys.set(sought, size * WORDS)
    values[size] = value
    size += 1
    slots[slot] = size
  }

  return {
    size: () => size,
    setBytes(bytes, offset, value) {
      for (let word = 0; word < WORDS; word += 1) sought[word] = wordAt(bytes, offset + word * 4)
      put(value)
    },
    set(runId, value) {
      if (!readHex(runId, sought)) throw new RangeError(`Not a run id: "${runId}"`)
      put(value)
    },
    get(runId) {
      if (!readHex(runId, sought)) return undefined
      const entry = slots[slotOf(sought, 0)]!
      return entry === 0 ? undefined : values[entry - 1]
    },
  }
}

/** Run ids whose value in `ids` is the index of their state. */
export function packStoredIds(ids: IdMap, states: readonly StoredState[]): StoredIds {
  return {
    size: ids.size(),
    get(runId) {
      const index = ids.get(runId)
      return index === undefined ? undefined : states[index]
    },
  }
}

/** A power of two that leaves at least half of the slots empty. */
function slotCount(entries: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(entries, 16) * 2))
}

function wordAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!) >>> 0
}

const NOT_HEX = 255
const HEX = new Uint8Array(128).fill(NOT_HEX)
for (let digit = 0; digit < 16; digit += 1) HEX[digit.toString(16).charCodeAt(0)] = digit

/** By hand: a plan asks a million times, and `parseInt` of slices takes four times as long. */
function readHex(text: string, words: Uint32Array): boolean {
  if (text.length < DIGITS) return false
  for (let word = 0; word < WORDS; word += 1) {
    let value = 0
    for (let at = word * 8; at < word * 8 + 8; at += 1) {
      const digit = HEX[text.charCodeAt(at)] ?? NOT_HEX
      if (digit === NOT_HEX) return false
      value = (value << 4) | digit
    }
    words[word] = value
  }
  return true
}
