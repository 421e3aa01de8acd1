import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Campaign } from '../../../scripts/lib/core/campaign.ts'
import { openRunStore } from '../../../scripts/lib/effects/sqlite-store.ts'
import type { Assignment } from '../../../scripts/lib/job/cluster.ts'
import { type Claims, type Lane, makeLane } from '../../../scripts/lib/providers/local/lane.ts'
import { makeControl, runLanes } from '../../../scripts/lib/providers/local/run-lanes.ts'
import { simulatorOf } from '../../../scripts/lib/simulators.ts'
import type { Study } from '../../../scripts/lib/worker/study.ts'
import type { Worker } from '../../../scripts/lib/worker/worker.ts'
import { campaign } from '../../core/fixture.ts'
import { idOf, recordOf } from '../../store/records.ts'

const STUDY: Study = {
  simulator: simulatorOf('command'),
  spec: { type: 'command', run: ['./model'] },
  env: {},
  artifacts: { dir: '/', entries: [], isIntact: () => true },
  inputs: {},
  metrics: null,
  collect: null,
  results: [],
  keys: { derive: '', results: '' },
}

function assignmentOf(index: number): Assignment {
  const run = { runId: idOf(index), parameters: {}, seed: { base: 1, repetition: index, vary: {} } }
  const limits = { timeMs: null, memoryBytes: null, diskBytes: null }
  return { run, round: 1, attempt: 1, retriesLeft: 0, limits }
}

function laneOf(
  name: string,
  indices: readonly number[],
  more: Partial<Pick<Campaign, 'needs' | 'resources' | 'limits'>> & Pick<Partial<Lane>, 'claims'> = {},
): Lane {
  const { claims = null, ...rest } = more
  return makeLane({
    campaign: campaign({ name, ...rest }),
    study: STUDY,
    todo: indices.map(assignmentOf).values(),
    remaining: indices.length,
    cachedFailures: 0,
    usedSeconds: 0,
    claims,
    needs: rest.needs ?? [],
    halted: null,
  })
}

/** A worker whose batches all end at the very same moment, when every slot is taken or nothing more comes. */
function simultaneous(started: string[], atOnce: number[] = []): Worker {
  let waiting: (() => void)[] = []
  const release = () => {
    const all = waiting
    waiting = []
    atOnce.push(all.length)
    for (const each of all) each()
  }
  return {
    execute: (_study, batch) =>
      new Promise((resolve) => {
        started.push(...batch.map(({ run }) => run.runId))
        const records = batch.map(({ run }) => recordOf(run.seed.repetition))
        if (waiting.push(() => resolve({ records, again: [], lost: [], overheadsMs: [] })) === 1)
          setImmediate(release)
      }),
    derive: (_study, record) => Promise.resolve(record),
    views: () => [],
    cancel() {},
    close: () => Promise.resolve(),
  }
}

/** Runs lanes on so many cores, with a store that is gone afterwards. */
async function runAll(lanes: readonly Lane[], worker: Worker, cpus: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lanes-'))
  const store = openRunStore(join(folder, 'store.db'))
  try {
    await runLanes({
      manifest: 'test',
      lanes,
      worker,
      store,
      cpus,
      memoryBytes: 1,
      onRecord: () => {},
      onFailure: (error) => assert.fail(String(error)),
      control: makeControl(),
    })
    assert.ok(lanes.every((lane) => lane.running.size === 0))
  } finally {
    store.close()
    rmSync(folder, { recursive: true })
  }
}

describe('runLanes', () => {
  test('starts each run once where all slots end at one moment and one campaign needs the other', async () => {
    const started: string[] = []
    const lanes = [laneOf('late', [6, 7, 8, 9], { needs: ['early'] }), laneOf('early', [0, 1, 2, 3])]
    await runAll(lanes, simultaneous(started), 2)
    assert.deepEqual(started, [0, 1, 2, 3, 6, 7, 8, 9].map(idOf))
    assert.ok(lanes.every((lane) => lane.counts.done === 4))
  })

  test('a campaign that has all under way leaves the free cores to the next one', async () => {
    const lanes = [laneOf('wide', [0], { resources: { cpus: 3, memoryBytes: null } }), laneOf('narrow', [1])]
    const atOnce: number[] = []
    await runAll(lanes, simultaneous([], atOnce), 4)
    assert.deepEqual(atOnce, [2])
  })

  /** Logs starts and ends; run 1 takes longer than the others, those of `failing` fail. */
  function logging(log: string[], failing: readonly number[]): Worker {
    return {
      ...simultaneous([]),
      async execute(_study, batch) {
        const indices = batch.map(({ run }) => run.seed.repetition)
        log.push(...indices.map((index) => `start ${index}`))
        await sleep(indices.includes(1) ? 50 : 0)
        log.push(...indices.map((index) => `end ${index}`))
        const outcomeOf = (index: number) => (failing.includes(index) ? 'failed' : 'done')
        return {
          records: indices.map((index) => recordOf(index, { outcome: outcomeOf(index) })),
          again: [],
          lost: [],
          overheadsMs: [],
        }
      },
    }
  }

  for (const failing of [[], [1]])
    test(`a campaign is over when its runs are, whichever campaign has them; failing: ${failing}`, async () => {
      const claims: Claims = new Map()
      const log: string[] = []
      const lanes = [
        laneOf('first', [1], { claims }),
        laneOf('second', [1, 2], { claims }),
        laneOf('third', [3], { claims, needs: ['second'] }),
      ]
      await runAll(lanes, logging(log, failing), 2)
      assert.deepEqual(log.slice(0, 4), ['start 1', 'start 2', 'end 2', 'end 1'])
      assert.deepEqual(log.slice(4), failing.length > 0 ? [] : ['start 3', 'end 3'])
      assert.equal(lanes[2]!.halted === null, failing.length === 0)
    })

  test('a shared run that another campaign is done with already is not run again', async () => {
    const claims: Claims = new Map()
    const log: string[] = []
    await runAll(
      [laneOf('first', [0, 2], { claims }), laneOf('second', [2, 0, 3], { claims })],
      logging(log, []),
      1,
    )
    assert.deepEqual(
      log.filter((line) => line.startsWith('start')),
      ['start 0', 'start 2', 'start 3'],
    )
  })

  test('runs of a campaign that was stopped are left to those that share them', async () => {
    const claims: Claims = new Map()
    const log: string[] = []
    const limits = { ...campaign().limits, failures: 1 }
    const lanes = [laneOf('first', [0, 1], { claims, limits }), laneOf('second', [1, 2], { claims })]
    await runAll(lanes, logging(log, [0]), 1)
    assert.deepEqual(log.filter((line) => line.startsWith('start')).sort(), ['start 0', 'start 1', 'start 2'])
    assert.deepEqual([lanes[0]!.counts.failed, lanes[1]!.counts.done], [1, 2])
  })
})
