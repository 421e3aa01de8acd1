import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { bytesInUse, containerOfGroup, figureOf, numberOf } from '../../../images/visualizer/cgroup-text.ts'
import { askedContainers, usageBetween } from '../../../images/visualizer/usage.ts'

const ID = '0123456789ab'
const report = (atSeconds: number, cpuSeconds: number | null) => ({
  atSeconds,
  containers: { [ID]: { cpuSeconds, memoryBytes: 5 } },
})

describe('usageBetween', () => {
  test('cores are processor time by time', () => {
    assert.deepEqual([...usageBetween(report(10, 3), report(12, 6))], [[ID, { cores: 1.5, memoryBytes: 5 }]])
  })

  test('no figure at the first look, of an agent or a container that began anew, and where the kernel has none', () => {
    for (const [before, after] of [
      [undefined, report(12, 6)],
      [report(10, 3), report(1, 6)],
      [report(10, 7), report(12, 6)],
      // Nobody looked meanwhile.
      [report(10, 3), report(100, 6)],
      [report(10, null), report(12, 6)],
      [report(10, 3), report(12, null)],
      [{ atSeconds: 10, containers: {} }, report(12, 6)],
    ] as const)
      assert.deepEqual([...usageBetween(before, after)], [[ID, { cores: null, memoryBytes: 5 }]])
  })
})

describe('askedContainers', () => {
  test('short ids and nothing else', () => {
    assert.deepEqual(askedContainers(`/usage?ids=${ID},ba9876543210`), [ID, 'ba9876543210'])
    for (const url of [
      undefined,
      '/',
      '/usage',
      '/usage?ids=',
      '/usage?ids=../../etc',
      `/usage?ids=${ID}0`,
      `/usage?ids=${ID.toUpperCase()}`,
      `/usage?ids=${ID}&x=1`,
      `//usage?ids=${ID}`,
    ])
      assert.equal(askedContainers(url), null, url)
  })
})

describe('control groups', () => {
  test('a container is known by its folder, of both drivers', () => {
    const id = ID.repeat(6).slice(0, 64)
    assert.equal(containerOfGroup(id), id)
    assert.equal(containerOfGroup(`docker-${id}.scope`), id)
    for (const name of ['docker', 'system.slice', id.slice(1), `cri-containerd-${id}.scope`, `${id}.mount`])
      assert.equal(containerOfGroup(name), null, name)
  })

  test('figures, and null for those that are not there', () => {
    const text = 'usage_usec 1234\nuser_usec 1000\ninactive_file 77\n'
    assert.equal(figureOf(text, 'usage_usec'), 1234)
    assert.equal(figureOf(text, 'usage'), null)
    assert.equal(numberOf('42\n'), 42)
    assert.equal(numberOf('max\n'), null)
    assert.equal(numberOf(''), null)
    assert.equal(bytesInUse(100, 77), 23)
    assert.equal(bytesInUse(50, 77), 0)
    assert.equal(bytesInUse(50, null), 50)
    assert.equal(bytesInUse(null, 7), null)
  })
})
