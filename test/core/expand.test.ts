import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Campaign, Recipe, Subgrid } from '../../scripts/lib/core/campaign.ts'
import { canonicalJson } from '../../scripts/lib/core/canonical.ts'
import { type ExpandOptions, expand } from '../../scripts/lib/core/expand.ts'
import { seedValue } from '../../scripts/lib/core/seed.ts'
import type { ParameterValue, Run } from '../../scripts/lib/job/types.ts'
import { grid, recipe, simulatorIdentity } from './fixture.ts'

const plain: ExpandOptions = { simulatorIdentity, inputNames: [] }

function runs(part: Partial<Campaign> = {}, options: Partial<ExpandOptions> = {}): readonly Run[] {
  return [...expand(recipe(part), { ...plain, ...options })]
}

function ids(part: Partial<Campaign> = {}, rest: Partial<Recipe> = {}): readonly string[] {
  return Array.from(expand(recipe(part, rest), plain), (run) => run.runId)
}

const value: fc.Arbitrary<ParameterValue> = fc.oneof(
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((x) => x + 0),
  fc.string({ unit: 'binary' }),
  fc.boolean(),
)
const subgrid: fc.Arbitrary<Subgrid> = fc.dictionary(
  fc.string({ minLength: 1, unit: 'binary' }).filter((name) => name !== '__proto__'),
  fc.array(value, { minLength: 1, maxLength: 3 }),
  { maxKeys: 4, noNullPrototype: true },
)

describe('expand', () => {
  test('gives one repetition of every point first', () => {
    assert.deepEqual(
      runs().map(({ parameters, seed }) => `${seed.repetition} ${parameters.lambda}`),
      ['0 0.1', '0 0.5', '0 0.9', '1 0.1', '1 0.5', '1 0.9'],
    )
  })
  test('takes the order asked for within each repetition', () => {
    const order: ExpandOptions['order'] = (points, repetition) =>
      repetition === 0 ? [2, 0, 1] : points.map((_, index) => index)
    assert.deepEqual(
      runs({}, { order }).map(({ parameters }) => parameters.lambda),
      [0.9, 0.1, 0.5, 0.1, 0.5, 0.9],
    )
  })
  test('keeps the points where a filter is true, with the same ids', () => {
    const found = runs({}, { filter: 'lambda > 0.3' })
    assert.equal(found.length, 4)
    assert.deepEqual(
      found.map((run) => run.runId),
      runs()
        .filter((run) => Number(run.parameters.lambda) > 0.3)
        .map((run) => run.runId),
    )
    assert.throws(() => runs({}, { filter: 'mu > 1' }), { name: 'UserError', hint: 'Known are lambda' })
  })
  test('goes through more points than it keeps in mind, each time alike', () => {
    const range = { from: 1, to: 200_001, step: 1 }
    const seen = new Set<string>()
    let count = 0
    for (const run of expand(recipe({ grid: grid({ subgrids: [{ n: range }] }) }), plain)) {
      if (count++ % 50_000 === 0 || count > 400_000) seen.add(`${run.seed.repetition} ${run.parameters.n}`)
    }
    assert.equal(count, 400_002)
    assert.deepEqual([...seen].at(-1), '1 200001')
  })
})

