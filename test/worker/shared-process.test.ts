import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { openBlobStore } from '../../scripts/lib/effects/blob-store.ts'
import type { Assignment } from '../../scripts/lib/job/cluster.ts'
import type { RunObserver } from '../../scripts/lib/job/simulator.ts'
import type { BlobStore } from '../../scripts/lib/job/store.ts'
import { simulatorOf } from '../../scripts/lib/simulators.ts'
import type { Study } from '../../scripts/lib/worker/study.ts'
import { artifactLinks } from '../../scripts/lib/worker/work-dir.ts'
import { openWorker, type Worker } from '../../scripts/lib/worker/worker.ts'
import { hasOmnetpp, modelFiles, STAND_IN_SCRIPT } from '../simulators/omnetpp-model.ts'

describe('worker with several runs in a process', { skip: hasOmnetpp && 'needs the stand-in' }, () => {
  let root: string
  let blobs: BlobStore
  let worker: Worker
  const heard: string[] = []
  before(async () => {
    root = mkdtempSync(join(tmpdir(), 'shared-'))
    mkdirSync(join(root, 'artifacts'))
    for (const [path, text] of Object.entries(modelFiles()))
      writeFileSync(join(root, 'artifacts', path.slice('model/'.length)), text)
    writeFileSync(join(root, 'artifacts', 'mm1'), STAND_IN_SCRIPT, { mode: 0o755 })
    const writes = STAND_IN_SCRIPT.replace('exec', 'echo x > own.txt\nexec')
    writeFileSync(join(root, 'artifacts', 'writes'), writes, { mode: 0o755 })
    blobs = openBlobStore(join(root, 'blobs'), { owner: true })
    const onWarning = ({ runId }: { runId: string }, message: string) =>
      heard.push(`${runId.slice(-2)} ${message}`)
    worker = await openWorker({ workRoot: join(root, 'work'), blobs, onWarning })
  })
  after(async () => {
    await worker.close()
    rmSync(root, { recursive: true })
  })

  const studyOf = (more: Partial<Study> = {}): Study => ({
    simulator: simulatorOf('omnetpp'),
    spec: { type: 'omnetpp', ini: 'omnetpp.ini', config: 'Study', executable: './mm1' },
    env: {},
    artifacts: artifactLinks(join(root, 'artifacts')),
    inputs: {},
    metrics: { scalars: { busy: 'Mm1.queue busy:timeavg' }, undefined: 'null' },
    collect: null,
    results: [{ glob: 'results/*', keep: 'always', compress: 'none' }],
    keys: { derive: '{}', results: '[]' },
    ...more,
  })
  const assignmentOf = (config: string, number: number): Assignment => ({
    run: {
      runId: number.toString(16).padStart(64, '0'),
      parameters: {},
      seed: { base: 1, repetition: number % 3, vary: {} },
      native: { config, number, given: {}, repetitions: null, ownSeeds: false },
    },
    round: 1,
    attempt: 1,
    retriesLeft: 0,
    limits: { timeMs: null, memoryBytes: null, diskBytes: null },
  })
  const batch = (numbers: readonly number[], config = 'Study') =>
    numbers.map((number) => assignmentOf(config, number))

  test('each has its own output, files, metrics and time', async () => {
    const { records, again, overheadsMs } = await worker.execute(studyOf(), batch([0, 4, 14]))
    assert.deepEqual([again.length, overheadsMs.length], [0, 1])
    assert.deepEqual(
      records.map(({ execution }) => execution.files.map(({ path }) => path)),
      [
        ['results/Study-lambda=0.1-#0.sca'],
        ['results/Study-lambda=0.3-#1.sca'],
        ['results/Study-lambda=0.9-#2.sca'],
      ],
    )
    assert.deepEqual(
      records.map(({ verdict }) => Number(verdict.metrics.busy!.toFixed(1))),
      [0.1, 0.3, 0.9],
    )
    for (const { execution } of records) {
      assert.equal(execution.stdout.text?.match(/^Preparing/gm)?.length, 1)
      assert(execution.durationMs > 0)
    }
  })

  test('one that fails is recorded so, and the others as they ended', async () => {
    const { records, again } = await worker.execute(studyOf(), batch([0, 3, 4, 1], 'Fails'))
    assert.deepEqual(
      records.map(({ verdict, execution }) => [verdict.outcome, execution.exitCode]),
      [
        ['done', 0],
        ['failed', 1],
        ['failed', 1],
        ['done', 0],
      ],
    )
    assert.equal(again.length, 0)
  })

  test("a file that is nobody's, and wanted, sends all of them back to go alone", async () => {
    const collect = { run: ['true'], metrics: null, table: null }
    const spec = { type: 'omnetpp', ini: 'omnetpp.ini', config: 'Study', executable: './writes' }
    const reading = await worker.execute(studyOf({ spec, collect }), batch([0, 1]))
    assert.deepEqual([reading.records.length, reading.again.length], [0, 2])
    const results = [{ glob: '*.txt', keep: 'always', compress: 'none' }] as const
    const keeping = await worker.execute(studyOf({ spec, results }), batch([0, 1]))
    assert.deepEqual([keeping.records.length, keeping.again.length], [0, 2])
    const neither = await worker.execute(studyOf({ spec }), batch([0, 1]))
    assert.equal(neither.records.length, 2)
    const alone = await worker.execute(studyOf({ spec, results }), batch([0]))
    assert.deepEqual(
      alone.records[0]!.execution.files.map(({ path }) => path),
      ['results/Study-lambda=0.1-#0.sca', 'own.txt'],
    )
  })

  test('one that takes longer than it may does not use up the time of the others', async () => {
    const [first, second] = batch([0, 1], 'Endless').map((each, index) => ({
      ...each,
      run: { ...each.run, native: { ...each.run.native!, repetitions: 2 } },
      limits: { ...each.limits, timeMs: index === 0 ? 500 : 3_600_000 },
    }))
    const { records, again } = await worker.execute(studyOf(), [first!, second!])
    assert.deepEqual([records, again], [[], [first, second]])
  })

  test('a warning of what it prints is told and recorded, and ends the run where it is to', async () => {
    const simulator = simulatorOf('omnetpp')
    const watched = (stops: boolean, warnAfter: number): Study => {
      let looks = 0
      const observer: RunObserver = {
        push(_text) {
          looks += 1
          const warning = looks === warnAfter ? 'it goes nowhere' : null
          return { native: null, simSeconds: 1, percent: 5, eventsPerSecond: 10, warning }
        },
      }
      return studyOf({ simulator: { ...simulator, observe: () => ({ observer, stops }) } })
    }
    const running = worker.execute(watched(true, 2), batch([0], 'Endless'))
    while (worker.views().length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    assert.equal(worker.views()[0]!.view.simSeconds, 1)
    const [record] = (await running).records
    assert.deepEqual(record!.verdict, {
      outcome: 'truncated',
      metrics: record!.verdict.metrics,
      error: { code: 'watchdog', message: 'Stopped by the watchdog: it goes nowhere' },
    })
    assert.equal(typeof record!.verdict.metrics.busy, 'number')
    assert.deepEqual(record!.execution.warnings, ['it goes nowhere'])
    assert.deepEqual(heard, ['00 it goes nowhere'])
    assert.deepEqual(worker.views(), [])
  })
})
