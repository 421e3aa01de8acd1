import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { compileWildcard } from '../../scripts/lib/job/omnetpp-wildcard.ts'
import { readSca, ScaError, type ScaListener, splitWords } from '../../scripts/lib/job/sca.ts'
import { searchScalars } from '../../scripts/lib/job/scalars.ts'
import { recordings } from '../simulators/omnetpp-recordings.ts'

/** All that a file tells, in order. */
function eventsOf(bytes: Uint8Array, chunkBytes = bytes.length): readonly unknown[] {
  const events: unknown[] = []
  const note =
    (kind: string) =>
    (...values: readonly unknown[]) => {
      events.push([kind, ...values])
    }
  const kinds = [
    'version',
    'run',
    'attribute',
    'iterationVariable',
    'config',
    'scalar',
    'statistic',
    'field',
    'bin',
  ]
  const reader = readSca('a.sca', Object.fromEntries(kinds.map((kind) => [kind, note(kind)])) as ScaListener)
  for (let at = 0; at < bytes.length; at += chunkBytes) reader.push(bytes.subarray(at, at + chunkBytes))
  reader.end()
  return events
}

const files = recordings.flatMap(({ name, dir, files: paths }) =>
  paths
    .filter((path) => path.endsWith('.sca'))
    .map((path) => ({ name, path, bytes: readFileSync(`${dir}/files/${path}`) })),
)

describe('readSca', () => {
  for (const { name, path, bytes } of files.filter((each) => each.name !== 'run-sqlite'))
    test(`reads ${name}/${path}, however it is cut`, () => {
      const events = eventsOf(bytes)
      const count = (kind: string) => events.filter((event) => (event as unknown[])[0] === kind).length
      const lines = bytes.toString().split('\n')
      for (const [kind, word] of [
        ['attribute', 'attr'],
        ['iterationVariable', 'itervar'],
        ['config', 'config'],
        ['scalar', 'scalar'],
        ['statistic', 'statistic'],
        ['field', 'field'],
        ['bin', 'bin'],
      ] as const)
        assert.equal(count(kind), lines.filter((line) => new RegExp(`^${word}[ \t]`).test(line)).length, kind)
      for (const chunkBytes of [1, 61, 1024]) assert.deepEqual(eventsOf(bytes, chunkBytes), events)
    })

  test('reads values, quoted words and what is not finite', () => {
    const text = `version 2
run A-0-x
attr iterationvars "$name=\\"a b\\", $n=1"
itervar name "\\"a b\\""
config **.name "\\"a b\\""
config sim-time-limit 100s

scalar Mm1.queue busy:timeavg -nan
scalar Mm1.queue "queue length, max" 7
scalar "a b" x inf
statistic Mm1.sink t:histogram
field mean 2.5e-3
bin\t-inf\t0
`
    assert.deepEqual(eventsOf(Buffer.from(text)), [
      ['version', 2],
      ['run', 'A-0-x'],
      ['attribute', 'iterationvars', '$name="a b", $n=1'],
      ['iterationVariable', 'name', '"a b"'],
      ['config', '**.name', '"a b"'],
      ['config', 'sim-time-limit', '100s'],
      ['scalar', 'Mm1.queue', 'busy:timeavg', Number.NaN],
      ['scalar', 'Mm1.queue', 'queue length, max', 7],
      ['scalar', 'a b', 'x', Number.POSITIVE_INFINITY],
      ['statistic', 'Mm1.sink', 't:histogram'],
      ['field', 'mean', 0.0025],
      ['bin', Number.NEGATIVE_INFINITY, 0],
    ])
  })

  const bad: readonly (readonly [string, RegExp])[] = [
    ['', /line 1: expected "version 3"/],
    ['version 4\n', /line 1: version 4 of the format is not known/],
    ['hello\n', /line 1: expected "version 3"/],
    ['version 3\nscalar a b\n', /line 2: expected 4 words, not 3/],
    ['version 3\n\nscalar a b 0x\n', /line 3: "0x" is no number/],
  ]
  for (const [text, message] of bad)
    test(`refuses ${JSON.stringify(text)} with its place`, () => {
      assert.throws(
        () => eventsOf(Buffer.from(text)),
        (error) => error instanceof ScaError && message.test(error.message),
      )
    })

  test('says what an SQLite file is', () => {
    const { bytes } = files.find(({ name }) => name === 'run-sqlite')!
    assert.throws(() => eventsOf(bytes), /it is an SQLite result file/)
  })

  test('gives back any words, whatever they hold', () => {
    const quoted = (text: string) =>
      `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\t/g, '\\t').replace(/\r/g, '\\r')}"`
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { minLength: 1 }), (words) => {
        assert.deepEqual(splitWords(words.map(quoted).join(' ')), words)
      }),
      { numRuns: 300, seed: 3 },
    )
  })
})

