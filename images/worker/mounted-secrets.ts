import { join } from 'node:path'
import type { Recipe } from '../../scripts/lib/core/campaign.ts'
import { secretId } from '../../scripts/lib/core/secret-variables.ts'

/** The recipe with its secret variables as they come to a container: each a file by its id. */
export function withMountedSecrets(recipe: Recipe, secretsDir: string): Recipe {
  const env = Object.entries(recipe.campaign.env).map(([name, value]) =>
    typeof value === 'string'
      ? ([name, value] as const)
      : ([name, { fromFile: join(secretsDir, secretId(name, value)) }] as const),
  )
  return { ...recipe, campaign: { ...recipe.campaign, env: Object.fromEntries(env) } }
}
