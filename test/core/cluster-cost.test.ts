import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { AwsCluster } from '../../scripts/lib/core/cluster.ts'
import { haltedCost, machineHours, type Prices, runningCost } from '../../scripts/lib/core/cluster-cost.ts'

const CLUSTER: AwsCluster = {
  provider: 'aws',
  region: 'eu-central-1',
  workers: 3,
  instanceTypes: { manager: 'small', workers: ['large', 'larger'] },
  spot: null,
  idle: { cpuBelow: 10, periodSeconds: 900, periods: 4 },
  maxLifetimeSeconds: 86_400,
  volumeGib: 73,
  snapshot: null,
  network: { kind: 'new', vpc: '10.0.0.0/16', subnets: ['10.0.0.0/24'], sshFrom: [] },
}
const PRICES: Prices = {
  machine: (type) => ({ small: 0.1, large: 1, larger: 2 })[type] ?? null,
  gibMonth: 0.1,
  addressHour: 0.005,
}

describe('runningCost', () => {
  const near = (actual: number | null, expected: number) =>
    assert.ok(Math.abs(actual! - expected) < 1e-9, `${actual} is not ${expected}`)

  test('manager, workers of the dearest type, addresses, volume', () => {
    near(runningCost(CLUSTER, PRICES), 0.1 + 3 * 2 + 4 * 0.005 + (73 * 0.1) / 730)
  })

  test('spot workers cost what they may at most, on demand where that is not said', () => {
    near(runningCost({ ...CLUSTER, spot: { maxPrice: 0.4 } }, PRICES), 0.1 + 3 * 0.4 + 0.02 + 0.01)
    near(runningCost({ ...CLUSTER, spot: { maxPrice: null } }, PRICES), 0.1 + 3 * 2 + 0.02 + 0.01)
  })

  test('a type without a price leaves it unknown', () => {
    const instanceTypes = { manager: 'small', workers: ['large', 'unheard-of'] }
    assert.equal(runningCost({ ...CLUSTER, instanceTypes }, PRICES), null)
  })

  test('halted: the volume and the address', () => {
    near(haltedCost(CLUSTER, PRICES), 7.3 + 730 * 0.005)
  })
})

describe('machineHours', () => {
  const HOUR = 3_600_000
  const launch = (id: string, hour: number, status = 'Successful') => ({
    what: `Launching a new EC2 instance: ${id}`,
    status,
    startedMs: hour * HOUR,
  })
  const end = (id: string, hour: number) => ({
    what: `Terminating EC2 instance: ${id}`,
    status: 'Successful',
    startedMs: hour * HOUR,
  })

  test('from launch to end, or until now; what failed never ran', () => {
    const activities = [
      end('i-0a', 5),
      launch('i-0c', 4, 'Failed'),
      launch('i-0b', 3),
      launch('i-0a', 1),
      // Launched before what AWS remembers.
      end('i-0f', 2),
    ]
    assert.equal(machineHours(activities, 10 * HOUR), 4 + 7)
  })
})
