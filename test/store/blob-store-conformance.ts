import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { UserError } from '../../scripts/lib/core/errors.ts'
import type { BlobStore } from '../../scripts/lib/job/store.ts'

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export interface BlobFixture {
  readonly store: BlobStore
  /** Changes the stored bytes of a blob behind the store's back. */
  damage(hash: string): void
}

/** What every BlobStore promises. `open` gives an empty one. */
export function blobStoreConformance(name: string, open: () => BlobFixture): void {
  const dir = mkdtempSync(join(tmpdir(), 'blobs-'))
  after(() => rmSync(dir, { recursive: true }))
  const source = join(dir, 'source')
  const target = join(dir, 'target')
  const contents: [string, Buffer][] = [
    ['no bytes', Buffer.alloc(0)],
    ['a few bytes', Buffer.from('simulation\n'.repeat(100))],
    ['3 MiB that do not compress', randomBytes(3 * 2 ** 20 + 1)],
    ['5 MiB that do', Buffer.alloc(5 * 2 ** 20, 'wait = 1.5\n')],
  ]

  describe(`${name}: blobs`, () => {
    for (const compress of ['none', 'zstd'] as const) {
      for (const [what, bytes] of contents) {
        test(`putFile keeps ${what} under their hash, compress: ${compress}`, async () => {
          const { store } = open()
          const hash = hashOf(bytes)
          writeFileSync(source, bytes)
          assert.equal(store.has(hash), false)
          for (let time = 0; time < 2; time += 1) {
            assert.deepEqual(await store.putFile(source, { compress }), { hash, sizeBytes: bytes.length })
          }
          assert.ok(store.has(hash))
          assert.ok(bytes.equals(await store.getBytes(hash)))
          await store.getFile({ hash, compress }, target)
          assert.ok(bytes.equals(readFileSync(target)))
          assert.ok(await store.isIntact(hash))
          assert.deepEqual([...store.list()], [hash])
          const stored = store.storedBytes(hash)!
          assert.ok(compress === 'zstd' ? stored < bytes.length * 1.01 + 20 : stored === bytes.length)
        })
      }

      test(`a changed byte is found whenever the blob is read, compress: ${compress}`, async () => {
        const { store, damage } = open()
        for (const [, bytes] of contents.slice(1)) {
          writeFileSync(source, bytes)
          const { hash } = await store.putFile(source, { compress })
          damage(hash)
          rmSync(target, { force: true })
          await assert.rejects(store.getBytes(hash), codeOf('corrupt'))
          await assert.rejects(store.getFile({ hash, compress }, target), codeOf('corrupt'))
          assert.throws(() => readFileSync(target))
          assert.equal(await store.isIntact(hash), false)
          store.remove(hash)
          await store.putFile(source, { compress })
          assert.ok(await store.isIntact(hash))
        }
      })
    }

    test('putBytes and remove', async () => {
      const { store } = open()
      const bytes = Buffer.from('abc')
      const hash = await store.putBytes(bytes)
      assert.equal(hash, hashOf(bytes))
      assert.ok(bytes.equals(await store.getBytes(hash)))
      store.remove(hash)
      store.remove(hash)
      assert.equal(store.has(hash), false)
      assert.equal(store.storedBytes(hash), undefined)
      assert.equal(await store.isIntact(hash), false)
      assert.deepEqual([...store.list()], [])
      await assert.rejects(store.getBytes(hash), codeOf('missing-blob'))
    })

    test('a name that is no hash reaches no file', async () => {
      const { store } = open()
      for (const hash of ['', '../../etc/passwd', 'A'.repeat(64)]) {
        assert.throws(() => store.has(hash), codeOf('corrupt'))
        await assert.rejects(store.getBytes(hash), codeOf('corrupt'))
      }
    })

    test('a file that is not there is not the fault of the store', async () => {
      await assert.rejects(open().store.putFile(join(dir, 'missing')), { code: 'ENOENT' })
    })
  })
}

function codeOf(code: string): (error: unknown) => boolean {
  return (error) => error instanceof UserError && error.code === code
}
