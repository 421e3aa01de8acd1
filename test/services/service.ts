import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const START_MS = 30_000

/** A server of its own for a test, on 127.0.0.1 and a free port, with its data in a temporary folder. */
export interface Service {
  readonly host: string
  readonly port: number
  readonly dir: string
  /** Sends it a signal, such as SIGSTOP and SIGCONT for an outage. */
  signal(name: NodeJS.Signals): void
  /** Ends it and waits; by `kill -9` unless told otherwise. The data stay. */
  kill(name?: NodeJS.Signals): Promise<void>
  /** Starts it again, on the same port and data, once it has ended. */
  start(): Promise<void>
  /** Ends it and removes its data. */
  remove(): Promise<void>
}

export interface Start {
  readonly port: number
  readonly dir: string
}

/** Starts the program that `command` gives, which is asked at each start, and waits until it takes connections. */
export async function startService(
  name: string,
  command: (start: Start) => readonly [string, ...string[]],
): Promise<Service> {
  const dir = mkdtempSync(join(tmpdir(), `${name}-`))
  const port = await freePort()
  let running: { readonly child: ChildProcess; readonly printed: () => string } | undefined

  async function start(): Promise<void> {
    running = run(command({ port, dir }), dir)
    await untilListening(port, running)
  }

  async function kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    if (running === undefined) return
    const { child } = running
    running = undefined
    if (hasEnded(child)) return
    // Waited for, it keeps the test alive after all.
    child.ref()
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }

  async function remove(): Promise<void> {
    await kill()
    rmSync(dir, { recursive: true, force: true })
  }

  try {
    await start()
  } catch (error) {
    await remove()
    throw error
  }
  return {
    host: '127.0.0.1',
    port,
    dir,
    signal: (signal) => void running?.child.kill(signal),
    kill,
    start,
    remove,
  }
}

/** Bound to the life of the test where the system can do that: a test that is killed leaves no server behind. */
function run(command: readonly string[], cwd: string) {
  const bound = process.platform === 'linux' ? ['setpriv', '--pdeathsig', 'KILL'] : []
  const [program, ...args] = [...bound, ...command]
  const child = spawn(program!, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  child.on('error', () => {})
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    // Nothing of it keeps the test alive.
    ;(stream as unknown as { unref?(): void }).unref?.()
    stream.on('data', (chunk: Buffer) => {
      text = (text + chunk).slice(-4000)
    })
  }
  child.unref()
  return { child, printed: () => text }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined
}

async function untilListening(
  port: number,
  { child, printed }: { readonly child: ChildProcess; readonly printed: () => string },
): Promise<void> {
  const until = Date.now() + START_MS
  while (!(await listens(port))) {
    if (hasEnded(child)) throw new Error(`The server ended:\n${printed()}`)
    if (Date.now() > until) throw new Error(`The server does not take connections:\n${printed()}`)
    await sleep(50)
  }
}

async function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

/** A port of 127.0.0.1 that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}
