import type { Execution, Json, Run, Verdict } from './types.ts'

/** A `{name}` in an argument template; `path` leads to it inside the simulator's part of the manifest. */
export interface Placeholder {
  readonly name: string
  readonly path: readonly (string | number)[]
}

/** What a command may refer to besides its parameters. */
export interface RunContext {
  readonly run: Run
  /** Absolute folder of each named input. */
  readonly inputs: Readonly<Record<string, string>>
  /** Absolute folder of the unpacked artifacts. */
  readonly artifactsDir: string
  /** The seed of a named stream, 31 bits; '' is the stream of `{seed}`. */
  seedOf(stream: string): number
  /** A small integer that tells apart the seeds of one point: RngRun of ns-3, seed-set of OMNeT++. */
  readonly substream: number
}

/** A process to start: data, never a shell string. */
export interface ProcessCommand {
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** The runs it executes, and where each one's output is, relative to the process's folder. */
  readonly runs: readonly { readonly runId: string; readonly outputDir: string }[]
}

/** Facts of one ended process, for the verdict on one of its runs. */
export interface Ended {
  readonly execution: Omit<Execution, 'files' | 'stdout' | 'stderr'>
  readonly stdoutTail: string
  readonly stderrTail: string
}

/**
 * A simulator as the rest of the program sees it. Pure: no files, no processes, no clock.
 * `S` is its part of the manifest (see schemas/), already validated.
 */
export interface Simulator<S = Json> {
  readonly type: string
  placeholders(spec: S): readonly Placeholder[]
  /** What of the spec makes the result: enters the identity of every run. */
  identity(spec: S): Json
  /** Globs of study files inside the source, left out of the run source hash; empty where there are none. */
  studyFiles(spec: S): readonly string[]
  /** How many runs one process can take: 1 where the program knows nothing of batches. */
  maxRunsPerProcess(spec: S): number
  commands(spec: S, runs: readonly RunContext[]): readonly ProcessCommand[]
  judge(spec: S, ended: Ended): Pick<Verdict, 'outcome' | 'error'>
}
