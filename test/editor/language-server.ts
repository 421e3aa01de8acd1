import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../project.ts'

/** An editor's connection to the YAML language server, over its standard input and output. */
export interface LanguageServer {
  request<T>(method: string, params: object): Promise<T>
  notify(method: string, params: object): void
  close(): void
}

export function startLanguageServer(): LanguageServer {
  const script = join(ROOT, 'node_modules', 'yaml-language-server', 'bin', 'yaml-language-server')
  const child = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const waiting = new Map<number, (result: unknown) => void>()
  let received = Buffer.alloc(0)
  let id = 0
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }
  const hear = (message: {
    id?: number
    method?: string
    result?: unknown
    params?: { items?: unknown[] }
  }) => {
    // The server asks for the editor's settings: it has none.
    if (message.method !== undefined && message.id !== undefined)
      send({ id: message.id, result: message.params?.items?.map(() => null) ?? null })
    else if (message.id !== undefined) waiting.get(message.id)?.(message.result)
  }
  child.stdout.on('data', (bytes: Buffer) => {
    received = Buffer.concat([received, bytes])
    for (;;) {
      const head = received.indexOf('\r\n\r\n')
      const size = Number(/Content-Length: (\d+)/.exec(received.toString('latin1', 0, head))?.[1])
      if (head < 0 || received.length < head + 4 + size) return
      hear(JSON.parse(received.toString('utf8', head + 4, head + 4 + size)))
      received = received.subarray(head + 4 + size)
    }
  })
  return {
    request: <T>(method: string, params: object) =>
      new Promise<T>((resolve) => {
        id += 1
        waiting.set(id, resolve as (result: unknown) => void)
        send({ id, method, params })
      }),
    notify: (method, params) => send({ method, params }),
    close: () => void child.kill(),
  }
}
