import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import { getSystemErrorName } from 'node:util'
import { UserError } from '../core/errors.ts'
import { type End, type Launch, type Launcher, LauncherLost } from './launcher.ts'

const SIGNALS = new Map(
  Object.entries(constants.signals).map(([name, number]) => [number, name as NodeJS.Signals]),
)

/** The launcher over `launcher.c`, whose head describes what goes back and forth; one that was killed is replaced. */
export function nativeLauncher(binary: string): Launcher {
  let helper = openHelper(binary)
  let closed = false
  return {
    start(launch) {
      if (closed) return Promise.reject(new LauncherLost())
      if (helper.isGone()) helper = openHelper(binary)
      return helper.start(launch)
    },
    kill: (id, signal) => helper.kill(id, signal),
    recall: (id) => helper.recall(id),
    close() {
      closed = true
      return helper.close()
    },
  }
}

type Helper = Launcher & { isGone(): boolean }

interface Waiting {
  readonly resolve: (end: End) => void
  readonly reject: (error: Error) => void
  readonly onStart: (() => void) | undefined
}

function openHelper(binary: string): Helper {
  const child = spawn(binary, [], { stdio: ['pipe', 'pipe', 'inherit'], detached: true })
  const pending = new Map<string, Waiting>()
  let gone = false
  const lose = (error: Error) => {
    gone = true
    for (const { reject } of pending.values()) reject(error)
    pending.clear()
  }
  const closed = new Promise<void>((resolve) => {
    child.once('close', () => {
      lose(new LauncherLost())
      resolve()
    })
    child.once('error', (cause) => {
      lose(new UserError('launcher', `Cannot start ${binary}: ${cause.message}`, { cause }))
      resolve()
    })
  })
  readLines(child, (line) => {
    const [kind = '', id = '', ...rest] = line.split(' ')
    const waiting = pending.get(id)
    if (kind === 'S') return waiting?.onStart?.()
    pending.delete(id)
    waiting?.resolve(kind === 'E' ? parseEnd(rest) : notStarted(Number(rest[0]), rest[1] ?? ''))
  })
  child.stdin.on('error', () => {})
  // What is asked for in one turn goes in one write: each wakes the helper.
  const write = (bytes: Buffer) => {
    if (!child.stdin.writableCorked) {
      child.stdin.cork()
      setImmediate(() => child.stdin.uncork())
    }
    child.stdin.write(bytes)
  }
  return {
    start: (launch) =>
      new Promise((resolve, reject) => {
        pending.set(launch.id, { resolve, reject, onStart: launch.onStart })
        write(frame(startFields(launch)))
      }),
    kill(id, signal) {
      if (pending.has(id)) write(frame(['K', id, String(constants.signals[signal])]))
    },
    recall(id) {
      if (pending.has(id)) write(frame(['R', id]))
    },
    close() {
      child.stdin.end()
      return closed
    },
    isGone: () => gone,
  }
}

function startFields(launch: Launch): string[] {
  const env = Object.entries(launch.env).map(([name, value]) => `${name}=${value}`)
  return [
    'S',
    launch.id,
    launch.cwd,
    launch.stdout,
    launch.stderr,
    String(launch.memoryBytes ?? 0),
    String(launch.fileBytes ?? 0),
    launch.cgroupProcs ?? '',
    launch.after ?? '',
    String(env.length),
    ...env,
    ...launch.argv,
  ]
}

function frame(fields: readonly string[]): Buffer {
  const text = `${fields.join('\0')}\0`
  const length = Buffer.byteLength(text)
  const bytes = Buffer.allocUnsafe(4 + length)
  bytes.writeUInt32LE(length)
  bytes.write(text, 4)
  return bytes
}

function readLines(child: ChildProcess, onLine: (line: string) => void): void {
  let rest = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line)
  })
}

function parseEnd(fields: readonly string[]): End {
  const figures = fields.slice(0, 8).map(Number)
  const [exit = 0, signal = 0, wallUs = 0, userUs = 0, systemUs = 0, rssKiB = 0, out = 0, err = 0] = figures
  const [stdout, stderr] = fields.slice(8)
  return {
    startError: null,
    exitCode: signal === 0 ? exit : null,
    signal: SIGNALS.get(signal) ?? null,
    durationMs: wallUs / 1000,
    userMs: userUs / 1000,
    systemMs: systemUs / 1000,
    maxRssBytes: rssKiB * 1024,
    stdoutBytes: out,
    stderrBytes: err,
    printed:
      stdout === undefined || stderr === undefined
        ? null
        : { stdout: Buffer.from(stdout, 'hex'), stderr: Buffer.from(stderr, 'hex') },
  }
}

function notStarted(errno: number, step: string): End {
  return {
    startError: { code: getSystemErrorName(-errno), step },
    exitCode: null,
    signal: null,
    durationMs: 0,
    userMs: null,
    systemMs: null,
    maxRssBytes: null,
    stdoutBytes: 0,
    stderrBytes: 0,
    printed: null,
  }
}
