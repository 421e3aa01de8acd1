import assert from 'node:assert/strict'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { openBlobStore } from '../../scripts/lib/effects/blob-store.ts'
import { hashInputs, stageInput } from '../../scripts/lib/effects/inputs.ts'
import { codeOf } from './disk.ts'
import { readTree, type Tree, withTemp, writeTree } from './tree.ts'

function withInputs(
  tree: Tree,
  body: (place: {
    dir: string
    hash: (patterns: readonly string[]) => Promise<Awaited<ReturnType<typeof hashInputs>>[string]>
    options: { blobs: ReturnType<typeof openBlobStore>; baseDir: string; storeDir: string }
  }) => Promise<void>,
) {
  return withTemp(async (dir) => {
    writeTree(join(dir, 'base'), tree)
    const blobs = openBlobStore(join(dir, 'store/blobs'))
    const options = { baseDir: join(dir, 'base'), storeDir: join(dir, 'store'), blobs }
    const hash = async (files: readonly string[]) => (await hashInputs({ x: { files } }, options)).x!
    await body({ dir, hash, options })
  })
}

const traces: Tree = {
  'traces/a.csv': '1',
  'traces/b c.csv': '2',
  'traces/deep/d.csv': '3',
  'other/a.csv': '4',
}

describe('hashInputs', () => {
  test('names files as below the folder of their pattern, whatever that is called', () =>
    withInputs(traces, async ({ hash, dir }) => {
      const ref = await hash(['traces/*.csv'])
      assert.deepEqual(
        ref.files.map(({ path, sizeBytes }) => [path, sizeBytes]),
        [
          ['a.csv', 1],
          ['b c.csv', 1],
        ],
      )
      writeTree(join(dir, 'base'), { 'moved/a.csv': '1', 'moved/b c.csv': '2' })
      assert.equal((await hash(['moved'])).hash, ref.hash)
    }))

  test('changes with a file, and a plan that writes nothing finds the same', () =>
    withInputs(traces, async ({ hash, options }) => {
      const looking = { ...options, blobs: null }
      const planned = await hashInputs({ x: { files: ['traces'] } }, looking)
      assert.equal(existsSync(options.storeDir), false)
      const before = await hash(['traces'])
      assert.deepEqual(planned.x, before)
      writeFileSync(join(options.baseDir, 'traces/a.csv'), '9')
      assert.notEqual((await hash(['traces'])).hash, before.hash)
    }))

  test('refuses a pattern without files, one that leads outside, and two files of one name', () =>
    withInputs({ ...traces, out: { link: '/etc' } }, async ({ hash }) => {
      await assert.rejects(hash(['traces/*.csv', '*.txt']), /"x" has no files: nothing matches "\*\.txt"/)
      await assert.rejects(hash(['out/passwd']), codeOf('input'))
      await assert.rejects(hash(['../store/**']), codeOf('pattern.outside'))
      await assert.rejects(hash(['/etc/passwd']), codeOf('pattern.outside'))
      await assert.rejects(hash(['traces/*.csv', 'other/*.csv']), /two files called "a.csv"/)
    }))
})

describe('stageInput', () => {
  test('gives the files as they were hashed, though they have changed', () =>
    withInputs(traces, async ({ hash, dir, options }) => {
      const ref = await hash(['traces'])
      rmSync(join(options.baseDir, 'traces'), { recursive: true })
      const stage = () => stageInput(ref, { blobs: options.blobs, cacheDir: join(dir, 'cache') })
      const folder = await stage()
      assert.deepEqual(readTree(folder), { 'a.csv': '1', 'b c.csv': '2', 'deep/d.csv': '3' })
      assert.equal(await stage(), folder)
    }))

  test('says so when a stored file is gone', () =>
    withInputs(traces, async ({ hash, dir, options }) => {
      const ref = await hash(['traces'])
      options.blobs.remove(ref.files[0]!.hash)
      const staging = stageInput(ref, { blobs: options.blobs, cacheDir: join(dir, 'cache') })
      await assert.rejects(staging, codeOf('input-corrupt'))
    }))
})
