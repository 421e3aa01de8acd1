import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { ns3 } from '../../images/ns3/simulator.ts'
import type { Parameters } from '../../scripts/lib/job/types.ts'
import { missing } from '../component.ts'
import { runContext } from '../simulators/context.ts'
import { ended } from '../simulators/ended.ts'
import { buildExample, type Example } from './example.ts'

interface Result {
  readonly throughput: number
  readonly received: number
  readonly lost: number
  readonly theory: { readonly throughput: number }
}

const spec = { type: 'ns3', program: 'link' } as const
const skip = missing(
  ['make', '--version'],
  ['g++', '--version'],
  ['pkg-config', '--exists', 'ns3-applications', 'ns3-point-to-point', 'ns3-flow-monitor'],
)

describe('examples/ns3', { skip }, () => {
  let example: Example
  before(() => {
    example = buildExample('ns3')
  })
  after(() => example?.remove())

  function start(parameters: Parameters, repetition: number) {
    const [process] = ns3.commands(spec, [runContext(parameters, repetition)])
    const [program, ...args] = process!.argv
    return example.run([program!, ...args], process!.env)
  }

  function simulate(parameters: Parameters, repetition = 0): Result {
    const { status, stderr } = start(parameters, repetition)
    assert.equal(status, 0, stderr)
    return JSON.parse(example.read('result.json'))
  }

  for (const [dataRate, packetSize] of [
    [1, 200],
    [10, 1000],
    [100, 1400],
  ] as const) {
    test(`a link of ${dataRate} Mbit/s carries its rate less headers at ${packetSize} bytes`, () => {
      const { throughput, lost, theory } = simulate({
        dataRate,
        packetSize,
        duration: packetSize / (25 * dataRate),
      })
      assert.equal(
        theory.throughput.toPrecision(6),
        ((dataRate * packetSize) / (packetSize + 30)).toPrecision(6),
      )
      assert(Math.abs(throughput / theory.throughput - 1) < 0.001, `${throughput} of ${theory.throughput}`)
      assert.equal(lost, 0)
    })
  }

  test('errors lose their share of the packets', () => {
    const { received, lost } = simulate({ dataRate: 10, errorRate: 0.05, duration: 20 })
    assert(Math.abs(lost / (received + lost) - 0.05) < 0.005, `${lost} lost of ${received + lost}`)
  })

  test('one run number gives one result to the last byte, another run number another', () => {
    const parameters = { dataRate: 10, errorRate: 0.05, duration: 2 }
    const files = [0, 1, 1].map((repetition) => [simulate(parameters, repetition), example.read('flows.xml')])
    assert.deepEqual(files[1], files[2])
    assert.notDeepEqual(files[0], files[1])
  })

  const refused: readonly (readonly [Parameters, RegExp])[] = [
    [{ errorRate: 2 }, /^aborted at options\.errorRate.*: errorRate must be 0 to 1 \(link\.cc:\d+\)$/],
    [{ errorrate: 0 }, /^Invalid command-line argument: --errorrate=0$/],
    [{ dataRate: 'fast' }, /^Invalid command-line argument: --dataRate=fast$/],
  ]
  for (const [parameters, message] of refused) {
    test(`judge finds why ${JSON.stringify(parameters)} is refused`, () => {
      const { status, stderr } = start(parameters, 0)
      const { error } = ns3.judge(spec, ended({ exitCode: status ?? 134, stderr }))
      assert.match(error?.message ?? '', message)
    })
  }
})
