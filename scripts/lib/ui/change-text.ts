import type { OutcomeCounts } from '../core/runs-with-outcome.ts'
import { counted } from './words.ts'

/** What came of a retry. */
export function retryText(
  campaign: string,
  opened: number,
  { outcomes, wanted }: { readonly outcomes: OutcomeCounts; readonly wanted: readonly string[] },
): string {
  if (opened === 0) return `No run of "${campaign}" is ${wanted.join(' or ')}: nothing to retry`
  const kinds = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`)
  return `${counted(opened, 'run')} of "${campaign}" will run again (${kinds.join(', ')}): apply runs them`
}

/** What came of a cancel on this machine; null: nobody runs anything. */
export function cancelText(campaigns: readonly string[], pid: number | null): string {
  if (pid === null) return 'Nothing is running'
  return `Asked the apply with pid ${pid} to stop ${campaigns.join(', ')}; results so far stay`
}

/** What came of it on a cluster. */
export function cancelledText(campaigns: readonly string[]): string {
  if (campaigns.length === 0) return 'Nothing is running'
  return `Cancelled ${campaigns.join(', ')}: what runs is being stopped; results so far stay`
}
