import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { noDisk, withDisk } from '../effects/disk.ts'
import { checkConverged, GATED, WATCHED } from './checker.ts'
import { applyJson, campaignOf, type Project, planOf, started, until, withProject } from './fixture.ts'

const FILES = { 'model/model.sh': { run: WATCHED } }

/** WATCHED, which also writes a file of 200 kB that is never the same. */
const LARGE = WATCHED.replace('echo "{', 'head -c 200000 /dev/urandom > large || exit 1\necho "{')

describe('disks', { skip: noDisk }, () => {
  for (const [name, change] of [
    ['files that are kept', { results: ['large'] }],
    ['files that are not', { parameters: { x: [1] } }],
  ] as const)
    test(`full of ${name}: says so, records no failure; with more space the next apply converges`, () =>
      withDisk('3m', (disk) =>
        withProject(
          {
            'model/model.sh': {
              run: name === 'files that are kept' ? LARGE : LARGE.replace('200000', '20000000'),
            },
          },
          async (project) => {
            project.write(campaignOf({ repetitions: 10, ...change }))
            for (let times = 0; times < 2; times += 1) {
              const full = await project.run('apply')
              assert.equal(full.exitCode, 1)
              assert.match(full.stderr, /No space is left on the disk|The disk .* is full/)
              assert.doesNotMatch(full.stderr, /Internal error/)
            }
            const failed = project.records().filter(({ verdict }) => verdict.outcome !== 'done')
            assert.deepEqual(failed, [])
            disk.resize('64m')
            await checkConverged(project, 'parameters' in change ? 10 : 30)
          },
          { at: disk.path },
        ),
      ))

  test('full while other runs work: it says so at once, and what works is finished and recorded', () =>
    withDisk('3m', (disk) => {
      const fill = '[ "$2" != 2 ] || exec head -c 20000000 /dev/urandom > large\n'
      const files = { 'model/model.sh': { run: GATED.replace('until', `${fill}until`) } }
      return withProject(
        files,
        async (project) => {
          project.write(campaignOf({ parameters: { x: [1, 2] }, repetitions: 1 }), {
            cluster: { provider: 'local', parallel: 2 },
          })
          const { ended, said } = project.start('apply')
          await until(() =>
            said().includes('Error: The disk with the work directories is full: finishing what runs'),
          )
          project.open()
          assert.equal((await ended).exitCode, 1)
          assert.deepEqual(
            project.records().map(({ parameters, verdict }) => [parameters.x, verdict.outcome]),
            [[1, 'done']],
          )
        },
        { at: disk.path },
      )
    }))

  test('full before anything could be stored', () =>
    withDisk('60k', (disk) =>
      withProject(
        FILES,
        async (project) => {
          project.write(campaignOf())
          const full = await project.run('apply')
          assert.equal(full.exitCode, 1)
          assert.match(full.stderr, /No space is left on the disk|The disk .* is full/)
          assert.doesNotMatch(full.stderr, /Internal error/)
          disk.resize('64m')
          await checkConverged(project, 6)
        },
        { at: disk.path },
      ),
    ))

  test('read-only: apply says so and changes nothing; what is stored can be read', () =>
    withDisk('64m', (disk) =>
      withProject(
        FILES,
        async (project) => {
          project.write(campaignOf())
          assert.equal((await applyJson(project)).exitCode, 0)
          disk.makeReadOnly()
          const end = await project.run('apply')
          assert.equal(end.exitCode, 1)
          assert.match(end.stderr, /Cannot write to .*\n {2}Make it writable/)
          assert.equal((await planOf(project)).runs.cached, 6)
          const results = await project.run('results', ['study', '--format', 'json'])
          assert.deepEqual([results.exitCode, JSON.parse(results.stdout).length], [0, 6], results.stderr)
        },
        { at: disk.path },
      ),
    ))
})

describe('damage', () => {
  /** Applies six runs, has `damage` spoil the store, and grows the study: what runs must be what was built. */
  async function survives(project: Project, damage: () => void, builds: number): Promise<void> {
    const build = { run: 'echo building >> "$RUN_LOG.d/builds"', artifacts: ['model.sh'] }
    project.write(campaignOf({ build }))
    assert.equal((await applyJson(project)).exitCode, 0)
    damage()
    project.write(campaignOf({ build, repetitions: 4 }))
    await checkConverged(project, 12)
    assert.equal(readFileSync(project.beside('builds'), 'utf8'), 'building\n'.repeat(builds))
    assert.equal(started(project).length, 12)
  }

  /** Changes a byte, whatever the mode of the file. */
  function spoil(path: string): void {
    const bytes = readFileSync(path)
    bytes[Math.floor(bytes.length / 2)]! ^= 0xff
    chmodSync(path, 0o644)
    writeFileSync(path, bytes)
  }

  const artifactOf = (project: Project) =>
    project.withStore((runs) => {
      const recipe = runs.revisions('test')[0]!.recipe
      return runs.build((JSON.parse(recipe) as { buildId: string }).buildId)!.artifact!
    })
  const blob = (project: Project, hash: string) =>
    join(project.store, 'blobs', hash.slice(0, 2), hash.slice(2))
  const unpacked = (project: Project) => join(project.store, 'cache', artifactOf(project))

  test('an archive of artifacts that was changed is built again', () =>
    withProject(FILES, (project) =>
      survives(
        project,
        () => {
          spoil(blob(project, artifactOf(project)))
          rmSync(unpacked(project), { recursive: true, force: true })
        },
        2,
      ),
    ))

  test('an archive of artifacts that is gone is built again', () =>
    withProject(FILES, (project) => survives(project, () => rmSync(blob(project, artifactOf(project))), 2)))

  test('an unpacked artifact that was changed is unpacked again', () =>
    withProject(FILES, (project) =>
      survives(
        project,
        () => {
          const path = join(unpacked(project), 'files', 'model.sh')
          chmodSync(path, 0o755)
          writeFileSync(path, readFileSync(path, 'utf8').replace('$2', '99'))
        },
        1,
      ),
    ))

  test('a stored source file that was changed is told, and stored again by the next apply', () =>
    withProject(FILES, async (project) => {
      project.write(campaignOf())
      assert.equal((await applyJson(project)).exitCode, 0)
      spoil(blob(project, hash('sha256', WATCHED)))
      spoil(blob(project, artifactOf(project)))
      rmSync(unpacked(project), { recursive: true, force: true })
      project.write(campaignOf({ repetitions: 4 }))
      const told = await project.run('apply')
      assert.equal(told.exitCode, 1)
      assert.match(told.stderr, /A stored file does not match its hash: .*\n {2}Apply again/)
      await checkConverged(project, 12)
      assert.equal(started(project).length, 12)
    }))
})
