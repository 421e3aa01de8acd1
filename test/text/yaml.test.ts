import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { formatPath, type Path } from '../../scripts/lib/text/place.ts'
import { fillYaml, parseYaml } from '../../scripts/lib/text/yaml.ts'

const text = `# head
a: 1
list:
  - x: one
    "y z": [10, 20]
base: &base { k: v }
use: *base
`

describe('parseYaml', () => {
  const parsed = parseYaml(new TextEncoder().encode(text))

  test('gives plain values, aliases expanded', () => {
    assert.deepEqual(parsed.value, {
      a: 1,
      list: [{ x: 'one', 'y z': [10, 20] }],
      base: { k: 'v' },
      use: { k: 'v' },
    })
  })

  const places: readonly (readonly [path: Path, value: string, key: string])[] = [
    [[], '2:1', '2:1'],
    [['a'], '2:4', '2:1'],
    [['list'], '3:1', '3:1'],
    [['list', 0], '4:5', '4:5'],
    [['list', 0, 'x'], '4:8', '4:5'],
    [['list', 0, 'y z'], '5:12', '5:5'],
    [['list', 0, 'y z', 1], '5:17', '5:17'],
    [['list', 0, 'none'], '4:5', '4:5'],
    [['use', 'k'], '6:18', '6:15'],
  ]
  for (const [path, value, key] of places) {
    test(`places "${formatPath(path)}" at ${value}, its key at ${key}`, () => {
      const show = (of: 'value' | 'key') => Object.values(parsed.locate(path, of)).join(':')
      assert.deepEqual([show('value'), show('key')], [value, key])
    })
  }

  test('tells scalars without quotes from the others', () => {
    assert.deepEqual(
      [parsed.isPlain(['a']), parsed.isPlain(['list', 0]), parsed.isPlain(['none'])],
      [true, false, false],
    )
  })

  test('takes a byte order mark and Windows line ends', () => {
    const { value } = parseYaml(new TextEncoder().encode('\uFEFFa: 1\r\nb: 2\r\n'))
    assert.deepEqual(value, { a: 1, b: 2 })
  })

  test('reads yes, dates and octals as YAML 1.2 does', () => {
    const { value } = parseYaml(new TextEncoder().encode('a: [yes, 2024-01-01, 010, 1e3, 0x10]'))
    assert.deepEqual(value, { a: ['yes', '2024-01-01', 10, 1000, 16] })
  })

  test('takes large numbers that are no integers in their text', () => {
    const { value } = parseYaml(new TextEncoder().encode('a: [1e20, 9007199254740991]'))
    assert.deepEqual(value, { a: [1e20, 9007199254740991] })
  })
})

describe('formatPath', () => {
  const cases: readonly (readonly [Path, string])[] = [
    [[], ''],
    [['a', 0, 'b-c', 'd'], 'a[0].b-c.d'],
    [['a', 'b c', 1], 'a["b c"][1]'],
    [[0, 'a'], '[0].a'],
  ]
  for (const [path, shown] of cases) test(`writes "${shown}"`, () => assert.equal(formatPath(path), shown))
})

describe('fillYaml', () => {
  const fill = (name: string) => ({ n: 3, yes: true, text: 'a: [b] # c\n- d' })[name] ?? `<${name}>`

  test('a placeholder alone takes the type of its value, within a text its words', () => {
    const filled = fillYaml('# ${kept}\na: ${n}\nb: "${yes}"\nc: x-${n}-${m}\nd: $${n}\n', { fill })
    assert.match(filled, /^# \$\{kept\}\n/)
    assert.deepEqual(parseYaml(new TextEncoder().encode(filled)).value, {
      a: 3,
      b: true,
      c: 'x-3-<m>',
      d: '$${n}',
    })
  })

  test('a text stays one scalar whatever it holds', () => {
    const filled = fillYaml('a: ${text}\nb: 1\n', { fill })
    assert.deepEqual(parseYaml(new TextEncoder().encode(filled)).value, { a: fill('text'), b: 1 })
  })

  test('additions go into lists and mappings', () => {
    const add = [
      { path: ['a'], value: { x: 1 } },
      { path: ['b', 'c'], value: 2 },
    ]
    const filled = fillYaml('a: [0]\nb: {}\n', { fill, add })
    assert.deepEqual(parseYaml(new TextEncoder().encode(filled)).value, { a: [0, { x: 1 }], b: { c: 2 } })
  })
})
