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
}

// Runs in the container: joins its standard streams to a TCP connection.
const RELAY = `
const [host, port] = process.argv.slice(1)
const socket = require('node:net').connect({ host, port: Number(port), noDelay: true })
process.stdin.pipe(socket).pipe(process.stdout)
socket.on('error', (error) => { console.error(error.message); process.exitCode = 1 })
socket.on('close', () => process.exit())
`

/**
 * Opens a local port whose connections go, each through an exec of its own, into a container of the engine and
 * from there to `inside`: nothing is published on any machine. `container` is asked at each connection, as it
 * may have been replaced.
 */
export async function openTunnel(
  docker: Docker,
  inside: Inside,
  options: { readonly container: () => Promise<string>; readonly port?: number },
): Promise<Tunnel> {
  const open = new Set<Socket>()
  const server = createServer({ noDelay: true, pauseOnConnect: true }, (socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
    socket.on('error', () => {})
    options.container().then(
      (container) => relay(docker, socket, [container, inside.host, String(inside.port)]),
      () => socket.destroy(),
    )
  })
  const port = await listen(server, options.port ?? 0)
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

function relay(docker: Docker, socket: Socket, [container, host, port]: readonly string[]): void {
  const child = docker.open(['exec', '--interactive', container!, 'node', '-e', RELAY, host!, port!])
  child.stdin!.on('error', () => socket.destroy())
  child.stdout!.on('error', () => socket.destroy())
  child.stderr!.resume()
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
