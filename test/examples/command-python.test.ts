import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { readMetrics } from '../../scripts/lib/job/metrics.ts'
import { missing } from '../component.ts'
import { copyExample, type Example } from './example.ts'

describe('examples/command-python', { skip: missing(['python3', '--version']) }, () => {
  let example: Example
  before(() => {
    example = copyExample('command-python')
  })
  after(() => example?.remove())

  function simulate(...args: readonly string[]) {
    const { status, stdout, stderr } = example.run(['python3', 'aloha.py', '--seed=1', ...args])
    assert.equal(status, 0, stderr)
    const file = example.read('throughput.csv')
    const { metrics } = readMetrics({ file: 'throughput.csv', undefined: 'fail' }, { file, stdout })
    return { metrics, stdout }
  }

  for (const args of [['--stations=5', '--probability=0.2'], ['--probabilities=sites/rural.csv']] as const) {
    test(`throughput agrees with theory: ${args.join(' ')}`, () => {
      const { metrics } = simulate('--slots=20000', ...args)
      assert.equal(metrics.slots, 20000)
      assert(Math.abs(metrics.throughput! - metrics['theory.throughput']!) < 0.015, JSON.stringify(metrics))
    })
  }

  test('what it prints is what it writes', () => {
    const { metrics, stdout } = simulate('--stations=3', '--slots=1000')
    const pattern = '^throughput = ([0-9.]+)'
    const printed = readMetrics(
      { stdout: { throughput: pattern }, undefined: 'fail' },
      { file: null, stdout },
    )
    assert.deepEqual(printed.metrics, { throughput: metrics.throughput })
  })

  test('capture draws from a stream of its own', () => {
    const [none, all] = ['0', '1'].map((share) => simulate('--stations=5', `--capture=${share}`).metrics)
    assert.equal(none!.collisions, all!.collisions)
    assert.equal(all!.throughput!.toFixed(6), (none!.throughput! + none!.collisions!).toFixed(6))
  })

  test('the collector reduces a run to numbers and a histogram', () => {
    simulate('--stations=2', '--probability=0.5', '--slots=1000', '--log=senders.csv')
    const { status, stderr } = example.run(['python3', 'reduce.py', '.'])
    assert.equal(status, 0, stderr)
    const rows = example.read('histogram.csv').trim().split(/\s+/).slice(1)
    const counts = rows.map((row) => row.split(',').map(Number) as [number, number])
    assert.deepEqual(
      counts.map(([senders]) => senders),
      [0, 1, 2],
    )
    assert.equal(
      counts.reduce((sum, [, slots]) => sum + slots, 0),
      1000,
    )
    assert.deepEqual(JSON.parse(example.read('collected.json')), { idle: counts[0]![1] / 1000, worst: 2 })
  })
})
