import type { Recipe } from './campaign.ts'
import { UserError } from './errors.ts'

/**
 * Refuses another value for a name under `fixed` than recipes with runs of the same ids declare: `stored` ones,
 * or `beside` it in the manifest. Runs at the declared value leave it out of their identity, so with another
 * one the results of those would pass for its own.
 */
export function checkFixed(
  recipe: Recipe,
  { stored, beside }: { readonly stored: Iterable<Recipe>; readonly beside: Iterable<Recipe> },
): void {
  for (const other of beside) {
    for (const [name, value, theirs] of differing(recipe, other))
      throw refusal(
        `Campaign "${recipe.campaign.name}" fixes "${name}" at ${value} and "${other.campaign.name}" at ${theirs}: their runs could not be told apart`,
        `Sweep it in one of them: parameters: { ${name}: [${value}] }`,
      )
  }
  for (const other of stored) {
    for (const [name, value, before] of differing(recipe, other))
      throw refusal(
        `Campaign "${recipe.campaign.name}" fixes "${name}" at ${value}, but stored runs were made with ${before} there`,
        `Leave it at ${before} under "fixed" and sweep it: parameters: { ${name}: [${value}] }`,
      )
  }
}

/** Names that both fix, each at a value of its own, with these values. */
function differing(recipe: Recipe, other: Recipe) {
  const theirs = other.campaign.grid.fixed
  return Object.entries(recipe.campaign.grid.fixed)
    .filter(([name, value]) => Object.hasOwn(theirs, name) && theirs[name] !== value)
    .map(([name, value]) => [name, value, theirs[name]] as const)
}

function refusal(message: string, hint: string): UserError {
  return new UserError('fixed', message, { hint, exitCode: 2 })
}
