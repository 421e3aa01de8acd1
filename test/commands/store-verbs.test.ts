import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { openRunStore } from '../../scripts/lib/effects/sqlite-store.ts'
import { takeLock } from '../../scripts/lib/effects/store-lock.ts'
import type { BlobStore } from '../../scripts/lib/job/store.ts'
import type { Run } from '../../scripts/lib/job/types.ts'
import { runVerb } from '../project.ts'
import { MANIFEST, type MadeUp, type StoredProject, storeProject } from './stored-project.ts'

const LONG = 'a line of a long output\n'.repeat(5000)

/** Of twelve runs one has no record, two failed and one was truncated; one printed much. */
async function madeUp({ parameters, seed }: Run, blobs: BlobStore): Promise<MadeUp | null> {
  const point = `${parameters.lambda} ${parameters.mu} ${seed.repetition}`
  if (point === '0.1 1 0') return null
  if (point === '0.1 1 1') return { verdict: { outcome: 'truncated' } }
  if (point === '0.5 2 2') {
    const hash = await blobs.putBytes(Buffer.from(LONG))
    return { execution: { stdout: { text: null, hash, sizeBytes: LONG.length, leftOutBytes: 0 } } }
  }
  if (parameters.mu !== 2 || seed.repetition !== 0) return {}
  const printed = (text: string) => ({ text, hash: null, sizeBytes: text.length, leftOutBytes: 0 })
  return {
    verdict: { outcome: 'failed', error: { code: 'exit', message: 'No such thing' } },
    execution: { exitCode: 3, stdout: printed('on stdout\n'), stderr: printed('No such thing\n') },
  }
}

