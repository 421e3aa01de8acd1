import { hash } from 'node:crypto'
import type { Campaign, Recipe } from '../core/campaign.ts'
import { canonicalJson } from '../core/canonical.ts'
import { buildId, runSourceHash } from '../core/source-hash.ts'
import { pathMatcher } from '../effects/glob.ts'
import { hashInputs } from '../effects/inputs.ts'
import { hashSource, type Snapshot, type SourceOptions, takeSnapshot } from '../effects/source.ts'
import type { BlobStore } from '../job/store.ts'
import type { Json } from '../job/types.ts'
import { simulatorOf } from '../simulators.ts'

/** A campaign bound to the content of its source and inputs. */
export interface BoundCampaign {
  readonly recipe: Recipe
  readonly snapshot: Snapshot
}

export type BindOptions = SourceOptions & { readonly projectDir: string; readonly blobs: BlobStore | null }

/**
 * Hashes what campaigns are made of. With `blobs` the files are stored too: that snapshot is what runs,
 * whatever happens to the source from then on. Campaigns of one source share its snapshot.
 */
export async function bindCampaigns(
  campaigns: readonly Campaign[],
  options: BindOptions,
): Promise<readonly BoundCampaign[]> {
  const snapshots = new Map<string, Promise<Snapshot>>()
  const bound: BoundCampaign[] = []
  for (const campaign of campaigns) {
    const key = canonicalJson(campaign.source as unknown as Json)
    const { blobs } = options
    const taken =
      snapshots.get(key) ??
      (blobs ? takeSnapshot(campaign.source, { ...options, blobs }) : hashSource(campaign.source, options))
    snapshots.set(key, taken)
    const snapshot = await taken
    bound.push({ recipe: await recipeOf(campaign, snapshot, options), snapshot })
  }
  return bound
}

async function recipeOf(campaign: Campaign, snapshot: Snapshot, options: BindOptions): Promise<Recipe> {
  const { build, env, simulator } = campaign
  const studyFiles = simulatorOf(simulator.type).studyFiles(simulator)
  const isStudyFile = studyFiles.length > 0 ? pathMatcher(studyFiles) : () => false
  return {
    version: 1,
    campaign,
    buildSourceHash: snapshot.hash,
    runSourceHash: runSourceHash(snapshot.files, isStudyFile),
    buildId: buildId(snapshot.hash, build === null ? null : { ...build, env }),
    inputs: await hashInputs(campaign.inputs, { ...options, baseDir: options.projectDir }),
  }
}

/** Names a recipe: the id of the revision by which it is accepted. */
export function revisionId(recipe: Recipe): string {
  return hash('sha256', recipeText(recipe))
}

export function recipeText(recipe: Recipe): string {
  return canonicalJson(recipe as unknown as Json)
}
