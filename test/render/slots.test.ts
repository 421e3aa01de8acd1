import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Host, planSlots } from '../../scripts/lib/render/slots.ts'

const GIB = 2 ** 30

function hosts(...cpus: readonly number[]): readonly Host[] {
  return cpus.map((each, index) => ({
    host: `host${index}`,
    role: 'worker',
    cpus: each,
    memoryBytes: 4 * each * GIB,
  }))
}

const manager: Host = { host: 'manager', role: 'manager', cpus: 4, memoryBytes: 16 * GIB }

function slots(machines: readonly Host[], needs: Partial<Parameters<typeof planSlots>[1]> = {}) {
  return planSlots(machines, { cpus: 0.95, reservedBytes: 0, onManager: false, ...needs })
}

describe('planSlots', () => {
  test('small hosts keep the share as it is', () => {
    assert.deepEqual(slots(hosts(2, 16)), {
      cpus: 0.95,
      hosts: [
        { host: 'host0', slots: 2 },
        { host: 'host1', slots: 16 },
      ],
      total: 18,
    })
  })

  test('one a core on hosts of any size, also side by side', () => {
    for (let cores = 1; cores <= 1024; cores++) {
      const plan = slots(hosts(cores, 3, 20))
      assert.deepEqual(
        plan.hosts.map((each) => each.slots),
        [cores, 3, 20],
        `${cores} cores, share ${plan.cpus}`,
      )
      assert.ok(plan.cpus <= 1)
    }
  })

  test('runs of several cores: as many as have them', () => {
    for (let cores = 1; cores <= 256; cores++) {
      assert.equal(slots(hosts(cores), { cpus: 1.95 }).total, Math.floor(cores / 2))
      assert.equal(slots(hosts(cores), { cpus: 3.95 }).total, Math.floor(cores / 4))
    }
  })

  test('a share that is meant as one stays one', () => {
    assert.deepEqual(
      [slots(hosts(64), { cpus: 0.5 }).cpus, slots(hosts(64), { cpus: 0.5 }).total],
      [0.5, 128],
    )
    assert.equal(slots(hosts(20), { cpus: 1 }).total, 20)
  })

  test('memory may allow fewer', () => {
    assert.equal(slots(hosts(8), { reservedBytes: 8 * GIB }).total, 4)
  })

  test('none on the manager unless asked for', () => {
    assert.equal(slots([manager]).total, 0)
    assert.equal(slots([manager, ...hosts(2)], { onManager: true }).total, 6)
  })

  test('no host is known: the share as it is', () => {
    assert.deepEqual(slots([]), { cpus: 0.95, hosts: [], total: 0 })
  })
})
