import type { ChildProcess } from 'node:child_process'
import { createServer, type Server, type Socket } from 'node:net'
import { UserError } from '../core/errors.ts'
import type { Docker } from './docker.ts'

/** A port of this machine that leads into a network of a swarm. */
export interface Tunnel {
  /** On 127.0.0.1. */
  readonly port: number
  close(): Promise<void>
}

/** What is to be reached, as seen from inside. */
export interface Inside {
  readonly host: string
  readonly port: number
  /** How long it may take to begin to listen; none, unless it is said. */
  readonly patienceMs?: number
}

// Runs in the container: told on its first line where to, joins its standard streams to a TCP connection.
const RELAY = `
const { stdin, stdout } = process
let head = Buffer.alloc(0)
const unused = () => process.exit()
stdin.once('end', unused)
stdin.on('data', function hear(data) {
  head = Buffer.concat([head, data])
  const end = head.indexOf(10)
  if (end === -1) return
  stdin.off('data', hear).off('end', unused).pause()
  const [host, port, patienceMs] = head.toString('latin1', 0, end).split(' ')
  if (end + 1 < head.length) stdin.unshift(head.subarray(end + 1))
  const until = Date.now() + Number(patienceMs)
  const connect = () => {
    const socket = require('node:net').connect({ host, port: Number(port), noDelay: true })
    const refused = (error) => {
      if (Date.now() < until) return setTimeout(connect, 200)
      console.error(error.message)
      process.exit(1)
    }
    socket.once('error', refused).once('connect', () => {
      socket.off('error', refused).on('error', () => {}).on('close', () => process.exit())
      stdin.pipe(socket).pipe(stdout)
    })
  }
  connect()
})
`

/** Ways into a container of the engine, each an exec of its own, and so a connection of its own. */
export interface Relays {
  /** A way to `inside`: what it writes and reads is the connection. */
  open(inside: Inside): Promise<ChildProcess>
  close(): void
}

/**
 * `container` is asked for each way, as it may have been replaced. To start one takes as long as a page should, so
 * `spares` are kept, started before anybody asks.
 */
export function openRelays(
  docker: Docker,
  container: () => Promise<string>,
  { spares = 0 }: { readonly spares?: number } = {},
): Relays {
  const start = async () => {
    const child = docker.open(['exec', '--interactive', await container(), 'node', '-e', RELAY])
    for (const emitter of [child.stdin!, child.stdout!, child]) emitter.on('error', () => {})
    child.stderr!.resume()
    return child
  }
  const ready: Promise<ChildProcess | null>[] = []
  const fill = () => {
    while (ready.length < spares) ready.push(start().catch(() => null))
  }
  /** Those of a container that is gone have ended. */
  const takeSpare = async () => {
    for (let next = ready.shift(); next !== undefined; next = ready.shift()) {
      const child = await next
      if (child?.exitCode === null && child.signalCode === null) return child
    }
    return null
  }
  fill()
  return {
    async open({ host, port, patienceMs = 0 }) {
      const child = (await takeSpare()) ?? (await start())
      fill()
      child.stdin!.write(`${host} ${port} ${patienceMs}\n`)
      return child
    },
    close() {
      for (const spare of ready.splice(0)) void spare.then((child) => child?.stdin?.end())
    },
  }
}

/** Opens a local port whose connections go to `inside`: nothing is published on any machine. */
export async function openTunnel(relays: Relays, inside: Inside, localPort = 0): Promise<Tunnel> {
  const open = new Set<Socket>()
  const server = createServer({ noDelay: true, pauseOnConnect: true }, (socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
    socket.on('error', () => {})
    relays.open(inside).then(
      (child) => join(socket, child),
      () => socket.destroy(),
    )
  })
  const port = await listen(server, localPort)
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

function join(socket: Socket, child: ChildProcess): void {
  child.stdin!.on('error', () => socket.destroy())
  child.stdout!.on('error', () => socket.destroy())
  socket.pipe(child.stdin!)
  child.stdout!.pipe(socket)
  child.once('error', () => socket.destroy())
  child.once('exit', () => socket.end())
  // The far end sees the end of its input, and goes.
  socket.once('close', () => child.stdin!.end())
  socket.resume()
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why = cause.code === 'EADDRINUSE' ? 'something else uses it' : cause.message
      reject(
        new UserError('port', `Cannot open port ${port} on 127.0.0.1: ${why}`, {
          hint: 'Choose another one under `services` (redis, mongo, dashboard, visualizer: port)',
          cause,
        }),
      )
    })
    server.listen({ host: '127.0.0.1', port }, () => {
      const address = server.address()
      resolve(address !== null && typeof address === 'object' ? address.port : port)
    })
  })
}
