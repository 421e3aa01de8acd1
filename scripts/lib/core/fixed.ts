import type { Recipe } from './campaign.ts'
import { UserError } from './errors.ts'

/**
 * Refuses another value for a name under `fixed` than a stored revision declares. Runs at the declared value
 * leave it out of their identity, so with another one the old results would pass for new ones.
 */
export function checkFixed(recipe: Recipe, stored: Iterable<Recipe>): void {
  const { fixed } = recipe.campaign.grid
  for (const { campaign } of stored) {
    for (const [name, value] of Object.entries(fixed)) {
      const before = Object.hasOwn(campaign.grid.fixed, name) ? campaign.grid.fixed[name] : value
      if (before === value) continue
      const message = `Campaign "${recipe.campaign.name}" fixes "${name}" at ${value}, but stored runs were made with ${before} there`
      throw new UserError('fixed', message, {
        hint: `Leave it at ${before} under "fixed" and sweep it: parameters: { ${name}: [${value}] }`,
        exitCode: 2,
      })
    }
  }
}
