import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { choosePlots, type Plot, type PlotRequest } from '../../scripts/lib/core/plot.ts'
import type { ParameterValue } from '../../scripts/lib/job/types.ts'
import { study } from './study.ts'

type Axes = Readonly<Record<string, readonly ParameterValue[]>>

const rowsOf = (axes: Axes, repetitions: number) => study(axes, repetitions, () => ({ wait: 1 }))
const choose = (
  rows: ReturnType<typeof rowsOf>,
  request: Partial<PlotRequest> = {},
  rest: { derived?: readonly string[]; by?: readonly string[] } = {},
): Plot =>
  choosePlots(rows, { requests: [{ metric: 'wait', ...request }], derived: [], by: null, ...rest })
    .metrics[0]!

/** `line x series facet | over`. */
function brief({ kind, x, series, facet, over, scale }: Plot): string {
  const roles = [x, series, facet].map((each) => each?.name ?? '-').join(' ')
  return [
    kind,
    roles,
    ...(over.length > 0 ? [`over ${over}`] : []),
    ...(scale.x === 'log' ? ['log'] : []),
  ].join(', ')
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
const texts = (count: number) => numbers(count).map((each) => `t${each}`)

describe('choosePlots by the types of the parameters', () => {
  for (const [what, axes, repetitions, expected] of [
    ['nothing varies', { a: [1] }, 10, 'histogram, - - -'],
    ['one number', { a: [0.1, 0.5, 0.9] }, 2, 'line, a - -'],
    ['numbers by ratio', { a: [1, 10, 100] }, 2, 'line, a - -, log'],
    [
      'the longest axis of numbers, then series',
      { p: ['x', 'y'], a: [1, 2], b: [1, 2, 3] },
      2,
      'line, b p a',
    ],
    ['too many for colours', { a: numbers(30), b: numbers(9) }, 2, 'line, a - b'],
    ['too many for anything', { a: numbers(30), b: numbers(12) }, 2, 'line, a - -, over b'],
    ['texts, many runs each', { p: ['x', 'y'] }, 5, 'box, p - -'],
    ['texts, few runs each', { p: ['x', 'y'] }, 4, 'points, p - -'],
    ['texts, few runs a box', { p: ['x', 'y'], q: ['x', 'y'] }, 4, 'points, p q -'],
    ['many texts', { p: texts(40), q: texts(3) }, 5, 'box, p q -'],
    ['flags', { on: [true, false] }, 3, 'points, on - -'],
  ] as const)
    test(what, () => assert.equal(brief(choose(rowsOf(axes, repetitions))), expected))

  test('what follows from another parameter has no place of its own', () => {
    const rows = study({ n: [1, 2, 3] }, 2, () => ({ wait: 1 })).map((row) => {
      const n = Number(row.parameters.n)
      return { ...row, parameters: { n, label: `n${n}`, horizon: n % 2 } }
    })
    assert.equal(brief(choose(rows)), 'line, n - -')
    assert.equal(brief(choose(rows, { x: 'label' })), 'points, label - -')
    assert.equal(brief(choose(rows, {}, { derived: ['n'] })), 'points, label - -')
  })
})

describe('choosePlots as asked', () => {
  const rows = rowsOf({ a: [1, 2, 3], b: [1, 2], p: ['x', 'y'] }, 6)
  for (const [what, request, expected] of [
    ['x', { x: 'b' }, 'line, b a p'],
    ['x of texts', { x: 'p' }, 'box, p a b'],
    ['series', { series: 'b' }, 'line, a b p'],
    ['facet', { facet: 'a' }, 'line, b p a'],
    ['kind', { kind: 'points' }, 'points, a b p'],
    ['a histogram', { kind: 'histogram', facet: 'p' }, 'histogram, - - p, over a,b'],
    ['some of the points', { where: 'b == 1' }, 'line, a p -'],
    ['a scale of texts', { x: 'p', scale: { x: 'log' } }, 'box, p a b'],
    ['a scale', { scale: { x: 'log' } }, 'line, a b p, log'],
  ] as const)
    test(what, () => assert.equal(brief(choose(rows, request)), expected))

  test('by: the others are averaged over', () => {
    assert.equal(brief(choose(rows, {}, { by: ['a'] })), 'line, a - -, over b,p')
    assert.equal(brief(choose(rows, {}, { by: ['p'] })), 'box, p - -, over a,b')
  })

  test('names of files are made from what is shown, and differ', () => {
    const requests = [
      { metric: 'wait' },
      { metric: 'wait' },
      { metric: 'wait', name: 'mine' },
      { metric: 'wait', name: 'Mine' },
      { metric: 'wait', name: 'run-times' },
    ]
    const names = choosePlots(rows, { requests, derived: [], by: null }).metrics.map(({ name }) => name)
    assert.deepEqual(names, ['wait-a-b-p', 'wait-a-b-p-2', 'mine', 'Mine-2', 'run-times-2'])
  })

  test('a metric of any name makes the name of a file', () => {
    const hostile = study({}, 2, () => ({ '../../etc/passwd': 1, '': 2, '<b>': 3 }))
    const requests = ['../../etc/passwd', '', '<b>'].map((metric) => ({ metric }))
    const names = choosePlots(hostile, { requests, derived: [], by: null }).metrics.map(({ name }) => name)
    assert.deepEqual(names, ['etc-passwd', 'plot', 'b'])
  })

  for (const [what, request, message] of [
    ['an unknown metric', { metric: 'wiat' }, /metric "wiat", which no run has/],
    ['an unknown parameter', { x: 'c' }, /parameter "c", which no run has/],
    ['a line over texts', { kind: 'line', x: 'p' }, /a line over "p", whose values are no numbers/],
  ] as const)
    test(`refuses ${what}`, () =>
      assert.throws(() => choose(rows, request as Partial<PlotRequest>), { message, exitCode: 2 }))

  test('a metric is not refused where no run has any', () => {
    const failed = rows.map((row) => ({ ...row, outcome: 'failed' as const, metrics: {} }))
    assert.equal(brief(choose(failed, { x: 'a', series: 'b', facet: 'p' })), 'line, a b p')
  })

  test('refuses a line where nothing varies', () => {
    assert.throws(() => choose(rowsOf({}, 3), { kind: 'line' }), /nothing to put on its horizontal axis/)
  })
})

test('choosePlots: run times stand apart for each outcome, on a log scale where they differ much', () => {
  const rows = rowsOf({}, 4).map((row, index) => ({
    ...row,
    outcome: index === 3 ? ('failed' as const) : ('done' as const),
    durationMs: index === 0 ? 1 : 1000,
  }))
  const { runTimes } = choosePlots(rows, { requests: [], derived: [], by: null })
  assert.equal(brief(runTimes!), 'histogram, - - outcome, log')
})

test('choosePlots: without runs there is nothing to draw, whatever is asked for', () => {
  const requests = [{ metric: 'wait', kind: 'line' as const, x: 'a' }]
  assert.deepEqual(choosePlots([], { requests, derived: [], by: null }), { metrics: [], runTimes: null })
})
