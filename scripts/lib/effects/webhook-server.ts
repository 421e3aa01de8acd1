import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { UserError } from '../core/errors.ts'
import { isSigned } from '../core/webhook.ts'

/** GitHub's own bound of what it sends. */
const MOST_BYTES = 25 * 2 ** 20

export interface WebhookOptions {
  readonly host: string
  readonly port: number
  readonly secret: string
  readonly onCall: () => void
  readonly onRefused: (from: string) => void
}

export interface WebhookServer {
  readonly port: number
  close(): void
}

/**
 * Listens for calls that say there is something new; what they say besides is not read, so that nobody can make the
 * branch look like another. A call without the right signature is refused.
 */
export async function openWebhook(options: WebhookOptions): Promise<WebhookServer> {
  const server = createServer((request, response) => {
    answer(request, response, options).catch(() => response.destroy())
  })
  server.requestTimeout = 30_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) =>
      reject(
        new UserError('listen', `Cannot listen on ${options.host}:${options.port}: ${cause.message}`, {
          cause,
          hint: 'Name another port with --listen',
        }),
      ),
    )
    server.listen(options.port, options.host, resolve)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : options.port,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { secret, onCall, onRefused }: WebhookOptions,
): Promise<void> {
  const end = (status: number, text: string) => response.writeHead(status).end(`${text}\n`)
  if (request.method !== 'POST') return void end(405, 'POST only')
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MOST_BYTES) return void end(413, 'Too large')
    chunks.push(chunk)
  }
  if (isSigned(request.headers, Buffer.concat(chunks), secret)) {
    end(202, 'Looking')
    onCall()
  } else {
    end(401, 'The signature does not match')
    onRefused(request.socket.remoteAddress ?? 'an unknown address')
  }
}
