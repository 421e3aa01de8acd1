import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { applyJson, campaignOf, MODEL, type Project, planOf, put, started, withProject } from './fixture.ts'

const FILES = { 'model/model.sh': { run: MODEL } }

/** Applies and expects these numbers of done and cached runs. */
async function applied(project: Project, done: number, cached: number) {
  const end = await applyJson(project)
  assert.equal(end.exitCode, 0, end.stderr)
  assert.deepEqual([end.summary?.done, end.summary?.cached], [done, cached])
  return end
}

describe('apply', () => {
  test('first: builds, runs, tells each as an event; second: has nothing to do', () =>
    withProject(FILES, async (project) => {
      project.write(campaignOf())
      const { events, runs, summary } = await applied(project, 6, 0)
      const actions = events.filter((event) => event.type === 'action')
      assert.deepEqual(
        actions.map(({ state, kind, target }) => `${state} ${kind} ${target}`),
        ['campaign', 'build', 'runs'].flatMap((kind) => [`begin ${kind} study`, `end ${kind} study`]),
      )
      assert.ok(events.some((event) => event.type === 'build' && event.outcome === 'done'))
      assert.equal(new Set(runs.map(({ runId }) => runId)).size, 6)
      for (const run of runs) {
        const { time, runId, seed, durationMs, maxRssBytes, ...rest } = run
        assert.match(time, /^\d{4}-\d\d-\d\dT.*Z$/)
        assert.match(runId, /^[0-9a-f]{64}$/)
        assert.ok(Number.isInteger(seed) && durationMs > 0 && (maxRssBytes === null || maxRssBytes > 0))
        const { x } = rest.parameters
        const facts = { campaign: 'study', outcome: 'done', exitCode: 0, signal: null, error: null }
        const told = {
          type: 'run',
          ...facts,
          parameters: { x },
          repetition: rest.repetition,
          metrics: { v: x },
        }
        assert.deepEqual(rest, told)
      }
      assert.deepEqual([summary?.failed, summary?.truncated, summary?.cancelled], [0, 0, 0])
      assert.equal(started(project).length, 6)

      await applied(project, 0, 6)
      const words = await project.run('apply')
      assert.deepEqual(
        [words.exitCode, words.stdout.split('\n').at(-2)],
        [0, 'Nothing to do: all 6 runs are stored'],
      )
      assert.equal(started(project).length, 6)
    }))

  test('one repetition of every point comes first', () =>
    withProject(FILES, async (project) => {
      project.write(campaignOf(), { cluster: { provider: 'local', parallel: 1 } })
      const { runs } = await applied(project, 6, 0)
      assert.deepEqual(
        runs.map(({ repetition }) => repetition),
        [0, 0, 0, 1, 1, 1],
      )
    }))

  test('growing repetitions and values runs only what is new; shrinking deletes nothing', () =>
    withProject(FILES, async (project) => {
      project.write(campaignOf())
      await applied(project, 6, 0)
      project.write(campaignOf({ parameters: { x: [1, 2, 3, 4] }, repetitions: 3 }))
      const grown = await planOf(project)
      assert.deepEqual(grown.runs, { total: 12, new: 6, cached: 6, removed: 0, failed: 0, truncated: 0 })
      const why = 'parameters changed, repetitions changed'
      assert.deepEqual(grown.actions, [`update campaign study (${why})`, `create 6 runs study (${why})`])
      await applied(project, 6, 6)
      assert.equal(new Set(started(project)).size, 12)

      project.write(campaignOf({ parameters: { x: [1] }, repetitions: 1 }))
      assert.equal((await planOf(project)).runs.removed, 11)
      await applied(project, 0, 1)
      assert.equal(project.records().length, 12)
      project.write(campaignOf({ parameters: { x: [1, 2, 3, 4] }, repetitions: 3 }))
      await applied(project, 0, 12)
      assert.equal(started(project).length, 12)
    }))

  test('a changed source runs again, with that reason', () =>
    withProject(FILES, async (project) => {
      project.write(campaignOf())
      await applied(project, 6, 0)
      put(project, 'model/model.sh', `${MODEL}# changed\n`)
      const { actions } = await planOf(project)
      assert.deepEqual(actions, [
        'update campaign study (source changed)',
        'replace build study (source changed)',
        'create 6 runs study (source changed)',
      ])
      await applied(project, 6, 0)
    }))

  test('changed metrics are derived: no run', () =>
    withProject(FILES, async (project) => {
      put(project, 'model/model.sh', `${MODEL}echo "twice: $(($2 * 2))"\n`)
      project.write(campaignOf())
      await applied(project, 6, 0)
      project.write(campaignOf({ metrics: { stdout: { twice: 'twice: (\\d+)' } } }))
      assert.deepEqual((await planOf(project)).actions, [
        'update campaign study (metrics changed)',
        'update 6 derive study (metrics or collect changed)',
      ])
      await applied(project, 0, 6)
      assert.equal(started(project).length, 6)
      for (const { parameters, verdict } of project.records())
        assert.deepEqual(verdict.metrics, { twice: Number(parameters.x) * 2 })
    }))

  test('a new pattern of results runs again where files are missing, and only with that reason', () =>
    withProject(FILES, async (project) => {
      project.write(campaignOf())
      await applied(project, 6, 0)
      project.write(campaignOf({ results: ['*.json'] }))
      const { actions, runs } = await planOf(project)
      assert.equal(actions.at(-1), 'replace 6 runs study (a file of `results` was not kept)')
      assert.equal(runs.new, 6)
      await applied(project, 6, 0)
      for (const { execution, round } of project.records()) {
        assert.equal(round, 2)
        assert.deepEqual(
          execution.files.map(({ path }) => path),
          ['result.json'],
        )
      }
      project.write(campaignOf({ results: [] }))
      await applied(project, 0, 6)
    }))

  test('a raised limits.time runs again only what it had stopped', () =>
    withProject(FILES, async (project) => {
      put(
        project,
        'model/model.sh',
        MODEL.replace(
          'echo "{',
          'until [ "$2" != 3 ] || [ -e "$RUN_LOG.d/go" ]; do sleep 0.01; done\necho "{',
        ),
      )
      project.write(campaignOf({ limits: { time: '2s' } }))
      const first = await applyJson(project)
      assert.deepEqual([first.exitCode, first.summary?.done, first.summary?.truncated], [0, 4, 2])
      await applied(project, 0, 6)
      project.write(campaignOf({ limits: { time: '1s' } }))
      await applied(project, 0, 6)
      project.open()
      project.write(campaignOf({ limits: { time: '1m' } }))
      assert.equal((await planOf(project)).actions.at(-1), 'replace 2 runs study (limits.time was raised)')
      await applied(project, 2, 4)
      assert.deepEqual(
        project.records().map(({ verdict }) => verdict.outcome),
        Array(6).fill('done'),
      )
    }))

  test('failed runs: exit 1, in groups with a run to repeat; a second apply does nothing and exits 1', () =>
    withProject(FILES, async (project) => {
      put(project, 'model/model.sh', `${MODEL}[ "$2" != 2 ] || { echo "no route at $3" >&2; exit 4; }\n`)
      project.write(campaignOf())
      const first = await project.run('apply')
      assert.equal(first.exitCode, 1)
      assert.match(first.stderr, /study: 2 runs failed\n {2}2 runs: no route at .* \(repro [0-9a-f]{12}\)/)
      const second = await applyJson(project)
      assert.deepEqual([second.exitCode, second.summary?.cached, second.runs], [1, 6, []])
      assert.equal(started(project).length, 6)
      assert.equal((await planOf(project)).runs.failed, 2)
      await project.run('retry', ['study'])
      assert.equal((await planOf(project)).actions.at(-1), 'replace 2 runs study (retry was asked for)')
      assert.equal((await project.run('apply')).exitCode, 1)
      assert.equal(started(project).length, 8)
      assert.equal(project.records().length, 6)
    }))

  test('limits.retries runs a failure again with the same seed, and records each attempt once', () =>
    withProject(FILES, async (project) => {
      put(project, 'model/model.sh', `${MODEL}mkdir "$RUN_LOG.d/$1" 2>/dev/null && exit 1; exit 0\n`)
      project.write(campaignOf({ limits: { retries: 1 } }))
      await applied(project, 6, 0)
      assert.equal(started(project).length, 12)
      project.withStore((runs) => {
        for (const { runId, execution, seed } of runs.rows({ manifest: 'test', campaign: 'study' })) {
          assert.equal(execution.attempt, 2)
          assert.match(
            runs
              .attempts(runId)
              .map(({ cause }) => cause)
              .join(),
            /^failed: [^,]*$/,
          )
          assert.ok(Number.isInteger(seed))
        }
      })
    }))

  test('limits.failures stops a campaign that fails everywhere, and keeps it stopped', () =>
    withProject(FILES, async (project) => {
      put(project, 'model/model.sh', `${MODEL}exit 1\n`)
      const campaign = campaignOf({ repetitions: 20, limits: { failures: 3 } })
      project.write(campaign, { cluster: { provider: 'local', parallel: 1 } })
      const first = await project.run('apply')
      assert.equal(first.exitCode, 1)
      assert.match(first.stderr, /3 runs failed \(limits\.failures is 3\)/)
      assert.equal(project.records().length, 3)
      const second = await project.run('apply')
      assert.equal(second.exitCode, 1)
      assert.match(second.stderr, /3 runs failed \(limits\.failures is 3\)/)
      assert.equal(started(project).length, 3)
    }))

  test('needs: order, and no start after a failure, then and later', () =>
    withProject(FILES, async (project) => {
      const pair = [
        campaignOf({ name: 'late', needs: ['early'], seed: { base: 2 } }),
        campaignOf({ name: 'early' }),
      ]
      project.write(pair)
      const { runs } = await applied(project, 12, 0)
      assert.deepEqual(
        runs.map(({ campaign }) => campaign),
        [...Array(6).fill('early'), ...Array(6).fill('late')],
      )
      put(project, 'model/model.sh', `${MODEL}[ "$2" != 3 ]\n`)
      for (let times = 0; times < 2; times += 1) {
        const failed = await project.run('apply')
        assert.equal(failed.exitCode, 1)
        assert.match(failed.stderr, /late: .*needs "early", which did not end well/)
      }
      assert.equal(started(project).length, 12 + 6)
    }))

  test('priority: the higher one first, whatever their order in the manifest', () =>
    withProject(FILES, async (project) => {
      const of = (name: string, priority: number) =>
        campaignOf({ name, priority, seed: { base: 10 + priority } })
      project.write([of('low', -1), of('middle', 0), of('high', 1)], {
        cluster: { provider: 'local', parallel: 1 },
      })
      assert.equal((await applyJson(project)).exitCode, 0)
      const place = new Map(started(project).map((runId, index) => [runId, index]))
      const firstOf = (name: string) =>
        Math.min(...project.records(name).map(({ runId }) => place.get(runId)!))
      assert.deepEqual(['high', 'middle', 'low'].map(firstOf), [0, 6, 12])
    }))

  test('needs: no start either after a build that failed', () =>
    withProject(FILES, async (project) => {
      const broken = campaignOf({ name: 'early', build: { run: 'false', artifacts: ['model.sh'] } })
      project.write([broken, campaignOf({ needs: ['early'] })])
      assert.equal((await project.run('apply')).exitCode, 1)
      assert.deepEqual(started(project), [])
    }))

  test('two campaigns share runs: each is run once and belongs to both', () =>
    withProject(FILES, async (project) => {
      project.write([campaignOf(), campaignOf({ name: 'other', parameters: { x: [2, 3, 4] } })])
      const end = await applyJson(project)
      assert.deepEqual([end.exitCode, end.summary?.done], [0, 8])
      assert.equal(new Set(started(project)).size, started(project).length)
      assert.deepEqual([project.records().length, project.records('other').length], [6, 6])
      await applied(project, 0, 12)
    }))

  test('--only and --filter apply a part, and the rest stays to do', () =>
    withProject(FILES, async (project) => {
      project.write([campaignOf(), campaignOf({ name: 'other', seed: { base: 2 } })])
      const only = await applyJson(project, ['--only', 'other'])
      assert.deepEqual([only.exitCode, only.summary?.done], [0, 6])
      assert.ok(only.runs.every(({ campaign }) => campaign === 'other'))
      const part = await applyJson(project, ['--only', 'study', '--filter', 'x < 2'])
      assert.deepEqual([part.exitCode, part.summary?.done], [0, 2])
      await applied(project, 4, 8)
      const unknown = await project.run('apply', ['--only', 'studdy'])
      assert.equal(unknown.exitCode, 2)
      assert.match(unknown.stderr, /Unknown campaign "studdy"\n {2}Did you mean "study"\?/)
    }))

  test('a campaign whose shared runs another one completed later owns them too', () =>
    withProject(FILES, async (project) => {
      project.write([campaignOf(), campaignOf({ name: 'other' })])
      await applyJson(project, ['--only', 'study', '--filter', 'x < 2'])
      await applyJson(project, ['--only', 'other'])
      await applied(project, 0, 12)
      assert.equal(project.records('study').length, 6)
    }))

  test('the store lies where `store` says', () =>
    withProject(FILES, async (project) => {
      const store = join(project.dir, 'elsewhere')
      project.write(campaignOf(), { cluster: { provider: 'local', store } })
      await applied(project, 6, 0)
      await applied(project, 0, 6)
    }))
})
