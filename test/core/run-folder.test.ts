import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { runFolderName } from '../../scripts/lib/core/run-folder.ts'

const runId = '0123456789ab'.padEnd(64, 'c')

test('runFolderName tells the values and the beginning of the id', () => {
  const run = { runId, parameters: { lambda: 0.5, policy: 'fifo' }, repetition: 3 }
  assert.equal(runFolderName(run), 'lambda=0.5,policy=fifo,repetition=3-0123456789ab')
})

test('runFolderName is one plain path component, whatever the values are', () => {
  const value = fc.oneof(fc.string(), fc.constantFrom('../..', '/etc', '$(x)', '-rf', '.', '\n'))
  fc.assert(
    fc.property(fc.dictionary(fc.string(), value), (parameters) => {
      const name = runFolderName({ runId, parameters, repetition: 0 })
      assert.match(name, /^[A-Za-z0-9=,_+][A-Za-z0-9=,._+-]*-0123456789ab$/)
      assert.ok(name.length <= 140)
    }),
    { seed: 1 },
  )
})
