import type { ApplyContext } from '../apply/context.ts'
import { runsOf } from '../apply/expansion.ts'
import type { Recipe } from '../core/campaign.ts'
import { sweptNames } from '../core/grid.ts'
import { groupRows } from '../core/group.ts'
import { rowOrder } from '../core/result-rows.ts'
import type { Run } from '../job/types.ts'
import { groupsTable, hasTheory, theoryTable } from '../ui/result-tables.ts'

/** Beyond this, a table at the end of an apply is no help: `results` gives all of it. */
const MAX_RUNS = 20_000
const MAX_LINES = 45

/** Each point's metrics with their confidence intervals, beside theory where the model tells it; '' where too large. */
export function campaignTable(recipe: Recipe, { runs, manifest, filter }: ApplyContext): string {
  const campaign = recipe.campaign.name
  const wanted: Run[] = []
  for (const run of runsOf(recipe, filter === undefined ? {} : { filter })) {
    if (wanted.length === MAX_RUNS) return ''
    wanted.push(run)
  }
  const order = rowOrder(wanted)
  const runIds = wanted.map(({ runId }) => runId)
  const rows = Array.from(runs.rows({ manifest, campaign, runIds }), (record) => order.row(record, campaign))
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
