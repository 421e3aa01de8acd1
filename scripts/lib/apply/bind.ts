import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Base, BoundBase, Campaign, Recipe } from '../core/campaign.ts'
import { canonicalJson } from '../core/canonical.ts'
import { buildId, runSourceHash, snapshotHash } from '../core/source-hash.ts'
import { ownFolder, workspaceBuildId, workspaceSourceHash } from '../core/workspace.ts'
import { hashInputs } from '../effects/inputs.ts'
import { hashSource, type Snapshot, type SourceOptions, takeSnapshot } from '../effects/source.ts'
import type { BlobStore, RunStore } from '../job/store.ts'
import type { Json } from '../job/types.ts'
import { simulatorOf } from '../simulators.ts'
import { isAskable, listStudy, studyKey } from './list-study.ts'

/** A campaign bound to the content of its source and inputs. */
export interface BoundCampaign {
  readonly recipe: Recipe
  readonly snapshot: Snapshot
}

export type BindOptions = SourceOptions & {
  readonly projectDir: string
  readonly blobs: BlobStore | null
  /** What was accepted before; null where nothing ever was. */
  readonly runs?: RunStore | null
}

/**
 * Hashes what campaigns are made of. With `blobs` the files are stored too: that snapshot is what runs,
 * whatever happens to the source from then on. Campaigns of one source share its snapshot.
 */
export async function bindCampaigns(
  campaigns: readonly Campaign[],
  options: BindOptions,
): Promise<readonly BoundCampaign[]> {
  const bound = new Map<Campaign, BoundCampaign>()
  const bases = await bindBases(campaigns, options)
  for (const group of Map.groupBy(campaigns, sourceKey).values()) {
    const listing = group.filter(({ simulator }) => simulatorOf(simulator.type).study !== undefined)
    const recipes = new Map<Campaign, Recipe>()
    const look: SourceOptions['look'] = async (root, files) => {
      for (const campaign of listing)
        recipes.set(
          campaign,
          await listed(
            await recipeOf(campaign, { root, files, bases: bases.get(campaign)! }, options),
            root,
            options,
          ),
        )
    }
    const { source } = group[0]!
    const scan = { ...options, ...(listing.length > 0 && { look }) }
    const { blobs } = options
    const snapshot = await (blobs ? takeSnapshot(source, { ...scan, blobs }) : hashSource(source, scan))
    for (const campaign of group) {
      const recipe =
        recipes.get(campaign) ??
        (await recipeOf(
          campaign,
          { root: null, files: snapshot.files, bases: bases.get(campaign)! },
          options,
        ))
      bound.set(campaign, { recipe, snapshot })
    }
  }
  return campaigns.map((campaign) => bound.get(campaign)!)
}

function sourceKey({ source }: Campaign): string {
  return canonicalJson(source as unknown as Json)
}

interface Scanned {
  /** The folder with the files; null for simulators that have no study files. */
  readonly root: string | null
  readonly files: Snapshot['files']
  readonly bases: readonly BoundBase[]
}

/** What lies beside the campaigns' own sources; the same source is read once. */
async function bindBases(
  campaigns: readonly Campaign[],
  options: BindOptions,
): Promise<ReadonlyMap<Campaign, readonly BoundBase[]>> {
  const hashes = new Map<string, Promise<Snapshot>>()
  const take = ({ source }: Base) => {
    const key = canonicalJson(source as unknown as Json)
    const { blobs } = options
    const taken =
      hashes.get(key) ?? (blobs ? takeSnapshot(source, { ...options, blobs }) : hashSource(source, options))
    hashes.set(key, taken)
    return taken
  }
  const all = new Map<Campaign, readonly BoundBase[]>()
  for (const campaign of campaigns) {
    const bound: BoundBase[] = []
    for (const base of campaign.workspace?.bases ?? []) {
      const { name, build, after } = base
      const { hash: sourceHash } = await take(base)
      const own = buildId(sourceHash, build === null ? null : { ...build, env: campaign.env })
      const beside = bound.filter((each) => after.includes(each.name))
      bound.push({ name, sourceHash, buildId: workspaceBuildId(own, name, beside) })
    }
    all.set(campaign, bound)
  }
  return all
}

async function recipeOf(
  campaign: Campaign,
  { root, files, bases }: Scanned,
  options: BindOptions,
): Promise<Recipe> {
  const { build, env, simulator, workspace } = campaign
  const { study } = simulatorOf(simulator.type)
  const studyFiles = root === null ? new Set<string>() : studyFilesOf(campaign, root)
  const buildSourceHash = snapshotHash(files)
  const seen = runSourceHash(files, (path) => studyFiles.has(path))
  const own = buildId(buildSourceHash, build === null ? null : { ...build, env })
  return {
    version: 1,
    campaign,
    buildSourceHash,
    runSourceHash:
      workspace === undefined
        ? seen
        : workspaceSourceHash(
            seen,
            workspace.name,
            workspace.bases.map((base, index) => ({ ...base, ...bases[index]! })),
          ),
    buildId: workspace === undefined ? own : workspaceBuildId(own, workspace.name, bases),
    ...(workspace !== undefined && { bases }),
    inputs: await hashInputs(campaign.inputs, { ...options, baseDir: options.projectDir }),
    ...(study !== undefined && { listing: null }),
  }
}

/** The study files that the manifest names, and those that they include. */
function studyFilesOf(campaign: Campaign, root: string): ReadonlySet<string> {
  const { simulator } = campaign
  const { studyFiles, includedBy } = simulatorOf(simulator.type)
  const folder = ownFolder(campaign)
  const own = studyFiles(simulator).filter((path) => path.startsWith(folder))
  const found = new Set(own.map((path) => path.slice(folder.length)))
  for (const path of found)
    for (const included of includedBy?.(path, textOf(join(root, path))) ?? []) found.add(included)
  return found
}

/** Empty where there is no such file: whoever needs it says so. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** With the runs of the study, where they are known from before or the simulator can be asked at once. */
async function listed(recipe: Recipe, dir: string, options: BindOptions): Promise<Recipe> {
  const known = knownListing(recipe, options.runs)
  if (known !== null) return { ...recipe, listing: known }
  // What lies beside a source is there only when it is built.
  if (recipe.bases !== undefined || !(await isAskable(recipe))) return recipe
  const { warn = () => {}, signal } = options
  return await listStudy(recipe, { dir, warn, ...(signal && { signal }) })
}

/** The listing of the same study, when it was accepted before. */
export function knownListing(
  recipe: Recipe,
  runs: BindOptions['runs'],
): NonNullable<Recipe['listing']> | null {
  const { manifest, name } = recipe.campaign
  const key = studyKey(recipe)
  for (const revision of runs?.history(manifest, name) ?? []) {
    const before = JSON.parse(revision.recipe) as Recipe
    if (before.listing && studyKey(before) === key) return before.listing
  }
  return null
}
