import type { Recipe } from '../core/campaign.ts'
import { wantedOf } from '../core/decide.ts'
import { UserError } from '../core/errors.ts'
import type { RunStore } from '../job/store.ts'
import type { Run, RunRecord } from '../job/types.ts'
import { runsOf } from './expansion.ts'

/** A run with the recipe that it was made by. */
export interface LocatedRun {
  readonly run: Run
  readonly recipe: Recipe
}

/**
 * Finds the recipe of a stored run among the revisions of its campaigns, the project's own first: one that
 * asks for the metrics and files that were recorded, else the latest that has the run at all.
 */
export function locateRun(record: RunRecord, runs: RunStore, manifest: string): LocatedRun {
  let found: LocatedRun | null = null
  for (const recipe of recipesOf(record, runs, manifest)) {
    const { keys } = wantedOf(recipe.campaign)
    const isExact = keys.derive === record.keys.derive && keys.results === record.keys.results
    if (found !== null && !isExact) continue
    const run = findRun(recipe, record.runId)
    if (run === null) continue
    if (isExact) return { run, recipe }
    found = { run, recipe }
  }
  if (found !== null) return found
  throw new UserError('repro', `No stored revision of a campaign has the run ${record.runId}`, {
    hint: 'Its campaign was removed; apply it again',
  })
}

function* recipesOf(record: RunRecord, runs: RunStore, manifest: string): Generator<Recipe> {
  const names = runs.campaignsOf(record.runId)
  const ownFirst = names.toSorted((a, b) => Number(b.manifest === manifest) - Number(a.manifest === manifest))
  for (const name of ownFirst)
    for (const { recipe } of runs.history(name.manifest, name.campaign)) yield JSON.parse(recipe) as Recipe
}

function findRun(recipe: Recipe, runId: string): Run | null {
  for (const run of runsOf(recipe)) if (run.runId === runId) return run
  return null
}
