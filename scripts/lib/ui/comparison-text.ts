import type { Difference } from '../core/same-result.ts'
import type { RunRecord } from '../job/types.ts'
import { table } from './table.ts'
import { counted } from './words.ts'

/** `Same result: done, exit code 0, 3 metrics, 1 file`. */
export function sameText({ verdict, execution }: RunRecord): string {
  const ending = execution.signal ?? `exit code ${execution.exitCode ?? 'none'}`
  const metrics = counted(Object.keys(verdict.metrics).length, 'metric')
  return `Same result: ${[verdict.outcome, ending, metrics, counted(execution.files.length, 'file')].join(', ')}`
}

/** What differs, then and now. */
export function differenceLines(found: readonly Difference[]): readonly string[] {
  const cell = (value: Difference['now'], what: string) =>
    value === null ? '-' : what.startsWith('file ') ? String(value).slice(0, 12) : String(value)
  const rows = found.map(({ what, before, now }) => [what, cell(before, what), cell(now, what)])
  return [`Another result: ${counted(found.length, 'difference')}`, table(['what', 'recorded', 'now'], rows)]
}
