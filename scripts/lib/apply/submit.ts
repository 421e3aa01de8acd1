import type { Plan } from '../core/plan.ts'
import { parseSnapshot } from '../core/source-hash.ts'
import type { ClusterQueue } from '../effects/cluster-queue.ts'
import type { ClusterBlobs } from '../effects/gridfs-blobs.ts'
import type { BuildJob, ClusterStore } from '../job/cluster.ts'
import type { BlobStore, CampaignName, RunStore } from '../job/store.ts'
import type { BoundCampaign } from './bind.ts'
import { crashPoint } from './crash-point.ts'
import { runsOf } from './expansion.ts'
import { recipeText, revisionId } from './revision.ts'

export interface SubmitOptions {
  readonly manifest: string
  readonly store: ClusterStore
  readonly queue: ClusterQueue
  /** Where snapshots and inputs were stored when they were taken. */
  readonly local: BlobStore
  readonly remote: Pick<ClusterBlobs, 'missing' | 'putBytes'>
  readonly mirror: RunStore
  readonly filter: string | undefined
}

/**
 * Hands over what a plan has to do: files first, then the revision, then the wish to build and run it. Each step
 * may be done again; nothing runs of a campaign before its last one.
 */
export async function submitCampaigns(
  plan: Plan,
  bound: readonly BoundCampaign[],
  options: SubmitOptions,
): Promise<void> {
  for (const campaign of bound) {
    const { name } = campaign.recipe.campaign
    const actions = plan.actions.filter(({ target }) => target === name)
    if (actions.length === 0) continue
    const toDo = actions.some(({ kind }) => kind !== 'campaign')
    if (toDo) await upload(campaign, options)
    crashPoint('snapshot')
    await accept(campaign, options)
    crashPoint('accepted')
    if (toDo) await enqueueCampaign(campaign, options)
    crashPoint('prepared')
  }
}

/** At a time: each is a trip or two there and back. */
const UPLOADS = 4

/** What the builder needs: the snapshot with its files, and the inputs. */
async function upload({ recipe }: BoundCampaign, { local, remote }: SubmitOptions): Promise<void> {
  const sources = [recipe.buildSourceHash, ...(recipe.bases ?? []).map(({ sourceHash }) => sourceHash)]
  const lists = await Promise.all(sources.map((hash) => local.getBytes(hash)))
  const inputs = Object.values(recipe.inputs).flatMap(({ files }) => files)
  const hashes = [...lists.flatMap((list) => parseSnapshot(Buffer.from(list).toString())), ...inputs].map(
    ({ hash }) => hash,
  )
  // Each connection is made for itself: most often there is nothing to send.
  const left = [...(await remote.missing([...new Set(hashes)]))]
  const next = async () => {
    for (let hash = left.pop(); hash !== undefined; hash = left.pop())
      await remote.putBytes(await local.getBytes(hash))
  }
  await Promise.all(Array.from({ length: Math.min(UPLOADS, left.length) }, next))
  // The lists last: where one is, its files are.
  for (const list of lists) await remote.putBytes(list)
}

async function accept({ recipe }: BoundCampaign, { store, manifest, mirror }: SubmitOptions): Promise<void> {
  const campaign = recipe.campaign.name
  const revision = { id: revisionId(recipe), manifest, campaign, recipe: recipeText(recipe) }
  await store.accept({ ...revision, acceptedAt: Date.now() })
  const members = new Set(mirror.members(manifest, campaign))
  const stored = mirror.storedIds()
  const others: string[] = []
  if (stored.size > 0)
    for (const { runId } of runsOf(recipe)) if (!members.has(runId) && stored.get(runId)) others.push(runId)
  if (others.length > 0) await store.join({ manifest, campaign }, others)
}

/** Asks for a campaign's build and runs; asking again does no harm. */
export async function enqueueCampaign({ recipe }: BoundCampaign, options: SubmitOptions): Promise<void> {
  const { store, queue, manifest, filter } = options
  const name: CampaignName = { manifest, campaign: recipe.campaign.name }
  // A wish to cancel that is older than this apply is over.
  await store.clearCancel(name)
  await queue.addBuild(buildJob(name, revisionId(recipe), filter), recipe.campaign.priority)
}

function buildJob(name: CampaignName, revision: string, filter: string | undefined): BuildJob {
  return { ...name, revision, filter: filter ?? null }
}
