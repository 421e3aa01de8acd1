import { seedValue } from '../core/seed.ts'
import type { Attempt } from '../job/store.ts'
import type { Run, RunRecord } from '../job/types.ts'
import { HOST } from './process.ts'

const LOST = 'lost: the worker died under the run'
const FAILED = 'failed: '

/** An attempt whose worker died under it. */
export function lostAttempt(which: Pick<Attempt, 'runId' | 'round' | 'attempt'>): Attempt {
  return { ...which, at: Date.now(), cause: LOST }
}

/** An attempt that was the run's own failure. */
export function failedAttempt(which: Pick<Attempt, 'runId' | 'round' | 'attempt'>, message: string): Attempt {
  return { ...which, at: Date.now(), cause: `${FAILED}${message}` }
}

/** How a round of a run went before what is to come. */
export interface Past {
  readonly attempts: number
  /** Workers that died under it. */
  readonly crashes: number
  readonly failures: number
}

export function pastOf(attempts: readonly Attempt[], round: number): Past {
  const causes = attempts.flatMap((each) => (each.round === round ? [each.cause] : []))
  return {
    attempts: causes.length,
    crashes: causes.filter((cause) => cause === LOST).length,
    failures: causes.filter((cause) => cause.startsWith(FAILED)).length,
  }
}

/** The record of a run that is not tried any more, because workers die under it. */
export function quarantined(options: {
  readonly run: Run
  readonly round: number
  readonly crashes: number
  readonly keys: RunRecord['keys']
  readonly limits: RunRecord['execution']['limits']
}): RunRecord {
  const { run, round, crashes, keys, limits } = options
  const nothing = { text: '', hash: null, sizeBytes: 0, leftOutBytes: 0 }
  return {
    runId: run.runId,
    round,
    parameters: run.parameters,
    repetition: run.seed.repetition,
    seed: seedValue(run.seed),
    execution: {
      attempt: crashes + 1,
      startedAt: Date.now(),
      durationMs: 0,
      userMs: null,
      systemMs: null,
      exitCode: null,
      signal: null,
      maxRssBytes: null,
      limits,
      limitHit: null,
      stdout: nothing,
      stderr: nothing,
      files: [],
      host: HOST,
    },
    verdict: {
      outcome: 'failed',
      metrics: {},
      error: { code: 'quarantined', message: `Quarantined: the worker died under it ${crashes} times` },
    },
    keys,
  }
}
