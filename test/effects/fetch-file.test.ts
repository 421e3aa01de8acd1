import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { UserError } from '../../scripts/lib/core/errors.ts'
import { openBlobStore } from '../../scripts/lib/effects/blob-store.ts'
import { fetchFile } from '../../scripts/lib/effects/fetch-file.ts'
import type { FileRef } from '../../scripts/lib/job/types.ts'

describe('fetchFile', () => {
  const dir = mkdtempSync(join(tmpdir(), 'fetch-'))
  after(() => rmSync(dir, { recursive: true }))
  const blobs = openBlobStore(join(dir, 'blobs'))
  const root = join(dir, 'out', 'deep')

  function inline(path: string, text: string): FileRef {
    return { path, text, hash: hash('sha256', text), sizeBytes: text.length, compress: 'none' }
  }

  function refused(code: string) {
    return (error: unknown) => error instanceof UserError && error.code === code
  }

  test('writes a text and a compressed blob at their paths', async () => {
    const text = 'x'.repeat(100_000)
    writeFileSync(join(dir, 'large'), text)
    const put = await blobs.putFile(join(dir, 'large'), { compress: 'zstd' })
    const blob: FileRef = { path: 'a/b/large.txt', text: null, compress: 'zstd', ...put }
    assert.ok(await fetchFile(blob, { root, folder: 'run' }, blobs))
    assert.ok(await fetchFile(inline('m.json', '{}'), { root, folder: 'run' }, blobs))
    assert.equal(readFileSync(join(root, 'run/a/b/large.txt'), 'utf8'), text)
    assert.equal(readFileSync(join(root, 'run/m.json'), 'utf8'), '{}')
  })

  test('leaves a file alone that is there: the same is fine, another is refused', async () => {
    assert.equal(await fetchFile(inline('m.json', '{}'), { root, folder: 'run' }, blobs), false)
    await assert.rejects(
      fetchFile(inline('m.json', '[]'), { root, folder: 'run' }, blobs),
      refused('files.differ'),
    )
    assert.equal(readFileSync(join(root, 'run/m.json'), 'utf8'), '{}')
  })

  test('writes nothing outside: neither by the path nor through a link', async () => {
    const outside = mkdtempSync(join(dir, 'outside-'))
    symlinkSync(outside, join(root, 'linked'))
    symlinkSync(join(outside, 'new'), join(root, 'run', 'link.txt'))
    for (const path of ['../../x', '/x', '..'])
      await assert.rejects(
        fetchFile(inline(path, 'x'), { root, folder: 'run' }, blobs),
        refused('files.outside'),
      )
    await assert.rejects(
      fetchFile(inline('a/x', 'x'), { root, folder: 'linked' }, blobs),
      refused('files.outside'),
    )
    await assert.rejects(
      fetchFile(inline('link.txt', 'x'), { root, folder: 'run' }, blobs),
      refused('files.differ'),
    )
    assert.deepEqual(readdirSync(outside), [])
  })

  test('says what the store lost', async () => {
    const lost: FileRef = { path: 'x', text: null, hash: 'a'.repeat(64), sizeBytes: 1, compress: 'none' }
    await assert.rejects(fetchFile(lost, { root, folder: 'run' }, blobs), refused('missing-blob'))
  })
})
