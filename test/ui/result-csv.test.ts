import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { groupsData, runsData } from '../../scripts/lib/core/data-table.ts'
import { groupRows } from '../../scripts/lib/core/group.ts'
import type { ResultRow } from '../../scripts/lib/core/result-rows.ts'
import { parseCsv } from '../../scripts/lib/text/csv.ts'
import { tableCsv } from '../../scripts/lib/ui/result-csv.ts'

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

test('tableCsv of runs: a column for each parameter and metric; what is undefined is empty', () => {
  const rows = [
    row({ parameters: { lambda: 0.5 }, metrics: { wait: 1.25 } }),
    row({
      outcome: 'failed',
      parameters: { lambda: 0.5, mu: 2 },
      error: { code: 'exit', message: 'a, "b"\nc' },
    }),
  ]
  assert.equal(
    [...tableCsv(runsData(rows))].join(''),
    `runId,campaign,lambda,mu,repetition,seed,outcome,durationMs,wait,error
abc,mm1,0.5,,0,5,done,2.5,1.25,
abc,mm1,0.5,2,0,5,failed,2.5,,"a, ""b""
c"
`,
  )
})

test('tableCsv of runs: no two columns have one name', () => {
  const [header] = tableCsv(runsData([row({ parameters: { seed: 1, x: 2 }, metrics: { x: 3, error: 4 } })]))
  assert.equal(
    header,
    'runId,campaign,parameter.seed,x,repetition,seed,outcome,durationMs,metric.x,metric.error,error\n',
  )
})

test('tableCsv of runs: any text comes back as it was', () => {
  const text = fc.string().filter((each) => !/^\uFEFF/.test(each) && each === each.trim())
  fc.assert(
    fc.property(text, (policy) => {
      const csv = [...tableCsv(runsData([row({ parameters: { policy } })]))].join('')
      assert.equal(parseCsv(csv, 'csv')[0]!.policy, policy)
    }),
    { seed: 1 },
  )
})

test('tableCsv of groups: one line a group and metric, with the counts behind it', () => {
  const rows = [1, 3, null].map((x, repetition) => row({ parameters: { n: 7 }, repetition, metrics: { x } }))
  const options = { by: ['n'], over: [], stat: 'mean', confidence: 0.95, includeTruncated: false } as const
  const csv = [...tableCsv(groupsData(groupRows(rows, options), options))].join('')
  const [line] = parseCsv(csv, 'csv')
  assert.deepEqual(
    [line!['parameter.n'], line!.metric, line!.n, line!.undefined, line!.mean, line!.stat, line!.confidence],
    ['7', 'x', '2', '1', '2', 'mean', '0.95'],
  )
})
