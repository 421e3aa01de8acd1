import type { Campaign } from './campaign.ts'

/** Why a campaign stops after so many failed runs, or null. */
export function tooManyFailures({ limits }: Campaign, failed: number): string | null {
  if (limits.failures === null || failed < limits.failures) return null
  return `${failed} runs failed (limits.failures is ${limits.failures})`
}

/** Why a campaign does not begin. */
export function needsOther(name: string): string {
  return `needs "${name}", which did not end well`
}
