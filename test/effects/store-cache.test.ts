import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { removeCache, staleCache } from '../../scripts/lib/effects/store-cache.ts'
import { openStoreDir } from '../../scripts/lib/effects/store-dir.ts'

describe('staleCache', () => {
  const dir = openStoreDir(join(mkdtempSync(join(tmpdir(), 'cache-')), 'store'))
  after(() => rmSync(join(dir.path, '..'), { recursive: true }))
  const [needed, gone, input] = ['a', 'b', 'c'].map((digit) => digit.repeat(64)) as [string, string, string]
  const cache = join(dir.path, 'cache')
  const tree = (path: string) => {
    mkdirSync(join(path, 'files'), { recursive: true })
    writeFileSync(join(path, 'files', 'x'), '12345')
    chmodSync(join(path, 'files'), 0o555)
  }

  test('finds unpacked trees that nothing needs, those half made, and what killed builds left', () => {
    for (const name of [needed, gone, `${needed}.0a0b0c0d.999999`, `inputs/${input}`]) tree(join(cache, name))
    writeFileSync(join(cache, 'source-1234.json'), '{}')
    tree(join(dir.builds, '0123.999999'))
    const stale = staleCache(dir, (hash) => hash === needed)
    assert.deepEqual(
      stale.map(({ path, sizeBytes }) => [path.slice(dir.path.length + 1), sizeBytes]).sort(),
      [
        ['builds/0123.999999', 5],
        [`cache/${gone}`, 5],
        [`cache/${needed}.0a0b0c0d.999999`, 5],
        [`cache/inputs/${input}`, 5],
      ].sort(),
    )
    removeCache(stale)
    assert.deepEqual(readdirSync(cache).sort(), [needed, 'inputs', 'source-1234.json'].sort())
    assert.deepEqual(readdirSync(dir.builds), [])
  })

  test('finds nothing in a store without a cache', () => {
    assert.deepEqual(
      staleCache({ ...dir, path: '/nonexistent', builds: '/nonexistent' }, () => true),
      [],
    )
  })
})
