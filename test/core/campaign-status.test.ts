import assert from 'node:assert/strict'
import { test } from 'node:test'
import { campaignStatus, neverApplied, paceOf } from '../../scripts/lib/core/campaign-status.ts'
import type { StoredIds, StoredOutcome, StoredState } from '../../scripts/lib/job/store.ts'
import type { Run } from '../../scripts/lib/job/types.ts'

const OUTCOMES = ['done', 'done', 'failed', 'truncated', 'cancelled', 'open', undefined, undefined] as const
const runs = OUTCOMES.map((_, index): Run => {
  return { runId: String(index), parameters: {}, seed: { base: 1, repetition: index, vary: {} } }
})
const stored: StoredIds = {
  size: 6,
  get: (runId) => {
    const outcome: StoredOutcome | undefined = OUTCOMES[Number(runId)]
    return outcome === undefined ? undefined : ({ outcome } as StoredState)
  },
}

test('campaignStatus counts what the campaign asks for, and expects the rest at the present pace', () => {
  const status = campaignStatus('mm1', runs, { stored, pace: { ended: 30, seconds: 60 } })
  assert.deepEqual(status, {
    name: 'mm1',
    counts: { done: 2, failed: 1, truncated: 1, cancelled: 1, open: 1, total: 8, missing: 2 },
    ratePerSecond: 0.5,
    etaSeconds: 8,
  })
})

test('campaignStatus expects nothing where nothing runs or nothing ended lately', () => {
  for (const pace of [null, { ended: 0, seconds: 60 }]) {
    const { ratePerSecond, etaSeconds } = campaignStatus('mm1', runs, { stored, pace })
    assert.deepEqual([ratePerSecond, etaSeconds], [0, null])
  }
})

test('paceOf counts over a minute, or the time since the owner began', () => {
  assert.equal(paceOf({ endedSince: 3 }, null), null)
  assert.deepEqual(paceOf({ endedSince: 3 }, 20), { ended: 3, seconds: 20 })
  assert.deepEqual(paceOf({ endedSince: 3 }, 0.1), { ended: 3, seconds: 1 })
  assert.deepEqual(paceOf({ endedSince: 3 }, 7200), { ended: 3, seconds: 60 })
})

test('neverApplied knows of no runs', () => {
  assert.equal(neverApplied('x').counts.total, null)
})
