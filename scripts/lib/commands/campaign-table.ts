import type { ApplyContext } from '../apply/context.ts'
import { runsOf } from '../apply/expansion.ts'
import type { Recipe } from '../core/campaign.ts'
import { sweptNames } from '../core/grid.ts'
import { groupRows } from '../core/group.ts'
import { groupsTable, hasTheory, theoryTable } from '../ui/result-tables.ts'

/** Beyond this, a table at the end of an apply is no help: `results` gives all of it. */
const MAX_RUNS = 20_000
const MAX_LINES = 45

/** Each point's metrics with their confidence intervals, beside theory where the model tells it; '' where too large. */
export function campaignTable(
  recipe: Recipe,
  { runs, manifest, filter }: Pick<ApplyContext, 'runs' | 'manifest' | 'filter'>,
): string {
  const campaign = recipe.campaign.name
  const runIds: string[] = []
  for (const { runId } of runsOf(recipe, filter === undefined ? {} : { filter })) {
    if (runIds.length === MAX_RUNS) return ''
    runIds.push(runId)
  }
  const rows = [...runs.rows({ manifest, campaign, runIds })].map(({ parameters, repetition, verdict }) => ({
    parameters,
    repetition,
    outcome: verdict.outcome,
    metrics: verdict.metrics,
  }))
  const by = sweptNames(recipe.campaign.grid).filter((name) =>
    rows.some((row) => Object.hasOwn(row.parameters, name)),
  )
  const options = { by, over: [], stat: 'mean', confidence: 0.95, includeTruncated: false } as const
  const groups = groupRows(rows, options)
  if (groups.every((group) => Object.keys(group.metrics).length === 0)) return ''
  const table = hasTheory(groups) ? theoryTable(groups, by) : groupsTable(groups, by, options)
  const lines = table.split('\n')
  if (lines.length <= MAX_LINES) return `${campaign}\n${table}`
  const shown = lines.slice(0, MAX_LINES).join('\n')
  return `${campaign}\n${shown}\n... ${lines.length - MAX_LINES} more: npx zx scripts/results.mjs ${campaign} --by ${by.join(',')}`
}
