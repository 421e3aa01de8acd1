import assert from 'node:assert/strict'
import { chmodSync, lstatSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { create } from 'tar'
import { openArtifacts, packArtifacts } from '../../scripts/lib/effects/artifacts.ts'
import { openBlobStore } from '../../scripts/lib/effects/blob-store.ts'
import { removeTree } from '../../scripts/lib/effects/scratch.ts'
import type { BlobStore } from '../../scripts/lib/job/store.ts'
import { codeOf } from './disk.ts'
import { readTree, type Tree, withTemp, writeTree } from './tree.ts'

const tree: Tree = { 'bin/model': { run: 'x' }, 'data.txt': 'abc', 'lib/l': { link: '../data.txt' } }

function pack(dir: string, blobs: BlobStore): Promise<string> {
  return packArtifacts(join(dir, 'made'), Object.keys(tree), { blobs, archive: join(dir, 'tar') })
}

function withArtifacts(
  body: (place: {
    hash: string
    open: () => Promise<string>
    blobs: BlobStore
    dir: string
  }) => Promise<void>,
) {
  return withTemp(async (dir) => {
    const blobs = openBlobStore(join(dir, 'blobs'))
    writeTree(join(dir, 'made'), tree)
    const hash = await pack(dir, blobs)
    const open = () => openArtifacts(hash, { blobs, cacheDir: join(dir, 'cache') })
    await body({ hash, open, blobs, dir })
  })
}

describe('openArtifacts', () => {
  test('unpacks once, read-only', () =>
    withArtifacts(async ({ open }) => {
      const dir = await open()
      assert.deepEqual(readTree(dir), tree)
      const modes = ['bin/model', 'data.txt', 'bin'].map((path) => lstatSync(join(dir, path)).mode & 0o777)
      assert.deepEqual(modes, [0o555, 0o444, 0o555])
      const { ino } = lstatSync(join(dir, 'data.txt'))
      assert.equal(await open(), dir)
      assert.equal(lstatSync(join(dir, 'data.txt')).ino, ino)
    }))

  const damages: Readonly<Record<string, (dir: string) => void>> = {
    'other bytes of the same length': (dir) => {
      chmodSync(join(dir, 'data.txt'), 0o644)
      writeFileSync(join(dir, 'data.txt'), 'abd')
    },
    'an older time': (dir) => utimesSync(join(dir, 'data.txt'), 1, 1),
    'another mode': (dir) => chmodSync(join(dir, 'bin/model'), 0o444),
    'a file taken away': (dir) => {
      chmodSync(dir, 0o755)
      rmSync(join(dir, 'data.txt'))
    },
    'a file in place of a link': (dir) => {
      chmodSync(join(dir, 'lib'), 0o755)
      rmSync(join(dir, 'lib/l'))
      writeFileSync(join(dir, 'lib/l'), 'abc')
    },
    'no seal': (dir) => rmSync(join(dir, '../seal.json')),
    'half a seal': (dir) => writeFileSync(join(dir, '../seal.json'), '[["data'),
  }
  for (const [name, damage] of Object.entries(damages))
    test(`unpacks again after ${name}`, () =>
      withArtifacts(async ({ open }) => {
        damage(await open())
        assert.deepEqual(readTree(await open()), tree)
      }))

  test('says so when the archive is damaged, and lets it be stored again', () =>
    withArtifacts(async ({ hash, open, blobs, dir }) => {
      const blob = join(dir, 'blobs', hash.slice(0, 2), hash.slice(2))
      const bytes = readFileSync(blob)
      bytes[600] = 1 + bytes[600]!
      chmodSync(blob, 0o644)
      writeFileSync(blob, bytes)
      await assert.rejects(open(), codeOf('corrupt'))
      await assert.rejects(open(), codeOf('corrupt'))
      assert.equal(await pack(dir, blobs), hash)
      assert.deepEqual(readTree(await open()), tree)
    }))

  test('refuses an archive that writes outside of its folder', () =>
    withTemp(async (dir) => {
      const blobs = openBlobStore(join(dir, 'blobs'))
      writeTree(dir, { 'a/b/x': 'x', y: 'outside' })
      await create({ cwd: join(dir, 'a/b'), file: join(dir, 'up.tar'), preservePaths: true }, [
        'x',
        '../../y',
      ])
      const { hash } = await blobs.putFile(join(dir, 'up.tar'))
      await assert.rejects(openArtifacts(hash, { blobs, cacheDir: join(dir, 'cache') }))
    }))
})

describe('removeTree', () => {
  test('removes sealed folders, also for who is not root', () =>
    withArtifacts(async ({ open, dir }) => {
      await open()
      const euid = process.geteuid?.()
      if (euid === 0) {
        const { chownSync, readdirSync } = await import('node:fs')
        for (const path of ['', ...readdirSync(dir, { recursive: true, encoding: 'utf8' })])
          if (!lstatSync(join(dir, path)).isSymbolicLink()) chownSync(join(dir, path), 65534, 65534)
        process.seteuid?.(65534)
      }
      try {
        removeTree(join(dir, 'cache'))
        assert.equal(lstatSync(join(dir, 'cache'), { throwIfNoEntry: false }), undefined)
      } finally {
        if (euid === 0) process.seteuid?.(0)
      }
    }))
})
