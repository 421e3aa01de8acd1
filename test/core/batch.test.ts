import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { type BatchOptions, batchSize } from '../../scripts/lib/core/batch.ts'

const usual: BatchOptions = {
  meanMs: 10,
  targetMs: 1000,
  maxRunsPerProcess: 500,
  remaining: 10_000,
  slots: 2,
}

describe('batchSize', () => {
  const cases: readonly (readonly [string, Partial<BatchOptions>, number])[] = [
    ['fills the time it should take', {}, 100],
    ['starts with single runs', { meanMs: null }, 1],
    ['stays within what the simulator takes', { meanMs: 0.1 }, 500],
    ['gives long runs a process of their own', { meanMs: 60_000 }, 1],
    ['leaves a share for the other slots', { remaining: 40 }, 10],
    ['copes with runs that take no time', { meanMs: 0, remaining: 100 }, 25],
    ['has nothing to do', { remaining: 0 }, 0],
  ]
  for (const [name, part, size] of cases)
    test(name, () => assert.equal(batchSize({ ...usual, ...part }), size))

  test('is never so large that a slot is without work while runs remain', () => {
    const options = fc.record({
      meanMs: fc.double({ min: 0, max: 1e6, noNaN: true }),
      targetMs: fc.integer({ min: 1, max: 60_000 }),
      maxRunsPerProcess: fc.integer({ min: 1, max: 10_000 }),
      remaining: fc.integer({ min: 1, max: 1_000_000 }),
      slots: fc.integer({ min: 1, max: 256 }),
    })
    const property = fc.property(options, (each) => {
      const size = batchSize(each)
      assert.ok(size >= 1 && size <= each.maxRunsPerProcess)
      assert.ok(size === 1 || size * each.slots <= each.remaining)
    })
    fc.assert(property, { seed: 4, numRuns: 1000 })
  })
})
