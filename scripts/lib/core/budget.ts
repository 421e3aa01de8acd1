import { UserError } from './errors.ts'

/** Core-seconds of a campaign: its runs together, each with the cores that it reserves. */
export interface BudgetState {
  readonly allowedSeconds: number
  readonly usedSeconds: number
  /** Of the runs that are new; null where nothing is known of any run. */
  readonly expectedSeconds: number | null
}

interface Budgeted {
  readonly name: string
  readonly runs: { readonly new: number }
  /** Null where there is none. */
  readonly budget: BudgetState | null
}

/** Throws a UserError where what is known to be needed does not fit: nothing is begun that cannot be ended. */
export function checkBudgets(campaigns: readonly Budgeted[]): void {
  for (const { name, budget, runs } of campaigns) {
    if (budget === null || runs.new === 0) continue
    const { allowedSeconds, usedSeconds, expectedSeconds } = budget
    const left = allowedSeconds - usedSeconds
    if (left > 0 && (expectedSeconds ?? 0) <= left) continue
    const about = expectedSeconds === null ? '' : ` take about ${hours(expectedSeconds)} and`
    throw new UserError(
      'budget',
      `Campaign "${name}": ${runs.new} new runs${about} do not fit: ${hours(usedSeconds)} of the ${hours(allowedSeconds)} of "budget" are used`,
      { hint: 'Raise the budget, or ask for less', exitCode: 2 },
    )
  }
}

/** Why a campaign stops that has used so many core-seconds, or null. */
export function budgetUsedUp(allowedSeconds: number | null, usedSeconds: number): string | null {
  if (allowedSeconds === null || usedSeconds < allowedSeconds) return null
  return `the budget of ${hours(allowedSeconds)} is used up`
}

function hours(seconds: number): string {
  return `${Number((seconds / 3600).toPrecision(3))} core-hours`
}
