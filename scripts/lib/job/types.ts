/**
 * Shapes that a worker, a store and the planner share.
 * Names follow ARCHITECTURE.md, "Words". Units stand in the names.
 */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

export type ParameterValue = number | string | boolean
/** Values by parameter name: swept, derived and fixed ones together. */
export type Parameters = Readonly<Record<string, ParameterValue>>

export type Outcome = 'done' | 'failed' | 'truncated' | 'cancelled'

/** A metric is null where it is undefined, such as a mean over no observations. */
export type Metrics = Readonly<Record<string, number | null>>

/** What a run's random numbers depend on; `seedValue` makes the number of it. */
export interface Seed {
  readonly base: number
  /** From 0. */
  readonly repetition: number
  /** Values of the parameters named by `seed.vary`; empty for common random numbers. */
  readonly vary: Parameters
}

/** One point with one seed: the unit of result. */
export interface Run {
  /** SHA-256, 64 hex digits. */
  readonly runId: string
  readonly parameters: Parameters
  readonly seed: Seed
  /** How the simulator itself names the run, where its own study files list it; no part of the identity. */
  readonly native?: NativeRun
}

/** A run in the words of a simulator that expands studies itself. */
export interface NativeRun {
  readonly config: string
  /** Its number in the expansion, which changes when the study grows. */
  readonly number: number
  /** Parameters of the manifest, which are passed to the simulator; the others come from its study files. */
  readonly given: Parameters
  /** How many the manifest asks for, where it does: numbers count on it. */
  readonly repetitions: number | null
  /** The study files choose the seeds, and nothing is said about them to the simulator. */
  readonly ownSeeds: boolean
}

export interface RunLimits {
  readonly timeMs: number | null
  readonly memoryBytes: number | null
  readonly diskBytes: number | null
}

/** A value of `env:`; a secret is known by name only until a process starts. */
export type EnvValue = string | SecretPlace
/** Where the value of a variable that is a secret comes from. */
export type SecretPlace = { readonly fromEnv: string } | { readonly fromFile: string }

export interface ResultPattern {
  readonly glob: string
  readonly keep: 'always' | 'failed' | 'never'
  readonly compress: 'zstd' | 'none'
}

export type MetricsSpec =
  | { readonly file: string; readonly undefined: UndefinedMetric }
  | { readonly stdout: Readonly<Record<string, string>>; readonly undefined: UndefinedMetric }
  | { readonly scalars: Readonly<Record<string, string>>; readonly undefined: UndefinedMetric }

/** What an undefined metric becomes: null, a failed run, or a number. */
export type UndefinedMetric = 'null' | 'fail' | number

export interface CollectSpec {
  readonly run: readonly string[]
  readonly metrics: MetricsSpec | null
  /** A file of rows that is kept beside the metrics. */
  readonly table: string | null
}

/** A file kept by content: `hash` is SHA-256 of the bytes before compression. */
export interface FileRef {
  readonly path: string
  readonly hash: string
  readonly sizeBytes: number
  readonly compress: 'zstd' | 'none'
  /** The text of a small file, which then is no blob. */
  readonly text: string | null
}

/** What a process printed: whole when small, else its head and tail. */
export interface Output {
  /** The text up to 32 KiB; null when it is kept as the blob `hash`. */
  readonly text: string | null
  readonly hash: string | null
  /** Bytes that were printed, those left out included. */
  readonly sizeBytes: number
  readonly leftOutBytes: number
}

/** What the system saw of a run: facts, no judgement. */
export interface Execution {
  readonly attempt: number
  /** Milliseconds since 1970, UTC. */
  readonly startedAt: number
  readonly durationMs: number
  readonly userMs: number | null
  readonly systemMs: number | null
  readonly exitCode: number | null
  readonly signal: string | null
  /** Null where the platform does not tell. */
  readonly maxRssBytes: number | null
  readonly limits: RunLimits
  /** The limit that stopped the run. */
  readonly limitHit: 'time' | 'memory' | 'disk' | null
  readonly stdout: Output
  readonly stderr: Output
  readonly files: readonly FileRef[]
  readonly host: string
  /** What was odd about it while it ran. */
  readonly warnings?: readonly string[]
}

export interface RunError {
  /** Stable word for scripts: exit, signal, time, memory, disk, fingerprint, watchdog, metrics, collect, results, spawn, quarantined. */
  readonly code: string
  readonly message: string
}

/** What is made of an execution: may be derived again when the manifest asks for other metrics. */
export interface Verdict {
  readonly outcome: Outcome
  readonly metrics: Metrics
  readonly error: RunError | null
}

export interface RunRecord {
  readonly runId: string
  /** 1 for the first round; `retry` opens the next. */
  readonly round: number
  readonly parameters: Parameters
  readonly repetition: number
  readonly seed: number
  readonly execution: Execution
  readonly verdict: Verdict
  /** Keys of what was asked for when this was made: a change tells the plan what to derive or rerun. */
  readonly keys: RecordKeys
}

export interface RecordKeys {
  /** Hash of metrics and collect: another value derives the verdict again. */
  readonly derive: string
  /** Hash of `results`: another value reruns only where files are missing. */
  readonly results: string
}
