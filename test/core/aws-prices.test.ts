import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { priceTable } from '../../scripts/lib/core/aws-prices.ts'

describe('priceTable', () => {
  const price = (type: string, region = 'eu-central-1') => priceTable(region).machine(type)

  test('a price goes with the size', () => {
    assert.deepEqual(
      ['c4.4xlarge', 'c4.large', 'c7i.xlarge', 'c7i.metal-24xl'].map((type) => price(type)),
      [0.908, 0.1135, 0.2037, 4.8888],
    )
  })

  test('and with the region', () => {
    assert.equal(price('c5.2xlarge', 'us-east-1'), 0.34)
    assert.equal(price('c5.2xlarge', 'us-west-1'), 0.424)
  })

  test('what is not in the table is not known', () => {
    const unknown = ['p5.48xlarge', 'c5.metal', 'constructor.large', 'c5.nano']
    assert.deepEqual(
      [...unknown.map((type) => price(type)), price('c5.large', 'cn-north-1')],
      [...[null, null, null, null], null],
    )
  })
})
