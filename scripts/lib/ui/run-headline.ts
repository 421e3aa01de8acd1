import type { Parameters, RunRecord } from '../job/types.ts'
import { duration } from './words.ts'

/** `Run 1a2b3c4d5e6f (lambda=0.5, repetition 3) failed after 3.2 s with exit code 3: no such file`. */
export function runHeadline({ runId, parameters, repetition, execution, verdict }: RunRecord): string {
  const { exitCode, signal, durationMs } = execution
  const how =
    signal !== null
      ? ` by ${signal}`
      : exitCode !== null && exitCode !== 0
        ? ` with exit code ${exitCode}`
        : ''
  const why = verdict.error === null ? '' : `: ${verdict.error.message}`
  return `Run ${runId.slice(0, 12)} (${pointText(parameters, repetition)}) ${ENDED[verdict.outcome]} after ${duration(durationMs)}${how}${why}`
}

const ENDED = {
  done: 'was done',
  failed: 'failed',
  truncated: 'was truncated',
  cancelled: 'was cancelled',
} as const

/** `lambda=0.5, mu=1, repetition 3`. */
export function pointText(parameters: Parameters, repetition: number): string {
  const values = Object.entries(parameters).map(([name, value]) => `${name}=${value}`)
  return [...values, `repetition ${repetition}`].join(', ')
}
