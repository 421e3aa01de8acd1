import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { createIdMap, packStoredIds } from '../../scripts/lib/job/id-set.ts'
import type { StoredState } from '../../scripts/lib/job/store.ts'

// Few first words, so that ids share slots.
const id = fc
  .tuple(fc.constantFrom('00000000', '00000001', 'ffffffff'), fc.integer({ min: 0, max: 40 }))
  .map(([head, tail]) => head + tail.toString(16).padStart(56, '0'))
  .map((hex) => hex.slice(0, 8) + hex.slice(-24) + hex.slice(8, -24))
const value = fc.integer({ min: 0, max: 2 ** 32 - 1 })

describe('createIdMap', () => {
  test('answers as a Map does, whatever is set and however it grows', () => {
    const entries = fc.array(fc.tuple(id, value, fc.boolean()), { maxLength: 200 })
    fc.assert(
      fc.property(entries, id, (list, other) => {
        const map = createIdMap(0)
        const model = new Map<string, number>()
        for (const [runId, one, asBytes] of list) {
          if (asBytes) map.setBytes(Buffer.from(`ff${runId}`, 'hex'), 1, one)
          else map.set(runId, one)
          model.set(runId, one)
        }
        assert.equal(map.size(), model.size)
        for (const runId of [...model.keys(), other]) assert.equal(map.get(runId), model.get(runId))
      }),
      { seed: 20 },
    )
  })

  test('holds what is no id in lower-case hex for unknown', () => {
    const map = createIdMap()
    map.set('0'.repeat(64), 1)
    for (const text of ['', '0'.repeat(31), `g${'0'.repeat(63)}`, `é${'0'.repeat(63)}`]) {
      assert.equal(map.get(text), undefined)
      assert.throws(() => map.set(text, 1), RangeError)
    }
  })
})

test('packStoredIds gives each id the state that its value points at', () => {
  const base = { round: 1, limitHit: null, limits: '{}', deriveKey: 'd', resultsKey: 'r' }
  const states: StoredState[] = [
    { ...base, outcome: 'done' },
    { ...base, outcome: 'open' },
  ]
  const map = createIdMap()
  map.set('a'.repeat(64), 1)
  map.set('b'.repeat(64), 0)
  const ids = packStoredIds(map, states)
  assert.equal(ids.size, 2)
  assert.equal(ids.get('a'.repeat(64)), states[1])
  assert.equal(ids.get('b'.repeat(64)), states[0])
  assert.equal(ids.get('c'.repeat(64)), undefined)
})
