import type { Recipe } from '../core/campaign.ts'
import { tooManyFailures } from '../core/halt.ts'
import type { CampaignPlan } from '../core/plan.ts'
import type { RunRecord } from '../job/types.ts'
import { type Claims, type Lane, makeLane } from '../providers/local/lane.ts'
import { runLanes } from '../providers/local/run-lanes.ts'

import type { Study } from '../worker/study.ts'
import { assignments } from './assignments.ts'
import type { ApplyContext } from './context.ts'
import { crashPoint } from './crash-point.ts'
import { now, runEvent } from './events.ts'
import { joinStored } from './expansion.ts'

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
      todo: assignments(recipe, { ...context, onPoison: null }),
      claims,
      remaining: plan?.runs.new ?? 0,
      cachedFailures: plan?.runs.failed ?? 0,
      usedSeconds: plan?.budget?.usedSeconds ?? 0,
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

function report(lane: Lane, record: RunRecord, { emit }: ApplyContext): void {
  emit(runEvent(lane.campaign.name, record))
  crashPoint('first-run')
}
