import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { command } from '../../images/command/simulator.ts'
import { runContext } from './context.ts'

describe('command.commands', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['{lambda}', '0.1'],
    ['--rate={lambda}', '--rate=0.1'],
    ['{on}{off}', 'truefalse'],
    ['{tiny}', '1e-7'],
    ['{seed}', '3000'],
    ['{seed.arrivals}', '3008'],
    ['{repetition}', '2'],
    ['{inputs.trace}/x.csv', '/inputs/trace/x.csv'],
    ['{artifacts}/lib', '/artifacts/lib'],
    ['{runId}', `${'0'.repeat(63)}3`],
    ['{{"rate": {lambda}}}', '{"rate": 0.1}'],
    ['{{{lambda}}}', '{0.1}'],
    ['', ''],
  ]
  const context = runContext({ lambda: 0.1, on: true, off: false, tiny: 1e-7 }, 2)
  for (const [template, filled] of cases) {
    test(`fills ${JSON.stringify(template)}`, () => {
      const [process] = command.commands({ type: 'command', run: ['./model', template] }, [context])
      assert.deepEqual(process!.argv, ['./model', filled])
    })
  }
})
