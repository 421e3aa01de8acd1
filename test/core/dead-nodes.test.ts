import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type DownSince, deadNodes, noteDown, type SwarmNode } from '../../scripts/lib/core/dead-nodes.ts'

const node = (id: string, more: Partial<SwarmNode> = {}): SwarmNode => ({
  ...{ id, isDown: true, isManager: false },
  ...more,
})
const looks = (...list: readonly (readonly [seconds: number, nodes: readonly SwarmNode[]])[]) =>
  list.reduce<DownSince>((before, [seconds, nodes]) => noteDown(before, nodes, seconds), new Map())

describe('deadNodes', () => {
  test('a node is dead when it has been down for ten minutes on end', () => {
    const seen = looks([0, [node('a')]], [300, [node('a'), node('b')]])
    assert.deepEqual(deadNodes(seen, 599), [])
    assert.deepEqual(deadNodes(seen, 600), ['a'])
    assert.deepEqual(deadNodes(seen, 900), ['a', 'b'])
  })

  test('one that came back in between is not', () => {
    const seen = looks([0, [node('a')]], [300, [node('a', { isDown: false })]], [400, [node('a')]])
    assert.deepEqual(deadNodes(seen, 999), [])
  })

  test('a manager never is', () => {
    assert.deepEqual(deadNodes(looks([0, [node('m', { isManager: true })]]), 9999), [])
  })
})
