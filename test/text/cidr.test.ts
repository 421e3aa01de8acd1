import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { contains, formatCidr, overlaps, parseCidr, sizeOf } from '../../scripts/lib/text/cidr.ts'

describe('parseCidr', () => {
  for (const [text, network] of [
    ['10.213.42.0/24', '10.213.42.0/24'],
    ['10.213.42.7/24', '10.213.42.0/24'],
    ['255.255.255.255/32', '255.255.255.255/32'],
    ['0.0.0.0/0', '0.0.0.0/0'],
    ['10.0.0.256/24', null],
    ['10.0.0.0/33', null],
    ['10.0.0/24', null],
    ['10.0.0.0', null],
  ] as const) {
    test(`takes ${text} for ${network}`, () => {
      const cidr = parseCidr(text)
      assert.equal(cidr === null ? null : formatCidr(cidr), network)
    })
  }
})

describe('networks', () => {
  const cases: readonly (readonly [a: string, b: string, overlap: boolean, inside: boolean])[] = [
    ['10.0.0.0/16', '10.0.255.0/24', true, true],
    ['10.0.255.0/24', '10.0.0.0/16', true, false],
    ['10.0.0.0/16', '10.1.0.0/16', false, false],
    ['10.0.0.0/16', '10.0.0.0/16', true, true],
    ['0.0.0.0/0', '203.0.113.0/24', true, true],
    ['128.0.0.0/1', '127.255.255.255/32', false, false],
  ]
  for (const [a, b, overlap, inside] of cases) {
    test(`${a} and ${b}: ${overlap ? 'overlap' : 'apart'}, ${inside ? 'inside' : 'not inside'}`, () => {
      assert.equal(overlaps(parseCidr(a)!, parseCidr(b)!), overlap)
      assert.equal(contains(parseCidr(a)!, parseCidr(b)!), inside)
    })
  }

  test('sizeOf counts addresses', () =>
    assert.deepEqual([sizeOf(24), sizeOf(32), sizeOf(0)], [256, 1, 2 ** 32]))
})
