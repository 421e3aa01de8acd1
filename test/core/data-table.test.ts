import assert from 'node:assert/strict'
import { test } from 'node:test'
import { groupsData, runsData } from '../../scripts/lib/core/data-table.ts'
import { groupRows } from '../../scripts/lib/core/group.ts'
import type { ResultRow } from '../../scripts/lib/core/result-rows.ts'

function row(part: Partial<ResultRow>): ResultRow {
  return {
    runId: 'abc',
    campaign: 'mm1',
    parameters: {},
    repetition: 0,
    seed: 5,
    outcome: 'done',
    durationMs: 2.5,
    metrics: {},
    error: null,
    ...part,
  }
}

const namesAndTypes = (rows: readonly ResultRow[]) =>
  runsData(rows).columns.map(({ name, type }) => `${name} ${type}`)

test('runsData: the columns that docs/results.md promises', () => {
  const rows = [row({ parameters: { n: 5, policy: 'drr', rts: true }, metrics: { wait: 1 } })]
  assert.deepEqual(namesAndTypes(rows), [
    'runId text',
    'campaign text',
    'n number',
    'policy text',
    'rts boolean',
    'repetition integer',
    'seed integer',
    'outcome text',
    'durationMs number',
    'wait number',
    'error text',
  ])
})

test('runsData: a parameter of several kinds is text', () => {
  const { columns, rows } = runsData([1, 'auto', true].map((n) => row({ parameters: { n } })))
  const column = columns.find(({ name }) => name === 'n')!
  assert.equal(column.type, 'text')
  assert.deepEqual(rows.map(column.cell), ['1', 'auto', 'true'])
})

test('runsData: names differ by more than case, and none is empty', () => {
  const rows = [row({ parameters: { N: 1, n: 2, Seed: 3 }, metrics: { '': 4, n: 5, 'metric.n': 6 } })]
  const names = runsData(rows).columns.map(({ name }) => name)
  assert.deepEqual(names.slice(2, 5), ['N', 'parameter.n', 'parameter.Seed'])
  assert.deepEqual(names.slice(-4), ['metric.', 'metric.n', 'metric.metric.n', 'error'])
})

test('runsData: what an object inherits is no metric', () => {
  const { columns, rows } = runsData([row({ metrics: { constructor: 1 } }), row({})])
  const column = columns.find(({ name }) => name === 'constructor')!
  assert.deepEqual(rows.map(column.cell), [1, null])
})

test('groupsData: a line a group and metric, keys first', () => {
  const rows = [1, 3].map((wait, repetition) => row({ parameters: { n: 7 }, repetition, metrics: { wait } }))
  const options = { by: ['n'], over: [], stat: 'mean', confidence: 0.95, includeTruncated: false } as const
  const data = groupsData(groupRows(rows, options), options)
  const [line] = data.rows
  const cells = Object.fromEntries(data.columns.map(({ name, cell }) => [name, cell(line!)]))
  assert.deepEqual([cells['parameter.n'], cells.metric, cells.n, cells.mean], [7, 'wait', 2, 2])
})
