import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { makeRepository } from '../effects/tree.ts'
import { applyJson, campaignOf, MODEL, planOf, put, started, until, withProject } from './fixture.ts'

const FILES = { 'model/model.sh': { run: MODEL } }

describe('studies', () => {
  test('a parameter under `fixed` reaches the model and keeps what is stored; another value there is refused', () => {
    const model = `${MODEL}echo "$@" > arguments.txt\n`.replaceAll('$2', '1').replaceAll('$1', 'run')
    return withProject({ 'model/model.sh': { run: model } }, async (project) => {
      const simulator = { type: 'ns3', program: 'model.sh' }
      const study = (change: object) => campaignOf({ simulator, results: ['arguments.txt'], ...change })
      project.write(study({}))
      assert.equal((await applyJson(project)).summary?.done, 6)
      project.write(study({ fixed: { rts: 0 }, parameters: { x: [1, 2, 3, 4] } }))
      const grown = await applyJson(project)
      assert.deepEqual([grown.summary?.done, grown.summary?.cached], [2, 6])
      const texts = project
        .records()
        .map(({ execution }) => execution.files.find(({ path }) => path === 'arguments.txt')?.text)
      assert.equal(texts.filter((text) => text?.includes('--rts=0')).length, 2)
      project.write(study({ fixed: { rts: 500 } }))
      for (const verb of ['plan', 'apply']) {
        const refused = await project.run(verb)
        assert.equal(refused.exitCode, 2)
        assert.match(
          refused.stderr,
          /fixes "rts" at 500, but stored runs were made with 0 there\n {2}Leave it at 0/,
        )
      }
      project.write(study({ fixed: { rts: 0 }, parameters: { x: [1], rts: [0, 500] } }))
      assert.deepEqual([(await planOf(project)).runs.new, (await planOf(project)).runs.cached], [2, 2])
    })
  })

  test('a study that grew under `fixed` ends with its table', () =>
    withProject(FILES, async (project) => {
      const simulator = { type: 'ns3', program: 'model.sh' }
      const model = '#!/bin/sh\necho "{\\"v\\": 1}" > result.json\n'
      put(project, 'model/model.sh', model)
      project.write(campaignOf({ simulator, parameters: { x: [1] } }))
      assert.equal((await project.run('apply')).exitCode, 0)
      project.write(campaignOf({ simulator, parameters: { x: [1] }, fixed: { rts: 0 }, repetitions: 4 }))
      const { exitCode, stdout, stderr } = await project.run('apply')
      assert.equal(exitCode, 0, stderr)
      assert.match(stdout, /^1 +v +4 +1 /m)
    }))

  test('a metric that no run defines is a loud warning at the end of an apply', () =>
    withProject(FILES, async (project) => {
      project.write(campaignOf({ metrics: { stdout: { wait: 'wait = ([0-9]+)' } } }))
      const { exitCode, stderr } = await project.run('apply')
      assert.equal(exitCode, 0)
      assert.match(stderr, /^study: WARNING: metric "wait" is undefined in every run$/m)
    }))

  test('`plan --format markdown` is one text for one plan; it goes with no other form', () =>
    withProject(FILES, async (project) => {
      project.write(campaignOf())
      const markdown = () => project.run('plan', ['--format', 'markdown'])
      const [first, again] = [await markdown(), await markdown()]
      assert.equal(first.exitCode, 0, first.stderr)
      assert.match(first.stdout, /^<!-- simswarm-plan test -->\n### Plan of `test`: 6 new runs\n/)
      assert.equal(again.stdout, first.stdout)
      const both = await project.run('plan', ['--format', 'markdown', '--json'])
      assert.equal(both.exitCode, 2)
      assert.match(both.stderr, /--json and --format exclude each other/)
      assert.match((await project.run('plan', ['--format', 'markdwn'])).stderr, /Did you mean "markdown"\?/)
    }))

  test('campaigns that fix a name at values of their own are refused where they would share runs', () =>
    withProject(FILES, async (project) => {
      const run = ['./model.sh', '{runId}', '{x}', '{rts}']
      const study = (name: string, rts: number, more: readonly string[] = []) =>
        campaignOf({ name, fixed: { rts }, simulator: { type: 'command', run: [...run, ...more] } })
      project.write([study('off', 0), study('on', 500)])
      for (const verb of ['plan', 'apply']) {
        const { exitCode, stderr } = await project.run(verb)
        assert.equal(exitCode, 2)
        assert.match(
          stderr,
          /"on" fixes "rts" at 500 and "off" at 0: their runs could not be told apart\n {2}Sw/,
        )
      }
      const apart = [study('off', 0), study('on', 500, ['other'])]
      project.write(apart)
      assert.equal((await applyJson(project)).summary?.done, 12)
      assert.equal((await applyJson(project)).summary?.cached, 12)
      project.write([study('on', 500)], { name: 'another' })
      const { exitCode, stderr } = await project.run('plan')
      assert.equal(exitCode, 2)
      assert.match(stderr, /but stored runs were made with 0 there/)
    }))

  test('zip, where, derive, exclude and points make the points they say', () =>
    withProject(FILES, async (project) => {
      const run = ['./model.sh', '{runId}', '{x}', '{y}', '{z}']
      const points = async (change: object) => {
        project.write(campaignOf({ simulator: { type: 'command', run }, repetitions: 1, ...change }))
        const { exitCode, stderr } = await applyJson(project)
        assert.equal(exitCode, 0, stderr)
        const { stdout } = await project.run('plan', ['--runs'])
        return stdout
          .trim()
          .split('\n')
          .map((line) => Object.values(JSON.parse(line).parameters).join(' '))
      }
      const xy = { x: [1, 2, 3], y: [10, 20, 30] }
      assert.deepEqual(await points({ parameters: xy, zip: [['x', 'y']], derive: { z: 'x * y' } }), [
        '1 10 10',
        '2 20 40',
        '3 30 90',
      ])
      assert.deepEqual(await points({ parameters: { ...xy, z: [0] }, where: 'x * 10 > y' }), [
        '2 10 0',
        '3 10 0',
        '3 20 0',
      ])
      const exclude = [{ x: 1 }, { x: 2, y: 20 }, { y: 30 }]
      assert.deepEqual(await points({ parameters: { ...xy, z: [0] }, exclude }), [
        '2 10 0',
        '3 10 0',
        '3 20 0',
      ])
      put(project, 'design.csv', 'x,y,z\n7,8,9\n')
      const union = [{ x: [1], y: [2], z: [3, 4] }, { file: 'design.csv' }]
      assert.deepEqual(await points({ parameters: undefined, points: union }), ['1 2 3', '1 2 4', '7 8 9'])
      assert.equal(new Set(started(project)).size, started(project).length)
    }))

  test('inputs are staged once, read-only, and part of the identity of the runs that name them', () =>
    withProject(FILES, async (project) => {
      put(project, 'model/model.sh', `${MODEL}cat "$4/b.csv" > seen.txt; ls "$4" >> seen.txt\n`)
      put(project, 'traces/a.csv', 'a\n')
      put(project, 'traces/b.csv', 'b\n')
      const run = ['./model.sh', '{runId}', '{x}', '{seed}', '{inputs.trace}']
      const inputs = { trace: { files: 'traces/*.csv' } }
      project.write(campaignOf({ simulator: { type: 'command', run }, inputs, results: ['seen.txt'] }))
      assert.equal((await applyJson(project)).summary?.done, 6)
      for (const { execution } of project.records())
        assert.equal(execution.files.find(({ path }) => path === 'seen.txt')?.text, 'b\na.csv\nb.csv\n')
      put(project, 'traces/a.csv', 'changed\n')
      const { actions } = await planOf(project)
      assert.equal(actions.at(-1), 'create 6 runs study (inputs changed)')
      put(project, 'traces/a.csv', 'a\n')
      assert.equal((await planOf(project)).runs.cached, 6)
    }))

  test('collect reduces the files of each run; a changed one is derived without a run', () =>
    withProject(FILES, async (project) => {
      put(project, 'model/model.sh', `${MODEL}seq "$2" > flows.txt\n`)
      const collect = (metric: string, program: string) => {
        const script = `printf '{{"${metric}": %d}}' "$(${program} < "$1/flows.txt")" > m.json`
        return { run: ['sh', '-c', script, '-', '{results}'], metrics: { file: 'm.json' } }
      }
      project.write(campaignOf({ collect: collect('lines', 'wc -l'), results: ['flows.txt'] }))
      assert.equal((await applyJson(project)).exitCode, 0)
      const metrics = () =>
        project.records().map(({ parameters, verdict }) => [parameters.x, verdict.metrics])
      for (const [x, all] of metrics()) assert.deepEqual(all, { v: x, lines: x })
      project.write(campaignOf({ collect: collect('last', 'tail -n 1'), results: ['flows.txt'] }))
      const derived = await applyJson(project)
      assert.deepEqual([derived.exitCode, derived.runs], [0, []])
      for (const [x, all] of metrics()) assert.deepEqual(all, { v: x, last: x })
      assert.equal(started(project).length, 6)
    }))

  test('secrets reach build and runs, and stand in no file, no log, no event', () =>
    withProject(FILES, async (project) => {
      const secrets = { token: 'tok3n-of-the-environment', key: 'k3y-of-the-file' }
      put(project, 'key.txt', `${secrets.key}\n`)
      // Their lengths alone: the secrets themselves must not stand in the model.
      const sums = `[ \${#TOKEN} = ${secrets.token.length} ] && [ \${#KEY} = ${secrets.key.length} ]`
      put(project, 'model/model.sh', MODEL.replace('echo "start', `${sums} || exit 9\necho "start`))
      const env = { TOKEN: { fromEnv: 'SECRET_TOKEN' }, KEY: { fromFile: 'key.txt' } }
      const build = { run: `${sums} && touch built`, artifacts: ['model.sh', 'built'] }
      project.write(campaignOf({ env, build }))
      const without = await project.run('apply')
      assert.equal(without.exitCode, 1)
      assert.match(without.stderr, /Missing secret: env\.TOKEN: no variable SECRET_TOKEN/)
      const end = await applyJson(project, [], { SECRET_TOKEN: secrets.token })
      assert.deepEqual([end.exitCode, end.summary?.done], [0, 6], end.stderr)
      const files = readdirSync(project.store, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
      assert.ok(files.length > 5)
      for (const text of [...files, end.stdout, end.stderr])
        for (const secret of Object.values(secrets)) assert.ok(!text.includes(secret))
    }))

  test('a git source, by path and by URL: the commit counts, not the work tree', () =>
    withProject({}, async (project) => {
      const repository = join(project.dir, 'repository')
      const commit = makeRepository(repository, FILES)
      writeFileSync(join(repository, 'model', 'model.sh'), 'never run')
      const apply = async (git: string, ref: string) => {
        project.write(campaignOf({ source: { git, ref, path: 'model' } }))
        const end = await applyJson(project)
        assert.equal(end.exitCode, 0, end.stderr)
        return [end.summary?.done, end.summary?.cached]
      }
      assert.deepEqual(await apply('repository', 'main'), [6, 0])
      assert.deepEqual(await apply(`file://${repository}`, commit), [0, 6])
    }))

  test('the snapshot taken at apply is what runs, whatever happens to the source meanwhile', () =>
    withProject(FILES, async (project) => {
      put(project, 'model/model.sh', `${MODEL}until [ -e "$RUN_LOG.d/go" ]; do sleep 0.01; done\n`)
      project.write(campaignOf({ repetitions: 4 }))
      const apply = project.start('apply')
      await until(() => started(project).length > 0)
      put(project, 'model/model.sh', '#!/bin/sh\necho \'{"v": 99}\' > result.json\n')
      project.open()
      assert.equal((await apply.ended).exitCode, 0)
      for (const { parameters, verdict } of project.records())
        assert.deepEqual(verdict.metrics, { v: parameters.x })
      assert.equal((await planOf(project)).actions.at(-1), 'create 12 runs study (source changed)')
    }))
})
