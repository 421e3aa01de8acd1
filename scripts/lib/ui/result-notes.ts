import { metricNames, type ResultRow, undefinedEverywhere } from '../core/result-rows.ts'
import { type Failure, groupFailures } from '../core/signature.ts'
import { failureLines } from './result-tables.ts'
import { counted } from './words.ts'

/** Failures by cause, each with a run to repeat; empty where there are none. */
export function failureText(rows: readonly ResultRow[]): string {
  const failures = failuresOf(rows)
  if (failures.length === 0) return ''
  const lines = failureLines(groupFailures(failures)).map((line) => `  ${line}\n`)
  return `${counted(failures.length, 'run')} failed:\n${lines.join('')}`
}

/** The failed runs with what they said. */
export function failuresOf(rows: readonly ResultRow[]): readonly Failure[] {
  return rows
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ runId, error }) => ({ runId, message: error?.message ?? 'no message' }))
}

/** Metrics that the manifest may have asked for in vain. */
export function undefinedNotes(rows: readonly ResultRow[]): readonly string[] {
  return undefinedEverywhere(rows).map((name) => `WARNING: metric "${name}" is undefined in every run`)
}

/** What a reader of the rows should know besides. */
export function resultNotes(
  { rows, total }: { readonly rows: readonly ResultRow[]; readonly total: number },
  options: { readonly group: object | null; readonly includeTruncated: boolean },
): readonly string[] {
  const notes = [...undefinedNotes(rows)]
  const missing = total - rows.length
  if (missing > 0) notes.push(`${missing} of ${counted(total, 'run')} have no result yet: apply runs them`)
  if (options.group !== null && rows.length > 0 && metricNames(rows).length === 0)
    notes.push('No run has metrics: `metrics` in the manifest says where they are')
  const truncated = rows.filter(({ outcome }) => outcome === 'truncated').length
  if (options.group !== null && truncated > 0) {
    const runs = `${counted(truncated, 'truncated run')} ${truncated === 1 ? 'is' : 'are'}`
    notes.push(
      options.includeTruncated
        ? `${runs} counted in the statistics`
        : `${runs} left out of the statistics (--include truncated counts them in)`,
    )
  }
  return notes
}
