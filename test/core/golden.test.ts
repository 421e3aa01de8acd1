import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import type { Campaign, Recipe } from '../../scripts/lib/core/campaign.ts'
import { expand } from '../../scripts/lib/core/expand.ts'
import { points } from '../../scripts/lib/core/grid.ts'
import { seedValue, substream } from '../../scripts/lib/core/seed.ts'
import type { Json, Parameters, Seed } from '../../scripts/lib/job/types.ts'
import { grid, recipe } from './fixture.ts'

interface Golden {
  readonly seeds: readonly { readonly seed: Seed; readonly stream: string; readonly value: number }[]
  readonly substreams: readonly { readonly seed: Seed; readonly value: number }[]
  readonly points: readonly {
    readonly grid: Partial<Campaign['grid']>
    readonly points: readonly Parameters[]
  }[]
  readonly studies: readonly {
    readonly name: string
    readonly campaign: Partial<Campaign>
    readonly recipe: Partial<Recipe>
    readonly simulatorIdentity: Json
    readonly inputNames: readonly string[]
    readonly runIds: readonly string[]
  }[]
}

// Frozen: results are stored under these ids. Whoever must change them makes a version 2 beside it.
const golden: Golden = JSON.parse(
  readFileSync(new URL('../golden/identity-v1.json', import.meta.url), 'utf8'),
)

describe('identity version 1 stays as it is', () => {
  for (const { seed, stream, value } of golden.seeds) {
    test(`seedValue of ${JSON.stringify(seed)} for "${stream}" is ${value}`, () => {
      assert.equal(seedValue(seed, stream), value)
    })
  }
  for (const { seed, value } of golden.substreams) {
    test(`substream of ${JSON.stringify(seed)} is ${value}`, () => assert.equal(substream(seed), value))
  }
  for (const [index, entry] of golden.points.entries()) {
    test(`points of grid ${index} are the same numbers`, () => {
      assert.deepEqual([...points(grid(entry.grid))], entry.points)
    })
  }
  for (const study of golden.studies) {
    test(`run ids of a study with ${study.name}`, () => {
      const runs = expand(recipe(study.campaign, study.recipe), study)
      assert.deepEqual(
        Array.from(runs, (run) => run.runId),
        study.runIds,
      )
    })
  }
})
