import type { ClusterAction } from '../core/action.ts'
import type { CampaignPlan, Plan } from '../core/plan.ts'
import { actionLines, stackText } from './plan-text.ts'
import { counted, duration, grouped, number } from './words.ts'

/**
 * A plan as a comment on a change. Its first line is the same for all plans of a manifest: whoever comments finds the
 * comment by it, and puts the new text in its place. One plan always gives one text.
 */
export function planMarkdown(name: string, plan: Plan, stack: readonly ClusterAction[]): string {
  const count = plan.actions.length + stack.length
  const lines = [...(stack.length > 0 ? [stackText(stack)] : []), ...actionLines(plan.actions)]
  const details = ['<details><summary>Why</summary>', '', '```text', ...lines, '```', '', '</details>']
  return [
    `<!-- simswarm-plan ${name} -->`,
    `### Plan of \`${name}\`: ${count === 0 ? 'nothing to do' : headline(plan)}`,
    '',
    `| ${COLUMNS.map(([title]) => title).join(' | ')} |`,
    `| --- |${' ---: |'.repeat(COLUMNS.length - 1)}`,
    ...plan.campaigns.map((campaign) => `| ${cellsOf(campaign).join(' | ')} |`),
    ...(count === 0 ? [] : ['', ...details]),
  ].join('\n')
}

function headline({ campaigns }: Plan): string {
  const fresh = campaigns.reduce((sum, { runs }) => sum + runs.new, 0)
  return counted(fresh, 'new run')
}

/** Of a campaign whose simulator is to list its runs, nothing is known before it is built. */
function cellsOf(campaign: CampaignPlan): readonly string[] {
  if (campaign.unlisted) return COLUMNS.map((_, index) => (index === 0 ? `\`${campaign.name}\`` : '?'))
  return COLUMNS.map(([, cell]) => cell(campaign))
}

const COLUMNS: readonly (readonly [string, (campaign: CampaignPlan) => string])[] = [
  ['campaign', ({ name }) => `\`${name}\``],
  ['points', ({ points }) => grouped(points)],
  ['runs', ({ runs }) => grouped(runs.total)],
  ['new', ({ runs }) => grouped(runs.new)],
  ['cached', ({ runs }) => grouped(runs.cached)],
  ['failed', ({ runs }) => grouped(runs.failed)],
  ['truncated', ({ runs }) => grouped(runs.truncated)],
  ['removed', ({ runs }) => grouped(runs.removed)],
  ['build', ({ build }) => build],
  ['time', timeCell],
  ['cost', ({ estimate }) => number(estimate.cost, 3)],
]

function timeCell({ runs, estimate: { seconds } }: CampaignPlan): string {
  if (runs.new === 0) return '-'
  return seconds === null ? 'not known yet' : `about ${duration(seconds * 1000)}`
}
