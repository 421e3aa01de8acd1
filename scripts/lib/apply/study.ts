import { join } from 'node:path'
import type { Recipe } from '../core/campaign.ts'
import { wantedOf } from '../core/decide.ts'
import { stageInput } from '../effects/inputs.ts'
import { isSealedTreeIntact } from '../effects/sealed-tree.ts'
import { resolveEnv } from '../effects/secrets.ts'
import type { BlobAccess } from '../job/store.ts'
import { simulatorOf } from '../simulators.ts'
import type { Study } from '../worker/study.ts'
import { artifactLinks } from '../worker/work-dir.ts'

export interface StudyOptions {
  /** Where the build's files are unpacked. */
  readonly artifactsDir: string
  readonly blobs: BlobAccess
  readonly cacheDir: string
  /** Files of secrets are relative to it. */
  readonly projectDir: string
  readonly env: NodeJS.ProcessEnv
}

/** Makes a recipe ready to run on this machine; throws a UserError for a missing secret and a damaged input. */
export async function openStudy(recipe: Recipe, options: StudyOptions): Promise<Study> {
  const { campaign } = recipe
  const env = resolveEnv(campaign.env, options)
  return {
    simulator: simulatorOf(campaign.simulator.type),
    spec: campaign.simulator,
    env,
    artifacts: artifactLinks(options.artifactsDir, () => isSealedTreeIntact(options.artifactsDir)),
    inputs: await stageInputs(recipe, options),
    metrics: campaign.metrics,
    collect: campaign.collect,
    results: campaign.results,
    keys: wantedOf(campaign).keys,
  }
}

async function stageInputs(
  { inputs }: Recipe,
  { blobs, cacheDir }: StudyOptions,
): Promise<Readonly<Record<string, string>>> {
  const folders: Record<string, string> = {}
  for (const [name, input] of Object.entries(inputs))
    folders[name] = await stageInput(input, { blobs, cacheDir: join(cacheDir, 'inputs') })
  return folders
}
