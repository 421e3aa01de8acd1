import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type GroupInput, type GroupOptions, groupRows } from '../../scripts/lib/core/group.ts'
import type { Parameters } from '../../scripts/lib/job/types.ts'

const options: GroupOptions = {
  by: ['lambda'],
  over: [],
  stat: 'mean',
  confidence: 0.95,
  includeTruncated: false,
}

function row(
  parameters: Parameters,
  repetition: number,
  rest: Partial<GroupInput> | number | null,
): GroupInput {
  const given = typeof rest === 'object' && rest !== null ? rest : { metrics: { jobs: rest } }
  return { parameters, repetition, outcome: 'done', metrics: {}, ...given }
}

describe('groupRows', () => {
  test('gives statistics over repetitions, groups in the order of their values', () => {
    const rows = [
      row({ lambda: 10 }, 0, 5),
      row({ lambda: 9 }, 0, 1),
      row({ lambda: 9 }, 1, 3),
      row({ lambda: 10 }, 1, 5),
    ]
    const groups = groupRows(rows, options)
    assert.deepEqual(
      groups.map((group) => [group.parameters.lambda, group.n, group.metrics.jobs?.mean]),
      [
        [9, 2, 2],
        [10, 2, 5],
      ],
    )
    assert.ok(Math.abs(groups[0]!.metrics.jobs!.halfWidth! - 12.7062047) < 1e-6)
  })
  test('counts failed, truncated and undefined, and leaves them out of means', () => {
    const at = { lambda: 1 }
    const rows = [
      row(at, 0, 4),
      row(at, 1, null),
      row(at, 2, { outcome: 'failed', metrics: { jobs: 1000 } }),
      row(at, 3, { outcome: 'truncated', metrics: { jobs: 100 } }),
      row(at, 4, { outcome: 'cancelled' }),
      row(at, 5, { metrics: {} }),
      row(at, 6, 6),
    ]
    const [group] = groupRows(rows, options)
    const jobs = group!.metrics.jobs!
    assert.deepEqual([group!.n, group!.failed, group!.truncated], [4, 1, 1])
    assert.deepEqual([jobs.n, jobs.undefined, jobs.mean], [2, 2, 5])
    const [all] = groupRows(rows, { ...options, includeTruncated: true })
    assert.deepEqual([all!.n, all!.truncated, all!.metrics.jobs!.n, all!.metrics.jobs!.max], [5, 1, 3, 100])
  })
  test('names the parameters that vary within a group', () => {
    const rows = [row({ lambda: 1, mu: 2, c: 0, k: 1 }, 0, 1), row({ lambda: 1, mu: 3, c: 0, k: 2 }, 0, 1)]
    assert.throws(() => groupRows(rows, options), {
      name: 'UserError',
      message: /: mu, k$/,
      hint: 'Add them to --by, or average over them with --over mu,k',
    })
    assert.throws(() => groupRows([rows[0]!, row({ lambda: 1, mu: 2, c: 0 }, 0, 1)], options), {
      message: /: k$/,
    })
  })
  test('lets derived parameters vary with those that are named', () => {
    const rows = [1, 2].flatMap((lambda) => [2, 4].map((mu) => row({ lambda, mu, rho: lambda / mu }, 0, mu)))
    const groups = groupRows(rows, { ...options, over: ['mu'] })
    assert.deepEqual(
      groups.map((group) => [group.parameters, group.metrics.jobs!.mean]),
      [
        [{ lambda: 1 }, 3],
        [{ lambda: 2 }, 3],
      ],
    )
  })
  test('averages over parameters within each repetition first', () => {
    const rows = [0, 1, 2].flatMap((r) => [10, 20].map((mu) => row({ lambda: 1, mu }, r, mu + r)))
    const [group] = groupRows(rows, { ...options, over: ['mu'] })
    const jobs = group!.metrics.jobs!
    assert.deepEqual([group!.n, jobs.n, jobs.mean, jobs.sd], [6, 3, 16, 1])
  })
  test('averages only repetitions that have a value at each point', () => {
    const rows = [0, 1, 2, 3].flatMap((r) => [10, 20].map((mu) => row({ lambda: 1, mu }, r, mu)))
    const broken = rows.map((each, index) =>
      index === 1
        ? { ...each, outcome: 'failed' as const }
        : index === 3
          ? row(each.parameters, 1, null)
          : each,
    )
    const [group] = groupRows(broken, { ...options, over: ['mu'] })
    const jobs = group!.metrics.jobs!
    assert.deepEqual([group!.n, group!.failed, jobs.n, jobs.undefined, jobs.mean], [7, 1, 2, 1, 15])
  })
  test('refuses a parameter that no run has, and takes no runs for no groups', () => {
    const message = 'Unknown parameter "nu"'
    assert.throws(() => groupRows([row({ lambda: 1 }, 0, 1)], { ...options, by: ['nu'] }), {
      name: 'UserError',
      message,
    })
    assert.deepEqual(groupRows([], options), [])
  })
  test('keeps runs without the parameter in a group of their own', () => {
    const rows = [row({ policy: 'drr', quantum: 8 }, 0, 2), row({ policy: 'fifo' }, 0, 1)]
    assert.deepEqual(
      groupRows(rows, { ...options, by: ['policy', 'quantum'] }).map((group) => group.parameters),
      [{ policy: 'drr', quantum: 8 }, { policy: 'fifo' }],
    )
  })
})
