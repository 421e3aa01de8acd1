import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { typedScalar } from '../../scripts/lib/text/scalar.ts'
import { parseDuration, parseSize } from '../../scripts/lib/text/units.ts'

describe('parseDuration', () => {
  for (const [text, seconds] of [
    ['90s', 90],
    ['15m', 900],
    ['1.5h', 5400],
    ['2d', 172_800],
    ['0s', 0],
    ['15', null],
    ['15 m', null],
    ['-1s', null],
    ['1e3s', null],
    ['10 hours', null],
    ['1toString', null],
    ['m', null],
    ['', null],
  ] as const) {
    test(`takes "${text}" for ${seconds}`, () => assert.equal(parseDuration(text), seconds))
  }
})

describe('parseSize', () => {
  for (const [text, bytes] of [
    ['1B', 1],
    ['1KB', 1000],
    ['1KiB', 1024],
    ['500MB', 500_000_000],
    ['2GiB', 2_147_483_648],
    ['1.5TiB', 1_649_267_441_664],
    ['0.3KiB', 307],
    ['2G', null],
    ['2gib', null],
    ['2 GiB', null],
  ] as const) {
    test(`takes "${text}" for ${bytes}`, () => assert.equal(parseSize(text), bytes))
  }
})

describe('typedScalar', () => {
  for (const [text, value] of [
    ['5', 5],
    ['-0.5', -0.5],
    ['1e-3', 0.001],
    ['true', true],
    ['false', false],
    ['007', '007'],
    ['0x10', '0x10'],
    ['+5', '+5'],
    ['1.', '1.'],
    ['NaN', 'NaN'],
    ['True', 'True'],
    ['', ''],
  ] as const) {
    test(`takes "${text}" for ${typeof value} ${value}`, () => assert.equal(typedScalar(text), value))
  }
})
