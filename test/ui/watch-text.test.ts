import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CampaignStatus } from '../../scripts/lib/core/campaign-status.ts'
import { neverApplied } from '../../scripts/lib/core/campaign-status.ts'
import { watchText } from '../../scripts/lib/ui/watch-text.ts'

function campaign(name: string, counts: Partial<CampaignStatus['counts']>): CampaignStatus {
  const none = { done: 0, failed: 0, truncated: 0, cancelled: 0, open: 0, total: 0, missing: 0 }
  return { name, counts: { ...none, ...counts }, ratePerSecond: 0, etaSeconds: null }
}

function bars(...campaigns: readonly CampaignStatus[]): readonly string[] {
  const text = watchText({ name: 'queueing', time: '12:00:00', status: 'TABLE', campaigns })
  return text.split('\n').slice(4)
}

test('watchText: the status, and a bar for each campaign that was applied', () => {
  const half = campaign('mm1', { done: 50, total: 100, missing: 50 })
  const text = watchText({
    name: 'queueing',
    time: '12:00:00',
    status: 'TABLE',
    campaigns: [half, neverApplied('mm2')],
  })
  assert.equal(
    text,
    `queueing  12:00:00  (q: quit)\n\nTABLE\n\nmm1  ${'█'.repeat(25)}${'·'.repeat(25)}  50.0 %\n\n█ done`,
  )
})

test('watchText: one failed run of many is seen, and nothing rounds up to all', () => {
  const [bar, , legend] = bars(campaign('mm1', { done: 99_998, failed: 1, total: 100_000, missing: 1 }))
  assert.equal(bar, `mm1  ${'█'.repeat(49)}×  99.9 %`)
  assert.equal(legend, '█ done   × failed')
})

test('watchText: bars are as wide as any other, however many outcomes there are', () => {
  const [all, few] = bars(
    campaign('all', { done: 1, failed: 997, truncated: 1, cancelled: 1, total: 1000 }),
    campaign('a-few', { done: 1, total: 1000 }),
  )
  assert.equal(all!.indexOf('%'), few!.indexOf('%') + 1)
  assert.match(few!, /^a-few {2}█·{49} {2}0\.1 %$/)
})
