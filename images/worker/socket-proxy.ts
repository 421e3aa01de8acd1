import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { engineTarget } from '../visualizer/engine-requests.ts'

// The role `socket-proxy`: the engine's socket is root on its machine; this answers a few questions about one stack
// from it, and nothing else.

/** The engine answers at once, or is in trouble. */
const ANSWER_MS = 10_000
const REQUEST_MS = 5_000
/** The visualizer is alone here, and asks a few things at a time. */
const CONNECTIONS = 16

export interface ProxyOptions {
  readonly socketPath: string
  readonly stack: string
}

/** A server that is yet to listen. */
export function socketProxy(options: ProxyOptions): Server {
  const server = createServer(
    { maxHeaderSize: 4096, headersTimeout: REQUEST_MS, requestTimeout: REQUEST_MS },
    (asked, answer) => {
      const target = hasBody(asked) ? null : engineTarget(asked, options.stack)
      if (target === null) refuse(answer)
      else forward(target, answer, options)
    },
  )
  server.maxConnections = CONNECTIONS
  // What follows a request may have been meant as its body.
  server.maxRequestsPerSocket = 1
  // What would become a stream to the engine.
  server.on('upgrade', (_asked, socket) => refuseStream(socket))
  server.on('connect', (_asked, socket) => refuseStream(socket))
  server.on('clientError', (_error, socket) => refuseStream(socket))
  return server
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || !/^0*$/.test(headers['content-length'] ?? '')
}

/** The request goes to the engine as if nobody had asked for it: with none of its headers. */
function forward(target: string, answer: ServerResponse, { socketPath }: ProxyOptions): void {
  const asked = request({ socketPath, path: target, headers: { host: 'docker' }, timeout: ANSWER_MS })
  asked.once('response', (got) => {
    answer.writeHead(got.statusCode ?? 502, { 'content-type': 'application/json' })
    got.pipe(answer)
    got.once('error', () => answer.destroy())
  })
  asked.once('timeout', () => asked.destroy(new Error('The engine does not answer')))
  asked.once('error', ({ message }) => {
    if (answer.headersSent) answer.destroy()
    else answer.writeHead(502, { 'content-type': 'application/json' }).end(JSON.stringify({ message }))
  })
  answer.once('close', () => asked.destroy())
  asked.end()
}

function refuse(answer: ServerResponse): void {
  answer.writeHead(403, { connection: 'close', 'content-type': 'application/json' })
  answer.end('{"message":"Refused"}')
}

function refuseStream(socket: Duplex): void {
  socket.on('error', () => {})
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
}