describe('verbs on a store', () => {
  const dir = mkdtempSync(join(tmpdir(), 'verbs-'))
  const file = join(dir, 'swarm.config.yaml')
  const storeDir = join(dir, '.swarm')
  let project: StoredProject
  before(async () => {
    project = await storeProject(dir, madeUp)
  })
  after(() => rmSync(dir, { recursive: true }))
  const verb = (name: string, ...args: string[]) => runVerb(name, [...args, '-f', file])
  const idOf = (lambda: number, mu: number, repetition: number) =>
    project.runs.find(
      ({ parameters, seed }) =>
        parameters.lambda === lambda && parameters.mu === mu && seed.repetition === repetition,
    )!.runId

  test('status: counts by outcome, and what is missing', () => {
    const { exitCode, stdout } = verb('status', '--json')
    assert.equal(exitCode, 0)
    const { cluster, ...status } = JSON.parse(stdout)
    assert.deepEqual([cluster.provider, cluster.state, cluster.nodes.length], ['local', 'idle', 1])
    const none = { done: 0, failed: 0, truncated: 0, cancelled: 0, open: 0 }
    const idle = { ratePerSecond: 0, etaSeconds: null }
    assert.deepEqual(status, {
      schema: 1,
      services: [],
      queues: [],
      campaigns: [
        {
          name: 'mm1',
          counts: { ...none, done: 8, failed: 2, truncated: 1, total: 12, missing: 1 },
          ...idle,
        },
        { name: 'never', counts: { ...none, total: null, missing: null }, ...idle },
      ],
    })
    assert.match(
      verb('status').stdout,
      /nothing is running\n\ncampaign +runs +done +failed +truncated +missing/,
    )
    assert.equal(verb('status', '--only', 'mm2').exitCode, 2)
  })

  test('status names whoever holds the store', () => {
    const lock = takeLock(storeDir, { verb: 'apply' })
    try {
      assert.match(verb('status').stdout, new RegExp(`apply is running \\(pid ${process.pid}, `))
    } finally {
      lock.release()
    }
  })

  test('logs: stdout, then stderr; which is which stands on stderr', () => {
    const { exitCode, stdout, stderr } = verb('logs', idOf(0.5, 2, 0).slice(0, 10))
    assert.equal(exitCode, 0)
    assert.equal(stdout, 'on stdout\nNo such thing\n')
    assert.match(
      stderr,
      /^Run [0-9a-f]{12} \(lambda=0\.5, mu=2, repetition 0\) failed after 1\.5 s with exit code 3: No/,
    )
    assert.match(stderr, /--- stdout \(10 B\)\n--- stderr \(14 B\)\n$/)
    assert.equal(verb('logs', idOf(0.5, 2, 0), '--stderr', '--quiet').stdout, 'No such thing\n')
    assert.equal(verb('logs', idOf(0.5, 2, 2)).stdout, LONG)
  })

  test('logs --json', () => {
    const { stdout } = verb('logs', idOf(0.5, 2, 0), '--json')
    const { runId, outcome, exitCode, stdout: printed, stderr } = JSON.parse(stdout)
    assert.deepEqual(
      [runId, outcome, exitCode, printed, stderr],
      [idOf(0.5, 2, 0), 'failed', 3, 'on stdout\n', 'No such thing\n'],
    )
  })

  test('an id that no run or more than one run begins with: exit code 2', () => {
    for (const name of ['logs', 'repro']) {
      const { exitCode, stderr } = verb(name, 'xyz')
      assert.equal(exitCode, 2)
      assert.match(stderr, /No run's id begins with "xyz"/)
    }
    const digit = '0123456789abcdef'.split('').find((each) => {
      return (
        project.runs.filter(({ runId }) => runId.startsWith(each) && runId !== idOf(0.1, 1, 0)).length > 1
      )
    })
    const { exitCode, stderr } = verb('logs', digit!)
    assert.equal(exitCode, 2)
    assert.match(stderr, /give more digits/)
  })

  test('repro: the build of a run is gone', () => {
    const { exitCode, stderr } = verb('repro', idOf(0.5, 2, 0))
    assert.equal(exitCode, 1)
    assert.match(stderr, /The build of run [0-9a-f]{12} is not stored any more\n {2}Apply/)
  })

  test('retry opens a round of the failed and truncated runs, once', () => {
    assert.match(
      verb('retry', 'mm1', '--outcome', 'fialed').stderr,
      /Unknown outcome "fialed"\n {2}Did you mean/,
    )
    const filtered = verb('retry', 'mm1', '--json', '--filter', 'lambda == 0.5')
    assert.deepEqual(JSON.parse(filtered.stdout), {
      schema: 1,
      campaign: 'mm1',
      opened: 1,
      outcomes: { failed: 1 },
    })
    const rest = verb('retry', 'mm1')
    assert.equal(rest.exitCode, 0)
    assert.match(
      rest.stderr,
      /^2 runs of "mm1" will run again \(1 failed, 1 truncated\): apply runs them\n$|1 truncated, 1 failed/,
    )
    assert.match(verb('retry', 'mm1').stderr, /No run of "mm1" is failed or truncated: nothing to retry/)
    const { campaigns } = JSON.parse(verb('status', '--json').stdout)
    assert.deepEqual([campaigns[0].counts.open, campaigns[0].counts.failed], [3, 0])
    assert.equal(JSON.parse(verb('retry', 'mm1', '--outcome', 'done', '--json').stdout).opened, 8)
  })

  test('retry and gc give way to whoever holds the store', () => {
    const lock = takeLock(storeDir, { verb: 'apply' })
    try {
      for (const args of [
        ['retry', 'mm1'],
        ['gc', 'mm1', '--yes'],
      ] as const) {
        const { exitCode, stderr } = verb(...(args as unknown as [string, ...string[]]))
        assert.equal(exitCode, 1)
        assert.match(stderr, new RegExp(`Another apply holds the store: pid ${process.pid} `))
      }
    } finally {
      lock.release()
    }
  })

  test('cancel asks whoever applies; without one nothing is running, and nothing stays asked', () => {
    const requested = () => {
      const runs = openRunStore(join(storeDir, 'store.db'), { readOnly: true })
      try {
        return runs.cancelRequested('queueing', 'mm1')
      } finally {
        runs.close()
      }
    }
    assert.match(verb('cancel', 'mm1').stderr, /Nothing is running/)
    assert.equal(requested(), false)
    const lock = takeLock(storeDir, { verb: 'apply' })
    try {
      const { exitCode, stdout } = verb('cancel', '--json')
      assert.equal(exitCode, 0)
      assert.deepEqual(JSON.parse(stdout), { schema: 1, running: true, cancelled: ['mm1'] })
      assert.equal(requested(), true)
    } finally {
      lock.release()
    }
    assert.equal(verb('cancel', 'mm2').exitCode, 2)
  })

  test('gc says what and how much, and removes only when told to', () => {
    assert.equal(verb('gc').exitCode, 2)
    assert.equal(verb('gc', '--older-than', 'long').exitCode, 2)
    assert.equal(verb('gc', 'mm2', '--yes').exitCode, 2)
    const asking = verb('gc', 'mm1')
    assert.equal(asking.exitCode, 2)
    assert.match(
      asking.stderr,
      /To remove: 1 campaign, 11 runs, 1 stored file \(117 KiB\)\n.*no terminal to ask on/,
    )
    const sizes = { campaigns: 1, runs: 11, builds: 0, files: 1, unpacked: 0, sizeBytes: LONG.length }
    const dry = verb('gc', 'mm1', '--dry-run', '--json')
    assert.deepEqual(JSON.parse(dry.stdout), { schema: 1, removed: false, ...sizes })
    assert.equal(JSON.parse(verb('status', '--json').stdout).campaigns[0].counts.total, 12)
    const gone = verb('gc', 'mm1', '--yes', '--json')
    assert.equal(gone.exitCode, 0)
    assert.deepEqual(JSON.parse(gone.stdout), { schema: 1, removed: true, ...sizes })
    assert.equal(JSON.parse(verb('status', '--json').stdout).campaigns[0].counts.total, null)
    assert.match(verb('gc', '--older-than', '0s', '--yes').stderr, /There is nothing to remove/)
  })
})

test('verbs without a store: nothing was applied yet', () => {
  const dir = mkdtempSync(join(tmpdir(), 'verbs-none-'))
  try {
    const file = join(dir, 'swarm.config.yaml')
    writeFileSync(file, MANIFEST)
    for (const args of [
      ['logs', 'ab'],
      ['repro', 'ab'],
      ['retry', 'mm1'],
      ['gc', 'mm1'],
    ] as const) {
      const { exitCode, stderr } = runVerb(args[0], [args[1], '-f', file])
      assert.equal(exitCode, 2)
      assert.match(stderr, /Nothing was applied yet/)
    }
    assert.equal(runVerb('results', ['mm1', '-f', file]).exitCode, 2)
    assert.equal(runVerb('cancel', ['-f', file]).exitCode, 0)
    assert.match(runVerb('status', ['-f', file]).stdout, /mm1 .*never applied/)
  } finally {
    rmSync(dir, { recursive: true })
  }
})
