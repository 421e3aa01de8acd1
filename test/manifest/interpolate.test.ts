import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { interpolate } from '../../scripts/lib/manifest/interpolate.ts'
import { manifestWith, parse } from './fixture.ts'

const env = { HOME: '/home/me', EMPTY: '', N: '12', TRICK: '${HOME}' }

function filled(text: string): unknown {
  return interpolate({ name: text }, { env, isPlain: () => false }).value
}

describe('interpolate', () => {
  const cases: readonly (readonly [text: string, result: string])[] = [
    ['plain', 'plain'],
    ['${HOME}/a', '/home/me/a'],
    ['${HOME}${N}', '/home/me12'],
    ['${NONE:-default}', 'default'],
    ['${NONE:-}', ''],
    ['${EMPTY:-default}', 'default'],
    ['${EMPTY}', ''],
    ['$${HOME}', '${HOME}'],
    ['$HOME costs $5', '$HOME costs $5'],
    ['${TRICK}', '${HOME}'],
  ]
  for (const [text, result] of cases) {
    test(`makes ${JSON.stringify(text)} ${JSON.stringify(result)}`, () =>
      assert.deepEqual(filled(text), { name: result }))
  }

  for (const [text, code] of [
    ['${NONE}', 'undefined-variable'],
    ['${__proto__}', 'undefined-variable'],
    ['${A B}', 'bad-interpolation'],
    ['${', 'bad-interpolation'],
    ['${NAME:?message}', 'bad-interpolation'],
  ] as const) {
    test(`says ${code} of ${JSON.stringify(text)}`, () => {
      const { findings } = interpolate({ a: [text] }, { env, isPlain: () => false })
      assert.deepEqual(
        findings.map((finding) => [finding.code, finding.path]),
        [[code, ['a', 0]]],
      )
    })
  }

  test('leaves commands, simulators and metrics as they are', () => {
    const lines = [
      'parameters: { X: [1] }',
      'build: { run: "make ${X}", artifacts: ["${A}"] }',
      'simulator: { type: command, run: [./m, "${X}", "{seed}"] }',
      'metrics: { stdout: { a: "(${X})" } }',
      'collect: { run: [sh, "${A}"], metrics: { stdout: { a: "(${X})" } } }',
    ]
    const { manifest, issues } = parse(manifestWith(...lines), { env: { A: 'b' } })
    assert.deepEqual(issues, [])
    const { build, simulator, metrics, collect } = manifest!.campaigns[0]!
    assert.deepEqual(build, { run: 'make ${X}', artifacts: ['b'] })
    assert.deepEqual(simulator, { type: 'command', run: ['./m', '${X}', '{seed}'] })
    assert.deepEqual(metrics, { stdout: { a: '(${X})' } })
    assert.deepEqual(collect, { run: ['sh', 'b'], metrics: { stdout: { a: '(${X})' } } })
  })

  test('gives a number where the text has no quotes', () => {
    const plain = parse(manifestWith('repetitions: ${N}'), { env })
    assert.equal(plain.manifest?.campaigns[0]?.repetitions, 12)
    const quoted = parse(manifestWith('repetitions: "${N}"'), { env })
    assert.deepEqual(
      quoted.issues.map(({ code }) => code),
      ['wrong-type'],
    )
  })

  test('cannot bring in keys, only texts', () => {
    const { manifest } = parse(manifestWith('description: ${EVIL}'), { env: { EVIL: 'a\nneeds: [x]' } })
    assert.equal(manifest?.campaigns[0]?.description, 'a\nneeds: [x]')
  })
})
