import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { openClusterStore } from '../../scripts/lib/effects/mongo-store.ts'
import type { Change, ClusterStore, LockOwner } from '../../scripts/lib/job/cluster.ts'
import type { Build, Revision } from '../../scripts/lib/job/store.ts'
import type { RunRecord } from '../../scripts/lib/job/types.ts'
import { mongoUrl, noMongo, noMongoToKill, startMongo, useMongo } from '../services/mongo.ts'
import { freePort } from '../services/service.ts'
import { idOf, recordOf } from '../store/records.ts'
import { codeOf } from './disk.ts'

const M = 'queueing'
const A = { manifest: M, campaign: 'a' }
const B = { manifest: M, campaign: 'b' }
const OTHER = { manifest: 'another manifest', campaign: 'a' }

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function recordsOf(...indexes: number[]): RunRecord[] {
  return indexes.map((index) => recordOf(index))
}

function idsOf(...indexes: number[]): string[] {
  return indexes.map(idOf)
}

function revisionOf(text: string, acceptedAt = 1000): Revision {
  return { id: hashOf(text), ...A, recipe: text, acceptedAt }
}

function ownerOf(id: string): LockOwner {
  return { id, verb: 'apply', user: 'ann', host: 'here', pid: 7, since: 5 }
}

async function changesOf(store: ClusterStore, after = 0, manifest = M): Promise<Change[]> {
  const changes = []
  let last = after
  for await (const { at, change } of store.changes(manifest, after)) {
    assert.ok(at >= last, 'the earliest first')
    last = at
    changes.push(change)
  }
  return changes
}

