import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { UserError } from '../../scripts/lib/core/errors.ts'
import { checkNumber, rangeValues, round12 } from '../../scripts/lib/core/number.ts'

describe('round12', () => {
  const cases: readonly (readonly [number, number])[] = [
    [0.1 + 0.2, 0.3],
    [1 / 3, 0.333333333333],
    [1234567890123, 1234567890123],
    [-1e-300 / 3, -3.33333333333e-301],
    [-0, 0],
  ]
  for (const [value, rounded] of cases) {
    test(`of ${value} is ${rounded}`, () => assert.ok(Object.is(round12(value), rounded)))
  }
})

describe('checkNumber', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -(2 ** 53), 1e20]) {
    test(`refuses ${value}`, () => assert.throws(() => checkNumber(value, 'x'), UserError))
  }
  test('takes the largest exact integer and makes -0 a 0', () => {
    assert.equal(checkNumber(2 ** 53 - 1, 'x'), 9007199254740991)
    assert.ok(Object.is(checkNumber(-0, 'x'), 0))
  })
})

describe('rangeValues', () => {
  test('stops before an end that no step reaches', () => {
    assert.deepEqual(rangeValues({ from: 0, to: 1, step: 0.3 }), [0, 0.3, 0.6, 0.9])
  })
  test('goes down, and has one value where both ends are equal', () => {
    assert.deepEqual(rangeValues({ from: 1, to: -1, step: -0.5 }), [1, 0.5, 0, -0.5, -1])
    assert.deepEqual(rangeValues({ from: 2, to: 2, step: 1 }), [2])
  })
  test('has exact ends on both scales', () => {
    assert.deepEqual(rangeValues({ from: 0.1, to: 0.7, count: 4, scale: 'linear' }), [0.1, 0.3, 0.5, 0.7])
    assert.deepEqual(rangeValues({ from: 1, to: 8, count: 4, scale: 'log' }), [1, 2, 4, 8])
    const third = 1 / 3
    assert.deepEqual(rangeValues({ from: third, to: 2 / 3, count: 2, scale: 'log' }), [third, 2 / 3])
    assert.deepEqual(rangeValues({ from: 3, to: 9, count: 1, scale: 'linear' }), [3])
  })
  const refused = [
    { from: 0, to: 1, step: 0 },
    { from: 0, to: 1, step: -1 },
    { from: 0, to: 1e9, step: 1e-3 },
    { from: 0, to: 2 ** 60, step: 2 ** 58 },
    { from: 0, to: Number.NaN, step: 1 },
    { from: 0, to: 1, count: 0, scale: 'linear' },
    { from: 0, to: 1, count: 2.5, scale: 'linear' },
    { from: 0, to: 1, count: 3, scale: 'log' },
  ] as const
  for (const range of refused) {
    test(`refuses ${JSON.stringify(range)}`, () => assert.throws(() => rangeValues(range), UserError))
  }
  test('equals the list of decimals it stands for', () => {
    const decimal = fc.record({
      first: fc.integer({ min: -1e6, max: 1e6 }),
      step: fc.integer({ min: 1, max: 1e4 }),
      digits: fc.integer({ min: 0, max: 6 }),
      count: fc.integer({ min: 1, max: 50 }),
    })
    const property = fc.property(decimal, ({ first, step, digits, count }) => {
      const written = (tick: number) => Number(`${tick}e-${digits}`) + 0
      const list = Array.from({ length: count }, (_, index) => written(first + index * step))
      const [from, to] = [list[0]!, list.at(-1)!]
      assert.deepEqual(rangeValues({ from, to, step: written(step) }), list)
      assert.deepEqual(rangeValues({ from, to, count, scale: 'linear' }), list)
    })
    fc.assert(property, { seed: 1, numRuns: 500 })
  })
})
