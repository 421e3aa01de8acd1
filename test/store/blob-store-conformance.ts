import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { UserError } from '../../scripts/lib/core/errors.ts'
import type { BlobAccess, BlobStore } from '../../scripts/lib/job/store.ts'

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export interface BlobFixture<Store extends BlobAccess = BlobStore> {
  readonly store: Store
  /** Changes the stored bytes of a blob behind the store's back. */
  damage(hash: string): void | Promise<void>
}

const dir = mkdtempSync(join(tmpdir(), 'blobs-'))
after(() => rmSync(dir, { recursive: true }))
const source = join(dir, 'source')
const target = join(dir, 'target')

const contents: readonly (readonly [string, Buffer])[] = [
  ['no bytes', Buffer.alloc(0)],
  ['a few bytes', Buffer.from('simulation\n'.repeat(100))],
  ['3 MiB that do not compress', randomBytes(3 * 2 ** 20 + 1)],
  ['5 MiB that do', Buffer.alloc(5 * 2 ** 20, 'wait = 1.5\n')],
]

/** What every BlobAccess promises. `open` gives an empty one. */
export function blobAccessConformance(
  name: string,
  open: () => BlobFixture<BlobAccess> | Promise<BlobFixture<BlobAccess>>,
  options: { readonly skip?: string | false } = {},
): void {
  describe(`${name}: access to blobs`, options, () => {
    for (const compress of ['none', 'zstd'] as const) {
      for (const [what, bytes] of contents) {
        test(`putFile keeps ${what} under their hash, compress: ${compress}`, async () => {
          const { store } = await open()
          const hash = hashOf(bytes)
          writeFileSync(source, bytes)
          for (let time = 0; time < 2; time += 1) {
            assert.deepEqual(await store.putFile(source, { compress }), { hash, sizeBytes: bytes.length })
          }
          assert.ok(bytes.equals(await store.getBytes(hash)))
          await store.getFile({ hash, compress }, target)
          assert.ok(bytes.equals(readFileSync(target)))
        })
      }

      test(`a changed byte is found whenever the blob is read, compress: ${compress}`, async () => {
        const { store, damage } = await open()
        for (const [, bytes] of contents.slice(1)) {
          writeFileSync(source, bytes)
          const { hash } = await store.putFile(source, { compress })
          await damage(hash)
          rmSync(target, { force: true })
          await assert.rejects(store.getBytes(hash), codeOf('corrupt'))
          await assert.rejects(store.getFile({ hash, compress }, target), codeOf('corrupt'))
          assert.throws(() => readFileSync(target))
          await store.remove(hash)
          await store.putFile(source, { compress })
          assert.ok(bytes.equals(await store.getBytes(hash)))
        }
      })
    }

    test('putBytes and remove', async () => {
      const { store } = await open()
      const bytes = Buffer.from('abc')
      const hash = await store.putBytes(bytes)
      assert.equal(hash, hashOf(bytes))
      assert.equal(await store.putBytes(bytes), hash)
      assert.ok(bytes.equals(await store.getBytes(hash)))
      await store.remove(hash)
      await store.remove(hash)
      await assert.rejects(store.getBytes(hash), codeOf('missing-blob'))
      await assert.rejects(store.getFile({ hash, compress: 'none' }, target), codeOf('missing-blob'))
    })

    test('several who store the same bytes at once all succeed', async () => {
      const { store } = await open()
      for (const [, bytes] of contents) {
        writeFileSync(source, bytes)
        const compress = ['none', 'zstd', 'zstd', 'none'] as const
        const puts = await Promise.all(compress.map((one) => store.putFile(source, { compress: one })))
        assert.deepEqual(new Set(puts.map(({ hash }) => hash)), new Set([hashOf(bytes)]))
        assert.ok(bytes.equals(await store.getBytes(hashOf(bytes))))
      }
    })

    test('a name that is no hash reaches nothing', async () => {
      const { store } = await open()
      for (const hash of ['', '../../etc/passwd', 'A'.repeat(64)]) {
        await assert.rejects(store.getBytes(hash), codeOf('corrupt'))
        await assert.rejects(store.getFile({ hash, compress: 'none' }, target), codeOf('corrupt'))
      }
    })

    test('a file that is not there is not the fault of the store', async () => {
      const { store } = await open()
      await assert.rejects(store.putFile(join(dir, 'missing')), { code: 'ENOENT' })
    })
  })
}

/** What every BlobStore promises. `open` gives an empty one. */
export function blobStoreConformance(name: string, open: () => BlobFixture): void {
  blobAccessConformance(name, open)

  describe(`${name}: blobs`, () => {
    for (const compress of ['none', 'zstd'] as const) {
      for (const [what, bytes] of contents) {
        test(`has, list and storedBytes tell of ${what}, compress: ${compress}`, async () => {
          const { store } = open()
          const hash = hashOf(bytes)
          writeFileSync(source, bytes)
          assert.equal(store.has(hash), false)
          await store.putFile(source, { compress })
          assert.ok(store.has(hash))
          assert.ok(await store.isIntact(hash))
          assert.deepEqual([...store.list()], [hash])
          const stored = store.storedBytes(hash)!
          assert.ok(compress === 'zstd' ? stored < bytes.length * 1.01 + 20 : stored === bytes.length)
        })
      }

      test(`isIntact finds a changed byte, compress: ${compress}`, async () => {
        const { store, damage } = open()
        for (const [, bytes] of contents.slice(1)) {
          writeFileSync(source, bytes)
          const { hash } = await store.putFile(source, { compress })
          await damage(hash)
          assert.equal(await store.isIntact(hash), false)
          store.remove(hash)
          await store.putFile(source, { compress })
          assert.ok(await store.isIntact(hash))
        }
      })
    }

    test('remove leaves nothing', async () => {
      const { store } = open()
      const hash = await store.putBytes(Buffer.from('abc'))
      store.remove(hash)
      assert.equal(store.has(hash), false)
      assert.equal(store.storedBytes(hash), undefined)
      assert.equal(await store.isIntact(hash), false)
      assert.deepEqual([...store.list()], [])
    })

    test('a name that is no hash reaches no file', () => {
      const { store } = open()
      for (const hash of ['', '../../etc/passwd', 'A'.repeat(64)])
        assert.throws(() => store.has(hash), codeOf('corrupt'))
    })
  })
}

function codeOf(code: string): (error: unknown) => boolean {
  return (error) => error instanceof UserError && error.code === code
}
