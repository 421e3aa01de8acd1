import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { seedValue, substream } from '../../scripts/lib/core/seed.ts'

const vary = fc.dictionary(fc.string({ minLength: 1 }), fc.oneof(fc.integer(), fc.string(), fc.boolean()), {
  maxKeys: 3,
  noNullPrototype: true,
})

describe('seedValue', () => {
  test('is unique within a point for 10,000 repetitions, between 1 and 2^31 - 1', () => {
    const property = fc.property(fc.maxSafeInteger(), vary, fc.string(), (base, values, stream) => {
      fc.pre(!Object.hasOwn(values, '__proto__'))
      const seeds = new Set<number>()
      for (let repetition = 0; repetition < 10_000; repetition++) {
        seeds.add(seedValue({ base, repetition, vary: values }, stream))
      }
      assert.equal(seeds.size, 10_000)
      for (const seed of seeds) assert.ok(Number.isInteger(seed) && seed >= 1 && seed < 2 ** 31)
    })
    fc.assert(property, { seed: 3, numRuns: 20 })
  })

  test('depends on base, stream and varied values, not on their order', () => {
    const values = { a: 1, b: 'x' }
    const seed = seedValue({ base: 1, repetition: 0, vary: values })
    assert.equal(seedValue({ base: 1, repetition: 0, vary: { b: 'x', a: 1 } }), seed)
    assert.notEqual(seedValue({ base: 2, repetition: 0, vary: values }), seed)
    assert.notEqual(seedValue({ base: 1, repetition: 0, vary: { a: 2, b: 'x' } }), seed)
    assert.notEqual(seedValue({ base: 1, repetition: 0, vary: values }, 'service'), seed)
    assert.equal(seedValue({ base: 1, repetition: 0, vary: values }), seed)
  })

  test('refuses more repetitions than there are seeds', () => {
    const last = { base: 1, repetition: 2 ** 31 - 2, vary: {} }
    assert.ok(seedValue(last) > 0)
    assert.throws(() => seedValue({ ...last, repetition: 2 ** 31 - 1 }), { name: 'UserError' })
  })
})

describe('substream', () => {
  test('counts repetitions from 1 where nothing varies', () => {
    assert.deepEqual(
      [0, 1, 2].map((repetition) => substream({ base: 9, repetition, vary: {} })),
      [1, 2, 3],
    )
  })

  test('has a block of its own for varied values, below 2^51', () => {
    const at = (n: number, repetition: number) => substream({ base: 1, repetition, vary: { n } })
    assert.equal(at(10, 5) - at(10, 0), 5)
    assert.notEqual(Math.floor(at(10, 0) / 2 ** 21), Math.floor(at(11, 0) / 2 ** 21))
    for (let n = 0; n < 1000; n++) assert.ok(at(n, 2 ** 21 - 2) < 2 ** 51)
    assert.throws(() => at(10, 2 ** 21 - 1), { name: 'UserError' })
  })
})
