import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { applyJson, campaignOf, planOf, withProject } from './fixture.ts'

/** Takes half a second. */
const FILES = { 'model/model.sh': { run: '#!/bin/sh\nsleep 0.5\necho "{\\"v\\": $2}" > result.json\n' } }
const ALONE = { cluster: { provider: 'local', parallel: 1 } }

const study = (budget: object, more: object = {}) =>
  campaignOf({ parameters: { x: 1 }, repetitions: 8, budget, ...more })

describe('budget', () => {
  test('an apply stops starting runs when it is used up, and says what is left; a larger one goes on', () =>
    withProject(FILES, async (project) => {
      project.write(study({ time: 1.2 }), ALONE)
      const { exitCode, stderr } = await project.run('apply')
      assert.equal(exitCode, 1)
      assert.match(stderr, /^study: stopped: the budget of 0\.000333 core-hours is used up$/m)
      const done = project.records().length
      assert.ok(done >= 2 && done < 8, String(done))
      assert.ok(project.records().every(({ verdict }) => verdict.outcome === 'done'))

      for (const verb of ['plan', 'apply']) {
        const refused = await project.run(verb)
        assert.equal(refused.exitCode, 2)
        assert.match(
          refused.stderr,
          /Campaign "study": \d new runs take about .* core-hours and do not fit: .* are used\n {2}Raise/,
        )
      }
      assert.equal(project.records().length, done)
      project.write(study({ cost: 1, coreHour: 0.5 }), ALONE)
      assert.equal((await project.run('apply')).exitCode, 0)
      assert.equal(project.records().length, 8)
    }))

  test('what is known not to fit is refused before anything runs; what is stored is not asked for again', () =>
    withProject(FILES, async (project) => {
      project.write(study({ time: '1h' }, { repetitions: 1 }))
      assert.equal((await applyJson(project)).exitCode, 0)
      project.write(study({ time: 2 }, { repetitions: 100 }))
      assert.equal((await applyJson(project)).exitCode, 2)
      assert.equal(project.records().length, 1)
      project.write(study({ time: 0.1 }, { repetitions: 1 }))
      assert.deepEqual((await planOf(project)).runs.new, 0)
      assert.equal((await applyJson(project)).exitCode, 0)
    }))

  test('the cores that a run reserves count', () =>
    withProject(FILES, async (project) => {
      project.write(study({ time: 1.2 }, { resources: { cpus: 4 } }), ALONE)
      assert.equal((await project.run('apply')).exitCode, 1)
      assert.equal(project.records().length, 1)
    }))
})
