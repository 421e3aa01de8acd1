import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type GroupInput, groupRows } from '../../scripts/lib/core/group.ts'
import type { Stat } from '../../scripts/lib/core/statistics.ts'
import { groupsTable, hasTheory, theoryTable } from '../../scripts/lib/ui/result-tables.ts'

function groups(rows: readonly Partial<GroupInput>[], stat: Stat = 'mean', confidence = 0.95) {
  const full = rows.map((row, repetition): GroupInput => {
    return { parameters: { n: 7 }, repetition, outcome: 'done', metrics: {}, ...row }
  })
  const options = { by: ['n'], over: [], stat, confidence, includeTruncated: false }
  return { rows: groupRows(full, options), options }
}

const plain = [{ metrics: { x: 1 } }, { metrics: { x: 2 } }, { metrics: { x: 3 } }]

describe('groupsTable', () => {
  test('shows the mean with its half-width, and no column that has nothing to tell', () => {
    const { rows, options } = groups(plain)
    assert.equal(
      groupsTable(rows, ['n'], options),
      'n  metric  n  mean  sd  ± 95 %\n7  x       3     2   1    2.48',
    )
  })

  test('shows the interval of a statistic that is no mean, and what was left out', () => {
    const rest = [{ metrics: { x: null } }, { outcome: 'failed' }, { outcome: 'truncated' }] as const
    const { rows, options } = groups([...plain, ...rest], 'median', 0.9)
    assert.equal(
      groupsTable(rows, ['n'], options),
      [
        'n  metric  n  failed  truncated  undefined  median  90 % interval',
        '7  x       3       1          1          1       2         1 .. 3',
      ].join('\n'),
    )
  })

  test('puts theory beside the metric instead of below it, and says whether the interval covers it', () => {
    const theory = [1, 2, 3].map((x) => ({ metrics: { x, 'theory.x': 9, y: x, 'theory.y': 2, z: x } }))
    const { rows, options } = groups(theory)
    const cells = groupsTable(rows, ['n'], options)
      .split('\n')
      .map((line) => line.split(/ {2,}/).filter((cell) => cell !== ''))
    assert.deepEqual(cells, [
      ['n', 'metric', 'n', 'mean', 'sd', '± 95 %', 'theory', 'inside'],
      ['7', 'x', '3', '2', '1', '2.48', '9', 'no'],
      ['7', 'y', '3', '2', '1', '2.48', '2', 'yes'],
      ['7', 'z', '3', '2', '1', '2.48', '-', '-'],
    ])
  })
})

test('theoryTable: mean, interval and theory side by side, of metrics that have a theory', () => {
  const { rows } = groups([1, 2, 3].map((x) => ({ metrics: { x, 'theory.x': 2, z: x } })))
  assert.ok(hasTheory(rows))
  assert.equal(
    theoryTable(rows, ['n']),
    [
      'n  metric  n  mean       95 % interval  theory  inside',
      '7  x       3     2  -0.48414 .. 4.4841       2  yes',
    ].join('\n'),
  )
})

test('hasTheory: a theory of nothing that was measured is a metric like others', () => {
  assert.equal(hasTheory(groups([{ metrics: { 'theory.x': 1 } }]).rows), false)
})
