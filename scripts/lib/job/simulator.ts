import type { Execution, Json, Parameters, Run, Verdict } from './types.ts'

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
  /** Patterns of the files that are kept of it: what nobody wants need not be written. */
  readonly results: readonly string[]
}

/** A process to start: data, never a shell string. */
export interface ProcessCommand {
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** The runs it executes, and where each one's output is, relative to the process's folder. */
  readonly runs: readonly { readonly runId: string; readonly outputDir: string }[]
}

/** What a process printed of one of its runs. */
export interface Part {
  /** It came to an end of its own; otherwise it is to be repeated. */
  readonly isWhole: boolean
  readonly stdout: string
  readonly stderr: string
  /** As if the run had been alone in its process. */
  readonly exitCode: number
  /** What the run took by itself, without the start of the program; null where it is not told. */
  readonly elapsedMs: number | null
  /** A text that stands near the beginning of each file of the run, and in no other's. */
  readonly mark: string
}

/** A point that the simulator lists from its own study files, under given values of the manifest's parameters. */
export interface ListedPoint {
  readonly config: string
  /** By which people tell points apart: the manifest's parameters are among them. */
  readonly parameters: Parameters
  readonly given: Parameters
  /** What makes the results of all runs of the point, the parameters included. */
  readonly identity: Parameters
  /** By repetition, with a number for each in the simulator's expansion, and the seeds that the study itself sets. */
  readonly runs: readonly (readonly [repetition: number, number: number, seedSet?: string])[]
}

/** All runs of a study, and what people should know of it. */
export interface Listing {
  readonly points: readonly ListedPoint[]
  readonly warnings: readonly string[]
}

/** A question to the simulator: which runs are there? */
export interface StudyQuestion {
  readonly argv: readonly string[]
  readonly config: string
  /** Values of the manifest's parameters that the question was asked under. */
  readonly given: Parameters
}

export interface StudyAnswer extends StudyQuestion {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The simulator does not list the study; the message is its own. */
export class StudyError extends Error {
  readonly hint: string | undefined
  constructor(message: string, hint?: string) {
    super(message)
    this.hint = hint
  }
}

/** For simulators whose own files say which runs there are. */
export interface StudyReader<S = Json> {
  /** The questions for each of the points that the manifest sweeps. */
  questions(spec: S, study: StudyOptions): readonly StudyQuestion[]
  /** Throws a StudyError. */
  read(spec: S, answers: readonly StudyAnswer[], study: StudyOptions): Listing
  /** What of the artifacts runs need, for a look before any starts. */
  needs(spec: S): readonly { readonly path: string; readonly key: string }[]
  /** The program's name where it comes with the simulator, and so may answer before there is a build. */
  installed(spec: S): string | null
}

export interface StudyOptions {
  /** The manifest's points. */
  readonly points: readonly Parameters[]
  /** Null: as many as the study files say. */
  readonly repetitions: number | null
  /** Parameters that are no part of the identity at this value. */
  readonly fixed: Parameters
  /** Whether all points of a repetition share their seeds. */
  readonly commonSeeds: boolean
}

/** How far a run under way has come, by what it prints. */
export interface RunView {
  /** Which of the process's runs it is; null where the program does not say. */
  readonly native: { readonly config: string; readonly number: number } | null
  /** Simulated time. */
  readonly simSeconds: number
  readonly percent: number | null
  readonly eventsPerSecond: number | null
  /** What is odd about the run, said once. */
  readonly warning: string | null
}

/** Reads what a process prints while it runs. */
export interface RunObserver {
  /** The next text, cut anywhere, and a clock that only goes forward; null while nothing is known. */
  push(text: string, nowMs: number): RunView | null
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
  /** Folders of images/ with what its campaigns need, each on top of the one before; its type alone where it does not say. */
  images?(spec: S): readonly string[]
  placeholders(spec: S): readonly Placeholder[]
  /** What of the spec makes the result: enters the identity of every run. */
  identity(spec: S): Json
  /** Study files inside the source, left out of the run source hash; empty where there are none. */
  studyFiles(spec: S): readonly string[]
  /** Further study files that one of them names, given its path and text. */
  includedBy?(path: string, text: string): readonly string[]
  /** Where the study files say which runs there are. */
  readonly study?: StudyReader<S>
  /** How many runs one process can take: 1 where the program knows nothing of batches. */
  maxRunsPerProcess(spec: S): number
  commands(spec: S, runs: readonly RunContext[]): readonly ProcessCommand[]
  /**
   * What a process of several runs printed of each that it began, by run id. Without it
   * each has what it left in its own `outputDir`, and one that fails sends them all back.
   */
  parts?(
    runs: readonly Run[],
    printed: { readonly stdout: string; readonly stderr: string },
  ): ReadonlyMap<string, Part>
  /** Follows a process while it runs; `stops` are its warnings meant to end it. */
  observe?(spec: S): { readonly observer: RunObserver; readonly stops: boolean }
  /** Whether a result file tells when and by which process it was made, and so is another each time. */
  isDated?(path: string): boolean
  judge(spec: S, ended: Ended): Pick<Verdict, 'outcome' | 'error'>
}
