import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { SwarmNode } from '../../../scripts/lib/providers/swarm/engine.ts'
import { requireRoom } from '../../../scripts/lib/providers/swarm/preflight.ts'

const GIB = 2 ** 30

function node(host: string, change: Partial<SwarmNode> = {}): SwarmNode {
  const size = { cpus: 4, memoryBytes: 8 * GIB }
  return {
    id: host,
    host,
    role: 'worker',
    state: 'ready',
    availability: 'active',
    address: '192.0.2.1',
    ...size,
    ...change,
  }
}

const manager = node('boss', { role: 'manager', cpus: 64, memoryBytes: 256 * GIB })
const needs = { cpus: 0.95, reservedBytes: 0, onManager: false }

describe('requireRoom', () => {
  test('is content with one machine that takes a runner, be it down for now', () => {
    requireRoom([manager, node('a')], needs)
    requireRoom([manager, node('a', { state: 'down' })], needs)
    requireRoom([manager], { ...needs, onManager: true })
  })

  const refused: readonly (readonly [string, readonly SwarmNode[], Partial<typeof needs>, RegExp])[] = [
    ['no worker', [manager], {}, /it has no worker/],
    ['workers that take no tasks', [manager, node('a', { availability: 'drain' })], {}, /it has no worker/],
    [
      'too many cores',
      [manager, node('a'), node('b', { cpus: 6 })],
      { cpus: 7.95 },
      /^No machine has the 7\.95 cores that a runner reserves: the largest, b, has 6$/,
    ],
    ['too much memory', [manager, node('a')], { reservedBytes: 9 * GIB }, /the 0\.95 cores and the 9 GiB/],
    [
      'both, on different machines',
      [node('a', { memoryBytes: GIB, cpus: 16 }), node('b', { memoryBytes: 64 * GIB })],
      { cpus: 8, reservedBytes: 32 * GIB },
      /both the 8 cores and the 32 GiB/,
    ],
  ]
  for (const [what, nodes, change, message] of refused)
    test(`refuses ${what}`, () =>
      assert.throws(() => requireRoom(nodes, { ...needs, ...change }), { message }))
})
