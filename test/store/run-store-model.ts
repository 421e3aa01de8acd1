import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { RunStore } from '../../scripts/lib/job/store.ts'
import type { Outcome, RunRecord } from '../../scripts/lib/job/types.ts'
import { idOf, recordOf } from './records.ts'

const M = 'queueing'
const CAMPAIGNS = ['a', 'b', 'c']
const RUNS = [0, 1, 2, 3, 4]

interface Recorded {
  readonly attempt: number
  /** As it ended; the verdict on it may be another by now. */
  readonly ended: Outcome
  readonly outcome: Outcome
}

interface Model {
  /** Rounds of each run, in the order of their numbers; 'open' has no record yet. */
  readonly runs: Map<number, Map<number, Recorded | 'open'>>
  readonly members: Map<string, Set<number>>
}

type Step = (store: RunStore, model: Model) => void

const run = fc.constantFrom(...RUNS)
const campaign = fc.constantFrom(...CAMPAIGNS)
const outcome = fc.constantFrom<Outcome>('done', 'failed', 'truncated', 'cancelled')
const entry = fc.record({
  index: run,
  round: fc.integer({ min: 1, max: 3 }),
  attempt: fc.integer({ min: 1, max: 3 }),
  outcome,
})

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ name: campaign, entries: fc.array(entry, { maxLength: 4 }) }).map(commit),
  fc.array(run, { maxLength: 3 }).map(openRound),
  fc.record({ index: run, outcome }).map(derive),
  fc.record({ name: campaign, runs: fc.array(run, { maxLength: 3 }) }).map(join),
  fc.record({ names: fc.uniqueArray(campaign), keep: fc.boolean() }).map(sweep),
)

function commit({
  name,
  entries,
}: {
  name: string
  entries: ({ index: number; round: number } & Omit<Recorded, 'ended'>)[]
}): Step {
  return (store, { runs, members }) => {
    const records = entries.map(({ index, ...rest }) => recordOf(index, rest))
    const expected = { accepted: [] as string[], refused: [] as string[] }
    for (const { index, round, attempt, outcome } of entries) {
      const rounds = runs.get(index) ?? new Map<number, Recorded | 'open'>()
      runs.set(index, rounds)
      const stored = rounds.get(round) ?? 'open'
      if (stored === 'open') rounds.set(round, { attempt, ended: outcome, outcome })
      const same = stored === 'open' || stored.attempt === attempt
      expected[same ? 'accepted' : 'refused'].push(idOf(index))
      members.get(name)!.add(index)
    }
    assert.deepEqual(store.commit(M, name, records), expected)
  }
}

function openRound(indexes: readonly number[]): Step {
  return (store, { runs }) => {
    let opened = 0
    for (const index of indexes) {
      const rounds = runs.get(index)
      const last = latest(rounds)
      if (rounds === undefined || last === undefined || last.state === 'open') continue
      rounds.set(last.round + 1, 'open')
      opened += 1
    }
    assert.equal(store.openRound(indexes.map(idOf)), opened)
  }
}

function derive({ index, outcome }: { index: number; outcome: Outcome }): Step {
  return (store, { runs }) => {
    const rounds = runs.get(index)
    const last = latest(rounds, 'recorded')
    if (rounds === undefined || last === undefined || last.state === 'open') return
    rounds.set(last.round, { ...last.state, outcome })
    store.derive([expectedRecord(index, last.round, { ...last.state, outcome })])
  }
}

function join({ name, runs: indexes }: { name: string; runs: readonly number[] }): Step {
  return (store, { runs, members }) => {
    for (const index of indexes) if (runs.has(index)) members.get(name)!.add(index)
    store.join(M, name, indexes.map(idOf))
  }
}

function sweep({ names, keep }: { names: readonly string[]; keep: boolean }): Step {
  return (store, { runs, members }) => {
    const going = new Set(names.flatMap((name) => [...members.get(name)!]))
    const stay = new Set(
      CAMPAIGNS.filter((name) => !names.includes(name)).flatMap((name) => [...members.get(name)!]),
    )
    const dead = [...going].filter((index) => !stay.has(index))
    const query = { manifest: M, campaigns: names }
    assert.equal((keep ? store.garbage(query) : store.sweep(query)).runs, dead.length)
    if (keep) return
    for (const name of names) members.get(name)!.clear()
    for (const index of dead) runs.delete(index)
  }
}

function latest(
  rounds: Model['runs'] extends Map<number, infer R> ? R | undefined : never,
  which?: 'recorded',
) {
  const all = [...(rounds ?? [])].filter(([, state]) => which === undefined || state !== 'open')
  const round = Math.max(...all.map(([number]) => number))
  const state = rounds?.get(round)
  return state === undefined ? undefined : { round, state }
}

function expectedRecord(index: number, round: number, { attempt, ended, outcome }: Recorded): RunRecord {
  const { verdict } = recordOf(index, { outcome })
  return { ...recordOf(index, { round, attempt, outcome: ended }), verdict }
}

function compare(store: RunStore, { runs, members }: Model): void {
  const ids = store.storedIds()
  assert.equal(ids.size, runs.size)
  for (const index of RUNS) {
    const last = latest(runs.get(index))
    const state = ids.get(idOf(index))
    assert.equal(state?.round, last?.round)
    assert.equal(state?.outcome, last?.state === 'open' ? 'open' : last?.state.outcome)
  }
  for (const name of CAMPAIGNS) {
    const indexes = [...members.get(name)!].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
    assert.deepEqual([...store.members(M, name)], indexes.map(idOf))
    const rows = indexes.map((index) => {
      const { round, state } = latest(runs.get(index), 'recorded')!
      return expectedRecord(index, round, state as Recorded)
    })
    assert.deepEqual([...store.rows({ manifest: M, campaign: name })], rows)
  }
}

/** Any sequence of changes leaves the store as a few lines of maps say. */
export function runStoreModel(name: string, open: () => RunStore): void {
  test(`${name}: commits, rounds, verdicts, memberships and sweeps in any order do what the model does`, () => {
    const steps = fc.array(step, { maxLength: 25 })
    fc.assert(
      fc.property(steps, (list) => {
        const store = open()
        const model: Model = {
          runs: new Map(),
          members: new Map(CAMPAIGNS.map((one) => [one, new Set<number>()])),
        }
        try {
          for (const apply of list) {
            apply(store, model)
            compare(store, model)
          }
        } finally {
          store.close()
        }
      }),
      { seed: 20, numRuns: 100 },
    )
  })
}
