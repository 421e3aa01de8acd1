import type { ServerResponse } from 'node:http'

/** Server-sent events to one browser. */
export interface EventStream {
  /** Sends an event, whose data arrive as JSON. */
  send(event: string, data: unknown): void
  /** The same of what was made into JSON once for all. */
  sendText(event: string, json: string): void
  close(): void
}

/** A browser that lets so much wait is let go; it comes back by itself, and is told everything anew. */
const MOST_WAITING_BYTES = 4 * 2 ** 20
/** Finds out that the browser is gone, where the network does not tell. */
const BEAT_MS = 15_000

/** Answers with a stream that stays open until either side ends it, which `onClose` hears. */
export function openEventStream(
  response: ServerResponse,
  headers: Readonly<Record<string, unknown>>,
  onClose: () => void,
): EventStream {
  response.writeHead(200, {
    ...(headers as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.write('retry: 2000\n\n')
  const beat = setInterval(() => write(':\n\n'), BEAT_MS)
  response.once('close', () => {
    clearInterval(beat)
    onClose()
  })

  function write(text: string): void {
    if (response.writableLength > MOST_WAITING_BYTES) response.destroy()
    else response.write(text)
  }

  // JSON has no line breaks of its own, which would end the data.
  const sendText = (event: string, json: string) => write(`event: ${event}\ndata: ${json}\n\n`)
  return {
    send: (event, data) => sendText(event, JSON.stringify(data)),
    sendText,
    close: () => response.end(),
  }
}
