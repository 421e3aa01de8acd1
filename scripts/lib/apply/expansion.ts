import type { Recipe } from '../core/campaign.ts'
import { canonicalJson } from '../core/canonical.ts'
import { type ExpandOptions, expand } from '../core/expand.ts'
import { identityDocument } from '../core/id.ts'
import { expandListing } from '../core/listing.ts'
import type { RunStore } from '../job/store.ts'
import type { Run } from '../job/types.ts'
import { simulatorOf } from '../simulators.ts'

/** The runs of a recipe as its simulator identifies them, lazily; see `expand`. */
export function runsOf(
  recipe: Recipe,
  options: Pick<ExpandOptions, 'filter' | 'order'> = {},
): Generator<Run> {
  const all = { ...identifying(recipe), ...options }
  return recipe.listing === undefined ? expand(recipe, all) : expandListing(recipe, all)
}

/** What the ids of all runs of a recipe have in common: recipes that differ in it share none. */
export function commonIdentity(recipe: Recipe): string {
  const { simulatorIdentity, inputNames } = identifying(recipe)
  const { base } = recipe.campaign.seed
  return canonicalJson(
    identityDocument(recipe, simulatorIdentity, { inputNames, parameters: null, seed: base }),
  )
}

function identifying(recipe: Recipe): Pick<ExpandOptions, 'simulatorIdentity' | 'inputNames'> {
  const spec = recipe.campaign.simulator
  const simulator = simulatorOf(spec.type)
  const names = simulator
    .placeholders(spec)
    .flatMap(({ name }) => (name.startsWith('inputs.') ? [name.slice(7)] : []))
  return { simulatorIdentity: simulator.identity(spec), inputNames: [...new Set(names)] }
}

/** Makes what other campaigns have stored of a recipe's runs members of its own campaign too. */
export function joinStored(recipe: Recipe, runs: RunStore): void {
  const { manifest, name } = recipe.campaign
  const stored = runs.storedIds()
  if (stored.size === 0) return
  const members = new Set(runs.members(manifest, name))
  runs.join(manifest, name, missing())

  function* missing(): Generator<string> {
    for (const { runId } of runsOf(recipe)) if (!members.has(runId) && stored.get(runId)) yield runId
  }
}
