import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { quantile, studentQuantile, summarize } from '../../scripts/lib/core/statistics.ts'

function near(actual: number | null, wanted: number, tolerance = 1e-6): void {
  assert.ok(actual !== null && Math.abs(actual - wanted) <= tolerance, `${actual} is not ${wanted}`)
}

describe('studentQuantile agrees with printed tables', () => {
  const table: readonly (readonly [number, number, number])[] = [
    [0.975, 1, 12.7062047],
    [0.975, 4, 2.7764451],
    [0.975, 9, 2.2621572],
    [0.995, 9, 3.2498355],
    [0.95, 29, 1.699127],
    [0.975, 1000, 1.9623391],
  ]
  for (const [p, df, t] of table) test(`t(${p}, ${df}) = ${t}`, () => near(studentQuantile(p, df), t))
})

describe('summarize', () => {
  test('gives mean and t interval, undefined values left out and counted', () => {
    const summary = summarize([2, null, 4, 4, 5, null, 5, 7, 9], { stat: 'mean', confidence: 0.95 })
    assert.equal(summary.n, 7)
    assert.equal(summary.undefined, 2)
    near(summary.mean, 36 / 7)
    near(summary.sd, 2.2677868)
    near(summary.halfWidth, (2.4469119 * 2.2677868) / Math.sqrt(7))
    near(summary.low, 36 / 7 - 2.0973495, 1e-5)
    assert.deepEqual([summary.min, summary.max], [2, 9])
  })
  test('has no interval for one value, and nothing for none', () => {
    const one = summarize([3], { stat: 'mean', confidence: 0.95 })
    assert.deepEqual([one.value, one.sd, one.halfWidth], [3, null, null])
    const none = summarize([null], { stat: 'median', confidence: 0.95 })
    assert.deepEqual([none.n, none.undefined, none.mean, none.value], [0, 1, null, null])
  })
  test('has a half-width of 0 for equal values', () => {
    assert.equal(summarize([0.1, 0.1, 0.1], { stat: 'mean', confidence: 0.95 }).halfWidth, 0)
  })
  test('bootstraps median and p95, the same each time', () => {
    const values = Array.from({ length: 40 }, (_, index) => (index * 17) % 40)
    const median = summarize(values, { stat: 'median', confidence: 0.95 })
    assert.equal(median.value, 19.5)
    assert.ok(median.low! > 8 && median.low! < 17 && median.high! > 22 && median.high! < 31)
    assert.deepEqual(summarize(values, { stat: 'median', confidence: 0.95 }), median)
    near(summarize(values, { stat: 'p95', confidence: 0.95 }).value, 37.05)
  })
  test("gives Wilson's interval of a proportion", () => {
    const summary = summarize([1, 1, 1, 1, 1, 1, 1, 1, 0, 0], { stat: 'proportion', confidence: 0.95 })
    near(summary.value, 0.8)
    near(summary.low, 0.490162, 1e-5)
    near(summary.high, 0.943318, 1e-5)
    const sure = summarize([1, 1, 1], { stat: 'proportion', confidence: 0.95 })
    assert.equal(sure.high, 1)
    near(sure.low, 0.438503, 1e-5)
    assert.throws(() => summarize([0.5], { stat: 'proportion', confidence: 0.95 }), { name: 'UserError' })
  })
  test('covers the true mean about as often as it says', () => {
    let state = 12345
    const uniform = () => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
      return state / 2 ** 31
    }
    const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
    let covered = 0
    for (let study = 0; study < 1000; study++) {
      const { low, high } = summarize(Array.from({ length: 10 }, normal), { stat: 'mean', confidence: 0.95 })
      if (low! <= 0 && high! >= 0) covered++
    }
    assert.ok(covered > 925 && covered < 975, `${covered} of 1000`)
  })
})

test('quantile interpolates between neighbours', () => {
  assert.equal(quantile([1, 2, 3, 4], 0.5), 2.5)
  assert.equal(quantile([1, 2, 3, 4], 1), 4)
  assert.equal(quantile([7], 0.95), 7)
})
