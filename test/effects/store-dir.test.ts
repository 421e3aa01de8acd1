import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { networkFileSystem, openStoreDir, storeDirAt } from '../../scripts/lib/effects/store-dir.ts'
import { codeOf, noDisk, withDisk } from './disk.ts'

const root = mkdtempSync(join(tmpdir(), 'store-dir-'))
after(() => rmSync(root, { recursive: true }))

describe('openStoreDir', () => {
  test('makes the folder with its parts, hidden from git, and keeps what is there', () => {
    const path = join(root, 'a', '.swarm')
    const dir = openStoreDir(path)
    assert.deepEqual(dir, storeDirAt(path))
    for (const part of [dir.blobs, dir.work, dir.builds]) assert.ok(existsSync(part))
    assert.equal(readFileSync(join(path, '.gitignore'), 'utf8'), '*\n')
    writeFileSync(join(path, '.gitignore'), 'mine\n')
    openStoreDir(path)
    assert.equal(readFileSync(join(path, '.gitignore'), 'utf8'), 'mine\n')
  })

  test('names a file that stands in its way', () => {
    const file = join(root, 'file')
    writeFileSync(file, '')
    for (const path of [file, join(file, 'below')])
      assert.throws(() => openStoreDir(path), codeOf('no-folder'))
  })

  test('names a read-only disk, whether the folder is there or not', { skip: noDisk }, () =>
    withDisk('1m', (disk) => {
      const path = join(disk.path, '.swarm')
      openStoreDir(path)
      disk.makeReadOnly()
      assert.throws(() => openStoreDir(path), codeOf('read-only'))
      assert.throws(() => openStoreDir(join(disk.path, 'other')), codeOf('read-only'))
    }),
  )
})

test('networkFileSystem knows NFS, CIFS and SMB, signed or not, and no local one', () => {
  assert.equal(networkFileSystem(0x6969), 'NFS')
  assert.equal(networkFileSystem(0xff534d42), 'CIFS')
  assert.equal(networkFileSystem(0xff534d42 | 0), 'CIFS')
  assert.equal(networkFileSystem(0xfe534d42), 'SMB')
  for (const local of [0xef53, 0x01021994, 0x58465342, 0x9123683e, 0x794c7630]) {
    assert.equal(networkFileSystem(local), undefined)
  }
})
