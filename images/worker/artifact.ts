import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { Recipe } from '../../scripts/lib/core/campaign.ts'
import { runBuild } from '../../scripts/lib/effects/build.ts'
import { resolveEnv } from '../../scripts/lib/effects/secrets.ts'
import type { Build } from '../../scripts/lib/job/store.ts'
import { MARK } from '../../scripts/lib/worker/marked.ts'
import type { Building } from './builder-host.ts'
import { compilers } from './compilers.ts'
import { withMountedSecrets } from './mounted-secrets.ts'

/** The build of a recipe with its artifacts, made if they are not there; a failed one is stored too. */
export async function artifactOf(recipe: Recipe, building: Building): Promise<Build> {
  const { host, patient, say } = building
  const known = await patient(() => host.store.build(recipe.buildId))
  if (known?.outcome === 'done' && known.artifact !== null) {
    const { artifact } = known
    if (await patient(() => host.blobs.has(artifact))) return known
  }
  say(`builds ${recipe.buildId}`)
  const build = await patient(() => make(recipe, building))
  await patient(() => host.store.putBuild(build))
  say(`build ${build.outcome} after ${build.durationMs} ms`)
  return build
}

async function make(recipe: Recipe, { host, signal }: Building): Promise<Build> {
  const { settings, dir, blobs } = host
  const { campaign } = withMountedSecrets(recipe, settings.secretsDir)
  const { env, jobs } = await compilers({ dir, limit: settings.distccLimit, nodeId: settings.nodeId })
  return await runBuild({
    buildId: recipe.buildId,
    build: campaign.build,
    snapshotHash: recipe.buildSourceHash,
    blobs,
    storeDir: dir,
    env: {
      ...env,
      ...resolveEnv(campaign.env, { projectDir: '/', env: process.env }),
      // Finds what is left of it where this process is killed under it.
      [MARK]: join(realpathSync(dir), recipe.buildId),
    },
    jobs,
    signal,
  })
}
