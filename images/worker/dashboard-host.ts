import { join } from 'node:path'
import { cancelCampaign } from '../../scripts/lib/apply/cancel-campaign.ts'
import { whileLocked } from '../../scripts/lib/apply/cluster-lock.ts'
import { openRounds } from '../../scripts/lib/apply/open-rounds.ts'
import { RETRIED, retryRuns } from '../../scripts/lib/apply/retry-runs.ts'
import type { Recipe } from '../../scripts/lib/core/campaign.ts'
import { UserError } from '../../scripts/lib/core/errors.ts'
import type { DashboardHost, Work } from '../../scripts/lib/dashboard/host.ts'
import type { ClusterQueue } from '../../scripts/lib/effects/cluster-queue.ts'
import { syncMirror } from '../../scripts/lib/effects/mirror.ts'
import type { ClusterStore } from '../../scripts/lib/job/cluster.ts'
import type { BlobAccess, RunStore } from '../../scripts/lib/job/store.ts'
import { cancelledText, retryText } from '../../scripts/lib/ui/change-text.ts'

export interface ClusterParts {
  readonly manifest: string
  /** Where the mirror lies. */
  readonly dir: string
  readonly mirror: RunStore
  readonly store: ClusterStore
  readonly blobs: BlobAccess
  readonly queue: ClusterQueue
  readonly queues: DashboardHost['queues']
}

/** Of work that nobody here began, the last minute is looked at. */
const MINUTE_MS = 60_000

/** The runs of a cluster. What runs under way print stays on their machines until they end. */
export function clusterHost(parts: ClusterParts): DashboardHost {
  const { manifest, dir, mirror, store, blobs, queue, queues } = parts
  const sync = async () =>
    void (await syncMirror({ cluster: store, manifest, runs: mirror, place: join(dir, 'mirror.json') }))
  return {
    manifest,
    database: join(dir, 'store.db'),
    blobs,
    campaigns: [],
    queues,
    sync,
    work: () => workOf(parts),
    running: () => [],
    output: () => null,
    async cancel(campaign) {
      const isOnItsWay = await cancelCampaign({ manifest, campaign }, { store, queue })
      return cancelledText(isOnItsWay ? [campaign] : [])
    },
    async retry(campaign) {
      const work = async () => {
        await sync()
        const open = (runIds: readonly string[]) => openRounds(runIds, { store, mirror, sync })
        const reopening = { runs: mirror, openRounds: open }
        const { opened, counts } = await retryRuns(reopening, recipeOf(parts, campaign), { wanted: RETRIED })
        return retryText(campaign, opened, { outcomes: counts, wanted: RETRIED })
      }
      return await whileLocked(store, manifest, { verb: 'retry', work })
    },
    reproCommand: (runId) => `npx zx scripts/repro.mjs ${runId.slice(0, 12)}`,
  }
}

async function workOf({ manifest, mirror, queue }: ClusterParts): Promise<Work> {
  const [{ build, run }, runners] = await Promise.all([queue.counts(), queue.runners()])
  const campaigns = mirror.revisions(manifest).map(({ campaign }) => campaign)
  const waits = await Promise.all(
    campaigns.map(async (campaign) => [campaign, (await queue.state({ manifest, campaign })).waits] as const),
  )
  return {
    since: run.active > 0 ? Date.now() - MINUTE_MS : null,
    facts: {
      runners: String(runners),
      'batches under way': String(run.active),
      'batches that wait': String(run.waiting + run.delayed),
      builds: `${build.active} under way, ${build.waiting + build.delayed} wait`,
    },
    waits: Object.fromEntries(
      waits.filter(([, reason]) => reason !== null).map(([name, reason]) => [name, reason!]),
    ),
  }
}

function recipeOf({ mirror, manifest }: ClusterParts, name: string): Recipe {
  const revision = mirror.revisions(manifest).find(({ campaign }) => campaign === name)
  if (revision) return JSON.parse(revision.recipe) as Recipe
  throw new UserError('campaign', `There is no campaign "${name}" here`, { hint: 'It was removed since' })
}
