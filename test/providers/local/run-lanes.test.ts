import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
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

function laneOf(name: string, indices: readonly number[], needs: readonly string[] = []): Lane {
  return makeLane({
    campaign: campaign({ name, needs }),
    study: STUDY,
    todo: indices.map(assignmentOf).values(),
    remaining: indices.length,
    cachedFailures: 0,
    needs,
    halted: null,
  })
}

/** A worker whose batches all end at the very same moment, when every slot is taken or nothing more comes. */
function simultaneous(started: string[]): Worker {
  let waiting: (() => void)[] = []
  const release = () => {
    const all = waiting
    waiting = []
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

describe('runLanes', () => {
  test('starts each run once where all slots end at one moment and one campaign needs the other', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lanes-'))
    const store = openRunStore(join(folder, 'store.db'))
    try {
      const started: string[] = []
      const lanes = [laneOf('late', [6, 7, 8, 9], ['early']), laneOf('early', [0, 1, 2, 3])]
      await runLanes({
        manifest: 'test',
        lanes,
        worker: simultaneous(started),
        store,
        cpus: 2,
        memoryBytes: 1,
        onRecord: () => {},
        onFailure: (error) => assert.fail(String(error)),
        control: makeControl(),
      })
      assert.deepEqual(started, [0, 1, 2, 3, 6, 7, 8, 9].map(idOf))
      assert.ok(lanes.every((lane) => lane.running.size === 0 && lane.counts.done === 4))
    } finally {
      store.close()
      rmSync(folder, { recursive: true })
    }
  })
})
