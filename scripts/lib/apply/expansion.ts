import type { Recipe } from '../core/campaign.ts'
import { canonicalJson } from '../core/canonical.ts'
import { type ExpandOptions, expand, type Point, pointsOf } from '../core/expand.ts'
import { identityDocument } from '../core/id.ts'
import { expandListing } from '../core/listing.ts'
import type { PointPrecision } from '../core/precision.ts'
import type { RunStore } from '../job/store.ts'
import type { Parameters, Run } from '../job/types.ts'
import { simulatorOf } from '../simulators.ts'
import { type Judge, openJudge } from './judge.ts'

/**
 * The runs of a recipe as its simulator identifies them, lazily; see `expand`. A recipe with `precision` asks for
 * those that `judge` says (`openJudge`); without one, all that there may be are given.
 */
export function runsOf(
  recipe: Recipe,
  { judge, ...options }: Pick<ExpandOptions, 'filter' | 'order'> & { readonly judge?: Judge | null } = {},
): Generator<Run> {
  const asked = judge && { repetitionsOf: (point: Point) => judge(point).repetitions }
  const all = { ...identifying(recipe), ...options, ...asked }
  return recipe.listing === undefined ? expand(recipe, all) : expandListing(recipe, all)
}

/** Each point of a recipe, with what comes of it. */
export function* judgedPoints(
  recipe: Recipe,
  judge: Judge,
  options: Pick<ExpandOptions, 'filter'> = {},
): Generator<PointPrecision & { readonly parameters: Parameters }> {
  for (const point of pointsOf(recipe, { ...identifying(recipe), ...options }))
    yield { ...judge(point), parameters: point.parameters }
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
  const judge = openJudge(recipe, runs)
  runs.join(manifest, name, missing())

  function* missing(): Generator<string> {
    for (const { runId } of runsOf(recipe, { judge }))
      if (!members.has(runId) && stored.get(runId)) yield runId
  }
}
