import type { GroupRow } from '../core/group.ts'
import { metricNames, parameterNames, type ResultRow } from '../core/result-rows.ts'

type Cell = string | number | boolean | null | undefined

/** A header, then one line a run; what is undefined or absent is an empty cell. */
export function* runsCsv(rows: readonly ResultRow[]): Generator<string> {
  const parameters = parameterNames(rows)
  const metrics = metricNames(rows)
  const before = ['runId', 'campaign']
  const after = ['repetition', 'seed', 'outcome', 'durationMs']
  const last = ['error']
  const taken = new Set([...before, ...after, ...last])
  const own = (names: readonly string[], kind: string) => names.map((name) => uniqueName(name, kind, taken))
  yield csvLine([...before, ...own(parameters, 'parameter'), ...after, ...own(metrics, 'metric'), ...last])
  for (const row of rows)
    yield csvLine([
      row.runId,
      row.campaign,
      ...parameters.map((name) => row.parameters[name]),
      row.repetition,
      row.seed,
      row.outcome,
      row.durationMs,
      ...metrics.map((name) => row.metrics[name]),
      row.error?.message,
    ])
}

/** A header, then one line a group and metric. */
export function* groupsCsv(
  rows: readonly GroupRow[],
  by: readonly string[],
  { stat, confidence }: { readonly stat: string; readonly confidence: number },
): Generator<string> {
  const counts = ['metric', 'n', 'failed', 'truncated', 'undefined']
  const values = ['mean', 'sd', 'min', 'max', 'stat', 'value', 'low', 'high', 'halfWidth', 'confidence']
  const taken = new Set([...counts, ...values])
  yield csvLine([...by.map((name) => uniqueName(name, 'parameter', taken)), ...counts, ...values])
  for (const name of metricNames(rows))
    for (const { parameters, failed, truncated, metrics } of rows) {
      const summary = metrics[name]
      if (summary === undefined) continue
      const { n, mean, sd, min, max, value, low, high, halfWidth } = summary
      yield csvLine([
        ...by.map((each) => parameters[each]),
        ...[name, n, failed, truncated, summary.undefined],
        ...[mean, sd, min, max, stat, value, low, high, halfWidth, confidence],
      ])
    }
}

/** A parameter and a metric of one name, or of a column's, are told apart by what they are. */
function uniqueName(name: string, kind: string, taken: Set<string>): string {
  const unique = taken.has(name) ? `${kind}.${name}` : name
  taken.add(unique)
  return unique
}

/** RFC 4180, but for the line end, which is that of the system's other tools. */
function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\n`
}

function csvCell(cell: Cell): string {
  const text = String(cell ?? '')
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text
}
