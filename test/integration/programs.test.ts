import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { RunRecord } from '../../scripts/lib/job/types.ts'
import { checkNothingLeft, GATED, underWay } from './checker.ts'
import {
  applyJson,
  campaignOf,
  MODEL,
  marked,
  overlap,
  type Project,
  planOf,
  put,
  started,
  until,
  WITHOUT_POWERS,
  withProject,
} from './fixture.ts'

const FILES = { 'model/model.sh': { run: MODEL } }

/** Runs a script as the model of one run; gives its record. */
async function runOne(project: Project, script: string, change: object = {}): Promise<RunRecord> {
  put(project, 'model/model.sh', `#!/bin/bash\n${script}\n`)
  project.write(campaignOf({ parameters: { x: [1] }, repetitions: 1, metrics: undefined, ...change }))
  const { runs, stderr } = await applyJson(project)
  assert.equal(runs.length, 1, stderr)
  return project.records().find(({ runId }) => runId === runs[0]?.runId)!
}

function end({ verdict }: RunRecord) {
  return [verdict.outcome, verdict.error?.code, verdict.error?.message]
}

describe('builds', () => {
  test('a failing build shows the last lines of its log; no run starts; it is tried again when asked', () =>
    withProject(FILES, async (project) => {
      const build = {
        run: 'for i in $(seq 100); do echo "line $i"; done; echo "cannot link" >&2; exit 3',
        artifacts: ['m'],
      }
      project.write(campaignOf({ build }))
      for (let times = 0; times < 2; times += 1) {
        const { exitCode, stderr } = await project.run('apply')
        assert.equal(exitCode, 1)
        assert.match(
          stderr,
          /The build of "study" failed:\n(.*\n)*? +cannot link\n +The command ended with exit code 3/,
        )
        assert.doesNotMatch(stderr, /line 50\n/)
      }
      assert.deepEqual(started(project), [])
      assert.equal((await planOf(project)).runs.new, 6)
    }))

  test('a missing compiler is named, with what to install', () =>
    withProject(FILES, async (project) => {
      put(project, 'model/main.c', 'int main(void) { return 0; }\n')
      project.write(
        campaignOf({ build: { run: 'cc -o main main.c', artifacts: ['main'] }, env: { PATH: '/nowhere' } }),
      )
      const { exitCode, stderr } = await project.run('apply')
      assert.equal(exitCode, 1)
      assert.match(stderr, /The build needs "cc": install it \(Debian: apt install build-essential\)/)
      assert.deepEqual(started(project), [])
    }))

  test('what a build leaves running is ended with it, in its group and out of it', () =>
    withProject(FILES, async (project) => {
      const run = 'sleep 1000 & setsid sleep 1000 > daemon.log 2>&1 & sleep 0.3'
      project.write(campaignOf({ build: { run, artifacts: ['model.sh'] } }))
      assert.equal((await applyJson(project)).exitCode, 0)
      assert.deepEqual(marked(project.dir), [])
    }))

  test('a campaign whose build fails does not keep the others from running', () =>
    withProject(FILES, async (project) => {
      project.write([campaignOf({ name: 'broken', build: { run: 'false', artifacts: ['m'] } }), campaignOf()])
      const { exitCode, summary } = await applyJson(project)
      assert.deepEqual([exitCode, summary?.done], [1, 6])
    }))
})

