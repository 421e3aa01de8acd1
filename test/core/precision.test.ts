import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  confidenceOf,
  judgePoint,
  looks,
  type Precision,
  type Sample,
} from '../../scripts/lib/core/precision.ts'
import { skewness, summarize } from '../../scripts/lib/core/statistics.ts'

const PRECISION: Precision = {
  metrics: ['wait'],
  relative: 0.1,
  absolute: null,
  confidence: 0.95,
  min: 10,
  max: 200,
  simultaneous: false,
}

const value = (wait: number | null): Sample => ({ kind: 'value', metrics: { wait } })

/** Judges by the first repetitions; those after them are still to be run. */
function judge(samples: readonly Sample[], part: Partial<Precision> = {}) {
  return judgePoint({ ...PRECISION, ...part }, 0.95, (index) => samples[index] ?? { kind: 'pending' })
}

/** Values around 10 that vary a little: precise as soon as their skewness is known well enough. */
const steady = (index: number) => value(10 + ((index * 7) % 5) / 10)
const samples = (count: number, make: (index: number) => Sample) =>
  Array.from({ length: count }, (_, index) => make(index))

describe('judgePoint', () => {
  test('looks: from `min` by a fifth to `max`', () => {
    assert.deepEqual([...looks({ min: 10, max: 40 })], [10, 12, 15, 18, 22, 27, 33, 40])
    assert.deepEqual([...looks({ min: 3, max: 3 })], [3])
  })

  test('asks for a whole look at a time, whatever is stored beyond it', () => {
    assert.deepEqual(judge([]), { state: 'open', repetitions: 10 })
    assert.deepEqual(judge(samples(9, steady)), { state: 'open', repetitions: 10 })
    assert.deepEqual(judge(samples(10, steady)), { state: 'open', repetitions: 12 })
    const settled = judge(samples(200, steady))
    assert.equal(settled.state, 'precise')
    assert.deepEqual(judge(samples(settled.repetitions, steady)), settled)
    assert.equal(judge(samples(settled.repetitions - 1, steady)).state, 'open')
  })

  test('the same repetitions are asked for in whatever order they end', () => {
    const draw = fc.array(fc.double({ min: 1, max: 100, noNaN: true }), { minLength: 60, maxLength: 60 })
    fc.assert(
      fc.property(draw, fc.infiniteStream(fc.nat()), (values, picks) => {
        const known = new Map<number, number>()
        const at = (index: number): Sample =>
          known.has(index) ? value(known.get(index)!) : { kind: 'pending' }
        const ask = () => judgePoint({ ...PRECISION, max: 60 }, 0.95, at)
        // One run ends at a time, and the study is looked at after each, as if it had been started anew.
        for (let now = ask(); now.state === 'open'; now = ask()) {
          const missing = Array.from({ length: now.repetitions }, (_, i) => i).filter((i) => !known.has(i))
          const next = missing[picks.next().value % missing.length]!
          known.set(next, values[next]!)
        }
        const all = judgePoint({ ...PRECISION, max: 60 }, 0.95, (index) => value(values[index]!))
        assert.equal(known.size, all.repetitions)
        assert.deepEqual(ask(), all)
      }),
      { seed: 1, numRuns: 200 },
    )
  })

  test('a hole ends the point at its look, with no other repetition in its place', () => {
    const holed = (at: number) =>
      judge(samples(200, (index) => (index === at ? { kind: 'hole', why: 'failed' } : steady(index))))
    assert.deepEqual(holed(3), { state: 'not estimable', repetitions: 10, why: 'repetition 3 failed' })
    assert.deepEqual(holed(10), { state: 'not estimable', repetitions: 12, why: 'repetition 10 failed' })
    assert.equal(holed(150).state, 'precise')
    // The rest of the look is still run: else the order of endings would decide what is.
    assert.deepEqual(judge([{ kind: 'hole', why: 'failed' }, steady(1)]), { state: 'open', repetitions: 10 })
  })

  test('a metric that is undefined, or that there is none of, is a hole with its name', () => {
    const why = (odd: Sample) => {
      const verdict = judge(samples(10, (index) => (index === 4 ? odd : steady(index))))
      return verdict.state === 'not estimable' && verdict.why
    }
    assert.equal(why(value(null)), 'metric "wait" is undefined in repetition 4')
    const other: Sample = { kind: 'value', metrics: { weight: 1, jobs: 2 } }
    assert.equal(why(other), 'repetition 4 has no metric "wait", only weight, jobs')
  })

  test('a metric that never varies is not precise, however often it is run', () => {
    const verdict = judge(
      samples(200, () => value(5)),
      { absolute: 100 },
    )
    assert.deepEqual(verdict, {
      state: 'max',
      repetitions: 200,
      imprecise: [{ metric: 'wait', mean: 5, halfWidth: 0, enough: null }],
    })
  })

  test('either bound will do, and at `max` what would have done is told', () => {
    const wide = samples(4000, (index) => value(index % 2 === 0 ? 1 : -1))
    assert.equal(judge(wide).state, 'max')
    assert.equal(judge(wide, { absolute: 0.3 }).state, 'precise')
    const verdict = judge(wide, { relative: null, absolute: 0.1 })
    assert.ok(verdict.state === 'max')
    const enough = verdict.imprecise[0]!.enough!
    // Student's interval of so many values of size 1 is about 2 / sqrt(n) to each side.
    assert.ok(enough > 350 && enough < 420, String(enough))
    assert.equal(judge(wide, { relative: null, absolute: 0.1, max: enough * 2 }).state, 'precise')
  })

  test('confidenceOf: all intervals together have the doubt of one', () => {
    assert.equal(confidenceOf(PRECISION, 7), 0.95)
    const both = { ...PRECISION, metrics: ['wait', 'jobs'], simultaneous: true }
    assert.ok(Math.abs(confidenceOf(both, 5) - 0.995) < 1e-12)
  })

  test('skewness: of a known sample, and of a symmetric one', () => {
    // Mean 3, squares 4 + 4 + 0 + 0 + 16, cubes -8 - 8 + 0 + 0 + 64.
    const expected = ((48 / 5 / (24 / 5) ** 1.5) * Math.sqrt(5 * 4)) / 3
    assert.ok(Math.abs(skewness([1, 1, 3, 3, 7]) - expected) < 1e-12)
    assert.ok(Math.abs(skewness([1, 2, 3, 4, 5])) < 1e-12)
  })
})

