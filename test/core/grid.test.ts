import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Grid } from '../../scripts/lib/core/campaign.ts'
import { countPoints, maxPoints, points } from '../../scripts/lib/core/grid.ts'
import type { Parameters, ParameterValue } from '../../scripts/lib/job/types.ts'
import { grid } from './fixture.ts'

describe('points', () => {
  test('go through the product in the order written, the last parameter fastest', () => {
    const found = [...points(grid({ subgrids: [{ b: [1, 2], a: ['x', 'y'] }] }))]
    assert.deepEqual(found, [
      { b: 1, a: 'x' },
      { b: 1, a: 'y' },
      { b: 2, a: 'x' },
      { b: 2, a: 'y' },
    ])
    assert.deepEqual(Object.keys(found[0]!), ['b', 'a'])
  })
  test('of no parameters are one, of an empty list none', () => {
    assert.deepEqual([...points(grid())], [{}])
    assert.deepEqual([...points(grid({ subgrids: [{ a: [], b: [1] }] }))], [])
  })
  test('let zipped parameters advance together', () => {
    const found = points(grid({ subgrids: [{ a: [1, 2], c: [0, 1], b: [10, 20] }], zip: [['a', 'b']] }))
    assert.deepEqual(
      Array.from(found, ({ a, b, c }) => `${a} ${b} ${c}`),
      ['1 10 0', '1 10 1', '2 20 0', '2 20 1'],
    )
  })
  test('leave out repeated values, and points that another subgrid has', () => {
    const found = points(
      grid({ subgrids: [{ n: [1, 1, 2] }, { n: [2, 3], rts: [0, 1] }], fixed: { rts: 0 } }),
    )
    assert.deepEqual(
      Array.from(found, ({ n, rts }) => `${n} ${rts}`),
      ['1 0', '2 0', '2 1', '3 0', '3 1'],
    )
  })
  test('tell values of different types apart', () => {
    assert.equal([...points(grid({ subgrids: [{ a: [1, '1', true, 'true'] }, { a: ['1'] }] }))].length, 4)
  })
  test('take derived values in order of need, rounded', () => {
    const derive = { c: 'b + 0.2', b: 'a / 10', t: '"n" + "m"' }
    assert.deepEqual(
      [...points(grid({ subgrids: [{ a: [1] }], derive }))],
      [{ a: 1, b: 0.1, c: 0.3, t: 'nm' }],
    )
  })
  test('may be chosen by derived values, and derive the others for those which stay alone', () => {
    const choice = { where: 'rho < 1', exclude: [{ double: 4 }] }
    const derive = { rho: 'lambda / 4', wait: 'sqrt(1 - rho)', double: 'lambda * 2' }
    const found = points(grid({ subgrids: [{ lambda: [1, 2, 4, 9] }], derive, ...choice }))
    assert.deepEqual(
      Array.from(found, ({ lambda }) => lambda),
      [1],
    )
    assert.equal(countPoints(grid({ subgrids: [{ lambda: [1, 2, 4, 9] }], derive, ...choice })), 1)
  })
  test('are made one at a time', () => {
    const range = { from: 1, to: 1000, step: 1 }
    const huge = grid({ subgrids: [{ a: range, b: range, c: range, d: range, e: range }] })
    assert.deepEqual(points(huge).next().value, { a: 1, b: 1, c: 1, d: 1, e: 1 })
    assert.equal(maxPoints(huge), 1e15)
    assert.equal(countPoints(huge), 1e15)
  })
  test('keep names of object members as plain names', () => {
    const found = [
      ...points(grid({ subgrids: [{ constructor: [1, 2], toString: ['x'] }], where: 'constructor > 1' })),
    ]
    assert.deepEqual(Object.entries(found[0]!), [
      ['constructor', 2],
      ['toString', 'x'],
    ])
    assert.deepEqual([...points(grid({ subgrids: [{ a: [1] }], exclude: [{ toString: 'x' }] }))], [{ a: 1 }])
  })
})

