import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { binEdges, countIn } from '../../scripts/lib/core/bins.ts'

test('binEdges: equal steps, or equal ratios, from the least to the greatest value', () => {
  const edges = binEdges([0, 1, 2, 10], 'linear')
  assert.deepEqual([edges[0], edges.at(-1)], [0, 10])
  const ratios = binEdges([1, 10, 100, 1000], 'log')
  assert.ok(Math.abs(ratios[1]! / ratios[0]! - ratios.at(-1)! / ratios.at(-2)!) < 1e-9)
})

test('binEdges: one value has a bin around it', () => {
  assert.deepEqual(binEdges([3, 3], 'linear'), [2.5, 3.5])
})

test('countIn: each value is in one bin', () => {
  const values = fc.array(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 200 })
  fc.assert(
    fc.property(values, fc.constantFrom('linear' as const, 'log' as const), (list, scale) => {
      const bins = countIn(binEdges(list, scale), list)
      assert.equal(
        bins.reduce((sum, { count }) => sum + count, 0),
        list.length,
      )
    }),
    { seed: 1 },
  )
})

test('countIn: an edge belongs to the bin above it, the last one to the last bin', () => {
  assert.deepEqual(
    countIn([0, 1, 2], [0, 0.5, 1, 2]).map(({ count }) => count),
    [2, 2],
  )
})
