import { hash } from 'node:crypto'
import type { Json, Parameters } from '../job/types.ts'
import type { Recipe } from './campaign.ts'
import { canonicalJson, canonicalValues } from './canonical.ts'
import { UserError } from './errors.ts'

/** The ids of one point's runs, by repetition from 0. */
export type PointIdentity = (repetition: number) => string

/**
 * What makes a result, version 1. Frozen by test/golden/identity-v1.json: a change here
 * makes every stored result unfindable. The seed enters by its arguments, so that runs that differ
 * in any stream made of them have different ids.
 */
export function identityDocument(
  recipe: Recipe,
  simulatorIdentity: Json,
  options: { readonly inputNames: readonly string[]; readonly parameters: Json; readonly seed: Json },
): Json {
  const { build, env, simulator } = recipe.campaign
  return {
    version: 1,
    source: recipe.runSourceHash,
    build: build === null ? null : { run: build.run, artifacts: build.artifacts, env },
    simulator: { ...(simulatorIdentity as { [key: string]: Json }), type: simulator.type },
    env,
    inputs: inputHashes(recipe, options.inputNames),
    parameters: options.parameters,
    seed: options.seed,
  }
}

/**
 * Run ids of a campaign: first for a point and the values that vary its seeds, then for a repetition.
 * `inputNames` are the inputs that the simulator's part of the manifest names.
 */
export function identityOf(
  recipe: Recipe,
  simulatorIdentity: Json,
  inputNames: readonly string[],
): (parameters: Parameters, vary: Parameters) => PointIdentity {
  const { fixed } = recipe.campaign.grid
  const base = canonicalJson(recipe.campaign.seed.base)
  const [before, after] = around(
    identityDocument(recipe, simulatorIdentity, { inputNames, parameters: 0, seed: 0 }),
  )
  return (parameters, vary) => {
    const values = canonicalValues(parameters, identifyingNames(parameters, fixed))
    const varied = canonicalValues(vary)
    return (repetition) => {
      const seed = `{"base":${base},"repetition":${repetition},"vary":${varied}}`
      return hash('sha256', `${before}"parameters":${values},"seed":${seed}${after}`)
    }
  }
}

/** The parameters that identify a point: those not at their value in `fixed`. */
export function identifyingNames(parameters: Parameters, fixed: Parameters): string[] {
  return Object.keys(parameters).filter(
    (name) => !(Object.hasOwn(fixed, name) && fixed[name] === parameters[name]),
  )
}

/** Text before and after the two keys that differ between runs; canonical JSON puts them side by side. */
function around(document: Json): readonly [string, string] {
  const keys = Object.keys(document as object).sort()
  const at = keys.indexOf('parameters')
  const part = (names: readonly string[]) =>
    canonicalJson(
      Object.fromEntries(names.map((name) => [name, (document as { [key: string]: Json })[name]!])),
    )
  const [before, after] = [part(keys.slice(0, at)), part(keys.slice(at + 2))]
  return [`${before.slice(0, -1)},`, `,${after.slice(1)}`]
}

function inputHashes(recipe: Recipe, names: readonly string[]): Json {
  const pairs = names.map((name) => {
    if (Object.hasOwn(recipe.inputs, name)) return [name, recipe.inputs[name]!.hash] as const
    throw new UserError('inputs.unknown', `Unknown input "${name}"`, { exitCode: 2 })
  })
  return Object.fromEntries(pairs)
}
