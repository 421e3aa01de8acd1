import { join } from 'node:path'
import { isUnlisted, listBuiltStudy } from '../../scripts/lib/apply/list-study.ts'
import { recipeText, revisionId } from '../../scripts/lib/apply/revision.ts'
import type { Recipe } from '../../scripts/lib/core/campaign.ts'
import { openArtifacts } from '../../scripts/lib/effects/artifacts.ts'
import type { Building } from './builder-host.ts'

/**
 * The recipe with its runs: where only the build can tell which there are, they are listed here, and the recipe that
 * has them is accepted in the place of the one that came. Gives the job for it.
 */
export async function listedRecipe(
  recipe: Recipe,
  artifact: string,
  building: Building,
): Promise<{ readonly recipe: Recipe; readonly building: Building }> {
  if (!isUnlisted(recipe)) return { recipe, building }
  const { host, name, job, patient, signal, say } = building
  const cacheDir = join(host.dir, 'cache')
  const dir = await patient(() => openArtifacts(artifact, { blobs: host.blobs, cacheDir }))
  const listed = await listBuiltStudy(recipe, { dir, warn: say, signal })
  const revision = revisionId(listed)
  await patient(() =>
    host.store.accept({ ...name, id: revision, recipe: recipeText(listed), acceptedAt: Date.now() }),
  )
  return { recipe: listed, building: { ...building, job: { ...job, revision } } }
}
