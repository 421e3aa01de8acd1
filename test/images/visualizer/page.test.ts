import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Observed } from '../../../images/visualizer/observed.ts'
import { piecesOf } from '../../../images/visualizer/page.ts'
import { sceneOf } from '../../../images/visualizer/scene.ts'
import { STACK, workingCluster } from './cluster.ts'

const pieces = (observed: Observed, problem: string | null = null) =>
  new Map([...piecesOf({ scene: sceneOf(STACK, observed), problem })].map(([id, piece]) => [id, piece.text]))

describe('piecesOf', () => {
  test('a summary, the machines in their order, and what waits', () => {
    const drawn = pieces(workingCluster())
    assert.deepEqual(
      [...drawn.keys()],
      ['summary', ...[1, 2, 3, 4, 5].map((k) => `machine-node${k}`), 'waiting'],
    )
    for (const [id, piece] of drawn) assert.match(piece, new RegExp(`^<\\w+ id="${id}"`))
    // Of the machines that are there.
    assert.match(
      drawn.get('summary')!,
      /4 machines, 25 containers running,\s13 of 16 cores, .* of 64 GiB in use/,
    )
  })

  test('a change of one container changes the piece of its machine, and what hardly changes none', () => {
    const before = workingCluster()
    const changed = (cores: number) => {
      const usage = new Map(before.usage)
      const [first] = usage.keys()
      usage.set(first!, { ...usage.get(first!)!, cores })
      const [old, now] = [pieces(before), pieces({ ...before, usage })]
      return [...now].filter(([id, piece]) => old.get(id) !== piece).map(([id]) => id)
    }
    // The first one is a runner of node2 that uses 0.97 cores.
    assert.deepEqual(changed(0.972), [])
    assert.deepEqual(changed(0.96), ['machine-node2'])
    assert.deepEqual(changed(0.5), ['summary', 'machine-node2'])
  })

  test('without an answer of the engine: the reason, and what was seen last', () => {
    assert.deepEqual([...piecesOf({ scene: null, problem: 'no way' }).keys()], ['problem'])
    const drawn = pieces(workingCluster(), 'connect ECONNREFUSED')
    assert.match(drawn.get('problem')!, /no longer of now.*connect ECONNREFUSED/s)
    assert.ok(drawn.has('machine-node1'))
    assert.deepEqual(piecesOf({ scene: null, problem: null }).size, 0)
  })

  test('a machine without figures shows none, and no wrong ones', () => {
    const drawn = pieces({ ...workingCluster(), usage: new Map() })
    assert.match(drawn.get('machine-node2')!, /– of 4 cores/)
    assert.doesNotMatch(drawn.get('machine-node2')!, /NaN|undefined|null/)
  })
})
