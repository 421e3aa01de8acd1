import { runsOf } from '../apply/expansion.ts'
import { openJudge } from '../apply/judge.ts'
import type { Recipe } from '../core/campaign.ts'
import { groupRows } from '../core/group.ts'
import { parameterNames, pickMetrics, type ResultRow, rowOrder } from '../core/result-rows.ts'
import { writeWhole } from '../effects/output-file.ts'
import type { RunStore } from '../job/store.ts'
import { groupsCsv, runsCsv } from '../ui/result-csv.ts'
import { groupsJson, jsonArray } from '../ui/result-json.ts'
import { failureText, resultNotes } from '../ui/result-notes.ts'
import { groupsTable, runsTable } from '../ui/result-tables.ts'
import { printAll, sayer } from '../ui/say.ts'
import { counted } from '../ui/words.ts'
import { fetchResultFiles } from './fetch-results.ts'
import type { Cli } from './options.ts'
import { acceptedRecipe, filterOf, loadProject } from './project.ts'
import { type ResultsOptions, resultsOptions, spec } from './results-options.ts'
import { reading } from './with-store.ts'

export { spec }

export async function main(cli: Cli): Promise<number> {
  const options = resultsOptions(cli)
  const project = loadProject(cli)
  return await reading({ cli, project }, async (store) => {
    const recipe = acceptedRecipe(store?.runs, project, cli.args[0]!)
    const found = readRows(store!.runs, recipe, filterOf(cli))
    const rows = pickMetrics(found.rows, options.metrics)
    show(cli, options, { ...found, rows })
    const files = cli.text('files')
    return files === undefined ? 0 : await fetchResultFiles(cli, { ...store!, recipe, rows, root: files })
  })
}

interface Found {
  readonly rows: readonly ResultRow[]
  readonly total: number
}

/** The rows of what a campaign asks for now, point by point. */
function readRows(runs: RunStore, recipe: Recipe, filter: { readonly filter?: string }): Found {
  const { manifest, name: campaign } = recipe.campaign
  const runIds: string[] = []
  const judge = openJudge(recipe, runs)
  const order = rowOrder(listed(runsOf(recipe, { ...filter, judge }), runIds))
  const rows = Array.from(runs.rows({ manifest, campaign, runIds }), (record) => order.row(record, campaign))
  return { rows: order.sorted(rows), total: order.total }
}

function* listed<T extends { readonly runId: string }>(runs: Iterable<T>, ids: string[]): Generator<T> {
  for (const run of runs) {
    ids.push(run.runId)
    yield run
  }
}

function show(cli: Cli, options: ResultsOptions, found: Found): void {
  const say = sayer(cli.flag('quiet'))
  const out = cli.text('out')
  const texts = textsOf(options, found)
  if (out === undefined) printAll(texts)
  else {
    writeWhole(out, texts)
    say(`Wrote ${counted(found.rows.length, 'run')} to ${out}`)
  }
  // Of a table, the failures are a part.
  const failures = options.format === 'table' ? '' : failureText(found.rows)
  if (failures !== '') say(failures.trimEnd())
  for (const note of resultNotes(found, options)) say(note)
}

function* textsOf({ format, group }: ResultsOptions, { rows }: Found): Generator<string> {
  const groups = group && groupRows(rows, group)
  switch (format) {
    case 'csv':
      yield* groups ? groupsCsv(groups, group.by, group) : runsCsv(rows)
      break
    case 'json':
      yield* jsonArray(groups ? groupsJson(groups, group.stat) : rows)
      break
    case 'table':
      yield `${groups ? groupsTable(groups, group.by, group) : runsTable(rows, parameterNames(rows))}\n`
      if (failureText(rows) !== '') yield `\n${failureText(rows)}`
      break
    default:
      format satisfies never
  }
}
