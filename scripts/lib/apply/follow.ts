import { setTimeout as sleep } from 'node:timers/promises'
import type { Recipe } from '../core/campaign.ts'
import { decideRun, wantedOf } from '../core/decide.ts'
import { UserError } from '../core/errors.ts'
import { limitsOf } from '../core/limits.ts'
import type { CampaignState, ClusterQueue } from '../effects/cluster-queue.ts'
import type { ClusterStore } from '../job/cluster.ts'
import type { Build, CampaignName, RunStore } from '../job/store.ts'
import type { RunRecord } from '../job/types.ts'
import type { LaneState } from '../providers/local/lane.ts'
import type { BoundCampaign } from './bind.ts'
import { type Emit, now, runEvent } from './events.ts'
import { runsOf } from './expansion.ts'
import { openJudge } from './judge.ts'

export interface FollowOptions {
  readonly manifest: string
  readonly mirror: RunStore
  readonly store: ClusterStore
  readonly queue: ClusterQueue
  /** Brings the mirror up to date; what is new goes to `onRecord`. */
  readonly sync: (onRecord: (record: RunRecord) => void) => Promise<void>
  /** Puts a campaign's wish to run in the queue again. */
  readonly enqueueAgain: (campaign: BoundCampaign) => Promise<void>
  readonly emit: Emit
  readonly onLanes: (lanes: readonly LaneState[]) => void
  /** Aborted when whoever looks goes away: the runs go on. */
  readonly signal: AbortSignal
  readonly filter: string | undefined
}

const POLL_MS = 500
/** A queue without a campaign's jobs while runs are missing: for so long they may be on their way. */
const LOST_MS = 15_000

/** A campaign that the cluster works on. */
interface Followed {
  readonly bound: BoundCampaign
  readonly name: CampaignName
  readonly lane: Mutable<LaneState>
  /** Runs without a result, with the round that is awaited. */
  readonly awaited: Map<string, number>
  /** When the build that is awaited was asked for; null once it is there. */
  buildSince: number | null
  idleSinceMs: number | null
  /** What was told last of why it waits. */
  waits: string | null
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends object ? Mutable<T[K]> : T[K] }

/** Waits until everything that was handed over has a result, and tells each; gives how the campaigns ended. */
export async function follow(
  campaigns: readonly BoundCampaign[],
  options: FollowOptions,
): Promise<readonly LaneState[]> {
  const followed = campaigns.map((bound) => begin(bound, options))
  options.onLanes(followed.map(({ lane }) => lane as LaneState))
  const patient = patience(options)
  while (!options.signal.aborted) {
    await patient(async () => {
      await options.sync((record) => take(record, followed, options))
      for (const each of followed) await look(each, options)
    })
    if (followed.every(isOver)) break
    await sleep(POLL_MS, undefined, { signal: options.signal }).catch(() => {})
  }
  return followed.map(({ lane }) => lane as LaneState)
}

/** For so long servers of the cluster may be away: what was accepted is kept there, and the runs go on. */
const AWAY_MS = 10 * 60_000

/** Bears that the cluster does not answer for a while, and says so once. Ends, too, when whoever looks goes away. */
function patience({ emit, signal }: Pick<FollowOptions, 'emit' | 'signal'>) {
  const gone = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
  const tell = (level: 'info' | 'warning', message: string) =>
    emit({ type: 'log', time: now(), level, message })
  let awaySinceMs: number | null = null
  return async (work: () => Promise<void>): Promise<void> => {
    try {
      await Promise.race([work(), gone])
      if (awaySinceMs !== null && !signal.aborted) tell('info', 'The cluster answers again')
      awaySinceMs = null
    } catch (error) {
      if (!(error instanceof UserError) || !AWAY.has(error.code)) throw error
      if (awaySinceMs === null) tell('warning', `${error.message}: waits for it`)
      awaySinceMs ??= performance.now()
      if (performance.now() - awaySinceMs > AWAY_MS) throw error
    }
  }
}

const AWAY: ReadonlySet<string> = new Set(['store-away', 'redis-away'])

