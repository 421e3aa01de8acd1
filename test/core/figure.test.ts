import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Figure, figureOf } from '../../scripts/lib/core/figure.ts'
import { groupRows } from '../../scripts/lib/core/group.ts'
import { choosePlots, type PlotRequest } from '../../scripts/lib/core/plot.ts'
import { study } from './study.ts'

const options = { stat: 'mean', confidence: 0.95, includeTruncated: false } as const

function figure(rows: ReturnType<typeof study>, request: Partial<PlotRequest> = {}): Figure {
  const requests = [{ metric: 'wait', ...request }]
  return figureOf(choosePlots(rows, { requests, derived: [], by: null }).metrics[0]!, options)
}

test('figureOf: a line has the numbers of results --by, and what theory says', () => {
  const rows = study({ a: [1, 2], p: ['x', 'y'] }, 3, ({ a, p }, repetition) => ({
    wait: Number(a) * 10 + repetition + (p === 'x' ? 0 : 5),
    'theory.wait': Number(a) * 10,
  }))
  const { kind, points, series, caption } = figure(rows)
  assert.deepEqual([kind, series!.values], ['line', ['x', 'y']])
  const groups = groupRows(rows, { ...options, by: ['a', 'p'], over: [] })
  assert.deepEqual(
    points.map(({ x, series, y, low, high, theory }) => [x, series, y, low, high, theory]),
    groups.map(({ parameters, metrics }) => {
      const { value, low, high } = metrics.wait!
      return [parameters.a, parameters.p, value, low, high, metrics['theory.wait']!.mean]
    }),
  )
  assert.equal(caption, 'Mean of wait over 3 repetitions with 95 % confidence intervals; dashed: theory.')
})

test('figureOf: what is not shown is averaged over within each repetition, and said', () => {
  const rows = study(
    { a: [1, 2, 3], b: Array.from({ length: 12 }, (_, b) => b) },
    2,
    ({ b }, repetition) => ({
      wait: Number(b) + repetition,
    }),
  )
  const { points, caption } = figure(rows, { x: 'a' })
  assert.deepEqual(
    points.map(({ y }) => y),
    [6, 6, 6],
  )
  assert.match(caption, /averaged over b within each repetition/)
})

test('figureOf: labels and their units replace names', () => {
  const rows = study({ a: [1, 2] }, 2, () => ({ wait: 1 }))
  const labels = { a: 'Rate (1/s)', wait: 'Wait (s)' }
  const { x, y } = figure(rows, { labels })
  assert.deepEqual([x.title, y.title], ['Rate (1/s)', 'Wait (s)'])
  assert.equal(figure(rows).y.title, 'wait (mean, 95 % CI)')
})

test('figureOf: a log scale leaves out what is not above 0', () => {
  const rows = study({ a: [1, 2] }, 2, ({ a }) => ({ wait: Number(a) - 1 }))
  assert.deepEqual(
    figure(rows, { scale: { y: 'log' } }).points.map(({ x, y }) => [x, y]),
    [[2, 1]],
  )
})

test('figureOf: a log scale cuts off what of an interval is not above 0', () => {
  const rows = study({ a: [0, 1, 2] }, 2, ({ a }, repetition) => ({
    wait: Number(a) * 10 + 1 + repetition * 20,
  }))
  const { points, x } = figure(rows, { scale: { x: 'log', y: 'log' } })
  assert.deepEqual(
    points.map(({ x, y, low }) => [x, y, low]),
    [
      [1, 21, 21],
      [2, 31, 21],
    ],
  )
  assert.deepEqual(x.ticks, [1, 2])
})

test('figureOf: boxes hold what each run measured, those that do not count left out', () => {
  const rows = study({ p: ['x', 'y'] }, 6, (_, repetition) => ({
    wait: repetition === 0 ? null : repetition,
  }))
  const truncated = rows.map((row) =>
    row.repetition === 1 ? { ...row, outcome: 'truncated' as const } : row,
  )
  const { kind, values, caption } = figure(truncated)
  assert.equal(kind, 'box')
  assert.deepEqual(
    values.filter(({ x }) => x === 'x').map(({ y }) => y),
    [2, 3, 4, 5],
  )
  assert.match(caption, /^wait of 8 runs:/)
})

test('figureOf: a histogram counts runs in the same bins for each facet', () => {
  const rows = study({ p: ['x', 'y'] }, 50, ({ p }, repetition) => ({
    wait: repetition + (p === 'x' ? 0 : 50),
  }))
  const { bins, facet } = figure(rows, { kind: 'histogram', facet: 'p' })
  const [x, y] = facet!.values.map((value) => bins.filter((bin) => bin.facet === value))
  assert.deepEqual(
    x!.map(({ from }) => from),
    y!.map(({ from }) => from),
  )
  for (const each of [x, y])
    assert.equal(
      each!.reduce((sum, { count }) => sum + count, 0),
      50,
    )
})

test('figureOf: a study without values is an empty figure', () => {
  const rows = study({ a: [1, 2] }, 2, () => ({ wait: null }))
  assert.deepEqual(figure(rows).points, [])
  assert.deepEqual(figure(rows, { kind: 'histogram' }).bins, [])
})
