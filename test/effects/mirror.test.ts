import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { syncMirror } from '../../scripts/lib/effects/mirror.ts'
import { connectMongo, type Mongo } from '../../scripts/lib/effects/mongo-client.ts'
import { collectionsOf } from '../../scripts/lib/effects/mongo-collections.ts'
import { documentOf } from '../../scripts/lib/effects/mongo-records.ts'
import { clusterStoreOf } from '../../scripts/lib/effects/mongo-store.ts'
import { openRunStore } from '../../scripts/lib/effects/sqlite-store.ts'
import type { ClusterStore } from '../../scripts/lib/job/cluster.ts'
import type { RunStore } from '../../scripts/lib/job/store.ts'
import type { RunRecord } from '../../scripts/lib/job/types.ts'
import { noMongo, useMongo } from '../services/mongo.ts'
import { clusterStep, doStep, M, MINE, RUNS } from '../store/cluster-model.ts'
import { idOf, recordOf } from '../store/records.ts'

const A = { manifest: M, campaign: 'a' }
const B = { manifest: M, campaign: 'b' }

interface Mirror {
  readonly mongo: Mongo
  readonly cluster: ClusterStore
  readonly runs: RunStore
  readonly place: string
  /** Syncs and gives the records that were new, or whose verdict was. */
  sync(): Promise<RunRecord[]>
}

function recordsFrom(first: number, count: number): RunRecord[] {
  return Array.from({ length: count }, (_, at) => recordOf(first + at))
}

function sorted(records: readonly RunRecord[]): RunRecord[] {
  return records.toSorted((a, b) => (a.runId < b.runId ? -1 : 1))
}

