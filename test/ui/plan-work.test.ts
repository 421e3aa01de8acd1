import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workOf } from '../../scripts/lib/ui/plan-work.ts'

test('workOf: a build that several campaigns share stands there once', () => {
  const more = { change: 'create', reason: 'new campaign' } as const
  const build = (target: string, buildId: string) => ({ kind: 'build', target, buildId, ...more }) as const
  const runs = (target: string) => ({ kind: 'runs', target, count: 1, ...more }) as const
  const actions = [build('a', '1'), runs('a'), build('b', '1'), runs('b'), build('c', '2'), runs('c')]
  assert.deepEqual(workOf({ actions, campaigns: [] }), { builds: ['a', 'c'], campaigns: ['a', 'b', 'c'] })
})
