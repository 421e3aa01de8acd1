import type { RunContext } from '../../scripts/lib/job/simulator.ts'
import type { Parameters } from '../../scripts/lib/job/types.ts'

/** A run as a simulator sees it; its seeds are plain functions of the repetition. */
export function runContext(parameters: Parameters, repetition = 0): RunContext {
  return {
    run: {
      runId: (repetition + 1).toString(16).padStart(64, '0'),
      parameters,
      seed: { base: 7, repetition, vary: {} },
      native: { config: 'Study', number: repetition, given: parameters, repetitions: null, ownSeeds: false },
    },
    inputs: { trace: '/inputs/trace' },
    artifactsDir: '/artifacts',
    seedOf: (stream) => 1000 * (repetition + 1) + stream.length,
    substream: repetition + 1,
    results: [],
  }
}
