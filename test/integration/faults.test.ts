import assert from 'node:assert/strict'
import { accessSync, constants, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { CRASH_STEPS } from '../../scripts/lib/apply/crash-point.ts'
import { checkConverged, GATED, prepareFor, surviveSignals, underWay, WATCHED } from './checker.ts'
import {
  applyJson,
  campaignOf,
  MODEL,
  marked,
  type Project,
  put,
  started,
  until,
  withProject,
} from './fixture.ts'

const FILES = { 'model/model.sh': { run: WATCHED } }
const TWO = { cluster: { provider: 'local', parallel: 2 } }

describe('kill -9', () => {
  for (const step of CRASH_STEPS)
    test(`at the step "${step}": the next apply converges`, () =>
      withProject(FILES, async (project) => {
        await prepareFor(step, project)
        const killed = await project.run('apply', [], { CRASH_AT: step })
        assert.equal(killed.signal, 'SIGKILL', killed.stderr)
        assert.ok(existsSync(join(project.store, 'lock.json')))
        await checkConverged(project, 6)
        assert.ok(!existsSync(join(project.store, 'lock.json')))
      }))

  test('while a build runs: nothing of it goes on', () =>
    withProject(FILES, async (project) => {
      const wait = 'until [ -e "$RUN_LOG.d/go" ]; do sleep 0.01; done'
      const run = `trap '' TERM; touch "$RUN_LOG.d/building"; (${wait}) & ${wait}; wait`
      project.write(campaignOf({ build: { run, artifacts: ['model.sh'] } }))
      const { child, ended } = project.start('apply')
      await until(() => marked(project.dir).length >= 2)
      const before = marked(project.dir)
      child.kill('SIGKILL')
      await ended
      const next = project.start('apply')
      await until(() => next.said().includes('Build study: begun'))
      assert.deepEqual(
        marked(project.dir).filter((pid) => before.includes(pid)),
        [],
      )
      project.open()
      assert.equal((await next.ended).exitCode, 0)
      await checkConverged(project, 6)
    }))

  const seed = Number(process.env.SEED ?? Date.now())
  test(`or Ctrl-C or SIGTERM at random moments (SEED=${seed})`, () =>
    surviveSignals({ rounds: 8, runs: 60, seed }))
})

/** This process's control group for memory, version 1; null where there is none that it may divide. */
const MEMORY = memoryGroup()

function memoryGroup(): string | null {
  const path = /^\d+:memory:(.*)$/m.exec(readFileSync('/proc/self/cgroup', 'utf8'))?.[1]
  const dir = join('/sys/fs/cgroup/memory', path ?? '')
  try {
    accessSync(join(dir, 'cgroup.procs'), constants.W_OK)
    return path === undefined ? null : dir
  } catch {
    return null
  }
}

describe('workers that die under runs', () => {
  const gated = { 'model/model.sh': { run: GATED } }

  /** Kills apply while its first two runs are under way. */
  async function killUnderWay(project: Project, change: object = {}): Promise<readonly string[]> {
    project.write(campaignOf(change), TWO)
    const { child, ended } = project.start('apply')
    await underWay(project, 2)
    child.kill('SIGKILL')
    await ended
    return started(project)
  }

  const causes = (project: Project, runIds: readonly string[]) =>
    project.withStore((runs) => runIds.map((runId) => runs.attempts(runId).map(({ cause }) => cause)))

  test('the next apply says so, notes an attempt each, and runs them again', () =>
    withProject(gated, async (project) => {
      const lost = await killUnderWay(project)
      project.open()
      const next = await project.run('apply')
      assert.match(
        next.stderr,
        /The last apply \(pid \d+, .*\) did not end cleanly; 2 runs under way will run again/,
      )
      assert.deepEqual(causes(project, lost), Array(2).fill(['lost: the worker died under the run']))
      for (const { runId, execution } of project.records())
        assert.equal(execution.attempt, lost.includes(runId) ? 2 : 1)
      await checkConverged(project, 6)
    }))

  test(
    'a control group for memory goes with the next apply',
    { skip: MEMORY === null && 'no control group of version 1 here' },
    () =>
      withProject(gated, async (project) => {
        const groups = () => readdirSync(MEMORY!).filter((name) => name.startsWith('simswarm-'))
        const before = groups()
        await killUnderWay(project, { limits: { memory: '256MiB' } })
        assert.equal(groups().length, before.length + 2)
        project.open()
        await checkConverged(project, 6)
        assert.deepEqual(
          groups().filter((name) => !before.includes(name)),
          [],
        )
      }),
  )

  test('nothing is charged when the machine went down', () =>
    withProject(gated, async (project) => {
      const lost = await killUnderWay(project)
      const path = join(project.store, 'lock.json')
      writeFileSync(
        path,
        JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), bootId: 'an-earlier-one' }),
      )
      project.open()
      await checkConverged(project, 6)
      assert.deepEqual(causes(project, lost), [[], []])
    }))

  test('a run that kills every worker is set aside; one that was beside it each time is not', () =>
    withProject(FILES, async (project) => {
      const holder = `$(sed 's/.*"pid":\\([0-9]*\\).*/\\1/' "$STORE/lock.json")`
      put(
        project,
        'model/model.sh',
        MODEL.replace(
          'echo "{',
          `[ "$2" = 1 ] && kill -9 "${holder}" && sleep 100\n[ "$2" = 2 ] && sleep 0.4\necho "{`,
        ),
      )
      project.write(campaignOf({ repetitions: 1, limits: { crashes: 2 } }), TWO)
      const env = { STORE: project.store }
      for (let times = 0; times < 3; times += 1)
        assert.equal((await project.run('apply', [], env)).signal, 'SIGKILL')
      const last = await applyJson(project, [], env)
      assert.deepEqual([last.exitCode, last.summary?.failed], [1, 1])
      assert.match(last.stderr, /1 run: Quarantined: the worker died under it 3 times/)
      const outcomes = project
        .records()
        .map(({ parameters, verdict }) => [parameters.x, verdict.outcome, verdict.error?.code])
      assert.deepEqual(outcomes.sort(), [
        [1, 'failed', 'quarantined'],
        [2, 'done', undefined],
        [3, 'done', undefined],
      ])
    }))

  describe('the launcher alone', {
    skip: launcherPid(process.pid) === null && process.platform !== 'linux',
  }, () => {
    test('killed: what ran is run again, charged to nobody, and nothing is left of it', () =>
      withProject(gated, async (project) => {
        put(project, 'model/model.sh', GATED.replace('until', 'setsid sleep 1000 &\nuntil'))
        project.write(campaignOf(), TWO)
        const { child, ended } = project.start('apply')
        await underWay(project, 2)
        const launcher = launcherPid(child.pid!)
        if (launcher === null) {
          // Without a compiler there is none, and nothing to test.
          child.kill('SIGKILL')
          return
        }
        process.kill(launcher, 'SIGKILL')
        await underWay(project, 4)
        project.open()
        const { exitCode, stderr } = await ended
        assert.equal(exitCode, 0, stderr)
        assert.deepEqual(
          project
            .records()
            .map(({ execution }) => execution.attempt)
            .sort(),
          [1, 1, 1, 1, 2, 2],
        )
        await checkConverged(project, 6)
      }))

    test('killed by a run each time: the run is set aside, the others are done', () =>
      withProject(FILES, async (project) => {
        const attack =
          '[ "$2" != 1 ] || case "$(cat /proc/$PPID/comm)" in launcher*) kill -9 $PPID; sleep 100;; esac\n'
        put(project, 'model/model.sh', MODEL.replace('echo "{', `${attack}echo "{`))
        project.write(campaignOf({ repetitions: 1, limits: { crashes: 2 } }), TWO)
        const { exitCode, runs } = await applyJson(project)
        const native = runs.some(({ outcome }) => outcome === 'failed')
        assert.equal(exitCode, native ? 1 : 0)
        for (const { parameters, outcome, error } of runs)
          assert.deepEqual(
            [outcome, error?.code],
            native && parameters.x === 1 ? ['failed', 'quarantined'] : ['done', undefined],
          )
        assert.equal(runs.length, 3)
      }))
  })
})

/** The process that starts programs for an apply; null where it does so itself. */
function launcherPid(apply: number): number | null {
  const path = `/proc/${apply}/task/${apply}/children`
  if (!existsSync(path)) return null
  const children = readFileSync(path, 'utf8')
    .split(' ')
    .filter((pid) => pid !== '')
  const found = children.find((pid) => readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('launcher'))
  return found === undefined ? null : Number(found)
}
