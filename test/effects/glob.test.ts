import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { belowPattern, checkPattern, matchFiles, pathMatcher } from '../../scripts/lib/effects/glob.ts'
import { codeOf } from './disk.ts'
import { type Tree, withTemp, writeTree } from './tree.ts'

const odd = [
  '; ls',
  '$(id)',
  'a b',
  'new\nline',
  '`x`',
  'a(b).txt',
  'c[1].txt',
  '@file',
  '!not',
  '{x,y}',
  '*',
]

describe('matchFiles', () => {
  const tree: Tree = {
    'a.csv': '',
    'b.txt': '',
    '.hidden.csv': '',
    'deep/c.csv': '',
    'deep/er/d.csv': '',
    'link.csv': { link: 'a.csv' },
    'away/out': { link: '/etc' },
    'away/up': { link: '../..' },
  }
  const cases: readonly (readonly [readonly string[], readonly string[]])[] = [
    [['*.csv'], ['.hidden.csv', 'a.csv']],
    [['**/*.csv'], ['.hidden.csv', 'a.csv', 'deep/c.csv', 'deep/er/d.csv']],
    [['deep'], ['deep/c.csv', 'deep/er/d.csv']],
    [['deep/'], ['deep/c.csv', 'deep/er/d.csv']],
    [['./deep/*.csv'], ['deep/c.csv']],
    [['deep/**'], ['deep/c.csv', 'deep/er/d.csv']],
    [['deep/*/*.csv'], ['deep/er/d.csv']],
    [['{a,b}.{csv,txt}'], ['a.csv', 'b.txt']],
    [
      ['a.csv', '*.txt', 'a.*'],
      ['a.csv', 'b.txt'],
    ],
    [['nothing', 'nothing/**', 'a.csv/x'], []],
    [['away/**', 'away/out/passwd', 'away/out/*', 'away/up/**', 'link.csv'], []],
  ]
  for (const [patterns, expected] of cases)
    test(`${patterns.join(' ')}`, () =>
      withTemp((dir) => {
        writeTree(dir, tree)
        assert.deepEqual(matchFiles(dir, patterns), expected)
      }))

  test('lists links, without following them, when asked to', () =>
    withTemp((dir) => {
      writeTree(dir, tree)
      const found = matchFiles(dir, ['link.csv', 'away/**'], { links: true })
      assert.deepEqual(found, ['away/out', 'away/up', 'link.csv'])
    }))

  test('takes odd names as plain text', () =>
    withTemp((dir) => {
      writeTree(
        dir,
        Object.fromEntries(
          odd.flatMap((name) => [
            [name, ''],
            [`d ${name}/x`, ''],
          ]),
        ),
      )
      for (const name of odd.filter((each) => each !== '*')) {
        assert.deepEqual(matchFiles(dir, [name]), [name])
        assert.deepEqual(matchFiles(dir, [`d ${name}`]), [`d ${name}/x`])
      }
      assert.deepEqual(matchFiles(dir, ['*']), [...odd].sort())
    }))
})

describe('checkPattern', () => {
  for (const pattern of ['../x', 'a/../b', '/etc/*', '..', '{a,..}/x', 'a/..'])
    test(`refuses ${pattern}`, () => {
      assert.throws(() => checkPattern(pattern), codeOf('pattern.outside'))
      assert.throws(() => matchFiles(join('/', 'tmp'), [pattern]), codeOf('pattern.outside'))
    })

  test('takes dots that do not climb', () => {
    for (const pattern of ['a..b', '...', '..a/*', './a', '**']) checkPattern(pattern)
  })
})

describe('pathMatcher', () => {
  test('matches below a folder that is named', () => {
    const matches = pathMatcher(['build', '*.o'])
    const paths = ['build/x/y', 'build', 'builds', 'a.o', 'x/a.o']
    assert.deepEqual(paths.filter(matches), ['build/x/y', 'build', 'a.o'])
  })
})

describe('belowPattern', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['traces/*.csv', 'traces/a.csv', 'a.csv'],
    ['traces/a.csv', 'traces/a.csv', 'a.csv'],
    ['traces', 'traces/deep/a.csv', 'deep/a.csv'],
    ['data/**/*.csv', 'data/x/a.csv', 'x/a.csv'],
    ['*.csv', 'a.csv', 'a.csv'],
    ['a.csv', 'a.csv', 'a.csv'],
    ['**', 'x/a.csv', 'x/a.csv'],
  ]
  for (const [pattern, path, below] of cases)
    test(`${path} in ${pattern}`, () => assert.equal(belowPattern(pattern, path), below))
})
