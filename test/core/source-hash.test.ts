import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  buildId,
  leadsOutside,
  parseSnapshot,
  runSourceHash,
  type SourceFile,
  snapshotHash,
  snapshotText,
} from '../../scripts/lib/core/source-hash.ts'

const a: SourceFile = { path: 'a.c', mode: '100644', hash: '1'.repeat(64) }
const b: SourceFile = { path: 'b', mode: '100755', hash: '2'.repeat(64) }

describe('snapshotHash', () => {
  test('is frozen', () => {
    assert.equal(snapshotHash([a, b]), '50d706d8b5a149558a643047f47fd1c834aae9bfe6e4f15d03dd982f144e1c0a')
  })

  test('does not depend on the order of the files', () => {
    assert.equal(snapshotHash([b, a]), snapshotHash([a, b]))
  })

  test('changes with a path, a mode and a content', () => {
    const others = [
      { ...a, path: 'A.c' },
      { ...a, mode: '100755' as const },
      { ...a, hash: '3'.repeat(64) },
    ]
    assert.equal(new Set([a, ...others].map((file) => snapshotHash([file, b]))).size, 4)
  })
})

describe('parseSnapshot', () => {
  test('reads back what snapshotText wrote, whatever the names', () => {
    const name = fc.oneof(
      fc.string({ minLength: 1, unit: 'binary' }),
      fc.string({ minLength: 1, unit: fc.constantFrom('a', '\n', '/', '1', '`', '$') }),
    )
    const file = fc.record<SourceFile>(
      {
        path: name.filter((text) => !text.includes('\0')),
        mode: fc.constantFrom('100644', '100755', '120000'),
        hash: fc.string({ minLength: 64, maxLength: 64, unit: fc.constantFrom(...'0123456789abcdef') }),
      },
      { noNullPrototype: true },
    )
    const files = fc.uniqueArray(file, { selector: ({ path }) => path })
    fc.assert(
      fc.property(files, (all) => {
        const sorted = [...all].sort((x, y) => (x.path < y.path ? -1 : 1))
        assert.deepEqual(parseSnapshot(snapshotText(all)), sorted)
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})

describe('runSourceHash', () => {
  test('is the hash of the snapshot where there are no study files', () => {
    assert.equal(runSourceHash([a, b]), snapshotHash([a, b]))
  })

  test('leaves study files out', () => {
    assert.equal(
      runSourceHash([a, b], (path) => path === 'b'),
      snapshotHash([a]),
    )
  })
})

describe('buildId', () => {
  const recipe = { run: 'make -j{jobs}', artifacts: ['mm1'], env: { A: '1', B: { fromEnv: 'X' } } }

  test('does not depend on the order of variables', () => {
    const env = { B: { fromEnv: 'X' }, A: '1' }
    assert.equal(buildId('s', { ...recipe, env }), buildId('s', recipe))
  })

  test('changes with source, command, artifacts and variables, and without a build', () => {
    const ids = [
      buildId('s', recipe),
      buildId('t', recipe),
      buildId('s', { ...recipe, run: 'make' }),
      buildId('s', { ...recipe, artifacts: ['mm2'] }),
      buildId('s', { ...recipe, env: {} }),
      buildId('s', { ...recipe, env: { A: '1', B: { fromEnv: 'Y' } } }),
      buildId('s', null),
    ]
    assert.equal(new Set(ids).size, ids.length)
  })
})

describe('leadsOutside', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['link', 'file', false],
    ['lib/a.so', '../b.so', false],
    ['lib/a.so', './deep/../../b.so', false],
    ['link', '..', true],
    ['lib/a.so', '../../b.so', true],
    ['lib/a.so', '../../lib/b.so', true],
    ['link', '/etc/passwd', true],
    ['link', '..hidden', false],
  ]
  for (const [path, target, outside] of cases)
    test(`${path} -> ${target}`, () => assert.equal(leadsOutside(path, target), outside))
})
