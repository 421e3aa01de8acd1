import { clip, judgeProcess, lastMeaningfulLine, plainLines } from '../../scripts/lib/job/judge.ts'
import type { ProcessCommand, RunContext, Simulator } from '../../scripts/lib/job/simulator.ts'
import { fillTemplate, runValues, templateNames } from '../../scripts/lib/job/template.ts'

/** A program linked with ns-3. */
export interface Ns3Spec {
  readonly type: 'ns3'
  /** Path among the artifacts. */
  readonly program: string
  /** Further arguments, after those made of parameters. */
  readonly arguments?: readonly string[]
  /** The parameters passed as `--name=value`. */
  readonly parameters?: 'all' | readonly string[]
}

export const ns3: Simulator<Ns3Spec> = {
  type: 'ns3',
  placeholders: (spec) => [
    ...listed(spec).map((name, index) => ({ name, path: ['parameters', index] })),
    ...(spec.arguments ?? []).flatMap((arg, index) =>
      templateNames(arg).map((name) => ({ name, path: ['arguments', index] })),
    ),
  ],
  identity: ({ type, program, arguments: args = [], parameters = 'all' }) => ({
    type,
    program,
    arguments: args,
    parameters,
  }),
  studyFiles: () => [],
  maxRunsPerProcess: () => 1,
  commands: (spec, runs) => runs.map((context) => processOf(spec, context)),
  judge: (_spec, ended) => judgeProcess(ended, explain),
}

function listed({ parameters = 'all' }: Ns3Spec): readonly string[] {
  return parameters === 'all' ? [] : parameters
}

function processOf(spec: Ns3Spec, context: RunContext): ProcessCommand {
  const { run, substream } = context
  const names =
    spec.parameters === undefined || spec.parameters === 'all' ? Object.keys(run.parameters) : listed(spec)
  const options = names.map((name) => `--${name}={${name}}`)
  return {
    argv: [
      spec.program.startsWith('/') ? spec.program : `./${spec.program}`,
      ...fillTemplate([...options, ...(spec.arguments ?? [])], runValues(context)),
    ],
    // Read by every ns-3 program, whether or not it parses its command line. Seed kept, run
    // advanced: only so are the streams of two runs sure not to overlap (ns-3 manual, "Random Variables").
    env: { NS_GLOBAL_VALUE: `RngSeed=${run.seed.base};RngRun=${substream}` },
    runs: [{ runId: run.runId, outputDir: '.' }],
  }
}

/**
 * NS_FATAL_ERROR, NS_ASSERT and NS_ABORT_IF print `[assert failed. cond="…", ][msg="…", ]file=…, line=N`,
 * with time and context before `file` once the simulation runs.
 */
function explain(stderr: string): string | null {
  const lines = plainLines(stderr)
  const fatal = lines.findLast((line) => /\bfile=.*, line=\d+/.test(line))
  if (fatal !== undefined) return clip(fatalMessage(fatal))
  return lines.find((line) => line.startsWith('Invalid command-line argument')) ?? lastMeaningfulLine(stderr)
}

function fatalMessage(line: string): string {
  const message = /\bmsg="(.*)", (?:\+\S+ \S+ )?file=/.exec(line)?.[1]
  const condition = /\bcond="(.*?)"?, (?:msg=|file=|\+\S+ \S+ file=)/.exec(line)?.[1]
  const place = /\bfile=(?:.*\/)?([^/]*), line=(\d+)/.exec(line)
  const holds = condition === undefined ? undefined : `${line.split('.', 1)[0]} at ${condition}`
  const known = [holds, message].filter((part) => part !== undefined)
  return `${known.join(': ') || 'Fatal error'} (${place?.[1]}:${place?.[2]})`
}
