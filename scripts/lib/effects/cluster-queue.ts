import { randomBytes } from 'node:crypto'
import { BUILD_QUEUE, type BuildJob, RUN_QUEUE, type RunJob } from '../job/cluster.ts'
import type { CampaignName } from '../job/store.ts'
import { type JobCounts, openJobQueue, type Place, type RedisClient } from './queue.ts'
import { COUNT, campaignKeys, idPrefix, queueKeys, REMOVE, SELECT } from './queue-scripts.ts'

/** Where a campaign stands in the queues; it is over when no run is pending and no build job is left. */
export interface CampaignState {
  /** Runs that are queued or under way. */
  readonly pending: number
  /** Runs that failed since it was last applied, and those that had failed before. */
  readonly failures: number
  /** Why nothing more of it starts. */
  readonly halted: string | null
  /** What its build job waits for, other than its turn. */
  readonly waits: string | null
  readonly builds: JobCounts
}

/** What client, builder and runners do with the queues of a cluster. */
export interface ClusterQueue {
  /** Those of a higher priority come first; the default is 0, as it is for runs. */
  addBuild(job: BuildJob, priority?: number): Promise<void>
  /** Adds jobs of one campaign; their runs are pending from then on. */
  addRuns(campaign: CampaignName, jobs: readonly RunJob[], priority?: number): Promise<void>
  /** Adds jobs whose runs are pending already, before all others. */
  addAgain(campaign: CampaignName, jobs: readonly RunJob[]): Promise<void>
  /** Those of the ids that are not pending. */
  notPending(campaign: CampaignName, runIds: readonly string[]): Promise<ReadonlySet<string>>
  /** The runs are over: recorded, or not to be run any more. */
  settle(campaign: CampaignName, runIds: readonly string[]): Promise<void>
  /**
   * Begins anew with a campaign: the reason that halted it is gone, and so is what a dead builder or a queue
   * that is empty left of `pending`. False, and less, where this build job had begun before.
   */
  begin(campaign: CampaignName, jobId: string): Promise<boolean>
  /** Sets the count of failures to what is stored. */
  setFailures(campaign: CampaignName, count: number): Promise<void>
  /** Counts further failures, and gives their sum. */
  addFailures(campaign: CampaignName, count: number): Promise<number>
  halted(campaign: CampaignName): Promise<string | null>
  /** Says that nothing more of it is to start, and removes its run jobs that wait. */
  halt(campaign: CampaignName, reason: string): Promise<void>
  /** Says what its build job waits for; null: nothing any more. */
  setWaits(campaign: CampaignName, reason: string | null): Promise<void>
  /** Removes its run jobs and build jobs that wait; gives how many. */
  removeWaiting(campaign: CampaignName): Promise<number>
  state(campaign: CampaignName): Promise<CampaignState>
  /** Whether somebody has run jobs of it in hand. */
  isUnderWay(campaign: CampaignName): Promise<boolean>
  /** The runs of the jobs that somebody has in hand; those of a batch begin one after the other. */
  runsUnderWay(campaign: CampaignName): Promise<readonly string[]>
  counts(): Promise<{ readonly build: JobCounts; readonly run: JobCounts }>
  /** Runners that are there. */
  runners(): Promise<number>
  close(): Promise<void>
}

/** The queues over a connection, which is the caller's to close. */
export function openClusterQueue(redis: RedisClient): ClusterQueue {
  const builds = openJobQueue<BuildJob>(BUILD_QUEUE, redis)
  const runs = openJobQueue<RunJob>(RUN_QUEUE, redis)
  return {
    ...adding(redis, { builds, runs }),
    ...pendingSet(redis),
    ...halting(redis),
    ...looking(redis),
    counts: async () => ({ build: await builds.counts(), run: await runs.counts() }),
    runners: runs.workers,
    async close() {
      await builds.close()
      await runs.close()
    },
  }
}

/** Ids in one command, and jobs in one write: more would hold up everybody else. */
const CHUNK = 1000
const WRITE = 250

interface Queues {
  readonly builds: ReturnType<typeof openJobQueue<BuildJob>>
  readonly runs: ReturnType<typeof openJobQueue<RunJob>>
}

function adding(
  redis: RedisClient,
  { builds, runs }: Queues,
): Pick<ClusterQueue, 'addBuild' | 'addRuns' | 'addAgain'> {
  async function add(campaign: CampaignName, jobs: readonly RunJob[], place: Place): Promise<void> {
    const id = newId(campaign)
    const named = jobs.map((data, index) => ({ id: `${id}-${index}`, data }))
    // Redis takes one write while the next is made; they arrive in order.
    await Promise.all(Array.from(chunks(named, WRITE), (chunk) => runs.add(chunk, place)))
  }

  return {
    addBuild: (data, priority = 0) => builds.add([{ id: newId(data), data }], { priority }),
    async addRuns(campaign, jobs, priority = 0) {
      const { pending, adding } = campaignKeys(campaign)
      const runIds = jobs.flatMap((job) => job.runs.map(({ run }) => run.runId))
      // Pending first: a run that ends before it is marked so would be pending for ever.
      for (const chunk of chunks(runIds))
        await redis
          .multi()
          .sadd(adding, ...chunk)
          .sadd(pending, ...chunk)
          .exec()
      await add(campaign, jobs, { priority })
      await redis.del(adding)
    },
    addAgain: (campaign, jobs) => add(campaign, jobs, 'first'),
  }
}

