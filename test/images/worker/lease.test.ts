import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { holdLease } from '../../../images/worker/lease.ts'

describe('holdLease', () => {
  const held = (renew: () => Promise<boolean>) => {
    let lost = 0
    const onLost = () => {
      lost += 1
    }
    const lease = holdLease({ leaseMs: 1000, renew, onLost })
    return { lease, lost: () => lost }
  }

  test('is held for as long as it can be renewed', async () => {
    const { lease, lost } = held(async () => true)
    await sleep(1500)
    assert.ok(lease.isHeld())
    lease.end()
    assert.deepEqual([lost(), lease.isHeld()], [0, false])
  })

  test('is lost once it is another’s', async () => {
    const { lease, lost } = held(async () => false)
    await sleep(700)
    assert.deepEqual([lost(), lease.isHeld()], [1, false])
  })

  for (const [what, renew] of [
    ['fails', () => Promise.reject(new Error('away'))],
    ['never answers', () => new Promise<boolean>(() => {})],
  ] as const)
    test(`is lost in time where renewing ${what}`, async () => {
      const { lease, lost } = held(renew)
      await sleep(400)
      assert.deepEqual([lost(), lease.isHeld()], [0, true])
      await sleep(800)
      assert.deepEqual([lost(), lease.isHeld()], [1, false])
    })

  test('an answer that was long on its way counts from when it was asked for', async () => {
    const { lease, lost } = held(() => sleep(1000, true))
    await sleep(1500)
    assert.equal(lost(), 1)
    lease.end()
  })
})
