import type { RunContext } from '../job/simulator.ts'
import type { Run } from '../job/types.ts'
import { seedValue, substream } from './seed.ts'

/** What a run's command may refer to, where its folders are known. */
export function contextOf(run: Run, folders: Pick<RunContext, 'inputs' | 'artifactsDir'>): RunContext {
  const { inputs, artifactsDir } = folders
  return {
    run,
    inputs,
    artifactsDir,
    seedOf: (stream) => seedValue(run.seed, stream),
    substream: substream(run.seed),
  }
}
