import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { haveTrees, shrinkCache, useTrees } from '../../scripts/lib/effects/host-cache.ts'
import { openSealedTree } from '../../scripts/lib/effects/sealed-tree.ts'

const BYTES = 1000
const HOUR_S = 3600

describe('shrinkCache', () => {
  const root = mkdtempSync(join(tmpdir(), 'host-cache-'))
  after(() => rmSync(root, { recursive: true }))

  /** A cache with trees of BYTES each, used so many hours ago. */
  async function cacheWith(name: string, usedHoursAgo: Readonly<Record<string, number>>): Promise<string> {
    const dir = join(root, name)
    for (const [tree, hours] of Object.entries(usedHoursAgo)) {
      await openSealedTree(join(dir, tree), async (files) =>
        writeFileSync(join(files, 'model'), Buffer.alloc(BYTES)),
      )
      const usedAt = Date.now() / 1000 - hours * HOUR_S
      utimesSync(join(dir, tree, 'seal.json'), usedAt, usedAt)
    }
    return dir
  }

  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(64)) as [
    string,
    string,
    string,
    string,
  ]
  const input = `inputs/${d}`
  const left = (dir: string) => [a, b, c, input].filter((tree) => existsSync(join(dir, tree)))

  test('removes what was not used for longest, inputs too, until the rest fits', async () => {
    const dir = await cacheWith('old', { [a]: 2, [b]: 9, [c]: 1, [input]: 5 })
    shrinkCache(dir, 4 * BYTES + 4096)
    assert.deepEqual(left(dir), [a, b, c, input])
    shrinkCache(dir, 3 * BYTES)
    assert.deepEqual(left(dir), [a, c])
    shrinkCache(dir, 1)
    assert.deepEqual(left(dir), [])
  })

  test('leaves what is in use, however full it is', async () => {
    const dir = await cacheWith('used', { [a]: 2, [b]: 3 })
    useTrees(dir, [b])
    shrinkCache(dir, 1)
    assert.deepEqual(left(dir), [b])
    assert.equal(haveTrees(dir, [b]), true)
  })

  test('removes what a killed process left half made, and nothing that is not its own', async () => {
    const dir = await cacheWith('half', { [a]: 1 })
    const half = join(dir, `${b}.0a0b0c0d.999999`)
    mkdirSync(half)
    writeFileSync(join(dir, 'lock.db'), '')
    shrinkCache(dir, 2 ** 30)
    assert.deepEqual([left(dir), existsSync(half), existsSync(join(dir, 'lock.db'))], [[a], false, true])
  })
})
