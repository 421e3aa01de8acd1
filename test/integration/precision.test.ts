import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { applyJson, campaignOf, planOf, put, started, until, withProject } from './fixture.ts'

/** Its metric `v` varies with the seed around 10, more so with a larger `x`. */
const MODEL = `#!/bin/sh
echo "start $1 $2" >> "$RUN_LOG"
echo "{\\"v\\": 10.$(($3 % 7)), \\"w\\": $((10 + $2 * ($3 % 9)))}" > result.json
`
const FILES = { 'model/model.sh': { run: MODEL } }

const sequential = (precision: object = {}, more: object = {}) =>
  campaignOf({
    repetitions: undefined,
    parameters: { x: [1, 2] },
    precision: { metrics: ['w'], halfWidth: { relative: '10%' }, max: 100, ...precision },
    ...more,
  })

describe('precision', () => {
  test('runs until every point is precise, each with its own number of repetitions; then there is nothing to do', () =>
    withProject(FILES, async (project) => {
      project.write(sequential())
      const plan = JSON.parse((await project.run('plan', ['--json'])).stdout)
      assert.deepEqual(plan.campaigns[0].runs.total, { min: 20, max: 200 })
      assert.deepEqual(plan.campaigns[0].precision, {
        open: 2,
        precise: 0,
        max: 0,
        notEstimable: 0,
        mostRuns: 200,
      })
      const { exitCode, stderr, summary, events } = await applyJson(project)
      assert.equal(exitCode, 0, stderr)
      assert.equal(events.at(-1), summary)
      const runs = project.records()
      const byPoint = [1, 2].map((x) => runs.filter(({ parameters }) => parameters.x === x).length)
      assert.ok(byPoint[0]! < byPoint[1]! && byPoint[1]! < 100, String(byPoint))
      // What is run of a point is the beginning of its repetitions.
      const last = Math.max(
        ...runs.map(({ parameters, repetition }) => (parameters.x === 2 ? repetition : 0)),
      )
      assert.equal(last, byPoint[1]! - 1)
      assert.equal(summary?.done, byPoint[0]! + byPoint[1]!)
      const after = await planOf(project)
      assert.deepEqual([after.actions, after.runs.total, after.runs.removed], [[], runs.length, 0])
      const rows = JSON.parse((await project.run('results', ['study', '--json'])).stdout)
      assert.equal(rows.length, runs.length)
      assert.match(
        (await project.run('results', ['study', '--by', 'x'])).stdout,
        new RegExp(`^2 +w +${byPoint[1]} `, 'm'),
      )
      assert.match(
        (await project.run('status')).stdout,
        new RegExp(`^study +${runs.length} +${runs.length} +0$`, 'm'),
      )
      const listed = (await project.run('plan', ['--runs'])).stdout.trim().split('\n')
      assert.equal(listed.length, runs.length)
    }))

  test('the same runs are chosen after kills and on other numbers of cores', () =>
    withProject(FILES, async (steady) => {
      steady.write(sequential({}, { seed: { base: 5 } }), { cluster: { provider: 'local', parallel: 1 } })
      assert.equal((await steady.run('apply')).exitCode, 0)
      await withProject(FILES, async (killed) => {
        killed.write(sequential({}, { seed: { base: 5 } }), { cluster: { provider: 'local', parallel: 3 } })
        for (const count of [3, 25, 40]) {
          const { child, ended } = killed.start('apply')
          await until(() => started(killed).length >= count || child.exitCode !== null)
          child.kill('SIGKILL')
          await ended
        }
        assert.equal((await killed.run('apply')).exitCode, 0)
        const ids = (project: typeof steady) => project.records().map(({ runId }) => runId)
        assert.deepEqual(ids(killed), ids(steady))
      })
    }))

  test('`max` is said to be reached, with what would have done', () =>
    withProject(FILES, async (project) => {
      project.write(sequential({ max: 14, min: 10 }))
      const { exitCode, stderr } = await project.run('apply')
      assert.equal(exitCode, 0)
      assert.match(
        stderr,
        /^study: x=2: not precise after 14 repetitions \(precision\.max\): w is [\d.]+ ± [\d.]+ \([\d.]+ %\), about \d+ would do$/m,
      )
      const { events } = await applyJson(project)
      assert.equal(
        events.filter((event) => event.type === 'log' && /not precise after/.test(event.message)).length,
        2,
      )
      // More is allowed later: what there is counts.
      project.write(sequential())
      assert.equal((await planOf(project)).runs.cached, 28)
    }))

  test('a failed repetition ends its point, until it is retried; no other seed stands in for it', () =>
    withProject(FILES, async (project) => {
      put(project, 'model/model.sh', `${MODEL}[ -e "$RUN_LOG.d/go" ] || [ $2 = 1 ] || exit 1\n`)
      project.write(sequential())
      const { exitCode, stderr } = await project.run('apply')
      assert.equal(exitCode, 1)
      assert.match(stderr, /^study: x=2: not estimable: repetition 0 failed$/m)
      assert.equal(project.records().filter(({ parameters }) => parameters.x === 2).length, 10)
      project.open()
      assert.equal((await project.run('retry', ['study'])).exitCode, 0)
      assert.equal((await project.run('apply')).exitCode, 0)
      assert.ok(project.records().filter(({ parameters }) => parameters.x === 2).length > 10)
    }))

  test('a metric that no run has is named, and what is run is kept', () =>
    withProject(FILES, async (project) => {
      project.write(sequential({ metrics: ['wait'] }))
      const { exitCode, stderr } = await project.run('apply')
      assert.equal(exitCode, 1)
      assert.match(stderr, /^study: x=1: not estimable: repetition 0 has no metric "wait", only v, w$/m)
      assert.equal(project.records().length, 20)
      project.write(sequential())
      assert.equal((await planOf(project)).runs.cached, 20)
    }))

  test('a campaign that needs one waits until that is precise', () =>
    withProject(FILES, async (project) => {
      const second = sequential({}, { name: 'second', needs: ['study'], seed: { base: 2 } })
      const third = campaignOf({ name: 'third', needs: ['second'], seed: { base: 3 } })
      project.write([third, second, sequential()])
      const { exitCode, runs, stderr } = await applyJson(project)
      assert.equal(exitCode, 0, stderr)
      const order = runs.map(({ campaign }) => campaign)
      assert.deepEqual(
        order,
        order.toSorted((a, b) => NAMES.indexOf(a) - NAMES.indexOf(b)),
      )
      assert.deepEqual([...new Set(order)], NAMES)
    }))
})

const NAMES = ['study', 'second', 'third']
