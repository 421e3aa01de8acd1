import type { GroupRow } from '../core/group.ts'
import type { Stat, Summary } from '../core/statistics.ts'

/** A JSON array with one element a line. */
export function* jsonArray(values: Iterable<unknown>): Generator<string> {
  let separator = '['
  for (const value of values) {
    yield `${separator}\n${JSON.stringify(value)}`
    separator = ','
  }
  yield separator === '[' ? '[]\n' : '\n]\n'
}

/** The groups as `results --by --json` prints them; another statistic than the mean stands in `value`. */
export function groupsJson(rows: readonly GroupRow[], stat: Stat): readonly unknown[] {
  return rows.map(({ parameters, n, failed, truncated, metrics }) => ({
    parameters,
    n,
    failed,
    truncated,
    metrics: Object.fromEntries(
      Object.entries(metrics).map(([name, summary]) => [name, summaryJson(summary, stat)]),
    ),
  }))
}

function summaryJson({ value, low, high, ...summary }: Summary, stat: Stat) {
  const { n, undefined: missing, mean, sd, halfWidth, min, max } = summary
  const common = { n, undefined: missing, mean, sd, halfWidth, min, max }
  return stat === 'mean' ? common : { ...common, stat, value, low, high }
}