function search(patterns: Readonly<Record<string, string>>, ...texts: readonly string[]) {
  const found = searchScalars(patterns)
  for (const text of texts) {
    const reader = found.open('a.sca')
    reader.push(Buffer.from(text))
    reader.end()
  }
  return found.result()
}

describe('searchScalars', () => {
  const leak = files.find(({ name }) => name === 'run-leak')!.bytes.toString()

  test('finds scalars, and fields of statistics, by module and name', () => {
    assert.deepEqual(
      search(
        {
          max: 'Mm1.queue queueLength:max',
          busy: 'Mm1.queue busy:timeavg',
          sd: '*.sink timeInSystem:histogram:stddev',
          none: 'a b',
        },
        leak,
      ),
      new Map([
        ['max', 1391996],
        ['busy', null],
        ['sd', 80375.90766477],
        ['none', null],
      ]),
    )
  })

  test('refuses a pattern that fits several', () => {
    assert.equal(
      search({ mean: '**.sink *:mean' }, leak),
      'Metric "mean": more than one scalar fits, such as "Mm1.sink timeInSystem:mean" and "Mm1.sink timeInSystem:histogram:mean"',
    )
  })

  test('takes a name with spaces', () => {
    assert.deepEqual(
      search({ x: 'a  queue length, max ' }, 'version 3\nrun r\nscalar a "queue length, max" 3\n'),
      new Map([['x', 3]]),
    )
  })
})

describe('compileWildcard', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['Mm1.queue', ['Mm1.queue'], ['Mm1xqueue', 'Mm1.queue2']],
    ['*', ['Mm1', ''], ['Mm1.queue']],
    ['**.queue', ['Mm1.queue', 'a.b.queue'], ['queue2', 'queue']],
    ['**', ['', 'a.b.c'], []],
    ['host[*].app[0]', ['host[12].app[0]'], ['host[1].x.app[0]', 'host[1].app[1]']],
    ['host[3..12]', ['host[3]', 'host[12]', 'host[07]'], ['host[2]', 'host[13]', 'host[120]', 'host3']],
    ['n{38..150}', ['n38', 'n150', 'n99'], ['n37', 'n151', 'n3', 'n1500']],
    ['n{..9}x', ['n0x', 'n9x'], ['n10x']],
    ['n{100..}', ['n100', 'n5000'], ['n99']],
    ['{a-cX}1', ['a1', 'X1'], ['d1', 'A1']],
    ['{^a-c}1', ['d1'], ['a1']],
    ['a?c', ['abc'], ['a.c', 'ac']],
    ['a\\*b', ['a*b'], ['axb']],
    ['busy:timeavg (x+y)', ['busy:timeavg (x+y)'], ['busy:timeavg xy']],
  ]
  for (const [pattern, fits, others] of cases)
    test(`${pattern}`, () => {
      const expression = compileWildcard(pattern)
      for (const text of fits) assert(expression.test(text), text)
      for (const text of others) assert(!expression.test(text), text)
    })

  test('takes just the numbers of a range', () => {
    const bound = fc.nat(12_000)
    fc.assert(
      fc.property(bound, bound, fc.nat(13_000), (a, b, n) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        assert.equal(compileWildcard(`x{${from}..${to}}`).test(`x${n}`), n >= from && n <= to)
        assert.equal(compileWildcard(`x{${from}..}`).test(`x${n}`), n >= from)
      }),
      { numRuns: 500, seed: 11 },
    )
  })
})
