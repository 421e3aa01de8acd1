import assert from 'node:assert/strict'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { checkConverged, checkNothingLeft, GATED, underWay, WATCHED } from './checker.ts'
import { campaignOf, marked, put, until, withProject } from './fixture.ts'

/** As on a machine without a C compiler. */
const PORTABLE = { SIMSWARM_LAUNCHER: 'none' }

describe('without the compiled launcher', () => {
  test('a study runs, and what leaves its group is ended', () =>
    withProject({ 'model/model.sh': { run: WATCHED } }, async (project) => {
      put(project, 'model/model.sh', `${WATCHED}setsid sleep 1000 &\nsleep 1000 &\n`)
      project.write(campaignOf())
      const { exitCode, stdout, stderr } = await project.run('apply', [], PORTABLE)
      assert.equal(exitCode, 0, stderr)
      assert.match(stdout, /6 done in/)
      checkNothingLeft(project)
      await checkConverged(project, 6)
    }))

  test('after a kill -9 the next apply ends what is left running, and converges', () =>
    withProject({ 'model/model.sh': { run: GATED } }, async (project) => {
      project.write(campaignOf(), { cluster: { provider: 'local', parallel: 2 } })
      const { child, ended } = project.start('apply', [], PORTABLE)
      await underWay(project, 2)
      child.kill('SIGKILL')
      await ended
      const next = project.start('apply', [], PORTABLE)
      await underWay(project, 4)
      project.open()
      assert.equal((await next.ended).exitCode, 0)
      await checkConverged(project, 6)
    }))

  test('so does one that comes to the store by another path', () =>
    withProject({ 'model/model.sh': { run: GATED } }, async (project) => {
      project.write(campaignOf())
      symlinkSync(project.dir, project.beside('link'))
      const manifest = join(project.beside('link'), 'swarm.config.yaml')
      const { child, ended } = project.start('apply', ['-f', manifest], PORTABLE)
      await underWay(project, 1)
      child.kill('SIGKILL')
      await ended
      assert.notDeepEqual(marked(project.dir), [])
      project.open()
      await checkConverged(project, 6)
    }))

  test('a second Ctrl-C stops what ignores SIGTERM', () =>
    withProject({ 'model/model.sh': { run: GATED } }, async (project) => {
      project.write(campaignOf())
      const { child, ended, said } = project.start('apply', [], PORTABLE)
      await underWay(project, 1)
      child.kill('SIGINT')
      await until(() => said().includes('press Ctrl-C again'))
      child.kill('SIGINT')
      assert.equal((await ended).exitCode, 130)
      assert.deepEqual(project.records(), [])
      checkNothingLeft(project)
      project.open()
      await checkConverged(project, 6)
    }))
})