describe('syncMirror', { skip: noMongo }, () => {
  const dir = mkdtempSync(join(tmpdir(), 'mirror-'))
  let server: Awaited<ReturnType<typeof useMongo>>
  before(async () => {
    server = await useMongo()
  })
  after(async () => {
    await server.remove()
    rmSync(dir, { recursive: true })
  })

  async function withMirror(body: (mirror: Mirror) => Promise<void>): Promise<void> {
    const name = randomUUID().slice(0, 8)
    const mongo = await connectMongo({ url: server.url, database: `test_${name}` })
    const runs = openRunStore(join(dir, `${name}.db`))
    try {
      const cluster = await clusterStoreOf(mongo)
      const place = join(dir, `${name}.json`)
      const sync = async () => {
        const news: RunRecord[] = []
        const onRecord = (record: RunRecord) => news.push(record)
        const { records } = await syncMirror({ cluster, manifest: M, runs, place, onRecord })
        assert.equal(records, news.length)
        return news
      }
      await body({ mongo, cluster, runs, place, sync })
    } finally {
      runs.close()
      await mongo.db.dropDatabase()
      await mongo.close()
    }
  }

  test('any changes leave the mirror as they leave a store of one machine', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(clusterStep, { maxLength: 40, size: 'max' }), (steps) =>
        withMirror(async ({ cluster, runs, place, sync }) => {
          const local = openRunStore(`${place}.local`)
          try {
            for (const step of steps) {
              if (step.kind === 'sync') {
                if (step.lost) rmSync(place, { force: true })
                await sync()
                compare(runs, local)
                assert.deepEqual(runs.totals(M), await cluster.totals(M))
                continue
              }
              const [theirs, ours] = await doStep(step, cluster, local)
              assert.deepEqual(theirs, ours)
            }
            await sync()
            compare(runs, local)
          } finally {
            local.close()
          }
        }),
      ),
      { seed: 20, numRuns: 40 },
    )
  })

  test('each record arrives once, page after page', () =>
    withMirror(async ({ cluster, runs, sync }) => {
      const all = recordsFrom(0, 1234)
      for (let from = 0; from < all.length; from += 50)
        await cluster.commit(A, all.slice(from, from + 50), `token ${from}`)
      assert.deepEqual(sorted(await sync()), sorted(all))
      assert.deepEqual(await sync(), [])
      await cluster.commit(B, recordsFrom(1200, 50), 'last')
      assert.deepEqual(sorted(await sync()), sorted(recordsFrom(1234, 16)))
      assert.deepEqual([...runs.rows(A)], sorted(all))
      assert.deepEqual([...runs.rows(B)], sorted(recordsFrom(1200, 50)))
    }))

  test('a sync that was stopped goes on', () =>
    withMirror(async ({ cluster, runs, place, sync }) => {
      const all = recordsFrom(0, 500)
      await cluster.commit(A, all, 'token')
      let left = 250
      const onRecord = () => {
        left -= 1
        if (left === 0) throw new Error('stopped')
      }
      await assert.rejects(syncMirror({ cluster, manifest: M, runs, place, onRecord }), /stopped/)
      await sync()
      assert.deepEqual([...runs.rows(A)], sorted(all))
    }))

  test('a record that was written very late is missed by places and found by totals', () =>
    withMirror(async ({ mongo, cluster, runs, sync }) => {
      await cluster.commit(A, recordsFrom(0, 10), 'first')
      const seq = await cluster.head()
      for (let index = 0; index < 200; index += 1) await cluster.putBuild(buildOf(index))
      await sync()
      await sync()
      const late = documentOf(recordOf(99), { members: [A], token: 'late', seq })
      await collectionsOf(mongo.db).runs.insertOne(late)
      await cluster.commit(A, [recordOf(50)], 'next')
      assert.deepEqual(await sync(), [recordOf(50)])
      assert.deepEqual(await sync(), [recordOf(99)])
      assert.deepEqual(runs.totals(M), await cluster.totals(M))
    }))

  test('a round is open, whenever its run came to be known', () =>
    withMirror(async ({ cluster, runs, sync }) => {
      await cluster.commit({ manifest: 'another manifest', campaign: 'a' }, [recordOf(0)], 'theirs')
      await cluster.openRounds([idOf(0)])
      for (let index = 0; index < 100; index += 1) await cluster.putBuild(buildOf(index))
      await sync()
      await cluster.join(A, [idOf(0)])
      assert.deepEqual(await sync(), [recordOf(0)])
      assert.equal(runs.storedIds().get(idOf(0))?.outcome, 'open')

      await cluster.commit(A, [recordOf(1)], 'ours')
      await cluster.openRounds([idOf(1)])
      const attempts = Array.from({ length: 200 }, (_, attempt) => {
        return { runId: idOf(1), round: 1, attempt, at: 5, cause: 'lost' }
      })
      await cluster.addAttempts(attempts)
      // Its place is now behind that of the round.
      const derived = recordOf(1, { derive: 'derive 2' })
      await cluster.derive([derived])
      assert.deepEqual(await sync(), [derived])
      assert.equal(runs.storedIds().get(idOf(1))?.outcome, 'open')
    }))

  test('a campaign that went back to an earlier recipe did so once, however often that is read', () =>
    withMirror(async ({ cluster, runs, place, sync }) => {
      const revisions = ['1', '2', '1'].map((digit, acceptedAt) => {
        return { ...A, id: digit.repeat(64), recipe: `"${digit}"`, acceptedAt }
      })
      for (const revision of revisions) {
        await cluster.accept(revision)
        await sync()
      }
      for (let time = 0; time < 2; time += 1) {
        await sync()
        assert.deepEqual(runs.history(A.manifest, A.campaign), revisions.toReversed())
        rmSync(place)
      }
    }))

  test('what the cluster has no longer stays, and is not looked for each time', () =>
    withMirror(async ({ mongo, cluster, runs, sync }) => {
      await cluster.commit(A, recordsFrom(0, 10), 'first')
      await sync()
      await collectionsOf(mongo.db).runs.deleteOne({ runId: idOf(3) })
      await cluster.commit(A, [recordOf(50)], 'next')
      for (let time = 0; time < 3; time += 1) await sync()
      assert.equal(runs.totals(M).records, 11)
      let reads = 0
      const counting: ClusterStore = {
        ...cluster,
        changes(...args) {
          reads += 1
          return cluster.changes(...args)
        },
      }
      const place = join(dir, `${randomUUID()}.json`)
      for (let time = 0; time < 5; time += 1)
        await syncMirror({ cluster: counting, manifest: M, runs, place })
      // From the beginning, a second look, all again for what is missing; then nothing.
      assert.ok(reads <= 4, `${reads} reads`)
    }))

  test('a place of another cluster, or half a file, is the beginning', () =>
    withMirror(async ({ cluster, place, sync }) => {
      await cluster.commit(A, recordsFrom(0, 10), 'first')
      writeFileSync(place, JSON.stringify({ at: 1e6, settled: true, gap: {} }))
      assert.equal((await sync()).length, 10)
      assert.equal(JSON.parse(readFileSync(place, 'utf8')).at, await cluster.head())
      for (const text of ['{"at": 1', 'null', '[]', '']) {
        writeFileSync(place, text)
        await cluster.commit(A, [recordOf(100 + text.length)], `token ${text}`)
        assert.equal((await sync()).length, 1)
      }
    }))
})

function buildOf(index: number) {
  const rest = { artifact: null, durationMs: 5, log: '', toolchain: '', at: index }
  return { buildId: 'b'.repeat(64), outcome: 'failed', ...rest } as const
}

function compare(mirror: RunStore, local: RunStore): void {
  const mine = new Set(MINE.flatMap(({ manifest, campaign }) => [...local.members(manifest, campaign)]))
  const [ids, expected] = [mirror.storedIds(), local.storedIds()]
  assert.equal(ids.size, mine.size)
  for (const runId of mine) assert.deepEqual(ids.get(runId), expected.get(runId))
  for (const name of MINE) {
    const { manifest, campaign } = name
    assert.deepEqual([...mirror.rows(name)], [...local.rows(name)])
    assert.deepEqual([...mirror.members(manifest, campaign)], [...local.members(manifest, campaign)])
    assert.deepEqual(mirror.history(manifest, campaign), local.history(manifest, campaign))
  }
  for (const index of RUNS) assert.deepEqual(mirror.attempts(idOf(index)), local.attempts(idOf(index)))
  for (const digit of ['1', '2', '3'])
    assert.deepEqual(mirror.build(digit.repeat(64)), local.build(digit.repeat(64)))
}
