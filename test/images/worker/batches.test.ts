import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { batchesOf } from '../../../images/worker/batches.ts'
import type { Assignment } from '../../../scripts/lib/job/cluster.ts'

describe('batchesOf', () => {
  const runs = (count: number): readonly Assignment[] =>
    Array.from({ length: count }, (_, index) => ({
      run: { runId: String(index), parameters: { x: index }, seed: { base: 1, repetition: 0, vary: {} } },
      ...{ round: 1, attempt: 1, retriesLeft: 0 },
      limits: { timeMs: null, memoryBytes: null, diskBytes: null },
    }))
  const sizes = (count: number, ms: number | null, remaining = count) =>
    Array.from(batchesOf(runs(count), { expected: () => ms, remaining, slots: 2 }), (batch) => batch.length)

  test('one run a job where nothing is known, and where runs are long', () => {
    assert.deepEqual(sizes(3, null), [1, 1, 1])
    assert.deepEqual(sizes(3, 60_000), [1, 1, 1])
  })

  test('five seconds of runs a job, a thousand at most', () => {
    assert.deepEqual(sizes(300, 50, 100_000), [100, 100, 100])
    assert.deepEqual(sizes(1000, 1, 100_000), [1000])
  })

  test('smaller ones towards the end, and every run once', () => {
    const found = sizes(1000, 1)
    assert.deepEqual(found.slice(0, 3), [250, 188, 141])
    assert.equal(found.at(-1), 1)
    assert.equal(
      found.reduce((sum, size) => sum + size, 0),
      1000,
    )
  })

  test('a point of long runs does not fill a batch that short ones began', () => {
    const expected = ({ x }: Readonly<Record<string, unknown>>) => (Number(x) === 2 ? 60_000 : 1)
    const batches = batchesOf(runs(5), { expected, remaining: 100_000, slots: 1 })
    assert.deepEqual(
      Array.from(batches, (batch) => batch.length),
      [2, 1, 2],
    )
  })
})
