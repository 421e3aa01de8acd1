import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { Campaign } from '../../../scripts/lib/core/campaign.ts'
import { openRunStore } from '../../../scripts/lib/effects/sqlite-store.ts'
import type { Assignment } from '../../../scripts/lib/job/cluster.ts'
import { type Lane, makeLane } from '../../../scripts/lib/providers/local/lane.ts'
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
  more: Partial<Pick<Campaign, 'needs' | 'resources'>> = {},
): Lane {
  const needs = more.needs ?? []
  return makeLane({
    campaign: campaign({ name, ...more }),
    study: STUDY,
    todo: indices.map(assignmentOf).values(),
    remaining: indices.length,
    cachedFailures: 0,
    needs,
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
        if (waiting.push(() => resolve({ records, again: [], lost: [] })) === 1) setImmediate(release)
      }),
    derive: (_study, record) => Promise.resolve(record),
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
})
