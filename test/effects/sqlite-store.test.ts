import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, describe, test } from 'node:test'
import fc from 'fast-check'
import { openRunStore } from '../../scripts/lib/effects/sqlite-store.ts'
import { recordOf } from '../store/records.ts'
import { runStoreConformance } from '../store/run-store-conformance.ts'
import { runStoreModel } from '../store/run-store-model.ts'
import { codeOf, noDisk, withDisk } from './disk.ts'
import { startProgram } from './program.ts'

const dir = mkdtempSync(join(tmpdir(), 'sqlite-store-'))
after(() => rmSync(dir, { recursive: true }))
let files = 0

function newPath(): string {
  files += 1
  return join(dir, `${files}.db`)
}

runStoreConformance('SQLite', () => openRunStore(newPath()))
runStoreModel('SQLite', () => openRunStore(newPath()))

describe('openRunStore', () => {
  test('keeps everything when it is opened again', () => {
    const path = newPath()
    const first = openRunStore(path)
    first.commit('m', 'c', [recordOf(0)])
    first.close()
    const second = openRunStore(path)
    assert.deepEqual([...second.rows({ manifest: 'm', campaign: 'c' })], [recordOf(0)])
    second.close()
    assert.equal(existsSync(`${path}-wal`), false)
  })

  test('lets a reader see each commit of the owner, and refuses its writing', () => {
    const path = newPath()
    const owner = openRunStore(path)
    const reader = openRunStore(path, { readOnly: true })
    owner.commit('m', 'c', [recordOf(0)])
    assert.equal(reader.storedIds().size, 1)
    assert.throws(() => reader.commit('m', 'c', [recordOf(1)]), codeOf('read-only'))
    reader.close()
    owner.close()
  })

  test('names what is wrong: no store, an empty file, a newer schema, a file that is no database', () => {
    const path = newPath()
    assert.throws(() => openRunStore(path, { readOnly: true }), codeOf('no-store'))
    writeFileSync(path, '')
    assert.throws(() => openRunStore(path, { readOnly: true }), codeOf('no-store'))
    openRunStore(path).close()
    const database = new DatabaseSync(path)
    database.exec('PRAGMA user_version = 99')
    database.close()
    assert.throws(() => openRunStore(path), codeOf('newer-store'))
    assert.throws(() => openRunStore(path, { readOnly: true }), codeOf('newer-store'))
    writeFileSync(path, 'no database at all'.repeat(1000))
    assert.throws(() => openRunStore(path), codeOf('corrupt'))
  })

  test('undoes a whole batch when one of its records cannot be stored', () => {
    const store = openRunStore(newPath())
    const bad = { ...recordOf(1), round: Number.NaN }
    assert.throws(() => store.commit('m', 'c', [recordOf(0), bad]))
    assert.equal(store.storedIds().size, 0)
    assert.deepEqual(store.commit('m', 'c', [recordOf(0)]).accepted, [recordOf(0).runId])
    store.close()
  })
})

describe('a disk that is full or read-only', { skip: noDisk }, () => {
  test('a full disk is named, and nothing committed is lost', () =>
    withDisk('1m', (disk) => {
      const store = openRunStore(join(disk.path, 'store.db'))
      let committed = 0
      assert.throws(() => {
        for (; committed < 100_000; committed += 10) {
          store.commit(
            'm',
            'c',
            Array.from({ length: 10 }, (_, at) => recordOf(committed + at)),
          )
        }
      }, codeOf('disk-full'))
      assert.ok(committed > 0)
      assert.equal([...store.rows({ manifest: 'm', campaign: 'c' })].length, committed)
      disk.resize('8m')
      assert.equal(store.commit('m', 'c', [recordOf(committed)]).accepted.length, 1)
      store.close()
    }))

  test('a read-only disk can be read and is named when written', () =>
    withDisk('4m', (disk) => {
      const path = join(disk.path, 'store.db')
      const store = openRunStore(path)
      store.commit('m', 'c', [recordOf(0)])
      store.close()
      disk.makeReadOnly()
      assert.throws(() => openRunStore(path).commit('m', 'c', [recordOf(1)]), codeOf('read-only'))
      const reader = openRunStore(path, { readOnly: true })
      assert.equal(reader.storedIds().size, 1)
      reader.close()
    }))
})

describe('kill -9 of a writer', () => {
  test('leaves every accepted batch whole, and of the others all or nothing', async () => {
    const path = newPath()
    const seed = Number(process.env.TEST_SEED ?? 7)
    console.log(`TEST_SEED=${seed}`)
    const lives = fc.sample(fc.integer({ min: 1, max: 60 }), { seed, numRuns: 5 })
    let next = 0
    for (const life of lives) {
      const { child, lines } = startProgram('writer.ts', path, String(next))
      for (let batch = 0; batch < life; batch += 1) next = Number((await lines.next()).value) + 1
      child.kill('SIGKILL')
      for await (const line of lines) next = Number(line) + 1
      next = checkBatches(path, next)
    }
  })
})

/** Gives the number of whole batches; there may be one that was committed and not yet told. */
function checkBatches(path: string, told: number): number {
  const store = openRunStore(path)
  const rows = new Map([...store.rows({ manifest: 'm', campaign: 'c' })].map((row) => [row.runId, row]))
  const batches = rows.size / 10
  assert.ok(batches === told || batches === told + 1, `${rows.size} records after ${told} batches`)
  for (let index = 0; index < rows.size; index += 1) {
    const record = recordOf(index, { files: ['ab'.repeat(32)] })
    assert.deepEqual(rows.get(record.runId), record)
  }
  assert.equal([...store.blobsSince(0)].length, rows.size)
  store.close()
  return batches
}
