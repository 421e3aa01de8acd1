import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, constants, openSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { type End, type Launch, type Launcher, LauncherLost, RECALLED, type StartError } from './launcher.ts'
import { killMarked, MARK } from './marked.ts'

/** The launcher for systems without a C compiler: no address-space limit, no peak memory, slower. */
export function portableLauncher(): Launcher {
  const running = new Map<string, ChildProcess>()
  /** Launches that have not ended, until what they waited for has ended too. */
  const turns = new Map<string, Promise<unknown>>()
  const recalls = new Map<string, () => void>()
  let closed = false

  const run = (launch: Launch) =>
    new Promise<End>((resolve, reject) => {
      if (closed) return reject(new LauncherLost())
      const startedAt = performance.now()
      const child = spawnTo(launch)
      running.set(launch.id, child)
      launch.onStart?.()
      const end = (startError: StartError | null, exitCode: number | null, signal: NodeJS.Signals | null) => {
        if (!running.delete(launch.id)) return
        killGroup(child, 'SIGKILL')
        // Those that left the group.
        killMarked(markOf(launch))
        if (closed) return reject(new LauncherLost())
        const durationMs = performance.now() - startedAt
        resolve({ ...unknownEnd(launch), startError, exitCode, signal, durationMs })
      }
      child.once('error', (error: NodeJS.ErrnoException) =>
        end({ code: error.code ?? 'EIO', step: 'exec' }, null, null),
      )
      child.once('exit', (code, signal) => end(null, code, signal))
    })

  async function runInTurn(launch: Launch, before: Promise<unknown>): Promise<End> {
    const recalled = new Promise<true>((resolve) => recalls.set(launch.id, () => resolve(true)))
    const isRecalled = await Promise.race([before, recalled])
    recalls.delete(launch.id)
    if (isRecalled !== true) return await run(launch)
    return { ...unknownEnd(launch), startError: { code: 'ECANCELED', step: RECALLED } }
  }

  return {
    start(launch) {
      const before = turns.get(launch.after ?? '')
      const end = before ? runInTurn(launch, before) : run(launch)
      const turn = Promise.allSettled([before, end])
      turns.set(launch.id, turn)
      turn.finally(() => turns.delete(launch.id))
      return end
    },
    kill(id, signal) {
      recalls.get(id)?.()
      const child = running.get(id)
      if (child) killGroup(child, signal)
    },
    recall: (id) => recalls.get(id)?.(),
    async close() {
      closed = true
      for (const child of running.values()) killGroup(child, 'SIGKILL')
      while (running.size > 0) await sleep(5)
    },
  }
}

function unknownEnd(launch: Launch): End {
  return {
    startError: null,
    exitCode: null,
    signal: null,
    durationMs: 0,
    userMs: null,
    systemMs: null,
    maxRssBytes: null,
    stdoutBytes: sizeOf(launch.stdout),
    stderrBytes: sizeOf(launch.stderr),
    printed: null,
  }
}

function markOf({ cwd, id }: Launch): string {
  return `${cwd}#${id}`
}

// Appending: a file that is cut back while the program prints to it must not become one with a hole.
const EMPTY_TO_APPEND = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_APPEND

function spawnTo(launch: Launch): ChildProcess {
  const out = openSync(launch.stdout, EMPTY_TO_APPEND)
  const err = openSync(launch.stderr, EMPTY_TO_APPEND)
  try {
    return spawn(launch.argv[0] ?? '', launch.argv.slice(1), {
      cwd: launch.cwd,
      env: { ...process.env, ...launch.env, [MARK]: markOf(launch) },
      stdio: ['ignore', out, err],
      detached: true,
    })
  } finally {
    closeSync(out)
    closeSync(err)
  }
}

function killGroup(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    if (child.pid) process.kill(-child.pid, signal)
  } catch {
    // The group is gone.
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
