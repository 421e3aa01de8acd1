import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CampaignPlan } from '../../scripts/lib/core/plan.ts'
import { planText } from '../../scripts/lib/ui/plan-text.ts'

const campaign: CampaignPlan = {
  name: 'mm1',
  points: 5,
  runs: { total: 50, new: 40, cached: 10, removed: 3, failed: 1, truncated: 2 },
  build: 'cached',
  estimate: { seconds: 75, cost: null },
  rerunSeconds: 0,
  varySeeds: [],
  unlisted: false,
  precision: null,
  budget: null,
  keptBytes: 3 * 2 ** 30,
}
const action = {
  kind: 'runs',
  target: 'mm1',
  change: 'create',
  reason: 'repetitions changed',
  count: 40,
} as const

test('planText: actions with their reasons, then counts, time, what is kept, and how seeds vary', () => {
  assert.equal(
    planText({ actions: [action], campaigns: [campaign] }, 2 ** 40),
    [
      '  + 40 runs of mm1 (repetitions changed)',
      '  mm1: 50 runs (5 points), 40 new, 10 cached, 1 of them failed, 2 of them truncated, 3 stored but no longer asked for, about 1 min 15 s, about 3 GiB kept',
      '  mm1: seeds: common random numbers, all points of a repetition share theirs',
    ].join('\n'),
  )
})

test('planText: a warning when what is to be kept exceeds the space there is', () => {
  const text = planText({ actions: [action], campaigns: [campaign] }, 2 ** 30)
  assert.match(text, /^Warning: the files to be kept take about 3 GiB, and the store has 1 GiB left$/m)
  assert.doesNotMatch(planText({ actions: [action], campaigns: [campaign] }, null), /Warning/)
})

test('planText: one run is no "runs"', () => {
  const one = { ...campaign, points: 1, runs: { ...campaign.runs, total: 1 } }
  assert.match(planText({ actions: [], campaigns: [one] }, 2 ** 40), /mm1: 1 run \(1 point\), /)
})

test('planText: nothing of seeds and time where no run is new', () => {
  const done = {
    ...campaign,
    runs: { ...campaign.runs, new: 0, failed: 0, truncated: 0, removed: 0, cached: 50 },
    keptBytes: 0,
  }
  assert.equal(planText({ actions: [], campaigns: [done] }, 0), '  mm1: 50 runs (5 points), 0 new, 50 cached')
})
