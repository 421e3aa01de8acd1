import type { RunContext } from '../job/simulator.ts'
import type { ResultPattern, Run } from '../job/types.ts'
import { seedValue, substream } from './seed.ts'

/** Patterns of files that may be kept. */
export function keptGlobs(results: readonly ResultPattern[]): readonly string[] {
  return results.filter(({ keep }) => keep !== 'never').map(({ glob }) => glob)
}

/** What a run's command may refer to, where its folders are known. */
export function contextOf(
  run: Run,
  folders: Pick<RunContext, 'inputs' | 'artifactsDir' | 'results'>,
): RunContext {
  const { inputs, artifactsDir, results } = folders
  return {
    run,
    inputs,
    artifactsDir,
    results,
    seedOf: (stream) => seedValue(run.seed, stream),
    substream: substream(run.seed),
  }
}
