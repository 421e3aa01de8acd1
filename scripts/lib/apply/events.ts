import type { Action } from '../core/action.ts'
import type { ApplySummary } from '../core/watch.ts'
import type { Metrics, Outcome, Parameters, RunError, RunRecord } from '../job/types.ts'

/** What happens during an apply, as `--json` prints it: one event a line, `time` in ISO 8601. */
export type ApplyEvent =
  | ({ readonly type: 'action'; readonly time: string; readonly state: 'begin' | 'end' } & Action)
  | BuildEvent
  | RunEvent
  | {
      readonly type: 'log'
      readonly time: string
      readonly level: 'info' | 'warning' | 'error'
      readonly message: string
    }
  | SummaryEvent

export interface BuildEvent {
  readonly type: 'build'
  readonly time: string
  readonly campaign: string
  /** A line that the build printed; null when it ended. */
  readonly line: string | null
  readonly outcome: 'done' | 'failed' | null
  readonly durationMs: number | null
}

export interface RunEvent {
  readonly type: 'run'
  readonly time: string
  readonly runId: string
  readonly campaign: string
  readonly parameters: Parameters
  readonly repetition: number
  readonly seed: number
  readonly outcome: Outcome
  readonly exitCode: number | null
  readonly signal: string | null
  readonly durationMs: number
  readonly maxRssBytes: number | null
  readonly metrics: Metrics
  readonly error: RunError | null
}

export type SummaryEvent = { readonly type: 'summary'; readonly time: string } & ApplySummary

export type Emit = (event: ApplyEvent) => void

export function now(): string {
  return new Date().toISOString()
}

/** What is told of a recorded run. */
export function runEvent(campaign: string, record: RunRecord): RunEvent {
  const { runId, parameters, repetition, seed, execution, verdict } = record
  const { exitCode, signal, durationMs, maxRssBytes } = execution
  const { outcome, metrics, error } = verdict
  const facts = { runId, campaign, parameters, repetition, seed, outcome }
  return { type: 'run', time: now(), ...facts, exitCode, signal, durationMs, maxRssBytes, metrics, error }
}