describe('simulators that misbehave', () => {
  test('an absent executable', () =>
    withProject(FILES, async (project) => {
      project.write(campaignOf({ simulator: { type: 'command', run: ['./absent', '{x}', '{seed}'] } }))
      const { exitCode, stderr } = await project.run('apply')
      assert.equal(exitCode, 1)
      assert.match(stderr, /6 runs: Cannot find the program "\.\/absent"/)
    }))

  test('one that prints a gigabyte: head and tail are kept, the disk is not filled', () =>
    withProject(FILES, async (project) => {
      const script = 'echo first; head -c 1000000000 /dev/zero | tr "\\0" x; echo; echo last'
      const { execution, verdict } = await runOne(project, script)
      assert.equal(verdict.outcome, 'done')
      assert.ok(execution.stdout.leftOutBytes > 0 && execution.stdout.hash !== null)
      const { stdout } = await project.run('logs', [project.records()[0]!.runId])
      assert.ok(
        stdout.startsWith('first\n') && stdout.includes('bytes left out') && stdout.includes('last\n'),
      )
      assert.ok(stdout.length < 2_000_000)
    }))

  test('one that ignores SIGTERM under limits.time', () =>
    withProject(FILES, async (project) => {
      const record = await runOne(project, 'trap "" TERM; while :; do sleep 0.1; done', {
        limits: { time: '0.3s' },
      })
      assert.deepEqual(end(record), ['truncated', 'time', 'Stopped by limits.time after 0.3 s'])
      assert.equal(record.execution.signal, 'SIGKILL')
    }))

  test('one that forks and leaves children, in its group and out of it', () =>
    withProject(FILES, async (project) => {
      const script = 'sleep 1000 & (sleep 1000 &) ; sh -c "sleep 1000 & sleep 1000" & '
      assert.equal((await runOne(project, script)).verdict.outcome, 'done')
      await until(() => marked(project.dir).length === 0)
      assert.equal(
        (
          await runOne(
            project,
            `${script} setsid sleep 1000 & setsid sh -c "sleep 1000 & sleep 1000" & sleep 0.2`,
          )
        ).verdict.outcome,
        'done',
      )
      await until(() => marked(project.dir).length === 0)
    }))

  test('metrics that are no JSON, no object, not there or led elsewhere; NaN is undefined', () =>
    withProject(FILES, async (project) => {
      const metrics = { file: 'result.json' }
      const read = (script: string, more: object = {}) => runOne(project, script, { metrics, ...more })
      assert.match(
        end(await read('echo "{" > result.json')).join(),
        /^failed,metrics,"result\.json" is not valid JSON/,
      )
      assert.match(
        end(await read('echo "[1]" > result.json')).join(),
        /^failed,metrics,.* must hold a JSON object/,
      )
      assert.match(end(await read('true')).join(), /^failed,metrics,The run wrote no file "result\.json"/)
      assert.match(
        end(await read('ln -s /etc/passwd result.json')).join(),
        /^failed,metrics,.*leads out of the work directory/,
      )
      const nan = 'echo \'{"a": NaN, "b": 1, "c": -Infinity}\' > result.json'
      assert.deepEqual((await read(nan)).verdict.metrics, { a: null, b: 1, c: null })
      const strict = await read(`${nan} # `, { metrics: { ...metrics, undefined: 'fail' } })
      assert.deepEqual(end(strict), ['failed', 'metrics', 'Undefined metric: a, c'])
    }))

  test('one that locks what it leaves: the folder goes all the same, files of `results` are told', () =>
    withProject(
      FILES,
      async (project) => {
        const lock = 'mkdir -p d/e; echo 1 > d/e/f; echo 1 > f; chmod 000 d/e f; chmod 555 d'
        assert.deepEqual(end(await runOne(project, lock)).slice(0, 1), ['done'])
        checkNothingLeft(project)
        const locked = await runOne(project, `${lock}; echo 2 > g`, { results: ['*', 'd/**'] })
        assert.deepEqual(end(locked), ['failed', 'results', 'Cannot keep "f": no permission to read "f"'])
        assert.deepEqual(
          locked.execution.files.map(({ path }) => path),
          ['g'],
        )
        mkdirSync(join(project.store, 'work', '0', 'cwd'), { recursive: true, mode: 0o000 })
        assert.equal((await project.run('apply')).exitCode, 1)
        checkNothingLeft(project)
      },
      { under: WITHOUT_POWERS },
    ))

  test('results keep real files of the work directory alone', () =>
    withProject(FILES, async (project) => {
      const script =
        'mkdir -p d; echo 1 > d/a.txt; ln -s /etc d/etc; ln -s /etc/passwd passwd.txt; ln -s .. up; ln -s / root'
      const { execution } = await runOne(project, script, {
        results: ['**', '**/*.txt', 'passwd.txt', 'd/etc/*'],
      })
      assert.deepEqual(
        execution.files.map(({ path }) => path),
        ['d/a.txt'],
      )
      for (const pattern of ['../**', '/etc/passwd', 'd/../../*', '..']) {
        project.write(campaignOf({ results: [pattern] }))
        const { exitCode, stderr } = await project.run('apply')
        assert.equal(exitCode, 2, pattern)
        assert.match(stderr, /swarm\.config\.yaml:\d+:\d+ campaigns\[0\]\.results/)
      }
    }))

  test('values with shell words, dots and newlines arrive as they are', () =>
    withProject(FILES, async (project) => {
      const x = [
        '; touch pwned',
        '$(touch pwned)',
        '`id`',
        '../../up',
        'two\nlines',
        '-rf',
        '*',
        '',
        ' a  b ',
        '\'"\\',
        'ü{x}',
      ]
      put(
        project,
        'model/model.sh',
        '#!/bin/sh\nprintf %s "$2" > value.txt; printf %s "$4" > whole.txt\nls > ls.txt\n',
      )
      const run = ['./model.sh', '{runId}', '{x}', '{seed}', 'x={x};{{}}']
      project.write(
        campaignOf({
          simulator: { type: 'command', run },
          parameters: { x },
          repetitions: 1,
          metrics: undefined,
          results: ['*.txt'],
        }),
      )
      assert.equal((await applyJson(project)).exitCode, 0)
      const records = project.records()
      assert.deepEqual(records.map(({ parameters }) => parameters.x).sort(), [...x].sort())
      for (const { execution, parameters } of records) {
        const texts = Object.fromEntries(execution.files.map(({ path, text }) => [path, text]))
        assert.deepEqual(texts, {
          'ls.txt': 'ls.txt\nmodel.sh\nvalue.txt\nwhole.txt\n',
          'value.txt': parameters.x,
          'whole.txt': `x=${parameters.x};{}`,
        })
      }
    }))

  test('names with shell words, dots and newlines are refused', () =>
    withProject(FILES, async (project) => {
      for (const change of [
        { name: '; rm' },
        { parameters: { '$(id)': [1] } },
        { env: { 'a\nb': 'v' } },
        { inputs: { '../up': { files: 'a' } } },
      ]) {
        project.write(campaignOf(change))
        assert.equal((await project.run('apply')).exitCode, 2, JSON.stringify(change))
      }
      assert.ok(!existsSync(project.store))
    }))

  test('a run leaves nothing in the work directory, and cannot reach the next run', () =>
    withProject(FILES, async (project) => {
      put(
        project,
        'model/model.sh',
        `${MODEL}[ ! -e own ] || exit 1\nmkdir -p own/deep; echo 1 > own/deep/file; chmod 000 own\n`,
      )
      project.write(campaignOf({ repetitions: 5 }))
      assert.equal((await applyJson(project)).exitCode, 0)
      assert.deepEqual(readdirSync(join(project.store, 'work')), [])
    }))
})

describe('concurrency', () => {
  const memory = Number(/MemTotal: +(\d+)/.exec(readFileSync('/proc/meminfo', 'utf8'))?.[1]) * 1024
  for (const [name, resources, most] of [
    ['parallel: 4', {}, 4],
    ['two cores each', { cpus: 2 }, 2],
    ['two fifths of the memory each', { memory: Math.ceil(memory * 0.4) }, 2],
    ['more than the machine has', { cpus: 64 }, 1],
  ] as const)
    test(`${name}: ${most} at a time, never more`, () =>
      withProject({ 'model/model.sh': { run: GATED } }, async (project) => {
        project.write(campaignOf({ repetitions: 4, resources }), {
          cluster: { provider: 'local', parallel: 4 },
        })
        const { ended } = project.start('apply')
        await underWay(project, most)
        project.open()
        assert.equal((await ended).exitCode, 0)
        assert.equal(started(project).length, 12)
        assert.equal(overlap(project.log()), most)
      }))
})
