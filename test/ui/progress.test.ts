import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endText, type Progress } from '../../scripts/lib/ui/progress.ts'

const progress: Progress = {
  name: 'mm1',
  total: 500,
  done: 117,
  failed: 0,
  truncated: 3,
  running: 0,
  elapsedMs: 5100,
  halted: null,
  draining: false,
}

test('endText: what was interrupted is no success', () => {
  assert.deepEqual(endText({ ...progress, done: 497 }), {
    title: 'Run mm1: 500 of 500 in 5.1 s',
    failed: false,
  })
  assert.deepEqual(endText({ ...progress, draining: true }), {
    title: 'Run mm1: 120 of 500 in 5.1 s, interrupted',
    failed: true,
  })
  assert.deepEqual(endText({ ...progress, failed: 2, halted: 'cancelled', draining: true }), {
    title: 'Run mm1: 122 of 500 in 5.1 s, 2 failed, cancelled',
    failed: true,
  })
})

test('endText: Ctrl-C that left nothing out interrupted nothing', () => {
  assert.equal(endText({ ...progress, done: 497, draining: true }).failed, false)
})
