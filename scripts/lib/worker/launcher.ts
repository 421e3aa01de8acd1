import { UserError } from '../core/errors.ts'

/** A program to start: what it needs and where what it prints goes. */
export interface Launch {
  /** Names the launch in reports; of letters, digits, `.` and `-`. */
  readonly id: string
  readonly argv: readonly string[]
  /** Added to this process's environment. */
  readonly env: Readonly<Record<string, string>>
  readonly cwd: string
  /** Files that are emptied when it starts. */
  readonly stdout: string
  readonly stderr: string
  /** Address space in bytes; null for no bound. */
  readonly memoryBytes: number | null
  /** Largest file it may write, in bytes; null for no bound. */
  readonly fileBytes: number | null
  /** The `cgroup.procs` file of a control group to enter. */
  readonly cgroupProcs: string | null
  /** Another launch that must have ended first. */
  readonly after?: string | null
  /** Called when the program has started. */
  readonly onStart?: () => void
}

/** How a program ended; `null` where the platform does not tell. */
export interface End {
  /** Why it was never started, else null. */
  readonly startError: StartError | null
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly durationMs: number
  readonly userMs: number | null
  readonly systemMs: number | null
  readonly maxRssBytes: number | null
  readonly stdoutBytes: number
  readonly stderrBytes: number
  /** What it printed, where that is little and the files are empty again; else null. */
  readonly printed: { readonly stdout: Buffer; readonly stderr: Buffer } | null
}

export interface StartError {
  /** As in errno(3), such as ENOENT. */
  readonly code: string
  readonly step: string
}

/** The step of the start error of a launch that was taken back. */
export const RECALLED = 'queue'

/** Whatever started a program was killed or closed under it: how the program ended is not known. */
export class LauncherLost extends UserError {
  constructor() {
    super('launcher-lost', 'The process that starts simulations was killed', { hint: 'Apply again' })
  }
}

/**
 * Starts programs, each in a process group of its own; whatever a program leaves behind is killed when it ends,
 * and everything is killed when this process ends, however it ends.
 */
export interface Launcher {
  /** Resolves when the program has ended; rejects with `LauncherLost`. */
  start(launch: Launch): Promise<End>
  /** Signals a program's whole group; does nothing when it has ended. */
  kill(id: string, signal: 'SIGTERM' | 'SIGKILL'): void
  /** Takes back a launch that waits for another: its start error is of the step `RECALLED`. Else does nothing. */
  recall(id: string): void
  /** Kills what still runs and waits until all of it is gone. */
  close(): Promise<void>
}
