import type { IdleRule } from './cluster.ts'

/** What the agent on the manager saw in one minute. */
export interface Observation {
  /** Of a clock that nobody sets. */
  readonly seconds: number
  /** The manager's load over the time since the observation before, in percent of all its cores. */
  readonly cpuPercent: number
  /** Whether anything is queued or under way; null: not known. */
  readonly isBusy: boolean | null
}

/** What is known of a manager between two observations. */
export interface IdleState {
  /** Since when nothing has gone on. */
  readonly idleSince: number
}

/** For how long nothing must have gone on until machines stop, in minutes. */
export function idleMinutes({ periodSeconds, periods }: IdleRule): number {
  return (periodSeconds * periods) / 60
}
