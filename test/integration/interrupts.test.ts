import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { CRASH_STEPS } from '../../scripts/lib/apply/crash-point.ts'
import { checkConverged, checkNothingLeft, GATED, prepareFor, underWay, WATCHED } from './checker.ts'
import { applyJson, campaignOf, type Project, started, until, withProject } from './fixture.ts'

const FILES = { 'model/model.sh': { run: GATED } }
const TWO = { cluster: { provider: 'local', parallel: 2 } }

/** Starts a study of six runs, two at a time, whose model waits and is deaf to SIGTERM. */
async function startGated(project: Project) {
  project.write(campaignOf(), TWO)
  const apply = project.start('apply')
  await underWay(project, 2)
  return apply
}

describe('interrupts', () => {
  for (const step of CRASH_STEPS)
    test(`Ctrl-C at the step "${step}": a clean end, and the next apply converges`, () =>
      withProject({ 'model/model.sh': { run: WATCHED } }, async (project) => {
        await prepareFor(step, project)
        const end = await project.run('apply', [], { INTERRUPT_AT: step, TAKES: '0.1' })
        // In the end there is nothing left that could be left out.
        assert.equal(end.exitCode, ['runs-ended', 'summary'].includes(step) ? 0 : 130, end.stderr)
        assert.ok(!existsSync(join(project.store, 'lock.json')))
        checkNothingLeft(project)
        await checkConverged(project, 6)
      }))

  test('once: what runs is finished and recorded, nothing else starts, and it says so', () =>
    withProject(FILES, async (project) => {
      const { child, ended, said } = await startGated(project)
      child.kill('SIGINT')
      await until(() => said().includes('Finishing what runs; press Ctrl-C again to stop at once'))
      project.open()
      const { exitCode, stdout } = await ended
      assert.equal(exitCode, 130)
      assert.match(stdout, /2 done in .*\n4 runs left to do: apply again/)
      assert.equal(project.records().length, 2)
      checkNothingLeft(project)
      await checkConverged(project, 6)
      assert.equal(started(project).length, 6)
    }))

  for (const { name, signals } of [
    { name: 'Ctrl-C twice', signals: ['SIGINT', 'SIGINT'] },
    { name: 'SIGTERM', signals: ['SIGTERM'] },
    { name: 'SIGHUP', signals: ['SIGHUP'] },
  ] as const)
    test(`${name}: stops at once, and leaves no process, no folder and no record`, () =>
      withProject(FILES, async (project) => {
        const { child, ended, said } = await startGated(project)
        for (const [index, signal] of signals.entries()) {
          if (index > 0) await until(() => said().includes('press Ctrl-C again'))
          child.kill(signal)
        }
        const sentMs = performance.now()
        const { exitCode, stderr } = await ended
        assert.equal(exitCode, 130, stderr)
        assert.ok(performance.now() - sentMs < 5000)
        assert.deepEqual(project.records(), [])
        checkNothingLeft(project)
        project.open()
        const next = await project.run('apply')
        assert.doesNotMatch(next.stderr, /did not end cleanly/)
        await checkConverged(project, 6)
      }))

  for (const { name, signals } of [
    { name: 'Ctrl-C twice', signals: ['SIGINT', 'SIGINT'] },
    { name: 'SIGTERM', signals: ['SIGTERM'] },
  ] as const)
    test(`${name} under a build: it is ended too`, () =>
      withProject(FILES, async (project) => {
        const run = 'touch "$RUN_LOG.d/building"; until [ -e "$RUN_LOG.d/go" ]; do sleep 0.01; done'
        project.write(campaignOf({ build: { run, artifacts: ['model.sh'] } }))
        const { child, ended, said } = project.start('apply')
        await until(() => existsSync(project.beside('building')))
        for (const [index, signal] of signals.entries()) {
          if (index > 0) await until(() => said().includes('press Ctrl-C again'))
          child.kill(signal)
        }
        const { exitCode, stderr } = await ended
        assert.equal(exitCode, 130, stderr)
        assert.doesNotMatch(stderr, /[Ee]rror/)
        checkNothingLeft(project)
        project.open()
        await checkConverged(project, 6)
      }))

  test('SIGTERM while collect runs on stored files: no verdict is made up', () =>
    withProject({ 'model/model.sh': { run: WATCHED } }, async (project) => {
      const study = (change: object) => campaignOf({ results: ['result.json'], ...change })
      project.write(study({}))
      assert.equal((await applyJson(project)).exitCode, 0)
      const script = 'touch "$RUN_LOG.d/collecting"; until [ -e "$RUN_LOG.d/go" ]; do sleep 0.01; done'
      project.write(study({ collect: { run: ['sh', '-c', script] } }))
      const { child, ended } = project.start('apply')
      await until(() => existsSync(project.beside('collecting')))
      child.kill('SIGTERM')
      const { exitCode, stderr } = await ended
      assert.equal(exitCode, 130, stderr)
      for (const { verdict } of project.records()) assert.equal(verdict.outcome, 'done')
      checkNothingLeft(project)
      project.open()
      await checkConverged(project, 6)
    }))

  test('two at once: one wins, the other names it, changes nothing and exits 1', () =>
    withProject(FILES, async (project) => {
      const { child, ended } = await startGated(project)
      const lock = () => readFileSync(join(project.store, 'lock.json'), 'utf8')
      const before = lock()
      const second = await project.run('apply')
      assert.equal(second.exitCode, 1)
      assert.match(
        second.stderr,
        new RegExp(`Another apply holds the store: pid ${child.pid} \\(\\S+ on \\S+\\) since`),
      )
      assert.equal(lock(), before)
      assert.equal(started(project).length, 2)
      project.open()
      assert.equal((await ended).exitCode, 0)
      await checkConverged(project, 6)
      assert.equal(started(project).length, 6)
    }))
})
