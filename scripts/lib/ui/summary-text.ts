import type { ApplySummary } from '../core/watch.ts'
import { duration } from './words.ts'

/** `40 done, 1 failed, 10 cached in 12.3 s`. */
export function summaryText(summary: ApplySummary): string {
  const others = (['failed', 'truncated', 'cancelled', 'cached'] as const).filter((key) => summary[key] > 0)
  const parts = [`${summary.done} done`, ...others.map((key) => `${summary[key]} ${key}`)]
  return `${parts.join(', ')} in ${duration(summary.elapsedMs)}`
}
