import assert from 'node:assert/strict'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { openBlobStore } from '../../scripts/lib/effects/blob-store.ts'
import { blobStoreConformance, hashOf } from '../store/blob-store-conformance.ts'
import { codeOf, noDisk, withDisk } from './disk.ts'

const root = mkdtempSync(join(tmpdir(), 'blob-store-'))
after(() => rmSync(root, { recursive: true }))

function newDir(): string {
  return mkdtempSync(join(root, 'dir-'))
}

function fileOf(dir: string, hash: string): string {
  const path = join(dir, hash.slice(0, 2), hash.slice(2))
  return existsSync(path) ? path : `${path}.zst`
}

blobStoreConformance('folder', () => {
  const dir = newDir()
  return {
    store: openBlobStore(dir, { owner: true }),
    damage(hash) {
      const path = fileOf(dir, hash)
      const bytes = readFileSync(path)
      const middle = Math.floor(bytes.length / 2)
      bytes[middle] = bytes[middle]! ^ 1
      chmodSync(path, 0o644)
      writeFileSync(path, bytes)
    },
  }
})

describe('openBlobStore', () => {
  test('its files are read-only, and nothing else is left', async () => {
    const dir = newDir()
    const hash = await openBlobStore(dir).putBytes(Buffer.from('abc'))
    assert.equal(statSync(fileOf(dir, hash)).mode & 0o777, 0o444)
    assert.deepEqual(readdirSync(join(dir, 'tmp')), [])
  })

  test('as owner sweeps what a killed process left half written, and nothing else', async () => {
    const dir = newDir()
    const hash = await openBlobStore(dir).putBytes(Buffer.from('abc'))
    mkdirSync(join(dir, 'tmp'), { recursive: true })
    writeFileSync(join(dir, 'tmp', 'half'), 'a')
    openBlobStore(dir)
    assert.ok(existsSync(join(dir, 'tmp', 'half')))
    const store = openBlobStore(dir, { owner: true })
    assert.equal(existsSync(join(dir, 'tmp', 'half')), false)
    assert.ok(await store.isIntact(hash))
  })

  test('puts again the bytes of a file that a power cut emptied', async () => {
    const dir = newDir()
    const store = openBlobStore(dir)
    const hash = await store.putBytes(Buffer.from('abc'))
    chmodSync(fileOf(dir, hash), 0o644)
    writeFileSync(fileOf(dir, hash), '')
    assert.equal(await store.isIntact(hash), false)
    await store.putBytes(Buffer.from('abc'))
    assert.ok(await store.isIntact(hash))
  })
})

describe('a disk that is full or read-only', { skip: noDisk }, () => {
  const small = Buffer.alloc(900_000, 'x')
  const source = join(root, 'large')
  writeFileSync(source, Buffer.alloc(3_000_000, 'y'))

  test('a full disk is named, and nothing half written stays', () =>
    withDisk('1m', async (disk) => {
      const dir = join(disk.path, 'blobs')
      mkdirSync(dir)
      const store = openBlobStore(dir, { owner: true })
      await assert.rejects(store.putFile(source), codeOf('disk-full'))
      await store.putBytes(small)
      await assert.rejects(store.putBytes(Buffer.alloc(900_000, 'z')), codeOf('disk-full'))
      assert.deepEqual([...store.list()], [hashOf(small)])
      assert.deepEqual(readdirSync(join(dir, 'tmp')), [])
    }))

  test('a read-only disk can be read and is named when written', () =>
    withDisk('2m', async (disk) => {
      const hash = await openBlobStore(disk.path).putBytes(small)
      disk.makeReadOnly()
      const store = openBlobStore(disk.path)
      assert.ok(small.equals(await store.getBytes(hash)))
      await assert.rejects(store.putBytes(Buffer.from('a')), codeOf('read-only'))
      await assert.rejects(store.putFile(source), codeOf('read-only'))
      assert.throws(() => store.remove(hash), codeOf('read-only'))
    }))
})
