import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  fillTemplate,
  isReservedName,
  parseTemplate,
  placeholderNames,
  placeholderProblem,
  runValues,
} from '../../scripts/lib/job/template.ts'
import { runContext } from '../simulators/context.ts'

describe('parseTemplate', () => {
  const cases: readonly (readonly [string, readonly unknown[]])[] = [
    ['', []],
    ['plain', ['plain']],
    ['a{b}c', ['a', { name: 'b' }, 'c']],
    ['{{a}}', ['{', 'a', '}']],
    ['{{{a}}}', ['{', { name: 'a' }, '}']],
    ['{', [{ name: '{' }]],
    ['{a', [{ name: '{' }, 'a']],
    ['a}', ['a', { name: '}' }]],
    ['{}', [{ name: '' }]],
    ['{a b}', [{ name: 'a b' }]],
  ]
  for (const [text, parts] of cases) {
    test(`splits ${JSON.stringify(text)}`, () => {
      assert.deepEqual(parseTemplate(text), parts)
    })
  }
})

describe('fillTemplate', () => {
  const values = runValues(runContext({ x: 1 }))

  test('gives back any text whose braces are doubled', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', 'a', ' ', '\n') }), (text) => {
        assert.deepEqual(fillTemplate([text.replace(/[{}]/g, '$&$&')], values), [text])
      }),
      { seed: 1 },
    )
  })

  test('does not fill what a value holds', () => {
    assert.deepEqual(fillTemplate(['{x}'], runValues(runContext({ x: '{seed}' }))), ['{seed}'])
  })

  test('adds the extra names', () => {
    assert.deepEqual(fillTemplate(['{results}'], runValues(runContext({}), { results: '/r' })), ['/r'])
  })

  for (const bad of [
    '{y}',
    '{',
    '}',
    '{}',
    '{ x }',
    '{toString}',
    '{inputs.none}',
    '{seed.}',
    '{seed.a b}',
  ]) {
    test(`refuses ${bad}`, () => {
      assert.throws(() => fillTemplate(['ok', bad], values), { name: 'Error' })
    })
  }
})

describe('placeholderProblem', () => {
  const names = placeholderNames(['lambda'], ['trace'])

  for (const name of [
    'lambda',
    'seed',
    'seed.arrivals',
    'repetition',
    'inputs.trace',
    'artifacts',
    'runId',
  ]) {
    test(`accepts {${name}}`, () => {
      assert.equal(placeholderProblem(name, names), null)
    })
  }

  test('names what is known', () => {
    assert.equal(
      placeholderProblem('mu', names),
      'Unknown placeholder "{mu}": known are {lambda}, {seed}, {seed.NAME}, {repetition}, {inputs.trace}, {artifacts}, {runId}',
    )
  })

  test('says how to write a brace', () => {
    assert.equal(placeholderProblem('{', names), 'Lone "{": a literal brace is written "{{"')
  })

  test('knows no named streams where there is no seed', () => {
    assert.notEqual(placeholderProblem('seed.a', ['jobs']), null)
  })
})

describe('isReservedName', () => {
  test('reserves what has a meaning, and nothing else', () => {
    const names = ['seed', 'seed.a', 'inputs.x', 'repetition', 'jobs', 'seeds', 'inputs', 'lambda', 'runID']
    assert.deepEqual(names.filter(isReservedName), ['seed', 'seed.a', 'inputs.x', 'repetition', 'jobs'])
  })
})