function begin(bound: BoundCampaign, { manifest, mirror, filter, emit }: FollowOptions): Followed {
  const { recipe } = bound
  const { campaign } = recipe
  const awaited = awaitedOf(recipe, { mirror, filter })
  const built = mirror.build(recipe.buildId)?.outcome === 'done'
  if (!built && awaited.size > 0)
    emit({ type: 'build', time: now(), campaign: campaign.name, line: null, outcome: null, durationMs: null })
  return {
    bound,
    name: { manifest, campaign: campaign.name },
    lane: {
      campaign: campaign as Mutable<LaneState['campaign']>,
      remaining: awaited.size,
      busySlots: 0,
      counts: { done: 0, failed: 0, truncated: 0, cancelled: 0 },
      halted: null,
    },
    awaited,
    buildSince: built ? null : (mirror.build(recipe.buildId)?.at ?? 0),
    idleSinceMs: null,
    waits: null,
  }
}

/** Runs that are asked for and have no result, by what is stored now; with the round that is awaited. */
function awaitedOf(
  recipe: Recipe,
  { mirror, filter }: Pick<FollowOptions, 'mirror' | 'filter'>,
): Map<string, number> {
  const stored = mirror.storedIds()
  const wanted = wantedOf(recipe.campaign)
  const limitsAt = limitsOf(recipe.campaign)
  const awaited = new Map<string, number>()
  const judge = openJudge(recipe, mirror)
  for (const { runId, parameters } of runsOf(recipe, { judge, ...(filter !== undefined && { filter }) })) {
    const decision = decideRun(stored.get(runId), wanted, () => limitsAt(parameters))
    if (decision.kind === 'run') awaited.set(runId, decision.round)
    if (decision.kind === 'derive') awaited.set(runId, stored.get(runId)!.round)
  }
  return awaited
}

/** What has ended may ask for further repetitions. */
function askFurther({ awaited, lane, bound }: Followed, options: FollowOptions): void {
  if (bound.recipe.campaign.precision === undefined || awaited.size > 0) return
  for (const [runId, round] of awaitedOf(bound.recipe, options)) awaited.set(runId, round)
  lane.remaining = awaited.size
}

function take(record: RunRecord, followed: readonly Followed[], { emit }: FollowOptions): void {
  for (const { awaited, lane } of followed) {
    const round = awaited.get(record.runId)
    if (round === undefined || record.round < round) continue
    awaited.delete(record.runId)
    lane.counts[record.verdict.outcome] += 1
    lane.remaining = awaited.size
    emit(runEvent(lane.campaign.name, record))
  }
}

async function look(each: Followed, options: FollowOptions): Promise<void> {
  const { lane, awaited, name, bound } = each
  if (lane.halted === null) askFurther(each, options)
  if (isOver(each)) return
  const { queue, store, mirror } = options
  if (each.buildSince !== null) noteBuild(each, mirror.build(bound.recipe.buildId), options)
  if (lane.halted !== null || awaited.size === 0) return
  const state = await queue.state(name)
  lane.halted = (await store.cancelRequested(name)) ? 'cancelled' : state.halted
  if (state.waits !== each.waits) tellWaits(each, state.waits, options)
  if (isQueued(state)) each.idleSinceMs = null
  else each.idleSinceMs ??= performance.now()
  if (each.idleSinceMs === null || performance.now() - each.idleSinceMs < LOST_MS) return
  each.idleSinceMs = null
  const message = `The queue lost what was to run of ${name.campaign}: it is made again from the store`
  options.emit({ type: 'log', time: now(), level: 'warning', message })
  await options.enqueueAgain(bound)
}

function tellWaits(each: Followed, waits: string | null, { emit }: FollowOptions): void {
  const { campaign } = each.name
  each.waits = waits
  if (waits === null) emit({ type: 'log', time: now(), level: 'info', message: `${campaign} goes on` })
  else emit({ type: 'log', time: now(), level: 'warning', message: `${campaign} waits: ${waits}` })
}

/** The build that is awaited is the first one that was stored after what was known before. */
function noteBuild(each: Followed, build: Build | undefined, { emit }: FollowOptions): void {
  if (build === undefined || build.at <= each.buildSince!) return
  each.buildSince = null
  const { outcome, durationMs } = build
  emit({ type: 'build', time: now(), campaign: each.name.campaign, line: null, outcome, durationMs })
  if (outcome === 'failed') each.lane.halted = BUILD_FAILED
}

function isQueued({ pending, builds }: CampaignState): boolean {
  return pending + builds.waiting + builds.active + builds.delayed > 0
}

export const BUILD_FAILED = 'the build failed'

function isOver({ awaited, lane }: Followed): boolean {
  return awaited.size === 0 || lane.halted !== null
}
