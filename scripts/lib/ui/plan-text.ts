import type { Action, ClusterAction } from '../core/action.ts'
import type { CampaignPlan, Plan, PrecisionCounts } from '../core/plan.ts'
import { bytes, counted, dollars, duration, grouped } from './words.ts'

/**
 * A plan for people: a line an action with its reason, then counts and time for each campaign. `freeBytes` are those
 * that the store has left; null where nobody can tell.
 */
export function planText({ actions, campaigns }: Plan, freeBytes: number | null): string {
  const lines = actionLines(actions)
  const keptBytes = campaigns.reduce((sum, campaign) => sum + campaign.keptBytes, 0)
  const space =
    freeBytes !== null && keptBytes > freeBytes
      ? [
          `Warning: the files to be kept take about ${bytes(keptBytes)}, and the store has ${bytes(freeBytes)} left`,
        ]
      : []
  return [...lines, ...campaigns.map(campaignText), ...space].join('\n')
}

/** A line an action, with its reason. */
export function actionLines(actions: readonly Action[]): readonly string[] {
  return actions.map((action) => `  ${SIGNS[action.change]} ${actionText(action)}`)
}

const SIGNS = { create: '+', update: '~', replace: '~', delete: '-' } as const

export function actionText(action: Action): string {
  switch (action.kind) {
    case 'campaign':
      return `campaign ${action.target} (${action.reason})`
    case 'build':
      return `build ${action.target} (${action.reason})`
    case 'list':
      return `list the runs of ${action.target} (${action.reason})`
    case 'derive':
      return `metrics of ${counted(action.count, 'run')} of ${action.target} (${action.reason})`
    case 'runs':
      return `${counted(action.count, 'run')} of ${action.target} (${action.reason})`
    default:
      return action satisfies never
  }
}

/** What deploying or making a stack changes, a line a part. */
export function stackText(actions: readonly ClusterAction[]): string {
  return actions
    .map(({ change, kind, target, reason }) => `  ${SIGNS[change]} ${kind} ${target} (${reason})`)
    .join('\n')
}

function campaignText(plan: CampaignPlan): string {
  const { name, points, runs, estimate } = plan
  if (plan.unlisted) return `  ${name}: its runs are known when it is built`
  const parts = [
    `${counted(runs.total, 'run')} (${counted(points, 'point')})`,
    `${grouped(runs.new)} new`,
    `${grouped(runs.cached)} cached`,
  ]
  if (runs.failed > 0) parts.push(`${runs.failed} of them failed`)
  if (runs.truncated > 0) parts.push(`${runs.truncated} of them truncated`)
  if (runs.removed > 0) parts.push(`${runs.removed} stored but no longer asked for`)
  if (runs.new > 0 && estimate.seconds !== null)
    parts.push(
      `about ${duration(estimate.seconds * 1000)}${estimate.cost === null ? '' : `, ${dollars(estimate.cost)}`}`,
    )
  else if (runs.new > 0) parts.push('time not known yet')
  if (plan.keptBytes > 2 ** 20) parts.push(`about ${bytes(plan.keptBytes)} kept`)
  if (plan.precision !== null) parts.push(...precisionParts(plan.precision))
  const seeds = runs.new > 0 && points > 1 ? `\n  ${name}: seeds: ${seedsText(plan.varySeeds)}` : ''
  return `  ${name}: ${parts.join(', ')}${seeds}`
}

/** Where the points stand of a campaign that looks for precision. */
function precisionParts({ open, precise, max, notEstimable, mostRuns }: PrecisionCounts): readonly string[] {
  return [
    ...(precise > 0 ? [`${counted(precise, 'point')} precise`] : []),
    ...(max > 0 ? [`${counted(max, 'point')} not precise at the most repetitions`] : []),
    ...(notEstimable > 0 ? [`${counted(notEstimable, 'point')} not estimable`] : []),
    ...(open > 0 ? [`${counted(open, 'point')} open: ${grouped(mostRuns)} runs at most`] : []),
  ]
}

function seedsText(vary: CampaignPlan['varySeeds']): string {
  if (vary === 'all') return 'independent at all points'
  if (vary.length === 0) return 'common random numbers, all points of a repetition share theirs'
  return `by repetition and ${vary.join(', ')}`
}