describe('run ids', () => {
  test('are unique, whatever the values', () => {
    const property = fc.property(fc.array(subgrid, { minLength: 1, maxLength: 3 }), (subgrids) => {
      const all = runs({ grid: grid({ subgrids }), repetitions: 3, seed: { base: 1, vary: 'all' } })
      assert.equal(new Set(all.map((run) => run.runId)).size, all.length)
      assert.equal(
        new Set(all.map((run) => canonicalJson([run.parameters, run.seed.repetition]))).size,
        all.length,
      )
    })
    fc.assert(property, { seed: 6, numRuns: 200 })
  })
  test('stay when repetitions or values are added, and so do seeds', () => {
    const values = fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 6 })
    const vary = fc.constantFrom<Campaign['seed']['vary'][]>([], 'all', ['a'])
    const property = fc.property(values, values, vary, (a, b, varied) => {
      const study = (n: number, repetitions: number) =>
        runs({
          grid: grid({ subgrids: [{ a: a.slice(0, n), b }] }),
          repetitions,
          seed: { base: 1, vary: varied },
        })
      const small = new Map(study(1, 2).map((run) => [run.runId, seedValue(run.seed)]))
      const large = new Map(study(a.length, 5).map((run) => [run.runId, seedValue(run.seed)]))
      for (const [runId, seed] of small) assert.equal(large.get(runId), seed)
    })
    fc.assert(property, { seed: 7, numRuns: 100 })
  })
  test('do not depend on the order in which parameters are written', () => {
    const reverse = (one: Subgrid) => Object.fromEntries(Object.entries(one).reverse())
    const property = fc.property(subgrid, (one) => {
      const study = (subgrids: readonly Subgrid[]) => [...ids({ grid: grid({ subgrids }) })].sort()
      assert.deepEqual(study([reverse(one)]), study([one]))
    })
    fc.assert(property, { seed: 8, numRuns: 100 })
  })
  test('stay when a fixed parameter is added, and when it is swept later', () => {
    for (const vary of [[], 'all'] as const) {
      const seed = { base: 1, vary }
      const before = runs({ seed })
      const lambda = [0.1, 0.5, 0.9]
      const fixed = runs({ seed, grid: grid({ subgrids: [{ lambda }], fixed: { rts: 0 } }) })
      const swept = runs({ seed, grid: grid({ subgrids: [{ lambda, rts: [0, 1] }], fixed: { rts: 0 } }) })
      assert.deepEqual(
        fixed.map((run) => [run.runId, run.seed]),
        before.map((run) => [run.runId, run.seed]),
      )
      assert.equal(fixed[0]!.parameters.rts, 0)
      const known = new Map(swept.map((run) => [run.runId, run.seed]))
      for (const run of before) assert.deepEqual(known.get(run.runId), run.seed)
      assert.equal(known.size, 2 * before.length)
    }
  })

  const inputs = { trace: { hash: 'd'.repeat(64), files: [] } }
  const same: readonly (readonly [string, Partial<Campaign>, Partial<Recipe>])[] = [
    ['the names of campaign and manifest', { name: 'other', manifest: 'other', description: 'x' }, {}],
    ['limits and resources', { resources: { cpus: 4, memoryBytes: 1e9 } }, {}],
    ['metrics and results', { metrics: { file: 'x.json', undefined: 'null' }, results: [] }, {}],
    ['the whole snapshot and the build id', {}, { buildSourceHash: 'f'.repeat(64), buildId: 'f'.repeat(64) }],
    ['inputs that are not named', {}, { inputs }],
  ]
  for (const [name, part, rest] of same)
    test(`ignore ${name}`, () => assert.deepEqual(ids(part, rest), ids()))

  const different: readonly (readonly [string, Partial<Campaign>, Partial<Recipe>])[] = [
    ['the run source', {}, { runSourceHash: 'f'.repeat(64) }],
    ['the build command', { build: { run: 'make -B', artifacts: ['mm1'] } }, {}],
    ['the artifacts', { build: { run: 'make -j{jobs}', artifacts: ['*'] } }, {}],
    ['there being no build', { build: null }, {}],
    ['the environment', { env: { A: '1' } }, {}],
    ['the type of the simulator', { simulator: { type: 'ns3' } }, {}],
    ['the base of the seeds', { seed: { base: 2, vary: [] } }, {}],
    ['what varies the seeds', { seed: { base: 1, vary: ['lambda'] } }, {}],
    ['the type of a value', { grid: grid({ subgrids: [{ lambda: ['0.1', '0.5', '0.9'] }] }) }, {}],
  ]
  for (const [name, part, rest] of different) {
    test(`depend on ${name}`, () => {
      const before = new Set(ids())
      assert.ok(ids(part, rest).every((runId) => !before.has(runId)))
    })
  }
  test('depend on the hash of an input that is named, and on the command', () => {
    const all = [
      expand(recipe({}, { inputs }), plain),
      expand(recipe({}, { inputs }), { ...plain, inputNames: ['trace'] }),
      expand(recipe({}, { inputs: { trace: { hash: 'e'.repeat(64), files: [] } } }), {
        ...plain,
        inputNames: ['trace'],
      }),
      expand(recipe(), { ...plain, simulatorIdentity: { run: ['./other'] } }),
    ].map((some) => some.next().value?.runId)
    assert.equal(new Set(all).size, 4)
    assert.throws(() => expand(recipe(), { ...plain, inputNames: ['trace'] }).next(), { name: 'UserError' })
  })
})