describe('ClusterStore', { skip: noMongo }, () => {
  let server: Awaited<ReturnType<typeof useMongo>>
  before(async () => {
    server = await useMongo()
  })
  after(() => server.remove())

  function check(criterion: string, body: (store: ClusterStore, database: string) => Promise<void>): void {
    test(criterion, async () => {
      const database = `test_${randomUUID().slice(0, 8)}`
      const store = await openClusterStore({ url: server.url, database })
      try {
        await body(store, database)
      } finally {
        await store.close()
      }
    })
  }

  check('tells the space that is left, or that it cannot', async (store) => {
    const free = await store.freeBytes()
    assert.ok(free === null || free > 0, String(free))
  })

  check('commit stores what changes gives back, whole', async (store) => {
    const records = [recordOf(0), recordOf(1, { outcome: 'failed', files: [hashOf('a')] })]
    assert.deepEqual(await store.commit(A, records, 't1'), { accepted: idsOf(0, 1), refused: [] })
    const expected = records.map((record) => ({ kind: 'record', record, members: [A] }))
    assert.deepEqual(await changesOf(store), expected)
    assert.deepEqual(
      await store.records(idsOf(0, 1, 2)),
      records.sort((a, b) => (a.runId < b.runId ? -1 : 1)),
    )
    assert.deepEqual(await changesOf(store, 0, 'another manifest'), [])
  })

  check('a record keeps whatever names and numbers users give', async (store) => {
    const odd = { 'a.b': 1, $x: 2, $ref: 1, $id: 2, '': -0.5, 'a\u0000b': 1e300, '10': 2 ** 53, __x__: null }
    const parameters = { $where: 'ü\ud800', 'p.q': true }
    const record = { ...recordOf(0), parameters, verdict: { ...recordOf(0).verdict, metrics: odd } }
    await store.commit(A, [record], 't')
    assert.deepEqual(await store.records(idsOf(0)), [record])
    await store.derive([{ ...record, keys: { derive: 'd2', results: 'r2' } }])
    assert.deepEqual(await store.records(idsOf(0)), [{ ...record, keys: { derive: 'd2', results: 'r2' } }])
  })

  check('the same token again is accepted, another is refused; the first stands', async (store) => {
    await store.commit(A, recordsOf(0), 't1')
    const late = [recordOf(0, { outcome: 'failed', attempt: 2 }), recordOf(1)]
    assert.deepEqual(await store.commit(A, late, 't2'), { accepted: idsOf(1), refused: idsOf(0) })
    assert.deepEqual(await store.commit(A, late, 't2'), { accepted: idsOf(1), refused: idsOf(0) })
    assert.deepEqual(await store.commit(A, recordsOf(0), 't1'), { accepted: idsOf(0), refused: [] })
    assert.deepEqual(await store.records(idsOf(0)), recordsOf(0))
    assert.deepEqual(await store.totals(M), { records: 2, revisions: 0, builds: 0 })
  })

  check('of two who commit the same runs at once exactly one wins each run', async (store, database) => {
    const second = await openClusterStore({ url: server.url, database })
    const all = Array.from({ length: 200 }, (_, index) => index)
    const commits = await Promise.all(
      [store, second, store, second].map((one, at) =>
        one.commit(A, recordsOf(...(at % 2 === 0 ? all : all.toReversed())), `t${at}`),
      ),
    ).finally(() => second.close())
    const winners = commits.flatMap(({ accepted }) => accepted)
    assert.deepEqual(winners.toSorted(), idsOf(...all).toSorted())
    for (const { accepted, refused } of commits) assert.equal(accepted.length + refused.length, 200)
    assert.equal((await store.totals(M)).records, 200)
  })

  check('recorded tells by round; a later round is a record of its own', async (store) => {
    await store.commit(A, [recordOf(0), recordOf(1)], 't')
    const asked = [0, 1, 2].flatMap((index) => [1, 2].map((round) => ({ runId: idOf(index), round })))
    assert.deepEqual(await store.recorded(asked.filter(({ round }) => round === 2)), new Set())
    await store.commit(A, [recordOf(0, { round: 2, outcome: 'failed' })], 't')
    assert.deepEqual(await store.recorded(asked.filter(({ round }) => round === 2)), new Set(idsOf(0)))
    assert.deepEqual(await store.recorded(asked), new Set(idsOf(0, 1)))
    assert.deepEqual(await store.records(idsOf(0)), [recordOf(0, { round: 2, outcome: 'failed' })])
  })

  check('commit and join make members once, and readers hear of it', async (store) => {
    await store.commit(A, recordsOf(0), 't1')
    const place = await store.head()
    await store.commit(B, recordsOf(0), 't2')
    assert.deepEqual(await changesOf(store, place), [
      { kind: 'record', record: recordOf(0), members: [A, B] },
    ])
    const later = await store.head()
    await store.commit(B, recordsOf(0), 't2')
    await store.join(A, idsOf(0, 1))
    assert.deepEqual(await changesOf(store, later), [])
    await store.join(OTHER, idsOf(0))
    assert.deepEqual(await changesOf(store, 0, OTHER.manifest), [
      { kind: 'record', record: recordOf(0), members: [A, B, OTHER] },
    ])
  })

  check('a later round belongs to those to whom the run belonged', async (store) => {
    await store.commit(A, recordsOf(0), 't1')
    await store.join(OTHER, idsOf(0))
    await store.commit(A, [recordOf(0, { round: 2 })], 't2')
    assert.equal((await store.totals(OTHER.manifest)).records, 2)
  })

  check('derive changes verdict and keys; a run that is not stored is an error', async (store) => {
    await store.commit(A, [recordOf(0, { outcome: 'failed' })], 't')
    const place = await store.head()
    const derived = { ...recordOf(0, { outcome: 'failed' }), keys: { derive: 'derive 2', results: 'r' } }
    await store.derive([{ ...derived, verdict: recordOf(0).verdict }])
    const record = { ...derived, verdict: recordOf(0).verdict }
    assert.deepEqual(await changesOf(store, place), [{ kind: 'record', record, members: [A] }])
    await assert.rejects(store.derive(recordsOf(1)), /not stored/)
  })

  check(
    'openRounds opens the next round of recorded runs, and says it again when asked again',
    async (store) => {
      await store.commit(A, recordsOf(0), 't')
      for (let time = 0; time < 2; time += 1) {
        const place = await store.head()
        await store.openRounds(idsOf(0, 1))
        assert.deepEqual(await changesOf(store, place), [{ kind: 'open', runId: idOf(0), round: 2 }])
      }
      await store.commit(A, [recordOf(0, { round: 2 })], 't')
      const place = await store.head()
      await store.openRounds(idsOf(0))
      assert.deepEqual(await changesOf(store, place), [{ kind: 'open', runId: idOf(0), round: 3 }])
    },
  )

  check('accept keeps all revisions in their order, the latest one again adds none', async (store) => {
    const [a, b] = [revisionOf('a'), revisionOf('b', 900)]
    for (const revision of [a, b, { ...b, acceptedAt: 2000 }, a]) await store.accept(revision)
    const kinds = (await changesOf(store)).map((change) => change.kind === 'revision' && change.revision)
    assert.deepEqual(kinds, [a, b, a])
    assert.deepEqual(await store.revision(b.id), b)
    assert.equal(await store.revision(hashOf('unknown')), null)
    assert.equal((await store.totals(M)).revisions, 3)
    await Promise.all(['c', 'd', 'e', 'f'].map((text) => store.accept(revisionOf(text))))
    assert.equal((await store.totals(M)).revisions, 7)
  })

  check('builds are replaced, attempts appended once each', async (store) => {
    const failed: Build = {
      buildId: hashOf('build'),
      outcome: 'failed',
      artifact: null,
      durationMs: 1500,
      log: 'cc\n',
      toolchain: 'g++ 12',
      at: 7,
    }
    const done: Build = { ...failed, outcome: 'done', artifact: hashOf('artifact') }
    assert.equal(await store.build(failed.buildId), null)
    for (const build of [failed, done]) await store.putBuild(build)
    assert.deepEqual(await store.build(failed.buildId), done)
    const attempt = { runId: idOf(0), round: 1, attempt: 1, at: 5, cause: 'The worker was killed' }
    const second = { ...attempt, attempt: 2 }
    await store.addAttempts([attempt])
    await store.addAttempts([second, attempt])
    await store.addAttempts([])
    assert.deepEqual(await store.attempts(idOf(0), 1), [attempt, second])
    assert.deepEqual(await store.attempts(idOf(0), 2), [])
    assert.deepEqual(await changesOf(store), [
      { kind: 'build', build: done },
      { kind: 'attempt', attempt },
      { kind: 'attempt', attempt: second },
    ])
  })

  check('a wish to cancel stands until it is cleared', async (store) => {
    assert.equal(await store.cancelRequested(A), false)
    await store.requestCancel(A)
    await store.requestCancel(A)
    assert.equal(await store.cancelRequested(A), true)
    assert.equal(await store.cancelRequested(B), false)
    await store.clearCancel(A)
    assert.equal(await store.cancelRequested(A), false)
  })

  check('a lock is held by one until it ends; its owner renews it', async (store) => {
    const owners = Array.from({ length: 10 }, (_, index) => ownerOf(`owner ${index}`))
    const held = await Promise.all(owners.map((owner) => store.lock('apply', owner, 60_000)))
    const winners = owners.filter((_, index) => held[index] === null)
    assert.equal(winners.length, 1)
    for (const holder of held) if (holder !== null) assert.deepEqual(holder, winners[0])
    const [winner] = winners
    const loser = owners.find((owner) => owner !== winner)!
    await store.unlock('apply', loser)
    assert.deepEqual(await store.lock('apply', loser, 60_000), winner)
    assert.equal(await store.lock('gc', loser, 60_000), null)
    assert.equal(await store.lock('apply', winner!, 1), null)
    await sleep(20)
    assert.equal(await store.lock('apply', loser, 60_000), null)
    assert.deepEqual(await store.lock('apply', winner!, 60_000), loser)
    await store.unlock('apply', loser)
    assert.equal(await store.lock('apply', winner!, 60_000), null)
  })

  check('a record that no document can hold is named', async (store) => {
    const [record] = recordsOf(0)
    const metrics = Object.fromEntries(
      Array.from({ length: 800_000 }, (_, at) => [`metric number ${at}`, at]),
    )
    const large = { ...record!, verdict: { ...record!.verdict, metrics } }
    await assert.rejects(store.commit(A, [large], 't'), codeOf('record-size'))
  })

  check('50,000 records travel in pages', async (store) => {
    const [first] = recordsOf(0)
    for (let from = 0; from < 50_000; from += 5000) {
      const records = Array.from({ length: 5000 }, (_, at) => ({ ...first!, runId: hashOf(`${from + at}`) }))
      assert.equal((await store.commit(A, records, 't')).accepted.length, 5000)
    }
    let seen = 0
    for await (const _ of store.changes(M, 0)) seen += 1
    assert.equal(seen, 50_000)
  })
})

