import type { ListedPoint } from '../job/simulator.ts'
import type { Parameters, Run } from '../job/types.ts'
import type { Recipe } from './campaign.ts'
import type { ExpandOptions } from './expand.ts'
import { compileExpression, isTrue } from './expression.ts'
import { identityOf } from './id.ts'

/** The runs that a simulator listed, in the order of `expand`: one repetition of every point first. */
export function* expandListing(recipe: Recipe, options: ExpandOptions): Generator<Run> {
  const { seed, repetitions } = recipe.campaign
  const identity = identityOf(recipe, options.simulatorIdentity, options.inputNames)
  const filter = options.filter === undefined ? null : compileExpression(options.filter)
  const points = (recipe.listing ?? []).filter(
    ({ parameters }) => filter === null || isTrue(filter, parameters),
  )
  for (const [repetition, listed] of byRepetition(points)) {
    const parameters = listed.map(({ point }) => point.parameters)
    const order = options.order?.(parameters, repetition) ?? listed.keys()
    for (const index of order) {
      const { point, number, seedSet } = listed[index]!
      const vary = seed.vary === 'all' ? point.parameters : chosen(point.parameters, seed.vary)
      // Seeds that the study sets itself are part of what it says.
      const identifying =
        seedSet === undefined ? point.identity : { ...point.identity, '[seed-set]': seedSet }
      const { config, given } = point
      yield {
        runId: identity(identifying, vary)(repetition),
        parameters: point.parameters,
        seed: { base: seed.base, repetition, vary },
        native: { config, number, given, repetitions, ownSeeds: seedSet !== undefined },
      }
    }
  }
}

interface Listed {
  readonly point: ListedPoint
  readonly number: number
  readonly seedSet: string | undefined
}

function byRepetition(points: readonly ListedPoint[]): readonly (readonly [number, readonly Listed[]])[] {
  const found = new Map<number, Listed[]>()
  for (const point of points)
    for (const [repetition, number, seedSet] of point.runs) {
      const listed = found.get(repetition)
      if (listed === undefined) found.set(repetition, [{ point, number, seedSet }])
      else listed.push({ point, number, seedSet })
    }
  return [...found].sort(([a], [b]) => a - b)
}

function chosen(parameters: Parameters, names: readonly string[]): Parameters {
  const present = names.filter((name) => Object.hasOwn(parameters, name))
  return Object.fromEntries(present.map((name) => [name, parameters[name]!]))
}
