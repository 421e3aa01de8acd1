import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { metricPatternProblem, readMetrics } from '../../scripts/lib/job/metrics.ts'
import type { Metrics, UndefinedMetric } from '../../scripts/lib/job/types.ts'

function fromFile(file: string, text: string | null, policy: UndefinedMetric = 'null') {
  return readMetrics({ file, undefined: policy }, { file: text, stdout: '' })
}

function fromStdout(pattern: string, stdout: string, policy: UndefinedMetric = 'null') {
  return readMetrics({ stdout: { wait: pattern }, undefined: policy }, { file: null, stdout })
}

describe('readMetrics of JSON', () => {
  const cases: readonly (readonly [string, string, Metrics])[] = [
    ['numbers', '{"a": 1, "b": -2.5e-3}', { a: 1, b: -2.5e-3 }],
    ['nested keys', '{"queue": {"wait": {"mean": 1}, "n": 2}}', { 'queue.wait.mean': 1, 'queue.n': 2 }],
    ['booleans', '{"stable": true, "full": false}', { stable: 1, full: 0 }],
    ['null', '{"wait": null}', { wait: null }],
    [
      'what is no number',
      '{"a": NaN, "b": -Infinity, "c": Infinity, "d": -nan, "e": inf}',
      { a: null, b: null, c: null, d: null, e: null },
    ],
    ['a number out of range', '{"a": 1e999}', { a: null }],
    ['texts and lists, which it leaves out', '{"a": 1, "model": "NaN \\" inf", "all": [1, NaN]}', { a: 1 }],
    ['a byte order mark', '\uFEFF{"a": 1}', { a: 1 }],
    ['an empty object', '{}', {}],
  ]
  for (const [name, text, metrics] of cases) {
    test(`reads ${name}`, () => {
      assert.deepEqual(fromFile('result.json', text), { metrics, error: null })
    })
  }

  test('keeps the key __proto__ a key', () => {
    const { metrics } = fromFile('result.json', '{"__proto__": 1, "a": {"__proto__": {"b": 2}}}')
    assert.deepEqual(Object.entries(metrics), [
      ['__proto__', 1],
      ['a.__proto__.b', 2],
    ])
  })

  const broken: readonly (readonly [string, string | null, RegExp])[] = [
    ['a missing file', null, /^The run wrote no file "result\.json"$/],
    ['an empty file', '', /^"result\.json" is not valid JSON: Unexpected end/],
    ['a truncated file', '{"a": 1,\n"b": ', /^"result\.json" is not valid JSON: Unexpected end/],
    ['a bad token', '{"a": 1,\n "b": 2 3}', /^"result\.json" is not valid JSON: .*position 17/],
    ['a list', '[1]', /must hold a JSON object/],
    ['a number', '3', /must hold a JSON object/],
    ['one name by two ways', '{"a.b": 1, "a": {"b": 2}}', /^Metric "a\.b" is there twice$/],
    ['endless nesting', `${'{"a":'.repeat(10000)}1${'}'.repeat(10000)}`, /nested more than 64 deep/],
  ]
  for (const [name, text, message] of broken) {
    test(`refuses ${name}`, () => {
      const { metrics, error } = fromFile('result.json', text)
      assert.deepEqual([metrics, error?.code], [{}, 'metrics'])
      assert.match(error!.message, message)
    })
  }
})

describe('readMetrics of CSV', () => {
  test('reads the last row', () => {
    const text = 'time,wait,stable,model,empty,rate\n1,0.5,false,mm1,,0.1\n2,0.70,true,mm1,nan,1e-3\n'
    const metrics = { time: 2, wait: 0.7, stable: 1, empty: null, rate: 0.001 }
    assert.deepEqual(fromFile('out/result.CSV', text), { metrics, error: null })
  })

  for (const text of ['', 'a,b\n']) {
    test(`refuses ${JSON.stringify(text)}, which has no row`, () => {
      assert.match(fromFile('result.csv', text).error!.message, /"?result\.csv"? has no row/)
    })
  }

  test('refuses a row that does not match the header', () => {
    assert.match(fromFile('result.csv', 'a,b\n1\n').error!.message, /result\.csv: Invalid Record Length/)
  })
})

describe('readMetrics of stdout', () => {
  const pattern = '^mean wait = (\\S+)'
  const cases: readonly (readonly [string, string, number | null])[] = [
    ['a number', 'start\nmean wait = 1.5e-2\nend', 0.015],
    ['the last match', 'mean wait = 1\nmean wait = 2\n', 2],
    ['no match as undefined', 'mean  wait = 1\n', null],
    ['nan as undefined', 'mean wait = -nan\n', null],
    ['Infinity as undefined', 'mean wait = Infinity\n', null],
    ['a number out of range as undefined', 'mean wait = 1e999\n', null],
  ]
  for (const [name, stdout, wait] of cases) {
    test(`reads ${name}`, () => {
      assert.deepEqual(fromStdout(pattern, stdout), { metrics: { wait }, error: null })
    })
  }

  for (const text of ['fast', '0x10', '1,5', '1.5s']) {
    test(`refuses "${text}"`, () => {
      assert.deepEqual(fromStdout(pattern, `mean wait = ${text}`).error, {
        code: 'metrics',
        message: `Metric "wait": "${text}" is not a number`,
      })
    })
  }

  test('takes a group that did not take part as undefined', () => {
    assert.deepEqual(fromStdout('wait(?: = (\\d+))?', 'wait').metrics, { wait: null })
  })
})

describe('readMetrics with `undefined`', () => {
  const text = '{"a": 1, "b": null, "c": NaN}'

  test('null keeps them null', () => {
    assert.deepEqual(fromFile('r.json', text, 'null').metrics, { a: 1, b: null, c: null })
  })

  test('a number stands in', () => {
    assert.deepEqual(fromFile('r.json', text, 0).metrics, { a: 1, b: 0, c: 0 })
  })

  test('fail names them', () => {
    const error = { code: 'metrics', message: 'Undefined metric: b, c' }
    assert.deepEqual(fromFile('r.json', text, 'fail'), { metrics: {}, error })
  })
})

describe('readMetrics of scalars', () => {
  const read = (scalars: ReadonlyMap<string, number | null> | string, policy: 'fail' | 0 | 'null' = 'null') =>
    readMetrics({ scalars: { a: 'M x' }, undefined: policy }, { file: null, stdout: '', scalars })

  test('takes what was found, and undefined as the manifest says', () => {
    assert.deepEqual(read(new Map([['a', 2]])).metrics, { a: 2 })
    assert.deepEqual(read(new Map([['a', null]]), 0).metrics, { a: 0 })
    assert.equal(read(new Map([['a', null]]), 'fail').error?.message, 'Undefined metric: a')
  })

  test('says what was wrong', () => {
    assert.equal(read('no .sca file').error?.message, 'no .sca file')
  })
})

describe('metricPatternProblem', () => {
  const cases: readonly (readonly [string, RegExp | null])[] = [
    ['a = ([0-9]+)', null],
    ['(?:a|b) = (.*)', null],
    ['a|(b)', null],
    ['a', /one group .*, not 0$/],
    ['(a)(b)', /one group .*, not 2$/],
    ['(a', /Invalid regular expression/],
    ['a)(', /Invalid regular expression/],
  ]
  for (const [pattern, problem] of cases) {
    test(`of ${pattern}`, () => {
      const found = metricPatternProblem(pattern)
      if (problem === null) assert.equal(found, null)
      else assert.match(found ?? '', problem)
    })
  }
})
