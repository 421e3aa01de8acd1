import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { resolveCampaigns } from '../../scripts/lib/manifest/resolve.ts'
import { examples, files } from './examples.ts'
import { filesOf, parse } from './fixture.ts'

const readFile = filesOf(files)
const scraps = [
  '',
  ' ',
  '\n',
  '\t',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ':',
  '- ',
  '#',
  '&a ',
  '*a',
  '${A}',
  '{b}',
  '..',
  '/',
  '0',
  '-1',
  'null',
  'true',
  '.inf',
  '\u0000',
  'é',
  '!!set ',
]

/** An example with a piece cut out and another put in its place. */
const mutated = fc
  .record({
    text: fc.constantFrom(...Object.values(examples)),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(12),
    scrap: fc.constantFrom(...scraps),
  })
  .map(({ text, at, length, scrap }) => {
    const from = Math.floor(at * text.length)
    return text.slice(0, from) + scrap + text.slice(from + length)
  })

function check(input: string | Uint8Array): void {
  const { manifest, issues } = parse(input, { readFile })
  const lines = typeof input === 'string' ? input.split('\n').length : input.length + 1
  for (const { line, column, message } of issues) {
    assert.ok(line >= 1 && line <= lines && column >= 1, `${line}:${column} ${message}`)
    assert.match(message, /^\S.*[^.]$/s)
  }
  assert.equal(
    manifest === null,
    issues.some(({ level }) => level === 'error'),
  )
  if (manifest !== null) resolveCampaigns(manifest, { readFile })
}

describe('parseManifest never throws, and what it accepts resolves,', () => {
  test('for damaged manifests', () => {
    fc.assert(fc.property(mutated, check), { seed: 3, numRuns: 1500 })
  })
  test('for any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), check), { seed: 3, numRuns: 500 })
  })
  test('for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), check), { seed: 3, numRuns: 500 })
  })
})