describe('points refuse', () => {
  const cases: readonly (readonly [string, Partial<Grid>, RegExp])[] = [
    [
      'a zip of different lengths',
      { subgrids: [{ a: [1, 2], b: [1] }], zip: [['a', 'b']] },
      /"a" has 2 .* "b" has 1/,
    ],
    [
      'a name in two zips',
      {
        subgrids: [{ a: [1], b: [1], c: [1] }],
        zip: [
          ['a', 'b'],
          ['b', 'c'],
        ],
      },
      /"b" .* twice/,
    ],
    ['an unknown name in zip', { subgrids: [{ a: [1] }], zip: [['a', 'z']] }, /"z" in zip/],
    [
      'a circle of derived parameters',
      { derive: { a: 'b', b: 'c + 1', c: 'a' } },
      /"a" needs "b" needs "c" needs "a"/,
    ],
    ['a derived parameter of itself', { derive: { a: 'a + 1' } }, /"a" needs "a"/],
    ['a derived and swept parameter', { subgrids: [{ a: [1] }], derive: { a: '1' } }, /"a" is derived/],
    ['a derived and fixed parameter', { fixed: { a: 1 }, derive: { a: '1' } }, /"a" is derived/],
    ['a derived constant', { derive: { e: '1' } }, /"e" is a constant/],
    ['a where that is no condition', { subgrids: [{ a: [1] }], where: 'a' }, /not true or false/],
    ['a where of an unknown name', { subgrids: [{ a: [1] }], where: 'b > 1' }, /Unknown name "b"/],
    ['an integer beyond 2^53', { subgrids: [{ a: [2 ** 53 + 2] }] }, /beyond 2\^53/],
    [
      'a derived integer beyond 2^53',
      { subgrids: [{ a: [2 ** 52] }], derive: { b: 'a * 4' } },
      /"b" .*beyond 2\^53/,
    ],
    ['NaN', { fixed: { a: Number.NaN } }, /"a" is NaN/],
    ['half a character', { subgrids: [{ a: ['\ud800'] }] }, /Unicode/],
    ['a prototype', { fixed: JSON.parse('{"__proto__": 1}') }, /"__proto__"/],
    ['a swept prototype', { subgrids: [JSON.parse('{"__proto__": [1]}')] }, /"__proto__"/],
  ]
  for (const [name, part, message] of cases) {
    test(name, () =>
      assert.throws(() => [...points(grid(part))], { name: 'UserError', message, exitCode: 2 }),
    )
  }
})

/** What the points of one subgrid should be, by trying all combinations of all its values. */
function naive(
  part: Pick<Grid, 'zip' | 'exclude'>,
  subgrid: Readonly<Record<string, readonly ParameterValue[]>>,
) {
  let found: { readonly point: Parameters; readonly at: Readonly<Record<string, number>> }[] = [
    { point: {}, at: {} },
  ]
  for (const [name, values] of Object.entries(subgrid)) {
    found = found.flatMap(({ point, at }) =>
      values.map((value, index) => ({ point: { ...point, [name]: value }, at: { ...at, [name]: index } })),
    )
  }
  const together = found.filter(({ at }) =>
    part.zip.every((group) => new Set(group.map((name) => at[name])).size <= 1),
  )
  const kept = together.filter(
    ({ point }) =>
      !part.exclude.some((entry) => Object.keys(entry).every((name) => point[name] === entry[name])),
  )
  return kept.map(({ point }) => point).filter((point) => Number(point.a) + Number(point.b) < 4)
}

test('zip, exclude and where together agree with trying all combinations', () => {
  const values = (length: number) =>
    fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: length, maxLength: length })
  const study = fc.integer({ min: 1, max: 4 }).chain((length) =>
    fc.record({
      subgrid: fc.record(
        { a: values(length), c: values(2), b: values(length), d: values(3) },
        { noNullPrototype: true },
      ),
      zip: fc.constantFrom<Grid['zip'][]>([], [['a', 'b']], [['b', 'a']]),
      exclude: fc.array(
        fc.record({ a: fc.nat(5), d: fc.nat(5) }, { requiredKeys: ['d'], noNullPrototype: true }),
        {
          maxLength: 3,
        },
      ),
    }),
  )
  const property = fc.property(study, ({ subgrid, zip, exclude }) => {
    const whole = grid({ subgrids: [subgrid], zip, exclude, where: 'a + b < 4' })
    const found = [...points(whole)]
    const wanted = naive({ zip, exclude }, subgrid)
    const text = (point: Parameters) => `${point.a} ${point.b} ${point.c} ${point.d}`
    assert.deepEqual(found.map(text).sort(), wanted.map(text).sort())
    if (zip.length === 0) assert.deepEqual(found, wanted)
    assert.equal(countPoints(whole), found.length)
    assert.ok(maxPoints(whole) >= found.length)
  })
  fc.assert(property, { seed: 5, numRuns: 300 })
})
