import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { StackStatus } from '@aws-sdk/client-cloudformation'
import { hasSucceeded, stepFor } from '../../../scripts/lib/providers/aws/stack-states.ts'

const STEPS: Readonly<Record<string, readonly (StackStatus | null)[]>> = {
  create: [null, 'DELETE_COMPLETE'],
  remake: ['REVIEW_IN_PROGRESS', 'ROLLBACK_COMPLETE', 'ROLLBACK_FAILED', 'CREATE_FAILED', 'DELETE_FAILED'],
  mend: ['UPDATE_ROLLBACK_FAILED'],
  wait: [
    'CREATE_IN_PROGRESS',
    'DELETE_IN_PROGRESS',
    'IMPORT_IN_PROGRESS',
    'IMPORT_ROLLBACK_IN_PROGRESS',
    'ROLLBACK_IN_PROGRESS',
    'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
    'UPDATE_IN_PROGRESS',
    'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
    'UPDATE_ROLLBACK_IN_PROGRESS',
  ],
  compare: [
    'CREATE_COMPLETE',
    'IMPORT_COMPLETE',
    'IMPORT_ROLLBACK_COMPLETE',
    'IMPORT_ROLLBACK_FAILED',
    'UPDATE_COMPLETE',
    'UPDATE_FAILED',
    'UPDATE_ROLLBACK_COMPLETE',
  ],
}

describe('stepFor', () => {
  test('every state that the SDK knows has its step', () => {
    const known = Object.values(STEPS).flat()
    assert.deepEqual([...known.filter((each) => each !== null)].sort(), Object.values(StackStatus).sort())
    for (const [step, states] of Object.entries(STEPS))
      for (const status of states) assert.equal(stepFor(status), step, String(status))
  })
})

describe('hasSucceeded', () => {
  test('what was rolled back did not do what was asked', () => {
    const good = ['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'IMPORT_COMPLETE', 'DELETE_COMPLETE']
    assert.deepEqual(Object.values(StackStatus).filter(hasSucceeded).sort(), good.sort())
  })
})