/** Mulberry32: the same draws each time. */
function uniform(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Draw = (random: () => number) => number
const normal: Draw = (random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
const exponential: Draw = (random) => -Math.log(1 - random())
const event =
  (probability: number): Draw =>
  (random) =>
    random() < probability ? 1 : 0

/** Runs a point until it is judged; gives whether the interval then holds the mean, and what it took. */
function study(
  draw: Draw,
  { mean, random, ...part }: { mean: number; random: () => number } & Partial<Precision>,
) {
  const precision = { ...PRECISION, relative: null, max: 20_000, ...part }
  const values: number[] = []
  const { state, repetitions } = judgePoint(precision, precision.confidence, (index) => {
    values[index] ??= draw(random)
    return value(values[index]!)
  })
  assert.equal(state, 'precise')
  const { low, high } = summarize(values, { stat: 'mean', confidence: precision.confidence })
  return { holds: low! <= mean && mean <= high!, repetitions }
}

const STUDIES = 2000

describe('judgePoint, by simulation', () => {
  const cases: readonly [string, Draw, { mean: number } & Partial<Precision>][] = [
    ['normal, relative', (random) => 1 + 0.4 * normal(random), { mean: 1, relative: 0.1 }],
    ['normal, absolute, few repetitions', normal, { mean: 0, absolute: 0.4 }],
    ['skewed, relative', exponential, { mean: 1, relative: 0.2 }],
    ['skewed, absolute, few repetitions', exponential, { mean: 1, absolute: 0.3 }],
    ['rare event, absolute', event(0.05), { mean: 0.05, absolute: 0.03 }],
    ['rarer event, absolute', event(0.01), { mean: 0.01, absolute: 0.02 }],
  ]
  for (const [name, draw, options] of cases)
    test(`${name}: at least 93 % of 95 % intervals hold the mean where the study stopped`, () => {
      const random = uniform(7)
      let holding = 0
      for (let i = 0; i < STUDIES; i++) if (study(draw, { ...options, random }).holds) holding += 1
      assert.ok(holding / STUDIES >= 0.93, `${(100 * holding) / STUDIES} %`)
    })

  test('five points at once: their intervals hold together', () => {
    const random = uniform(11)
    const confidence = confidenceOf({ ...PRECISION, simultaneous: true }, 5)
    let holding = 0
    for (let i = 0; i < STUDIES; i++) {
      const draws = Array.from({ length: 5 }, (_, k) => (next: () => number) => k + 1 + 0.5 * normal(next))
      const all = draws.map((draw, k) => study(draw, { mean: k + 1, relative: 0.1, confidence, random }))
      if (all.every(({ holds }) => holds)) holding += 1
    }
    assert.ok(holding / STUDIES >= 0.93, `${(100 * holding) / STUDIES} %`)
  })
})