function newId(campaign: CampaignName): string {
  return idPrefix(campaign) + randomBytes(9).toString('base64url')
}

function pendingSet(redis: RedisClient): Pick<ClusterQueue, 'notPending' | 'settle' | 'begin'> {
  return {
    async notPending(campaign, runIds) {
      const free = new Set<string>()
      for (const chunk of chunks(runIds)) {
        const isPending = await redis.smismember(campaignKeys(campaign).pending, ...chunk)
        for (const [index, runId] of chunk.entries()) if (isPending[index] !== 1) free.add(runId)
      }
      return free
    },
    async settle(campaign, runIds) {
      for (const chunk of chunks(runIds)) await redis.srem(campaignKeys(campaign).pending, ...chunk)
    },
    async begin(campaign, jobId) {
      const { pending, adding, halted, begun } = campaignKeys(campaign)
      const isNew = (await redis.getset(begun, jobId)) !== jobId
      const counts = await countJobs(redis, { queue: RUN_QUEUE, campaign })
      const isQueued = counts.waiting + counts.active + counts.delayed > 0
      const step = redis.multi()
      if (isNew) step.del(halted)
      if (isQueued) step.sdiffstore(pending, pending, adding).del(adding)
      else step.del(pending, adding)
      await step.exec()
      return isNew
    },
  }
}

function halting(
  redis: RedisClient,
): Pick<ClusterQueue, 'setFailures' | 'addFailures' | 'halted' | 'halt' | 'setWaits' | 'removeWaiting'> {
  const remove = async (campaign: CampaignName, queues: readonly string[]) => {
    let removed = 0
    for (const queue of queues) {
      const { wait, prioritized, delayed, job } = queueKeys(queue)
      removed += Number(await redis.eval(REMOVE, 3, wait, prioritized, delayed, idPrefix(campaign), job))
    }
    await keepPendingOfActive(redis, campaign)
    return removed
  }
  return {
    setFailures: async (campaign, count) => void (await redis.set(campaignKeys(campaign).failures, count)),
    addFailures: (campaign, count) => redis.incrby(campaignKeys(campaign).failures, count),
    halted: (campaign) => redis.get(campaignKeys(campaign).halted),
    async halt(campaign, reason) {
      await redis.set(campaignKeys(campaign).halted, reason)
      // A build job that waits is another apply's.
      await remove(campaign, [RUN_QUEUE])
    },
    async setWaits(campaign, reason) {
      const { waits } = campaignKeys(campaign)
      if (reason === null) await redis.del(waits)
      else await redis.set(waits, reason)
    },
    async removeWaiting(campaign) {
      await redis.del(campaignKeys(campaign).waits)
      return await remove(campaign, [BUILD_QUEUE, RUN_QUEUE])
    },
  }
}

/** What is pending, when nothing waits, is what is under way. */
async function keepPendingOfActive(redis: RedisClient, campaign: CampaignName): Promise<void> {
  const { pending, keep } = campaignKeys(campaign)
  await redis.del(keep)
  const runIds = await runsOfActive(redis, campaign)
  for (const chunk of chunks(runIds)) await redis.sadd(keep, ...chunk)
  await redis.multi().sinterstore(pending, pending, keep).del(keep).exec()
}

async function runsOfActive(redis: RedisClient, campaign: CampaignName): Promise<readonly string[]> {
  const { active, job } = queueKeys(RUN_QUEUE)
  const ids = (await redis.eval(SELECT, 1, active, idPrefix(campaign))) as readonly string[]
  const all = await Promise.all(ids.map((id) => redis.hget(job + id, 'data')))
  return all.flatMap((data) =>
    data === null ? [] : (JSON.parse(data) as RunJob).runs.map(({ run }) => run.runId),
  )
}

function looking(redis: RedisClient): Pick<ClusterQueue, 'state' | 'isUnderWay' | 'runsUnderWay'> {
  return {
    runsUnderWay: (campaign) => runsOfActive(redis, campaign),
    isUnderWay: async (campaign) => (await countJobs(redis, { queue: RUN_QUEUE, campaign })).active > 0,
    async state(campaign) {
      const { pending, failures, halted, waits } = campaignKeys(campaign)
      const [count, failed, reason, waitsFor, builds] = await Promise.all([
        redis.scard(pending),
        redis.get(failures),
        redis.get(halted),
        redis.get(waits),
        countJobs(redis, { queue: BUILD_QUEUE, campaign }),
      ])
      return { pending: count, failures: Number(failed ?? 0), halted: reason, waits: waitsFor, builds }
    },
  }
}

async function countJobs(
  redis: RedisClient,
  { queue, campaign }: { readonly queue: string; readonly campaign: CampaignName },
): Promise<JobCounts> {
  const { wait, prioritized, active, delayed } = queueKeys(queue)
  const keys = [wait, prioritized, active, delayed]
  const counts = await redis.eval(COUNT, keys.length, ...keys, idPrefix(campaign))
  const [first, others, underWay, later] = counts as readonly [number, number, number, number]
  return { waiting: first + others, active: underWay, delayed: later }
}

function* chunks<T>(all: readonly T[], size = CHUNK): Generator<readonly T[]> {
  for (let first = 0; first < all.length; first += size) yield all.slice(first, first + size)
}