describe('openClusterStore', { skip: noMongoToKill }, () => {
  test('takes the right password alone, and no error repeats it', async () => {
    const server = await startMongo({ user: 'swarm', password: 'right one' })
    const { host, port } = server
    try {
      const store = await openClusterStore({ host, port, user: 'swarm', password: 'right one' })
      assert.equal(await store.head(), 0)
      await store.close()
      for (const address of [
        { host, port, user: 'swarm', password: 'wrong one' },
        { host, port },
        { url: `mongodb://swarm:wrong%20one@${host}:${port}/` },
      ]) {
        await assert.rejects(openClusterStore(address), (error: Error) => {
          assert.ok(codeOf('store-refused')(error))
          assert.doesNotMatch(error.message, /wrong/)
          return true
        })
      }
    } finally {
      await server.remove()
    }
  })

  test('names a server that is away and an address that is none', async () => {
    const port = await freePort()
    const away = { host: '127.0.0.1', port, patienceMs: 300 }
    await assert.rejects(openClusterStore(away), codeOf('store-away'))
    await assert.rejects(openClusterStore({ url: 'http://127.0.0.1' }), codeOf('store-address'))
  })

  test('a server killed -9 in mid commit loses nothing that was accepted; the rest is committed again', async () => {
    const server = await startMongo()
    const seed = Number(process.env.TEST_SEED ?? Date.now() % 1e6)
    console.log(`TEST_SEED=${seed}`)
    const store = await openClusterStore({ url: mongoUrl(server), patienceMs: 1000 })
    try {
      let next = 0
      for (let life = 0; life < 3; life += 1) {
        const killed = sleep(50 + ((seed * (life + 7)) % 200)).then(() => server.kill())
        const told = await commitUntilAway(store, next)
        await killed
        await server.start()
        // Those of the commit that got no answer, too.
        const again = await store.commit(A, batchOf(told), `token ${told}`)
        assert.deepEqual(again, { accepted: batchOf(told).map(({ runId }) => runId), refused: [] })
        assert.deepEqual((await store.commit(A, batchOf(told), 'late one')).refused, again.accepted)
        next = told + 1
        assert.equal((await store.totals(M)).records, next * BATCH)
      }
      const seen = (await changesOf(store)).map((change) => change.kind === 'record' && change.record)
      const expected = Array.from({ length: next }, (_, batch) => batchOf(batch)).flat()
      const byId = (a: RunRecord, b: RunRecord) => (a.runId < b.runId ? -1 : 1)
      assert.deepEqual((seen as RunRecord[]).sort(byId), expected.sort(byId))
    } finally {
      await store.close()
      await server.remove()
    }
  })
})

const BATCH = 25

function batchOf(number: number): RunRecord[] {
  return Array.from({ length: BATCH }, (_, at) => recordOf(number * BATCH + at))
}

/** Commits batch after batch; gives the one that got no answer. */
async function commitUntilAway(store: ClusterStore, from: number): Promise<number> {
  for (let batch = from; ; batch += 1) {
    try {
      const { accepted } = await store.commit(A, batchOf(batch), `token ${batch}`)
      assert.equal(accepted.length, BATCH)
    } catch (error) {
      assert.ok(codeOf('store-away')(error), String(error))
      return batch
    }
  }
}
