import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { groupFailures, signatureOf } from '../../scripts/lib/core/signature.ts'

describe('signatureOf folds what differs from run to run', () => {
  const same: readonly (readonly [string, string])[] = [
    ['lambda 0.9 leaves queue at -1.5e-3', 'lambda 12 leaves queue at 7'],
    ['segfault at 0x7ffe12ab', 'segfault at 0xdead'],
    ['/tmp/a1/work/main.cc:12: no host[3]', '/tmp/b2/x/main.cc:99: no host[14]'],
    ['run 3f9a2b7c1d: killed', 'run 77ab01c: killed'],
    ['2026-01-02T03:04:05Z lost', '2025-12-31 23:59:59.123 lost'],
    ['id 123e4567-e89b-12d3-a456-426614174000', 'id 00000000-e89b-12d3-a456-426614174fff'],
    ['got nan', 'got -inf'],
    ['a\n  b', 'a b '],
  ]
  for (const [a, b] of same) test(a, () => assert.equal(signatureOf(a), signatureOf(b)))
})

describe('signatureOf keeps apart what has another cause', () => {
  const different: readonly (readonly [string, string])[] = [
    ['cannot open /tmp/a/topology.csv', 'cannot open /tmp/a/traffic.csv'],
    ['exit code 1', 'signal 1'],
    ['deadbeat node', 'faceless node'],
  ]
  for (const [a, b] of different) test(a, () => assert.notEqual(signatureOf(a), signatureOf(b)))
})

test('signatureOf stays quick with a long line of digits and slashes', () => {
  assert.ok(signatureOf('/1a'.repeat(100_000)).length < 2001)
  assert.ok(signatureOf(`${'0'.repeat(100_000)}x`).length < 2001)
})

test('groupFailures counts, with the first as the example, the most frequent first', () => {
  const failures = [
    { runId: 'a', message: 'no route to 7' },
    { runId: 'b', message: 'bad seed 1' },
    { runId: 'c', message: 'bad seed 22' },
  ]
  assert.deepEqual(groupFailures(failures), [
    { signature: 'bad seed #', message: 'bad seed 1', count: 2, runId: 'b' },
    { signature: 'no route to #', message: 'no route to 7', count: 1, runId: 'a' },
  ])
})
