import assert from 'node:assert/strict'
import { test } from 'node:test'
import { groupRows } from '../../scripts/lib/core/group.ts'
import type { Stat } from '../../scripts/lib/core/statistics.ts'
import { groupsJson, jsonArray } from '../../scripts/lib/ui/result-json.ts'

test('jsonArray: an array with one element a line, the empty one too', () => {
  assert.equal([...jsonArray([{ a: 1 }, 'x'])].join(''), '[\n{"a":1},\n"x"\n]\n')
  assert.equal([...jsonArray([])].join(''), '[]\n')
})

const rows = [1, 2, 6].map((x, repetition) => {
  return { parameters: { n: 7 }, repetition, outcome: 'done', metrics: { x } } as const
})

function metricKeys(stat: Stat): readonly string[] {
  const options = { by: ['n'], over: [], stat, confidence: 0.95, includeTruncated: false }
  const [group] = groupsJson(groupRows(rows, options), stat) as [{ metrics: { x: object } }]
  return Object.keys(group.metrics.x)
}

test('groupsJson: a mean has the keys that the command line promises, another statistic its value besides', () => {
  const promised = ['n', 'undefined', 'mean', 'sd', 'halfWidth', 'min', 'max']
  assert.deepEqual(metricKeys('mean'), promised)
  assert.deepEqual(metricKeys('median'), [...promised, 'stat', 'value', 'low', 'high'])
})
