import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { Recipe } from '../../scripts/lib/core/campaign.ts'
import { runBuild } from '../../scripts/lib/effects/build.ts'
import { type BuildPart, buildInOrder } from '../../scripts/lib/effects/build-workspace.ts'
import { resolveEnv } from '../../scripts/lib/effects/secrets.ts'
import type { Build } from '../../scripts/lib/job/store.ts'
import { MARK } from '../../scripts/lib/worker/marked.ts'
import type { Building } from './builder-host.ts'
import { compilers } from './compilers.ts'
import { withMountedSecrets } from './mounted-secrets.ts'

/** The build of a recipe with its artifacts, made if they are not there; a failed one is stored too. */
export async function artifactOf(recipe: Recipe, building: Building): Promise<Build> {
  const known = await knownBuild(recipe.buildId, building)
  if (known !== null) return known
  const built = await buildInOrder(recipe, {
    known: async (buildId) => (await knownBuild(buildId, building))?.artifact ?? null,
    make: (part) => makeAndStore(part, recipe, building),
  })
  // Of several, it may be an earlier one that failed.
  if (built.outcome === 'failed') await building.patient(() => building.host.store.putBuild(built))
  return built
}

/** A build whose artifacts are still there. */
async function knownBuild(buildId: string, { host, patient }: Building): Promise<Build | null> {
  const known = await patient(() => host.store.build(buildId))
  const artifact = known?.outcome === 'done' ? known.artifact : null
  return artifact !== null && (await patient(() => host.blobs.has(artifact))) ? known : null
}

async function makeAndStore(part: BuildPart, recipe: Recipe, building: Building): Promise<Build> {
  const { host, patient, say } = building
  say(`builds ${part.buildId}`)
  const build = await patient(() => make(part, recipe, building))
  await patient(() => host.store.putBuild(build))
  say(`build ${build.outcome} after ${build.durationMs} ms`)
  return build
}

async function make(part: BuildPart, recipe: Recipe, { host, signal }: Building): Promise<Build> {
  const { settings, dir, blobs } = host
  const { campaign } = withMountedSecrets(recipe, settings.secretsDir)
  const { env, jobs } = await compilers({ dir, limit: settings.distccLimit, nodeId: settings.nodeId })
  return await runBuild({
    ...part,
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
