import { type DataTable, groupsData, runsData } from '../core/data-table.ts'
import { groupRows } from '../core/group.ts'
import { parameterNames, type ResultRow } from '../core/result-rows.ts'
import { lineCharts } from '../ui/line-chart.ts'
import { tableCsv } from '../ui/result-csv.ts'
import { groupsJson, jsonArray } from '../ui/result-json.ts'
import { failureText } from '../ui/result-notes.ts'
import { dataTable, groupsTable, runsTable } from '../ui/result-tables.ts'
import type { ResultsOptions } from './results-options.ts'

/** What is asked for: as a table of typed columns, and as JSON and for people, who want other things of it. */
interface Answer {
  readonly data: DataTable
  readonly json: () => Iterable<unknown>
  readonly text: () => string
}

/** The results in the format asked for, as texts or bytes to be written one after the other. */
export async function resultParts(
  options: ResultsOptions,
  rows: readonly ResultRow[],
): Promise<Iterable<string | Uint8Array>> {
  const { data, json, text } = await answerOf(options, rows)
  switch (options.format) {
    case 'table':
      return [text()]
    case 'csv':
      return tableCsv(data)
    case 'json':
      return jsonArray(json())
    case 'parquet':
      return [await (await import('../effects/duckdb.ts')).parquetBytes(data)]
    case 'arrow':
      return [(await import('../effects/arrow.ts')).arrowBytes(data)]
    default:
      return options.format satisfies never
  }
}

async function answerOf(options: ResultsOptions, rows: readonly ResultRow[]): Promise<Answer> {
  const { group, sql, plot } = options
  const withFailures = (text: string) => {
    const failures = failureText(rows)
    return `${text}\n${failures && `\n${failures}`}`
  }
  if (sql !== null) {
    const { queryTable } = await import('../effects/duckdb.ts')
    const data = await queryTable(sql, { name: 'runs', table: runsData(rows) })
    return { data, json: () => objectsOf(data), text: () => `${dataTable(data)}\n` }
  }
  if (group === null) {
    const text = () => withFailures(runsTable(rows, parameterNames(rows)))
    return { data: runsData(rows), json: () => rows, text }
  }
  const groups = groupRows(rows, group)
  return {
    data: groupsData(groups, group),
    json: () => groupsJson(groups, group.stat),
    text: () => withFailures(plot ? lineCharts(groups, group) : groupsTable(groups, group.by, group)),
  }
}

function* objectsOf({ columns, rows }: DataTable): Generator<unknown> {
  for (const row of rows) yield Object.fromEntries(columns.map(({ name, cell }) => [name, cell(row)]))
}
