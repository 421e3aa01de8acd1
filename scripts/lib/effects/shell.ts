import type { ProcessPromise } from 'zx/core'
import { UserError } from '../core/errors.ts'

export interface RunOptions {
  readonly cwd?: string
  /** The whole environment; without it, this process's own. */
  readonly env?: NodeJS.ProcessEnv
  readonly input?: string
  /** Ends the process and all it started; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

export interface Ended {
  /** Null when a signal ended it. */
  readonly exitCode: number | null
  readonly signal: string | null
}

export interface Ran extends Ended {
  readonly stdout: string
  readonly stderr: string
}

/** What a shell gives back for a program that is not there. */
export const NOT_FOUND = 127

const GRACE_MS = 3000

/** Runs a program with its arguments as they are; an exit code is a value, not an error. */
export async function run(argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  if (argv.some((word) => word.includes('\0')))
    throw new UserError('argument', 'An argument has a NUL character in it')
  const store: Store = { stdout: [], stderr: [], stdall: [] }
  const shell = await setUp(options, store)
  const ended = await settle(shell`${argv as string[]}`, options)
  return { ...ended, stdout: textOf(store.stdout), stderr: textOf(store.stderr) }
}

/**
 * Runs the one command that a user wrote for a shell: bash, which stops at the first command that fails.
 * What it prints, to either stream, goes to `onOutput` and is not kept.
 */
export async function runShell(
  command: string,
  options: RunOptions & { readonly onOutput: (bytes: Buffer) => void },
): Promise<Ended> {
  const store: Store = { stdout: [], stderr: [], stdall: [] }
  // $BASH is this shell's own path: it is found whatever PATH the build is given.
  const shell = await setUp(options, store)
  const process = shell`"$BASH" -e -c ${command} 2>&1`
  process.child?.stdout?.on('data', (bytes: Buffer) => {
    store.stdout.length = store.stdall.length = 0
    options.onOutput(bytes)
  })
  return settle(process, options)
}

interface Store {
  readonly stdout: Buffer[]
  readonly stderr: Buffer[]
  readonly stdall: Buffer[]
}

// Every option is given: zx would take the others from variables such as ZX_PREFIX.
async function setUp({ cwd, env, input }: RunOptions, store: Store) {
  // Loaded where a program is started: many verbs start none, and are the sooner done.
  const { $ } = await import('zx/core')
  if ($.quote === undefined)
    throw new UserError('shell', 'Cannot find bash', { hint: 'Install bash, or put it on PATH' })
  return $({
    ...(cwd === undefined ? {} : { cwd }),
    ...(input === undefined ? {} : { input }),
    env: env ?? process.env,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    store,
    // The program takes the shell's place, so that it leads the group that is killed.
    prefix: 'exec ',
    postfix: '',
    detached: true,
    nothrow: true,
    preferLocal: false,
    quiet: true,
    timeout: 0,
    verbose: false,
  })
}

async function settle(started: ProcessPromise, { signal }: RunOptions): Promise<Ended> {
  const { child } = started
  // One that ends without reading its input has ended all the same.
  child?.stdin?.on('error', () => {})
  let timer: NodeJS.Timeout | undefined
  const stop = () => {
    killGroup(child?.pid, 'SIGTERM')
    timer = setTimeout(() => killGroup(child?.pid, 'SIGKILL'), GRACE_MS)
  }
  child?.once('exit', () => {
    clearTimeout(timer)
    // What it left running would hold its pipes open for ever.
    killGroup(child.pid, 'SIGKILL')
    timer = setTimeout(() => {
      child.stdout?.destroy()
      child.stderr?.destroy()
    }, GRACE_MS)
  })
  if (signal?.aborted) stop()
  signal?.addEventListener('abort', stop)
  const output = await started.finally(() => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  })
  signal?.throwIfAborted()
  if (output.cause instanceof Error) throw output.cause
  return { exitCode: output.exitCode, signal: output.signal }
}

function killGroup(leader: number | undefined, signal: NodeJS.Signals): void {
  if (leader === undefined) return
  try {
    process.kill(-leader, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function textOf(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString('utf8')
}
