import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import fc from 'fast-check'
import { openRunFeed, type RunFeed } from '../../scripts/lib/effects/sqlite-feed.ts'
import { openRunStore } from '../../scripts/lib/effects/sqlite-store.ts'
import { idOf, recordOf } from '../store/records.ts'

const dir = mkdtempSync(join(tmpdir(), 'sqlite-feed-'))
after(() => rmSync(dir, { recursive: true }))
let files = 0

function opened() {
  files += 1
  const path = join(dir, `${files}.db`)
  const runs = openRunStore(path)
  const feed = openRunFeed(path)
  const close = () => {
    feed.close()
    runs.close()
  }
  return { runs, feed, close }
}

/** What a listener knows who forgets everything when told all. */
function listener(feed: RunFeed) {
  const known = new Map<string, string>()
  return {
    known,
    listen(): boolean | null {
      const answer = feed.poll()
      if (answer === null) return null
      if (answer.all) known.clear()
      for (const { runId, outcome } of answer.news) known.set(runId, outcome)
      return answer.all
    },
  }
}

describe('openRunFeed', () => {
  test('tells all at first, then what is new, and nothing where nothing is', () => {
    const { runs, feed, close } = opened()
    const { known, listen } = listener(feed)
    runs.commit('m', 'c', [recordOf(0), recordOf(1, { outcome: 'failed' })])
    assert.equal(listen(), true)
    assert.equal(listen(), null)
    runs.commit('m', 'c', [recordOf(2)])
    assert.equal(listen(), false)
    assert.equal(known.size, 3)
    close()
  })

  test('a failure comes with what it says; others with none', () => {
    const { runs, feed, close } = opened()
    runs.commit('m', 'c', [recordOf(0, { outcome: 'failed' }), recordOf(1, { outcome: 'truncated' })])
    const errors = new Map(Array.from(feed.poll()!.news, ({ runId, error }) => [runId, error]))
    assert.deepEqual([errors.get(idOf(0)), errors.get(idOf(1))], ['Exit code 3', null])
    close()
  })

  test('whoever listens knows what a reader of all runs knows, whatever happens', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('commit', 'open', 'derive', 'sweep', 'listen'), fc.nat(5))),
        (steps) => {
          const { runs, feed, close } = opened()
          const { known, listen } = listener(feed)
          const rounds = new Map<number, { round: number; isOpen: boolean }>()
          for (const [what, index] of steps) {
            const stands = rounds.get(index)
            if (what === 'listen') listen()
            else if (what === 'commit') {
              if (stands && !stands.isOpen) continue
              const round = stands?.round ?? 1
              runs.commit('m', 'c', [recordOf(index, { round, outcome: index % 2 ? 'failed' : 'done' })])
              rounds.set(index, { round, isOpen: false })
            } else if (what === 'open') {
              if (runs.openRound([idOf(index)]) > 0)
                rounds.set(index, { round: stands!.round + 1, isOpen: true })
            } else if (what === 'derive') {
              if (stands && !stands.isOpen)
                runs.derive([recordOf(index, { round: stands.round, outcome: 'truncated', derive: 'again' })])
            } else {
              runs.sweep({ manifest: 'm' })
              rounds.clear()
            }
          }
          listen()
          const stored = runs.storedIds()
          const expected = Array.from(
            { length: 6 },
            (_, index) => [idOf(index), stored.get(idOf(index))?.outcome] as const,
          )
          assert.deepEqual(
            new Map([...known].sort()),
            new Map(expected.filter(([, outcome]) => outcome).sort() as [string, string][]),
          )
          close()
        },
      ),
      { numRuns: 60, seed: 1 },
    )
  })

  test('a further revision raises its number', () => {
    const { runs, feed, close } = opened()
    const accept = (id: string) =>
      runs.accept({ id, manifest: 'm', campaign: 'c', recipe: `{"id":"${id}"}`, acceptedAt: 1 })
    accept('a')
    const before = feed.poll()!.revision
    accept('b')
    assert.ok(feed.poll()!.revision > before)
    close()
  })
})
