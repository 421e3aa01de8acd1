import type { ApplyContext } from '../apply/context.ts'
import type { Converged } from '../apply/converge.ts'
import { crashPoint } from '../apply/crash-point.ts'
import { now, type SummaryEvent } from '../apply/events.ts'
import { judgedPoints, runsOf } from '../apply/expansion.ts'
import { openJudge } from '../apply/judge.ts'
import { sweptNames } from '../core/grid.ts'
import { groupFailures } from '../core/signature.ts'
import { precisionNotes } from '../ui/precision-notes.ts'
import { failureLines } from '../ui/result-tables.ts'
import { summaryText } from '../ui/summary-text.ts'
import { counted } from '../ui/words.ts'
import { campaignEnd } from './campaign-end.ts'

export interface Conclusion extends Converged {
  readonly context: Pick<ApplyContext, 'emit' | 'runs' | 'manifest' | 'filter' | 'control'>
  readonly startedMs: number
  readonly words: 'json' | 'none' | 'all'
}

/** Says what came of an apply; gives its exit code, which depends on the state of all that was selected. */
export function conclude(conclusion: Conclusion): number {
  const { context, last, lanes, broken, words } = conclusion
  crashPoint('summary')
  sayPrecision(conclusion)
  const summary = summaryOf(conclusion)
  context.emit(summary)
  for (const { message, hint } of broken) console.error(hint ? `${message}\n  ${hint}` : message)
  for (const { campaign, halted } of lanes)
    if (halted !== null) console.error(`${campaign.name}: stopped: ${halted}`)
  if (words !== 'none') sayFailures(conclusion)
  if (words === 'all') say(conclusion, summary)
  if (context.control.draining) return 130
  const failed = last.campaigns.some(({ runs }) => runs.failed > 0)
  const halted = lanes.some((lane) => lane.halted !== null)
  const notEstimable = last.campaigns.some(({ precision }) => (precision?.notEstimable ?? 0) > 0)
  return failed || halted || notEstimable || broken.length > 0 ? 1 : 0
}

function summaryOf({ first, lanes, startedMs }: Conclusion): SummaryEvent {
  const sum = (key: 'done' | 'failed' | 'truncated' | 'cancelled') =>
    lanes.reduce((total, lane) => total + lane.counts[key], 0)
  return {
    type: 'summary',
    time: now(),
    done: sum('done'),
    failed: sum('failed'),
    truncated: sum('truncated'),
    cancelled: sum('cancelled'),
    cached: first.campaigns.reduce((total, { runs }) => total + runs.cached, 0),
    elapsedMs: Math.round(performance.now() - startedMs),
  }
}

function say({ first, last, bound, context }: Conclusion, summary: SummaryEvent): void {
  const total = first.campaigns.reduce((sum, { runs }) => sum + runs.total, 0)
  for (const { recipe } of bound) {
    const { table, notes } = campaignEnd(recipe, context)
    if (table !== '') console.log(`\n${table}\n`)
    for (const note of notes) console.error(`${recipe.campaign.name}: ${note}`)
  }
  if (first.actions.length === 0) {
    console.log(`Nothing to do: all ${counted(total, 'run')} are stored`)
    return
  }
  console.log(summaryText(summary))
  const left = last.campaigns.reduce((sum, { runs }) => sum + runs.new, 0)
  if (left > 0) console.log(`${counted(left, 'run')} left to do: apply again`)
}

/** The points that did not become precise; scripts hear of them too. */
function sayPrecision({ bound, context, words }: Conclusion): void {
  if (words === 'none') return
  const filter = context.filter === undefined ? {} : { filter: context.filter }
  for (const { recipe } of bound) {
    const { name, precision, grid } = recipe.campaign
    const judge = openJudge(recipe, context.runs)
    if (precision === undefined || judge === null) continue
    for (const note of precisionNotes(judgedPoints(recipe, judge, filter), precision, sweptNames(grid))) {
      const message = `${name}: ${note}`
      if (words === 'json') context.emit({ type: 'log', time: now(), level: 'warning', message })
      else console.error(message)
    }
  }
}

/** Failures by cause, with a run to repeat. */
function sayFailures({ bound, last, context }: Conclusion): void {
  for (const { name, runs } of last.campaigns) {
    if (runs.failed === 0) continue
    const recipe = bound.find((each) => each.recipe.campaign.name === name)?.recipe
    if (!recipe) continue
    const runIds = Array.from(runsOf(recipe), ({ runId }) => runId)
    const failures = failuresOf(context, name, runIds)
    console.error(`${name}: ${counted(runs.failed, 'run')} failed`)
    for (const line of failureLines(groupFailures(failures))) console.error(`  ${line}`)
  }
}

function* failuresOf({ runs, manifest }: Conclusion['context'], campaign: string, runIds: readonly string[]) {
  for (const { runId, verdict } of runs.rows({ manifest, campaign, runIds }))
    if (verdict.outcome === 'failed') yield { runId, message: verdict.error?.message ?? 'no message' }
}
