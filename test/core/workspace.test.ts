import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  buildOrder,
  builtBefore,
  workspaceBuildId,
  workspaceSourceHash,
} from '../../scripts/lib/core/workspace.ts'

const builds = { mine: { after: ['inet', 'tools'] }, inet: { after: ['base'] }, base: {}, tools: {} }
const names = ['mine', 'tools', 'inet', 'base']

describe('buildOrder', () => {
  test('each after those that it names, else as written', () => {
    assert.deepEqual(buildOrder(names, builds), ['tools', 'base', 'inet', 'mine'])
    assert.deepEqual(buildOrder(['a', 'b'], {}), ['a', 'b'])
  })

  test('null where they wait for each other', () => {
    assert.equal(buildOrder(['a', 'b'], { a: { after: ['b'] }, b: { after: ['a'] } }), null)
    assert.equal(buildOrder(['a'], { a: { after: ['a'] } }), null)
  })
})

test('builtBefore finds what is needed on the way too', () => {
  const order = buildOrder(names, builds)!
  assert.deepEqual(builtBefore('mine', order, builds), ['tools', 'base', 'inet'])
  assert.deepEqual(builtBefore('inet', order, builds), ['base'])
})

describe('identity of several sources', () => {
  const base = { name: 'inet', sourceHash: 'a', buildId: 'b', source: null as never, after: [] }
  const build = { run: 'make', artifacts: ['x'] }

  test('a build is another with another beside it', () => {
    const id = workspaceBuildId('own', 'mine', [base])
    assert.equal(workspaceBuildId('own', 'mine', [{ ...base, sourceHash: 'other' }]), id)
    assert.notEqual(workspaceBuildId('own', 'mine', [{ ...base, buildId: 'c' }]), id)
    assert.notEqual(workspaceBuildId('own', 'yours', [base]), id)
  })

  test('what runs see is another with another source or build of the others', () => {
    const seen = workspaceSourceHash('own', 'mine', [{ ...base, build }])
    for (const change of [{ sourceHash: 'c' }, { build: { ...build, run: 'make all' } }, { name: 'other' }])
      assert.notEqual(workspaceSourceHash('own', 'mine', [{ ...base, build, ...change }]), seen)
  })
})
