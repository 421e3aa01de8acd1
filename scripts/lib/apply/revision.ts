import { hash } from 'node:crypto'
import type { Recipe } from '../core/campaign.ts'
import { canonicalJson } from '../core/canonical.ts'
import type { Json } from '../job/types.ts'

/** Names a recipe: the id of the revision by which it is accepted. */
export function revisionId(recipe: Recipe): string {
  return hash('sha256', recipeText(recipe))
}

export function recipeText(recipe: Recipe): string {
  return canonicalJson(recipe as unknown as Json)
}
