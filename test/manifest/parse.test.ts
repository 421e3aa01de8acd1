import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { formatIssues } from '../../scripts/lib/manifest/issues.ts'
import { examples, files } from './examples.ts'
import { brief, filesOf, manifestWith, parse } from './fixture.ts'

const golden = fileURLToPath(new URL('../golden/manifest/many-errors', import.meta.url))

describe('parseManifest accepts', () => {
  for (const [name, text] of Object.entries(examples)) {
    test(name, () => {
      const { manifest, issues } = parse(text, { readFile: filesOf(files) })
      assert.deepEqual(issues.map(brief), [])
      assert.equal(manifest?.version, 1)
    })
  }
})

describe('parseManifest refuses', () => {
  const bomb = Array.from({ length: 9 }, (_, level) => {
    const items = level === 0 ? 'x' : `*a${level - 1}`
    return `a${level}: &a${level} [${Array(9).fill(items).join(', ')}]`
  }).join('\n')
  const whole = examples['ten lines']!
  const cases: readonly (readonly [
    what: string,
    input: string | Uint8Array,
    issue: string,
    place: string,
  ])[] = [
    ['an empty file', '', 'empty-file', '1:1'],
    ['a file of comments', '# nothing\n', 'empty-file', '1:1'],
    ['a binary file', Buffer.from('version: 1\nname: \0\x01\n', 'latin1'), 'binary-file', '2:7'],
    ['another encoding', Buffer.from('version: 1\nname: gr\xfcn\n', 'latin1'), 'not-utf8', '2:1'],
    ['100 MB', new Uint8Array(100_000_000).fill(32), 'file-too-large', '1:1'],
    ['a duplicate key', 'version: 1\nname: a\nname: b\n', 'duplicate-key', '3:1'],
    [
      'a duplicate key deep inside',
      manifestWith('limits: { time: 1s, time: 2s }'),
      'duplicate-key campaigns[0].limits',
      '7:25',
    ],
    ['an alias bomb', bomb, 'alias-bomb', '2:10'],
    ['an alias inside its anchor', 'a: &a [*a]', 'endless-alias a[0]', '1:8'],
    ['an alias without anchor', 'a: *b', 'unknown-alias a', '1:4'],
    ['several documents', 'version: 1\n---\nname: b\n', 'several-documents', '2:1'],
    ['__proto__', 'version: 1\n__proto__: { name: a }\n', 'forbidden-key', '2:1'],
    [
      '__proto__ among parameters',
      manifestWith('parameters: { __proto__: [1] }'),
      'forbidden-key campaigns[0].parameters',
      '7:19',
    ],
    [
      'constructor among parameters',
      manifestWith('parameters: { constructor: [1] }'),
      'forbidden-key campaigns[0].parameters',
      '7:19',
    ],
    ['a text cut in a string', whole.trim().slice(0, 300), 'syntax', '8:34'],
    ['a tab for indentation', 'version: 1\ncluster:\n\tprovider: local\n', 'syntax', '3:1'],
    ['a tag', 'version: !!binary aGk=\n', 'unknown-tag version', '1:19'],
    ['a list for a key', '? [a]\n: 1\n', 'bad-key', '1:3'],
    [
      'an integer beyond 2^53',
      manifestWith('parameters: { n: [9007199254740993] }'),
      'integer-too-large campaigns[0].parameters.n[0]',
      '7:23',
    ],
    [
      'a NUL in a text',
      manifestWith('description: "a\\0"'),
      'nul-character campaigns[0].description',
      '7:18',
    ],
    ['nesting without end', '['.repeat(100_000), 'nested-too-deep', ''],
    ['a list', '[1, 2]', 'wrong-type', '1:1'],
    ['a text', 'hello', 'wrong-type', '1:1'],
  ]
  for (const [what, input, issue, place] of cases) {
    test(what, () => {
      const { manifest, issues } = parse(input)
      assert.equal(manifest, null)
      assert.deepEqual(issues.map(brief), [issue])
      if (place !== '') assert.equal(`${issues[0]!.line}:${issues[0]!.column}`, place)
    })
  }

  test('every file cut between two lines of a manifest, with a place, until its last key', () => {
    const lines = whole.trim().split('\n')
    for (let count = 0; count < lines.length - 4; count++) {
      const { manifest, issues } = parse(lines.slice(0, count).join('\n'))
      assert.equal(manifest, null, `${count} lines`)
      for (const { line, message } of issues)
        assert.ok(line >= 1 && line <= Math.max(count, 1) && message !== '')
    }
  })

  test('100,000 keys without taking minutes over it', () => {
    const keys = Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`).join('\n')
    assert.ok(parse(keys).issues.length > 100_000)
  })
})

describe('parseManifest', () => {
  test('shows all problems at once, each with place and remedy', () => {
    const { manifest, issues } = parse(readFileSync(`${golden}.yaml`))
    const shown = `${formatIssues('many-errors.yaml', issues)}\n`
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(`${golden}.txt`, shown)
    assert.equal(manifest, null)
    assert.equal(shown, readFileSync(`${golden}.txt`, 'utf8'))
  })

  test('gives the manifest where there are warnings alone', () => {
    const { manifest, issues } = parse(manifestWith('inputs: { trace: { files: a.csv } }'))
    assert.deepEqual(issues.map(brief), ['warning unused-input campaigns[0].inputs.trace'])
    assert.equal(manifest?.name, 'test')
  })

  test('says nothing further of a text whose variable is missing', () => {
    const { issues } = parse(manifestWith('needs: ["${OTHER}"]'))
    assert.deepEqual(issues.map(brief), ['undefined-variable campaigns[0].needs[0]'])
  })

  test('repeats at most a few words of what it found', () => {
    const { issues } = parse(manifestWith(`repetitions: ${'x'.repeat(5000)}`))
    assert.ok(issues[0]!.message.length < 150)
  })

  test('takes aliases as the values they stand for', () => {
    const { manifest } = parse(manifestWith('parameters: { a: &list [1, 2], b: *list }', 'fixed: {}'))
    assert.deepEqual(manifest?.campaigns[0]?.parameters?.b, [1, 2])
  })
})
