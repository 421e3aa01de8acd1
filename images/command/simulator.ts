import { judgeProcess } from '../../scripts/lib/job/judge.ts'
import type { Simulator } from '../../scripts/lib/job/simulator.ts'
import { fillTemplate, runValues, templateNames } from '../../scripts/lib/job/template.ts'

/** Any program: placeholders are filled argument by argument, never through a shell. */
export interface CommandSpec {
  readonly type: 'command'
  readonly run: readonly string[]
}

export const command: Simulator<CommandSpec> = {
  type: 'command',
  placeholders: ({ run }) =>
    run.flatMap((arg, index) => templateNames(arg).map((name) => ({ name, path: ['run', index] }))),
  identity: ({ type, run }) => ({ type, run }),
  studyFiles: () => [],
  maxRunsPerProcess: () => 1,
  commands: ({ run }, runs) =>
    runs.map((context) => ({
      argv: fillTemplate(run, runValues(context)),
      env: {},
      runs: [{ runId: context.run.runId, outputDir: '.' }],
    })),
  judge: (_spec, ended) => judgeProcess(ended),
}
