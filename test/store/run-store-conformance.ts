import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, test } from 'node:test'
import { UserError } from '../../scripts/lib/core/errors.ts'
import type { Build, Revision, RunStore } from '../../scripts/lib/job/store.ts'
import { INLINE, idOf, recordOf } from './records.ts'

const M = 'queueing'
const C = 'mm1'
const LIMITS = '{"diskBytes":5,"memoryBytes":null,"timeMs":1000}'

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function idsOf(...indexes: number[]): string[] {
  return indexes.map(idOf)
}

function rowsOf(store: RunStore, campaign = C, runIds?: string[]) {
  return [...store.rows({ manifest: M, campaign, ...(runIds === undefined ? {} : { runIds }) })]
}

function revisionOf(text: string, { campaign = C, acceptedAt = 1000 } = {}): Revision {
  return { id: hashOf(text), manifest: M, campaign, recipe: text, acceptedAt }
}

function buildOf(name: string): Build {
  const [buildId, artifact] = [hashOf(`build ${name}`), hashOf(`artifact ${name}`)]
  return { buildId, outcome: 'done', artifact, durationMs: 1500, log: 'cc\n', toolchain: 'g++ 12', at: 7 }
}

/** What every RunStore promises. `open` gives an empty one, which the suite closes. */
export function runStoreConformance(name: string, open: () => RunStore): void {
  function check(criterion: string, body: (store: RunStore) => void): void {
    test(criterion, () => {
      const store = open()
      try {
        body(store)
      } finally {
        store.close()
      }
    })
  }

  describe(`${name}: records`, () => {
    check('commit stores what rows gives back, whole', (store) => {
      const records = [recordOf(0), recordOf(1, { outcome: 'failed', files: [hashOf('a')] })]
      assert.deepEqual(store.commit(M, C, records), { accepted: idsOf(0, 1), refused: [] })
      assert.deepEqual(rowsOf(store), sorted(records))
    })

    check('commit of the same attempt again is accepted, of another refused; the first stands', (store) => {
      store.commit(M, C, [recordOf(0)])
      const again = recordOf(0, { outcome: 'failed' })
      const other = recordOf(0, { outcome: 'failed', attempt: 2 })
      assert.deepEqual(store.commit(M, C, [again]), { accepted: idsOf(0), refused: [] })
      assert.deepEqual(store.commit(M, C, [other, recordOf(1)]), { accepted: idsOf(1), refused: idsOf(0) })
      assert.deepEqual(rowsOf(store, C, idsOf(0)), [recordOf(0)])
    })

    check('rows and storedIds show the latest round', (store) => {
      store.commit(M, C, [recordOf(0, { round: 2, outcome: 'done' })])
      store.commit(M, C, [recordOf(0, { round: 1, outcome: 'failed' })])
      assert.deepEqual(rowsOf(store), [recordOf(0, { round: 2 })])
      assert.equal(store.storedIds().get(idOf(0))?.round, 2)
      assert.equal(store.storedIds().size, 1)
    })

    check('storedIds tells outcome, limits and keys, and nothing of other ids', (store) => {
      store.commit(M, C, [recordOf(0), recordOf(1, { outcome: 'truncated', derive: 'derive 2' })])
      const ids = store.storedIds()
      const state = { round: 1, limits: LIMITS, resultsKey: 'results 1' }
      assert.deepEqual(ids.get(idOf(0)), { ...state, outcome: 'done', limitHit: null, deriveKey: 'derive 1' })
      assert.deepEqual(ids.get(idOf(1)), {
        ...state,
        outcome: 'truncated',
        limitHit: 'time',
        deriveKey: 'derive 2',
      })
      assert.equal(ids.get(idOf(2)), undefined)
      assert.equal(ids.size, 2)
    })

    check('stateOf tells of a recorded round, and of no other', (store) => {
      store.commit(M, C, [recordOf(0), recordOf(1, { outcome: 'failed', derive: 'derive 2' })])
      assert.deepEqual(store.stateOf(idOf(0), 1), store.storedIds().get(idOf(0)))
      assert.equal(store.stateOf(idOf(1), 1)?.deriveKey, 'derive 2')
      store.openRound(idsOf(1))
      assert.equal(store.stateOf(idOf(1), 1)?.outcome, 'failed')
      for (const [index, round] of [
        [1, 2],
        [0, 2],
        [2, 1],
      ] as const)
        assert.equal(store.stateOf(idOf(index), round), undefined)
    })

    check('storedIds holds all of 50,000 ids', (store) => {
      for (let from = 0; from < 50_000; from += 5000) {
        store.commit(
          M,
          C,
          Array.from({ length: 5000 }, (_, at) => recordOf(from + at)),
        )
      }
      const ids = store.storedIds()
      assert.equal(ids.size, 50_000)
      for (let index = 0; index < 50_000; index += 1) assert.equal(ids.get(idOf(index))?.outcome, 'done')
    })

    check('openRound makes stored runs open until their next record; rows keep the last one', (store) => {
      store.commit(M, C, [recordOf(0, { outcome: 'failed' })])
      assert.equal(store.openRound(idsOf(0, 1)), 1)
      assert.equal(store.openRound(idsOf(0)), 0)
      assert.deepEqual(store.storedIds().get(idOf(0)), {
        outcome: 'open',
        round: 2,
        limitHit: null,
        limits: '',
        deriveKey: '',
        resultsKey: '',
      })
      assert.equal(rowsOf(store)[0]?.verdict.outcome, 'failed')
      assert.deepEqual(store.commit(M, C, [recordOf(0, { round: 2, attempt: 5 })]).accepted, idsOf(0))
      assert.equal(store.storedIds().get(idOf(0))?.outcome, 'done')
      assert.deepEqual(store.commit(M, C, [recordOf(0, { round: 2, attempt: 6 })]).refused, idsOf(0))
    })

    check('derive changes verdict and keys and leaves the execution', (store) => {
      const before = recordOf(0, { outcome: 'failed' })
      store.commit(M, C, [before])
      const verdict = { outcome: 'done', metrics: { served: 7 }, error: null } as const
      store.derive([{ ...recordOf(0), verdict, keys: { derive: 'derive 2', results: 'results 2' } }])
      assert.deepEqual(rowsOf(store), [
        { ...before, verdict, keys: { derive: 'derive 2', results: 'results 2' } },
      ])
      assert.equal(store.storedIds().get(idOf(0))?.deriveKey, 'derive 2')
      assert.throws(() => store.derive([recordOf(1)]))
    })

    check('find takes any unambiguous beginning of an id', (store) => {
      const records = Array.from({ length: 40 }, (_, index) => recordOf(index))
      store.commit(M, C, records)
      store.openRound(idsOf(3))
      assert.deepEqual(store.find(idOf(3)), recordOf(3))
      assert.deepEqual(store.find(idOf(7).slice(0, 13).toUpperCase()), recordOf(7))
      const shared = records
        .map((record) => record.runId[0]!)
        .find((digit, at, all) => all.indexOf(digit) < at)!
      for (const [prefix, code] of [
        [shared, 'ambiguous-run'],
        ['', 'unknown-run'],
        ['xyz', 'unknown-run'],
        [idOf(99), 'unknown-run'],
      ]) {
        assert.throws(
          () => store.find(prefix!),
          (error: UserError) => error instanceof UserError && error.code === code,
        )
      }
    })
  })

  describe(`${name}: campaigns`, () => {
    check('rows and members are those of the campaign; join shares stored runs alone', (store) => {
      store.commit(M, C, [recordOf(0), recordOf(1)])
      store.join(M, 'other', idsOf(1, 2))
      assert.deepEqual([...store.members(M, C)], idsOf(0, 1).sort())
      assert.deepEqual([...store.members(M, 'other')], idsOf(1))
      assert.deepEqual([...store.members('another manifest', C)], [])
      assert.deepEqual(rowsOf(store, 'other'), [recordOf(1)])
      assert.deepEqual(rowsOf(store, 'other', idsOf(0, 1)), [recordOf(1)])
      assert.deepEqual(rowsOf(store, 'unknown'), [])
      assert.deepEqual(store.campaignsOf(idOf(1)), [
        { manifest: M, campaign: C },
        { manifest: M, campaign: 'other' },
      ])
    })

    check('rows may be read while records are committed', (store) => {
      store.commit(M, C, [recordOf(0), recordOf(1), recordOf(2)])
      let seen = 0
      for (const row of store.rows({ manifest: M, campaign: C })) {
        store.commit(M, 'other', [recordOf(10 + seen)])
        assert.equal(row.round, 1)
        seen += 1
      }
      assert.equal(seen, 3)
      assert.equal(rowsOf(store, 'other').length, 3)
    })

    check('counts are of the latest round; durations are means by point', (store) => {
      store.commit(M, C, [
        recordOf(0, { durationMs: 10, endedAt: 5000 }),
        recordOf(1, { durationMs: 30, endedAt: 6000 }),
        recordOf(2, { outcome: 'failed', durationMs: 1, endedAt: 7000 }),
        recordOf(3, { outcome: 'cancelled', endedAt: 4000 }),
        recordOf(4, { outcome: 'failed', endedAt: 4000 }),
      ])
      store.openRound(idsOf(4))
      assert.deepEqual(store.counts(M, C, 6000), {
        outcomes: { done: 2, failed: 1, truncated: 0, cancelled: 1, open: 1 },
        endedSince: 2,
        meanMs: 20,
      })
      assert.deepEqual(store.counts(M, 'unknown').outcomes.done, 0)
      assert.deepEqual(
        [...store.durations(M, C)],
        [{ parameters: recordOf(0).parameters, meanMs: 20, runs: 2 }],
      )
      assert.deepEqual([...store.durations(M, 'unknown')], [])
    })

    check(
      'revisions gives the latest of each campaign, history all; accepting it again adds none',
      (store) => {
        const [a, b] = [revisionOf('a'), revisionOf('b', { acceptedAt: 900 })]
        const other = revisionOf('c', { campaign: 'alpha' })
        for (const revision of [a, b, { ...b, acceptedAt: 2000 }, other]) store.accept(revision)
        assert.deepEqual(store.revisions(M), [other, b])
        assert.deepEqual(store.revisions('unknown'), [])
        store.accept(a)
        assert.deepEqual(store.revisions(M), [other, a])
        assert.deepEqual(store.history(M, C), [a, b, a])
        assert.deepEqual(store.history(M, 'unknown'), [])
      },
    )

    check('totals counts records and revisions of a manifest once, and all builds', (store) => {
      assert.deepEqual(store.totals(M), { records: 0, revisions: 0, builds: 0 })
      store.commit(M, C, [recordOf(0), recordOf(1), recordOf(1, { round: 2 })])
      store.commit('another manifest', C, [recordOf(2)])
      store.join(M, 'other', idsOf(0))
      store.openRound(idsOf(0))
      for (const text of ['a', 'b']) store.accept(revisionOf(text))
      store.putBuild(buildOf('x'))
      assert.deepEqual(store.totals(M), { records: 3, revisions: 2, builds: 1 })
      assert.deepEqual(store.totals('another manifest'), { records: 1, revisions: 0, builds: 1 })
    })

    check('a request to cancel stands until it is cleared', (store) => {
      assert.equal(store.cancelRequested(M, C), false)
      store.requestCancel(M, C)
      store.accept(revisionOf('a'))
      assert.equal(store.cancelRequested(M, C), true)
      assert.equal(store.cancelRequested(M, 'other'), false)
      store.clearCancel(M, C)
      assert.equal(store.cancelRequested(M, C), false)
    })

    check('attempts are appended once each; builds are replaced', (store) => {
      const attempt = { runId: idOf(0), round: 1, attempt: 1, at: 5, cause: 'The worker was killed' }
      store.addAttempts([attempt, { ...attempt, attempt: 2 }])
      store.addAttempts([attempt])
      assert.deepEqual(store.attempts(idOf(0)), [attempt, { ...attempt, attempt: 2 }])
      assert.deepEqual(store.attempts(idOf(1)), [])
      const failed = { ...buildOf('x'), outcome: 'failed', artifact: null } as const
      store.putBuild(failed)
      assert.deepEqual(store.build(failed.buildId), failed)
      store.putBuild(buildOf('x'))
      assert.deepEqual(store.build(failed.buildId), buildOf('x'))
      assert.equal(store.build(hashOf('unknown')), undefined)
    })
  })

  describe(`${name}: garbage`, () => {
    check('sweep of a campaign removes the runs, builds and blobs that no other needs', (store) => {
      const [own, shared] = [hashOf('own'), hashOf('shared')]
      store.commit(M, C, [recordOf(0, { files: [own] }), recordOf(1, { files: [own, shared] }), recordOf(2)])
      store.commit(M, 'other', [recordOf(3, { files: [shared] })])
      store.join('another manifest', C, idsOf(2))
      for (const build of [buildOf('a'), buildOf('b')]) store.putBuild(build)
      const input = hashOf('input')
      store.accept(revisionOf(JSON.stringify({ buildId: buildOf('a').buildId, input })))
      store.accept(revisionOf(JSON.stringify({ buildId: buildOf('b').buildId }), { campaign: 'other' }))
      store.addAttempts([{ runId: idOf(0), round: 1, attempt: 1, at: 5, cause: 'lost' }])

      const query = { manifest: M, campaigns: [C, 'unknown'] }
      const expected = {
        runs: 2,
        builds: 1,
        blobs: [own, input, buildOf('a').buildId, buildOf('a').artifact!].sort(),
      }
      const before = store.garbage(query)
      assert.deepEqual({ ...before, blobs: [...before.blobs].sort() }, expected)
      assert.equal(store.counts(M, C).outcomes.done, 3)
      assert.ok(store.needsBlob(own))

      assert.deepEqual(store.sweep(query), before)
      assert.equal(store.storedIds().size, 2)
      assert.deepEqual(rowsOf(store), [])
      assert.deepEqual([...store.rows({ manifest: 'another manifest', campaign: C })], [recordOf(2)])
      assert.deepEqual(
        store.revisions(M).map((revision) => revision.campaign),
        ['other'],
      )
      assert.equal(store.build(buildOf('a').buildId), undefined)
      assert.deepEqual(store.build(buildOf('b').buildId), buildOf('b'))
      assert.deepEqual(store.attempts(idOf(0)), [])
      for (const [hash, needed] of [
        [own, false],
        [shared, true],
        [input, false],
        [INLINE.hash, false],
        [buildOf('b').artifact!, true],
      ] as const) {
        assert.equal(store.needsBlob(hash), needed)
      }
      assert.deepEqual(store.sweep(query), { runs: 0, builds: 0, blobs: [] })
      assert.deepEqual(store.commit(M, C, [recordOf(0)]).accepted, idsOf(0))
    })

    check('sweep by age looks at the latest record and keeps campaigns that are not empty', (store) => {
      store.commit(M, C, [recordOf(0, { endedAt: 100 }), recordOf(1, { endedAt: 100 })])
      store.commit(M, C, [recordOf(1, { round: 2, endedAt: 300 })])
      store.commit(M, 'old', [recordOf(2, { endedAt: 100 })])
      store.accept(revisionOf('a', { acceptedAt: 50 }))
      store.accept(revisionOf('b', { campaign: 'old', acceptedAt: 50 }))
      store.accept(revisionOf('c', { campaign: 'new', acceptedAt: 250 }))
      assert.equal(store.sweep({ manifest: M, endedBefore: 200 }).runs, 2)
      assert.deepEqual(rowsOf(store), [recordOf(1, { round: 2, endedAt: 300 })])
      assert.deepEqual(
        store.revisions(M).map((revision) => revision.campaign),
        [C, 'new'],
      )
    })

    check('blobsSince names the files of runs that ended then or later', (store) => {
      store.commit(M, C, [
        recordOf(0, { endedAt: 100, files: [hashOf('old')] }),
        recordOf(1, { endedAt: 200, files: [hashOf('new')] }),
      ])
      assert.deepEqual([...store.blobsSince(200)], [{ runId: idOf(1), hash: hashOf('new') }])
    })
  })
}

function sorted<T extends { readonly runId: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => (a.runId < b.runId ? -1 : 1))
}
