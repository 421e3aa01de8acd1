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
  let last: Promise<unknown> = Promise.resolve()
  const place = join(dir, 'mirror.json')
  /** One after the other: a retry wants what is new from now on, whoever was reading before. */
  const sync = async () => {
    const next = last.then(() => syncMirror({ cluster: store, manifest, runs: mirror, place }))
    last = next.catch(() => {})
    await next
  }
  return {
    manifest,
    database: join(dir, 'store.db'),
    blobs,
    campaigns: [],
    queues,
    sync,
    work: () => workOf(parts),
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
  const states = await Promise.all(
    campaigns.map(async (campaign) => {
      const name = { manifest, campaign }
      return { campaign, waits: (await queue.state(name)).waits, running: await queue.runsUnderWay(name) }
    }),
  )
  return {
    since: run.active > 0 ? Date.now() - MINUTE_MS : null,
    facts: {
      runners: String(runners),
      'batches under way': String(run.active),
      'batches that wait': String(run.waiting + run.delayed),
      builds: `${build.active} under way, ${build.waiting + build.delayed} wait`,
    },
    running: states.flatMap(({ running }) => running),
    waits: Object.fromEntries(
      states.flatMap(({ campaign, waits }) => (waits === null ? [] : [[campaign, waits]])),
    ),
  }
}

function recipeOf({ mirror, manifest }: ClusterParts, name: string): Recipe {
  const revision = mirror.revisions(manifest).find(({ campaign }) => campaign === name)
  if (revision) return JSON.parse(revision.recipe) as Recipe
  throw new UserError('campaign', `There is no campaign "${name}" here`, { hint: 'It was removed since' })
}
