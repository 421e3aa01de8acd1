import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { UserError } from '../../scripts/lib/core/errors.ts'
import {
  pickMetrics,
  type ResultRow,
  rowOrder,
  undefinedEverywhere,
} from '../../scripts/lib/core/result-rows.ts'
import type { Run, RunRecord } from '../../scripts/lib/job/types.ts'

function run(runId: string, lambda: number, repetition: number): Run {
  return { runId, parameters: { lambda, rts: 0 }, seed: { base: 1, repetition, vary: {} } }
}

function row(part: Partial<ResultRow>): ResultRow {
  return {
    runId: 'a',
    campaign: 'mm1',
    parameters: {},
    repetition: 0,
    seed: 1,
    outcome: 'done',
    durationMs: 1,
    metrics: {},
    error: null,
    ...part,
  }
}

describe('rowOrder', () => {
  // As an expansion gives them: a repetition of every point first.
  const order = rowOrder([run('a0', 0.9, 0), run('b0', 0.1, 0), run('a1', 0.9, 1), run('b1', 0.1, 1)])

  test('sorts rows by point in the order of the grid, then by repetition', () => {
    const rows = ['b1', 'a1', 'b0', 'a0'].map((runId) => row({ runId, repetition: Number(runId[1]) }))
    assert.deepEqual(
      order.sorted(rows).map(({ runId }) => runId),
      ['a0', 'a1', 'b0', 'b1'],
    )
    assert.equal(order.total, 4)
    assert.equal(order.points, 2)
  })

  test('takes parameters from the campaign: a record may lack one that came later', () => {
    const record = {
      runId: 'a0',
      parameters: { lambda: 0.9 },
      repetition: 0,
      seed: 7,
      execution: { durationMs: 3 },
      verdict: { outcome: 'done', metrics: { x: 1 }, error: null },
    } as unknown as RunRecord
    assert.deepEqual(
      order.row(record, 'mm1'),
      row({ runId: 'a0', parameters: { lambda: 0.9, rts: 0 }, seed: 7, durationMs: 3, metrics: { x: 1 } }),
    )
  })
})

describe('pickMetrics', () => {
  const rows = [row({ metrics: { x: 1, 'theory.x': 2, y: 3 } }), row({ metrics: {} })]

  test('keeps a metric with its theory, and all of them without a name', () => {
    assert.deepEqual(
      pickMetrics(rows, ['x']).map(({ metrics }) => metrics),
      [{ x: 1, 'theory.x': 2 }, {}],
    )
    assert.equal(pickMetrics(rows, []), rows)
  })

  test('an unknown name is an error that tells the known ones', () => {
    assert.throws(
      () => pickMetrics(rows, ['z']),
      (error) =>
        error instanceof UserError && error.exitCode === 2 && error.hint === 'Metrics are x, theory.x, y',
    )
  })
})

test('undefinedEverywhere names metrics without a single value, failed runs aside', () => {
  const rows = [
    row({ metrics: { never: null, once: null } }),
    row({ metrics: { never: null, once: 0 } }),
    row({ outcome: 'failed', metrics: {} }),
  ]
  assert.deepEqual(undefinedEverywhere(rows), ['never'])
  assert.deepEqual(undefinedEverywhere([row({ outcome: 'failed', metrics: { x: null } })]), [])
})
