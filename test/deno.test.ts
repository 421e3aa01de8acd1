import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { RunEvent } from '../scripts/lib/apply/events.ts'
import { missing } from './component.ts'
import { copyDefaultStudy, jsonLines, ROOT, runVerb } from './project.ts'

const deno = `${ROOT}/node_modules/.bin/deno`

describe('Deno', { skip: missing([deno, '--version'], ['c++', '--version'], ['make', '--version']) }, () => {
  const studies = { node: copyDefaultStudy(), deno: copyDefaultStudy() }
  let ends: Record<'node' | 'deno', ReturnType<typeof runVerb>>

  before(() => {
    const apply = (runtime: 'node' | 'deno') =>
      runVerb('apply', ['-f', studies[runtime].manifest, '--json'], { runtime })
    ends = { node: apply('node'), deno: apply('deno') }
  })
  after(() => {
    for (const study of Object.values(studies)) study.remove()
  })

  test('apply gives the same run ids, seeds and metrics as Node', () => {
    assert.equal(ends.deno.exitCode, 0, ends.deno.stderr)
    assert.deepEqual(runsOf(ends.deno.stdout), runsOf(ends.node.stdout))
  })

  test('a store made by Deno is complete for Node, and the other way round', () => {
    for (const [made, runtime] of [
      ['deno', 'node'],
      ['node', 'deno'],
    ] as const) {
      const { exitCode } = runVerb('plan', ['-f', studies[made].manifest, '--detailed-exitcode'], { runtime })
      assert.equal(exitCode, 0, `${runtime} plans runs on the store of ${made}`)
    }
  })
})

function runsOf(stdout: string) {
  const runs = jsonLines<RunEvent>(stdout).filter((event) => event.type === 'run')
  assert.equal(runs.length, 50)
  return runs
    .map(({ runId, seed, parameters, metrics, outcome }) => ({ runId, seed, parameters, metrics, outcome }))
    .sort((a, b) => (a.runId < b.runId ? -1 : 1))
}
