import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openRunStore } from '../scripts/lib/effects/sqlite-store.ts'
import type { RunRecord } from '../scripts/lib/job/types.ts'
import { missing } from './component.ts'
import { copyDefaultStudy, runVerb } from './project.ts'

/** Student's t, 97.5 %, 9 degrees of freedom: from a table, not from the code under test. */
const T_9 = 2.262157

describe('the default study', { skip: missing(['c++', '--version'], ['make', '--version']) }, () => {
  let study: ReturnType<typeof copyDefaultStudy>
  let applied: ReturnType<typeof runVerb>

  before(() => {
    study = copyDefaultStudy()
    applied = runVerb('apply', ['-f', study.manifest])
  })
  after(() => study.remove())

  test('runs as it is and shows mean, interval and theory side by side', () => {
    assert.equal(applied.exitCode, 0, applied.stderr)
    assert.match(applied.stdout, /lambda +metric +n +mean +95 % interval +theory +inside/)
    assert.match(applied.stdout, /50 done in /)
  })

  test('theory lies inside the interval at four of the five points or more, half-widths are below 5 %', () => {
    const store = openRunStore(study.store, { readOnly: true })
    const records = [...store.rows({ manifest: 'queueing', campaign: 'mm1' })]
    store.close()
    assert.equal(records.length, 50)
    const points = [...Map.groupBy(records, (record) => Number(record.parameters.lambda))].map(judge)
    assert.equal(points.length, 5)
    for (const { rho, relative } of points) assert.ok(relative <= 0.05, `half-width at ${rho}: ${relative}`)
    assert.ok(points.filter(({ covered }) => covered).length >= 4, JSON.stringify(points))
  })

  test('a second apply has nothing to do', () => {
    const again = runVerb('apply', ['-f', study.manifest])
    assert.equal(again.exitCode, 0)
    assert.match(again.stdout, /Nothing to do: all 50 runs are stored/)
  })
})

function judge([rho, records]: [number, RunRecord[]]) {
  const values = records.map((record) => record.verdict.metrics.jobs ?? Number.NaN)
  assert.equal(values.length, 10)
  const mean = values.reduce((sum, value) => sum + value, 0) / 10
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 9
  const halfWidth = T_9 * Math.sqrt(variance / 10)
  return { rho, relative: halfWidth / mean, covered: Math.abs(mean - rho / (1 - rho)) <= halfWidth }
}
