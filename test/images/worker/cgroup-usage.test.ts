import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { cgroupReader } from '../../../images/worker/cgroup-usage.ts'

// The kernel's files as they are: a machine has one version of control groups, and few let a test make some.

const ID = 'ab'.repeat(32)
const SHORT = ID.slice(0, 12)

describe('cgroupReader', () => {
  const root = mkdtempSync(join(tmpdir(), 'simswarm-cgroup-'))
  after(() => rmSync(root, { recursive: true }))

  function put(folder: string, files: Readonly<Record<string, string>>): void {
    mkdirSync(join(root, folder), { recursive: true })
    for (const [name, text] of Object.entries(files)) writeFileSync(join(root, folder, name), text)
  }

  test('version 2, below systemd', () => {
    put('v2', { 'cgroup.controllers': 'cpu memory\n' })
    put(`v2/system.slice/docker-${ID}.scope`, {
      'cpu.stat': 'usage_usec 2500000\nuser_usec 1\n',
      'memory.current': '1000\n',
      'memory.stat': 'anon 1\ninactive_file 400\n',
    })
    const read = cgroupReader(join(root, 'v2'))
    assert.deepEqual(read(SHORT), { cpuSeconds: 2.5, memoryBytes: 600 })
    assert.equal(read('0'.repeat(12)), null)
  })

  test('version 1, below a parent of its own; a container that has gone is nothing', () => {
    put(`v1/cpuacct/lab/${ID}`, { 'cpuacct.usage': '1500000000\n' })
    put(`v1/memory/lab/${ID}`, {
      'memory.usage_in_bytes': '1000\n',
      'memory.stat': 'inactive_file 1\ntotal_inactive_file 300\n',
    })
    const read = cgroupReader(join(root, 'v1'))
    assert.deepEqual(read(SHORT), { cpuSeconds: 1.5, memoryBytes: 700 })
    rmSync(join(root, 'v1'), { recursive: true })
    assert.equal(read(SHORT), null)
  })

  test('a machine that shows none', () => {
    assert.equal(cgroupReader(join(root, 'absent'))(SHORT), null)
  })
})
