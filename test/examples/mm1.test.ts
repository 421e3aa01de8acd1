import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { seedValue } from '../../scripts/lib/core/seed.ts'
import { missing } from '../component.ts'
import { buildExample, type Example } from './example.ts'

interface Result {
  readonly jobs: number
  readonly wait: number | null
  readonly utilisation: number
  readonly customers: number
  readonly events: number
  readonly theory: {
    readonly jobs: number | null
    readonly wait: number | null
    readonly utilisation: number
  }
}

describe('examples/mm1', { skip: missing(['make', '--version'], ['g++', '--version']) }, () => {
  let example: Example
  before(() => {
    example = buildExample('mm1')
  })
  after(() => example?.remove())

  function simulate(options: Readonly<Record<string, number>>): Result {
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)])
    const { status, stderr } = example.run(['./mm1', ...args, '--out', 'result.json'])
    assert.equal(status, 0, stderr)
    return JSON.parse(example.read('result.json'))
  }

  test('theory lies in the 95 % confidence interval of ten repetitions, at most 5 % wide', () => {
    const jobs = Array.from({ length: 10 }, (_, repetition) => {
      const seed = seedValue({ base: 1, repetition, vary: {} })
      return simulate({ lambda: 0.5, seed, horizon: 300000, warmup: 10000 }).jobs
    })
    const mean = jobs.reduce((sum, value) => sum + value) / 10
    const variance = jobs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 9
    const studentT = 2.2622
    const halfWidth = studentT * Math.sqrt(variance / 10)
    assert(Math.abs(mean - 1) <= halfWidth, `mean ${mean}, half-width ${halfWidth}`)
    assert(halfWidth <= 0.05 * mean, `half-width ${halfWidth}`)
  })

  test('waits, utilisation and arrivals agree with theory and with Little’s law', () => {
    const horizon = 1000000
    const { jobs, wait, utilisation, customers, theory } = simulate({ lambda: 0.6, mu: 2, seed: 1, horizon })
    assert.deepEqual(theory, { jobs: 0.428571428571429, wait: 0.214285714285714, utilisation: 0.3 })
    close(wait!, theory.wait!, 0.02)
    close(utilisation, theory.utilisation, 0.01)
    close(customers, 0.6 * horizon, 0.01)
    close((customers / horizon) * (wait! + 0.5), jobs, 0.01)
  })

  test('one seed gives one result, another seed another', () => {
    const options = { lambda: 0.5, seed: 1, horizon: 1000 }
    const first = simulate(options)
    assert.deepEqual(simulate(options), first)
    assert.notDeepEqual(simulate({ ...options, seed: 2 }), first)
    assert.equal(first.events, 942)
  })

  test('arrivals and services have streams of their own: time can be stretched', () => {
    const fast = simulate({ lambda: 0.5, mu: 1, seed: 5, horizon: 5000, warmup: 500 })
    const slow = simulate({ lambda: 0.25, mu: 0.5, seed: 5, horizon: 10000, warmup: 1000 })
    assert.deepEqual([slow.jobs, slow.events], [fast.jobs, fast.events])
    close(slow.wait!, 2 * fast.wait!, 1e-12)
  })

  test('the warm-up is left out', () => {
    const { customers, events } = simulate({ lambda: 0.5, seed: 1, horizon: 1000, warmup: 900 })
    assert(customers < 100, `${customers} customers`)
    assert.equal(events, 942)
  })

  test('what is undefined is null', () => {
    assert.equal(simulate({ lambda: 1e-9, horizon: 1 }).wait, null)
    assert.deepEqual(simulate({ lambda: 2, horizon: 10 }).theory, { jobs: null, wait: null, utilisation: 1 })
  })

  const refused: readonly (readonly [readonly string[], string])[] = [
    [[], '--lambda: missing'],
    [['--lambda', 'abc'], '--lambda: not a number: abc'],
    [['--lambda', '0.5x'], '--lambda: not a number: 0.5x'],
    [['--lambda', 'nan'], '--lambda: not a number: nan'],
    [['--lambda', ''], '--lambda: not a number: '],
    [['--lambda', '-1'], '--lambda: not above 0: -1'],
    [['--lambda'], '--lambda: no value'],
    [['--lambda', '1', '--seed', '1.5'], '--seed: not an integer of 64 bits: 1.5'],
    [['--lambda', '1', '--warmup', '100', '--horizon', '100'], '--warmup: not between 0 and the horizon'],
    [['--rho', '1'], '--rho: no such option'],
  ]
  for (const [args, message] of refused) {
    test(`exits 2 with "${message}"`, () => {
      const { status, stderr } = example.run(['./mm1', ...args])
      assert.deepEqual([status, stderr.trimEnd().split('\n').at(-1)], [2, `mm1: ${message}`.trimEnd()])
    })
  }

  test('exits 1 where it cannot write', () => {
    const { status, stderr } = example.run(['./mm1', '--lambda', '1', '--horizon', '1', '--out', 'no/r.json'])
    assert.deepEqual([status, stderr], [1, 'mm1: no/r.json: No such file or directory\n'])
  })
})

function close(actual: number, expected: number, tolerance: number): void {
  assert(Math.abs(actual / expected - 1) <= tolerance, `${actual} is not near ${expected}`)
}
