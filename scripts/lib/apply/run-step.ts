import type { Recipe } from '../core/campaign.ts'
import { decideRun, wantedOf } from '../core/decide.ts'
import type { ExpandOptions } from '../core/expand.ts'
import { limitsOf } from '../core/limits.ts'
import type { CampaignPlan } from '../core/plan.ts'
import { expectedDuration } from '../core/tally.ts'
import type { Assignment } from '../job/cluster.ts'
import type { RunRecord } from '../job/types.ts'
import { type Claims, type Lane, makeLane } from '../providers/local/lane.ts'
import { pastOf } from '../providers/local/recover.ts'
import { runLanes, tooManyFailures } from '../providers/local/run-lanes.ts'
import type { Study } from '../worker/study.ts'
import type { ApplyContext } from './context.ts'
import { crashPoint } from './crash-point.ts'
import { now } from './events.ts'
import { joinStored, runsOf } from './expansion.ts'

export interface CampaignToRun {
  readonly recipe: Recipe
  readonly study: Study
  readonly plan: CampaignPlan | undefined
  /** Why nothing of it is to start. */
  readonly halted: string | null
}

/** Executes what campaigns have to run, on all cores; gives how each ended. */
export async function runCampaigns(
  campaigns: readonly CampaignToRun[],
  context: ApplyContext,
): Promise<readonly Lane[]> {
  const { runs, manifest, worker, control, slots, memoryBytes } = context
  const shared = campaigns.length > 1
  // Campaigns may have runs in common: the first to come to one takes it.
  const claims: Claims | null = shared ? new Map() : null
  const lanes = campaigns.map(({ recipe, study, plan, halted }) =>
    makeLane({
      campaign: recipe.campaign,
      study,
      todo: assignments(recipe, context),
      claims,
      remaining: plan?.runs.new ?? 0,
      cachedFailures: plan?.runs.failed ?? 0,
      needs: recipe.campaign.needs,
      halted: halted ?? tooManyFailures(recipe.campaign, plan?.runs.failed ?? 0),
    }),
  )
  if (lanes.length === 0) return []
  context.onLanes(lanes)
  await runLanes({
    manifest,
    lanes,
    worker,
    store: runs,
    cpus: slots,
    memoryBytes,
    control,
    onRecord: (lane, record) => report(lane, record, context),
    onFailure: (error) => {
      const why = error instanceof Error ? error.message : String(error)
      context.emit({ type: 'log', time: now(), level: 'error', message: `${why}: finishing what runs` })
    },
  })
  if (shared) for (const { recipe } of campaigns) joinStored(recipe, runs)
  return lanes
}

/** What is to be run, decided as it is reached. */
function* assignments(recipe: Recipe, context: ApplyContext): Generator<Assignment> {
  const { runs, filter } = context
  const { campaign } = recipe
  const stored = runs.storedIds()
  const wanted = wantedOf(campaign)
  const limitsAt = limitsOf(campaign)
  const order = longestFirst(recipe, context)
  for (const run of runsOf(recipe, { order, ...(filter !== undefined && { filter }) })) {
    const decision = decideRun(stored.get(run.runId), wanted, () => limitsAt(run.parameters))
    if (decision.kind !== 'run') continue
    const { round } = decision
    const limits = limitsAt(run.parameters)
    const { attempts, crashes, failures } = pastOf(runs, run.runId, round)
    const retriesLeft = Math.max(0, campaign.limits.retries - failures)
    const suspect = crashes >= campaign.limits.crashes
    yield { run, round, attempt: attempts + 1, retriesLeft, suspect, limits }
  }
}

/**
 * Within a repetition the points that take longest start first, so that all cores end together.
 * What is known of them is looked up again after 1, 2, 4, 8 ... repetitions.
 */
function longestFirst(recipe: Recipe, { runs, manifest }: ApplyContext): NonNullable<ExpandOptions['order']> {
  let indices: readonly number[] = []
  return (points, repetition) => {
    const isPowerOfTwo = (repetition & (repetition - 1)) === 0
    if (indices.length === points.length && !isPowerOfTwo) return indices
    const expected = expectedDuration(runs.durations(manifest, recipe.campaign.name))
    const ms = points.map((point) => expected(point) ?? 0)
    indices = points.map((_, index) => index).sort((a, b) => (ms[b] ?? 0) - (ms[a] ?? 0))
    return indices
  }
}

function report(lane: Lane, record: RunRecord, { emit }: ApplyContext): void {
  const { runId, parameters, repetition, seed, execution, verdict } = record
  const { exitCode, signal, durationMs, maxRssBytes } = execution
  const { outcome, metrics, error } = verdict
  const facts = { runId, campaign: lane.campaign.name, parameters, repetition, seed }
  emit({
    type: 'run',
    time: now(),
    ...facts,
    outcome,
    exitCode,
    signal,
    durationMs,
    maxRssBytes,
    metrics,
    error,
  })
  crashPoint('first-run')
}
