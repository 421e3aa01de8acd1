import type { Cell, DataTable } from '../core/data-table.ts'
import type { GroupRow } from '../core/group.ts'
import { metricNames, ownMetrics, type ResultRow, THEORY } from '../core/result-rows.ts'
import type { FailureGroup } from '../core/signature.ts'
import type { Summary } from '../core/statistics.ts'
import type { ParameterValue } from '../job/types.ts'
import { table } from './table.ts'
import { counted, duration, number } from './words.ts'

export interface TableOptions {
  readonly stat: string
  /** Such as 0.95. */
  readonly confidence: number
}

/** One row a run: parameters, repetition, seed, outcome, duration, metrics. */
export function runsTable(rows: readonly ResultRow[], parameters: readonly string[]): string {
  const metrics = metricNames(rows)
  const header = ['run', ...parameters, 'repetition', 'seed', 'outcome', 'duration', ...metrics]
  const cells = rows.map((row) => [
    row.runId.slice(0, 12),
    ...parameters.map((name) => valueText(row.parameters[name])),
    String(row.repetition),
    String(row.seed),
    row.outcome,
    duration(row.durationMs),
    ...metrics.map((name) => number(row.metrics[name])),
  ])
  return table(header, cells)
}

/** Any table. */
export function dataTable({ columns, rows }: DataTable): string {
  return table(
    columns.map(({ name }) => name),
    rows.map((row) => columns.map(({ cell }) => cellText(cell(row)))),
  )
}

/** A column of a table of groups; it goes where `needed` finds nothing to show. */
interface Column {
  readonly name: string
  readonly cell: (line: Line) => string
  readonly needed?: (lines: readonly Line[]) => boolean
}

/** One metric of one group. */
interface Line {
  readonly row: GroupRow
  readonly metric: string
  readonly summary: Summary | undefined
  /** What theory says; undefined where it says nothing of this metric. */
  readonly theory: number | null | undefined
}

/**
 * One row a group and metric: n, what is missing from it, the statistic with its interval, and what theory
 * says where a metric has its `theory.` beside it.
 */
export function groupsTable(rows: readonly GroupRow[], by: readonly string[], options: TableOptions): string {
  return tableOf(
    [...keyColumns(by), ...countColumns, ...valueColumns(options), ...theoryColumns],
    linesOf(rows),
  )
}

/** Mean and interval of each point beside what theory says, for the metrics that have a `theory.` beside them. */
export function theoryTable(
  rows: readonly GroupRow[],
  by: readonly string[],
  { confidence }: Pick<TableOptions, 'confidence'> = { confidence: 0.95 },
): string {
  const lines = linesOf(rows).filter((line) => line.theory !== undefined)
  const columns: readonly Column[] = [
    ...keyColumns(by),
    { name: 'n', cell: ({ summary }) => String(summary?.n ?? 0) },
    { name: 'mean', cell: ({ summary }) => number(summary?.value) },
    { name: `${percent(confidence)} interval`, cell: ({ summary }) => intervalText(summary) },
    ...theoryColumns,
  ]
  return tableOf(columns, lines)
}

/** Whether any metric has its theory beside it. */
export function hasTheory(rows: readonly GroupRow[]): boolean {
  return linesOf(rows).some((line) => line.theory !== undefined)
}

/** By metric, then by group: the values of one metric stand below each other. */
function linesOf(rows: readonly GroupRow[]): readonly Line[] {
  const names = metricNames(rows)
  return ownMetrics(rows).flatMap((metric) =>
    rows.map((row) => ({
      row,
      metric,
      summary: row.metrics[metric],
      theory: names.includes(THEORY + metric) ? (row.metrics[THEORY + metric]?.mean ?? null) : undefined,
    })),
  )
}

function keyColumns(by: readonly string[]): readonly Column[] {
  const parameters = by.map((name) => ({ name, cell: ({ row }: Line) => valueText(row.parameters[name]) }))
  return [...parameters, { name: 'metric', cell: ({ metric }) => metric }]
}

const countColumns: readonly Column[] = [
  { name: 'n', cell: ({ summary }) => String(summary?.n ?? 0) },
  {
    name: 'failed',
    cell: ({ row }) => String(row.failed),
    needed: (lines) => lines.some(({ row }) => row.failed > 0),
  },
  {
    name: 'truncated',
    cell: ({ row }) => String(row.truncated),
    needed: (lines) => lines.some(({ row }) => row.truncated > 0),
  },
  {
    name: 'undefined',
    cell: ({ summary }) => String(summary?.undefined ?? 0),
    needed: (lines) => lines.some(({ summary }) => (summary?.undefined ?? 0) > 0),
  },
]

/** The interval of a mean reaches as far to both sides; those of other statistics do not. */
function valueColumns({ stat, confidence }: TableOptions): readonly Column[] {
  const value: Column = { name: stat, cell: ({ summary }) => number(summary?.value) }
  const sd: Column = { name: 'sd', cell: ({ summary }) => number(summary?.sd, 3) }
  return stat === 'mean'
    ? [value, sd, { name: `± ${percent(confidence)}`, cell: ({ summary }) => number(summary?.halfWidth, 3) }]
    : [value, { name: `${percent(confidence)} interval`, cell: ({ summary }) => intervalText(summary) }]
}

const hasAnyTheory = (lines: readonly Line[]) => lines.some(({ theory }) => theory !== undefined)

const theoryColumns: readonly Column[] = [
  { name: 'theory', cell: ({ theory }) => number(theory), needed: hasAnyTheory },
  { name: 'inside', cell: insideText, needed: hasAnyTheory },
]

function insideText({ summary, theory = null }: Line): string {
  const { low = null, high = null } = summary ?? {}
  if (low === null || high === null || theory === null) return '-'
  return low <= theory && theory <= high ? 'yes' : 'no'
}

function intervalText(summary: Summary | undefined): string {
  const { low = null, high = null } = summary ?? {}
  return low === null || high === null ? '-' : `${number(low)} .. ${number(high)}`
}

function tableOf(columns: readonly Column[], lines: readonly Line[]): string {
  const shown = columns.filter(({ needed }) => needed?.(lines) ?? true)
  return table(
    shown.map(({ name }) => name),
    lines.map((line) => shown.map(({ cell }) => cell(line))),
  )
}

function percent(share: number): string {
  return `${number(share * 100, 4)} %`
}

/** One line a cause: how many runs, what they said, and one of them to repeat. */
export function failureLines(groups: readonly FailureGroup[]): readonly string[] {
  return groups.map(
    ({ count, message, runId }) => `${counted(count, 'run')}: ${message} (repro ${runId.slice(0, 12)})`,
  )
}

function cellText(cell: Cell): string {
  return typeof cell === 'number' ? number(cell, 8) : String(cell ?? '-')
}

function valueText(value: ParameterValue | undefined): string {
  return typeof value === 'number' ? number(value, 12) : String(value ?? '-')
}
