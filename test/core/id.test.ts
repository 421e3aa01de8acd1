import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { canonicalJson, canonicalValues } from '../../scripts/lib/core/canonical.ts'
import { identityDocument, identityOf } from '../../scripts/lib/core/id.ts'
import type { Json, Parameters } from '../../scripts/lib/job/types.ts'
import { grid, recipe } from './fixture.ts'

const name = fc.string({ unit: 'binary' }).filter((text) => text !== '__proto__')
const parameters: fc.Arbitrary<Parameters> = fc.dictionary(
  fc.oneof(name, fc.constantFrom('10', '9', 'parameters', 'seed', 'a"b')),
  fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string({ unit: 'binary' }), fc.boolean()),
  { noNullPrototype: true },
)

describe('identityOf', () => {
  test('is the SHA-256 of the whole document in canonical JSON', () => {
    const part = fc.record({
      env: fc.dictionary(name, fc.string({ unit: 'binary' }), { noNullPrototype: true }),
      spec: fc.dictionary(name, fc.oneof(fc.integer(), fc.array(fc.string({ unit: 'binary' }))), {
        noNullPrototype: true,
      }),
      point: parameters,
      vary: parameters,
      repetition: fc.nat(),
      base: fc.maxSafeInteger(),
    })
    const property = fc.property(part, ({ env, spec, point, vary, repetition, base }) => {
      const input = { trace: { hash: 'd'.repeat(64), files: [] } }
      const whole = recipe({ env, seed: { base, vary: [] }, grid: grid() }, { inputs: input })
      const seed = { base, repetition, vary }
      const options = { inputNames: ['trace'], parameters: point, seed }
      const text = canonicalJson(identityDocument(whole, spec as Json, options))
      const slow = createHash('sha256').update(text).digest('hex')
      assert.equal(identityOf(whole, spec as Json, ['trace'])(point, vary)(repetition), slow)
    })
    fc.assert(property, { seed: 9, numRuns: 500 })
  })
  test('names secrets, and never more of them', () => {
    const env = { TOKEN: { fromEnv: 'TOKEN' } }
    const text = canonicalJson(
      identityDocument(recipe({ env }), {}, { inputNames: [], parameters: {}, seed: {} }),
    )
    assert.ok(text.includes('"env":{"TOKEN":{"fromEnv":"TOKEN"}}'))
  })
})

describe('canonicalValues', () => {
  test('agrees with canonical JSON', () => {
    const property = fc.property(parameters, (values) =>
      assert.equal(canonicalValues(values), canonicalJson(values)),
    )
    fc.assert(property, { seed: 10, numRuns: 500 })
  })
})

describe('canonicalJson', () => {
  test('orders keys by UTF-16 units and writes numbers as RFC 8785 says', () => {
    const value = {
      '€': 1e21,
      '\r': -0,
      '\ufb33': 1e-7,
      '1': 4.5,
      '😀': [0.1, Number('333333333.33333329')],
      '10': true,
    }
    const wanted = '{"\\r":0,"1":4.5,"10":true,"€":1e+21,"😀":[0.1,333333333.3333333],"\ufb33":1e-7}'
    assert.equal(canonicalJson(value), wanted)
  })
  for (const value of [Number.NaN, Number.NEGATIVE_INFINITY, '\udead', { '\udead': 1 }]) {
    test(`refuses ${JSON.stringify(value)}`, () =>
      assert.throws(() => canonicalJson([value]), { name: 'UserError' }))
  }
})
