import type { Parameters, ParameterValue } from '../job/types.ts'
import type { GroupOptions, GroupRow } from './group.ts'
import { metricNames, parameterNames, type ResultRow } from './result-rows.ts'
import type { Summary } from './statistics.ts'

/** A value of a table; null where there is none. */
export type Cell = string | number | boolean | null

/** What a column holds, whatever the format; `integer` is exact up to 2^53. */
export type CellType = 'text' | 'number' | 'integer' | 'boolean'

export interface DataColumn<Row = unknown> {
  readonly name: string
  readonly type: CellType
  // As a method, so that a table of whatever rows is a table.
  cell(row: Row): Cell
}

/** Rows with typed columns of distinct names, whatever they are written as. */
export interface DataTable<Row = unknown> {
  readonly columns: readonly DataColumn<Row>[]
  readonly rows: readonly Row[]
}

/** One row a run. Parameters and metrics are columns of their own; docs/results.md promises their names and types. */
export function runsData(rows: readonly ResultRow[]): DataTable<ResultRow> {
  const before = [
    text<ResultRow>('runId', ({ runId }) => runId),
    text<ResultRow>('campaign', ({ campaign }) => campaign),
  ]
  const after: readonly DataColumn<ResultRow>[] = [
    integer('repetition', ({ repetition }) => repetition),
    integer('seed', ({ seed }) => seed),
    text('outcome', ({ outcome }) => outcome),
    number('durationMs', ({ durationMs }) => durationMs),
  ]
  const last = text<ResultRow>('error', ({ error }) => error?.message ?? null)
  const named = namer([...before, ...after, last])
  const parameters = parameterNames(rows).map((name) => parameterColumn(named(name, 'parameter'), name, rows))
  const metrics = metricNames(rows).map((name) =>
    number<ResultRow>(named(name, 'metric'), ({ metrics }) =>
      Object.hasOwn(metrics, name) ? metrics[name]! : null,
    ),
  )
  return { columns: [...before, ...parameters, ...after, ...metrics, last], rows }
}

interface GroupLine {
  readonly parameters: Parameters
  readonly row: GroupRow
  readonly metric: string
  readonly summary: Summary
}

/** One row a group and metric, the groups of one metric below each other. */
export function groupsData(
  groups: readonly GroupRow[],
  { by, stat, confidence }: Pick<GroupOptions, 'by' | 'stat' | 'confidence'>,
): DataTable<GroupLine> {
  const rows = metricNames(groups).flatMap((metric) =>
    groups.flatMap((row) => {
      const summary = row.metrics[metric]
      return summary === undefined ? [] : [{ parameters: row.parameters, row, metric, summary }]
    }),
  )
  const columns: readonly DataColumn<GroupLine>[] = [
    text('metric', ({ metric }) => metric),
    integer('n', ({ summary }) => summary.n),
    integer('failed', ({ row }) => row.failed),
    integer('truncated', ({ row }) => row.truncated),
    integer('undefined', ({ summary }) => summary.undefined),
    ...(['mean', 'sd', 'min', 'max'] as const).map((name) =>
      number<GroupLine>(name, ({ summary }) => summary[name]),
    ),
    text('stat', () => stat),
    ...(['value', 'low', 'high', 'halfWidth'] as const).map((name) =>
      number<GroupLine>(name, ({ summary }) => summary[name]),
    ),
    number('confidence', () => confidence),
  ]
  const named = namer(columns)
  const keys = by.map((name) => parameterColumn<GroupLine>(named(name, 'parameter'), name, rows))
  return { columns: [...keys, ...columns], rows }
}

/** A parameter's column: text as soon as its values are of several kinds. */
function parameterColumn<Row extends { readonly parameters: Parameters }>(
  column: string,
  name: string,
  rows: readonly Row[],
): DataColumn<Row> {
  const parameterOf = ({ parameters }: Row) => (Object.hasOwn(parameters, name) ? parameters[name]! : null)
  const type = typeOf(rows.map(parameterOf))
  if (type !== 'text') return { name: column, type, cell: parameterOf }
  return text(column, (row) => textOf(parameterOf(row)))
}

function typeOf(values: readonly (ParameterValue | null)[]): CellType {
  const kinds = new Set(values.flatMap((value) => (value === null ? [] : [typeof value])))
  if (kinds.size !== 1 || kinds.has('string')) return 'text'
  return kinds.has('number') ? 'number' : 'boolean'
}

function textOf(value: ParameterValue | null): string | null {
  return value === null ? null : String(value)
}

/**
 * Gives names that no column has yet: a parameter and a metric of one name, or of a fixed column's, are told apart by
 * what they are. Upper and lower case do not: SQL knows no difference.
 */
export function namer(columns: readonly { readonly name: string }[]): (name: string, kind: string) => string {
  // A column without a name is none.
  const taken = new Set(['', ...columns.map(({ name }) => name.toLowerCase())])
  return (name, kind) => {
    let unique = name
    while (taken.has(unique.toLowerCase())) unique = `${kind}.${unique}`
    taken.add(unique.toLowerCase())
    return unique
  }
}

function text<Row>(name: string, cell: (row: Row) => string | null): DataColumn<Row> {
  return { name, type: 'text', cell }
}

function number<Row>(name: string, cell: (row: Row) => number | null): DataColumn<Row> {
  return { name, type: 'number', cell }
}

function integer<Row>(name: string, cell: (row: Row) => number | null): DataColumn<Row> {
  return { name, type: 'integer', cell }
}
