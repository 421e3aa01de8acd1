import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { simulatorOf, simulators } from '../../scripts/lib/simulators.ts'

describe('simulatorOf', () => {
  test('gives the simulator of a type', () => {
    assert.equal(simulatorOf('ns3'), simulators.ns3)
  })

  for (const type of ['opnet', 'toString', '__proto__']) {
    test(`refuses ${type} with what would be right`, () => {
      assert.throws(() => simulatorOf(type), {
        name: 'UserError',
        message: `Simulator "${type}" is validated but not run by this version`,
        hint: 'Use "command" or "ns3" or "omnetpp"; other programs run as "command"',
        exitCode: 2,
      })
    })
  }
})
