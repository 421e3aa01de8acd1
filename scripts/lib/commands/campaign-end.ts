import type { ApplyContext } from '../apply/context.ts'
import { runsOf } from '../apply/expansion.ts'
import { openJudge } from '../apply/judge.ts'
import type { Recipe } from '../core/campaign.ts'
import { sweptNames } from '../core/grid.ts'
import { groupRows } from '../core/group.ts'
import { parameterNames, rowOrder } from '../core/result-rows.ts'
import type { Run } from '../job/types.ts'
import { undefinedNotes } from '../ui/result-notes.ts'
import { groupsTable, hasTheory, theoryTable } from '../ui/result-tables.ts'

/** Beyond this, a table at the end of an apply is no help: `results` gives all of it. */
const MAX_RUNS = 20_000
const MAX_LINES = 45

/** What the end of an apply shows of a campaign. */
interface CampaignEnd {
  /** Each point's metrics with their confidence intervals, beside theory where the model tells it. */
  readonly table: string
  readonly notes: readonly string[]
}

const NOTHING: CampaignEnd = { table: '', notes: [] }

/** The results of a campaign in short; nothing where they are too many, or there are no metrics. */
export function campaignEnd(
  recipe: Recipe,
  { runs, manifest, filter }: Pick<ApplyContext, 'runs' | 'manifest' | 'filter'>,
): CampaignEnd {
  const campaign = recipe.campaign.name
  const wanted: Run[] = []
  const judge = openJudge(recipe, runs)
  for (const run of runsOf(recipe, { judge, ...(filter !== undefined && { filter }) })) {
    if (wanted.length === MAX_RUNS) return NOTHING
    wanted.push(run)
  }
  const order = rowOrder(wanted)
  const runIds = wanted.map(({ runId }) => runId)
  const rows = Array.from(runs.rows({ manifest, campaign, runIds }), (record) => order.row(record, campaign))
  // What a study of the simulator's own varies, its rows alone tell.
  const names = recipe.listing ? parameterNames(rows) : sweptNames(recipe.campaign.grid)
  const by = names.filter((name) => rows.some((row) => Object.hasOwn(row.parameters, name)))
  const options = { by, over: [], stat: 'mean', confidence: 0.95, includeTruncated: false } as const
  const groups = groupRows(rows, options)
  if (groups.every((group) => Object.keys(group.metrics).length === 0)) return NOTHING
  const table = hasTheory(groups) ? theoryTable(groups, by) : groupsTable(groups, by, options)
  return { table: `${campaign}\n${shortened(table, campaign, by)}`, notes: undefinedNotes(rows) }
}

function shortened(table: string, campaign: string, by: readonly string[]): string {
  const lines = table.split('\n')
  if (lines.length <= MAX_LINES) return table
  const shown = lines.slice(0, MAX_LINES).join('\n')
  return `${shown}\n... ${lines.length - MAX_LINES} more: npx zx scripts/results.mjs ${campaign} --by ${by.join(',')}`
}
