import type { IdleRule } from './cluster.ts'

/** What the agent on the manager sees, about once a minute. */
export interface Observation {
  /** Of a clock that only goes forward. */
  readonly seconds: number
  /** The manager's load since the observation before, in percent of all its cores. */
  readonly cpuPercent: number
  /** Whether anything is queued or under way; null: not known. */
  readonly isBusy: boolean | null
}

/** Since when nothing has gone on, in seconds of the same clock. */
export interface IdleState {
  readonly idleSince: number
}

/** For how long nothing must have gone on until machines stop, in minutes. */
export function idleMinutes({ periodSeconds, periods }: IdleRule): number {
  return (periodSeconds * periods) / 60
}

/**
 * The state after an observation; `state` is null at the first one. What went on before that is not known, and what
 * cannot be seen may be work: neither counts as idle.
 */
export function observe(
  state: IdleState | null,
  { seconds, cpuPercent, isBusy }: Observation,
  rule: IdleRule,
): IdleState {
  const isIdle = cpuPercent < rule.cpuBelow && isBusy === false
  return state !== null && isIdle ? state : { idleSince: seconds }
}

/** What is published: whole minutes, or null where it is not known whether anything goes on. */
export function minutesToPublish({ idleSince }: IdleState, { seconds, isBusy }: Observation): number | null {
  return isBusy === null ? null : Math.floor((seconds - idleSince) / 60)
}
