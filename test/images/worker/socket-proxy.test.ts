import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { after, before, beforeEach, describe, test } from 'node:test'
import { socketProxy } from '../../../images/worker/socket-proxy.ts'

// What reaches an engine is to be seen here, so this one only writes it down; test/lab/visualizer.test.ts has a real one.

describe('socketProxy', () => {
  const dir = mkdtempSync(join(tmpdir(), 'simswarm-proxy-'))
  const socketPath = join(dir, 'docker.sock')
  const seen: Pick<IncomingMessage, 'method' | 'url' | 'headers'>[] = []
  const engine = createServer((request, response) => {
    const { method, url, headers } = request
    seen.push({ method, url, headers })
    response.writeHead(200, { 'x-engine': 'yes', 'content-type': 'text/html' }).end('[{"ID":"n1"}]')
  })
  const proxy = socketProxy({ socketPath, stack: 'study' })
  let port: number

  before(async () => {
    engine.listen(socketPath)
    proxy.listen(0, '127.0.0.1')
    await Promise.all([once(engine, 'listening'), once(proxy, 'listening')])
    port = (proxy.address() as AddressInfo).port
  })
  beforeEach(() => {
    seen.length = 0
  })
  after(() => {
    proxy.close()
    proxy.closeAllConnections()
    engine.close()
    engine.closeAllConnections()
    rmSync(dir, { recursive: true })
  })

  /** Sends bytes as they are; gives all that comes back until the proxy closes. */
  async function send(bytes: string): Promise<string> {
    const socket = connect(port, '127.0.0.1')
    socket.write(bytes)
    return await text(socket)
  }

  test('a question goes on without a word of who asked, and only the answer comes back', async () => {
    const answer = await send(
      'GET /nodes HTTP/1.1\r\nHost: x\r\nX-Registry-Auth: y\r\nCookie: z\r\nConnection: close\r\n\r\n',
    )
    assert.match(answer, /^HTTP\/1.1 200 .*\r\ncontent-type: application\/json\r\n/s)
    assert.doesNotMatch(answer, /x-engine|text\/html/)
    assert.match(answer, /\[\{"ID":"n1"\}\]/)
    assert.deepEqual([seen[0]!.method, seen[0]!.url], ['GET', '/nodes'])
    assert.deepEqual(Object.keys(seen[0]!.headers).sort(), ['connection', 'host'])
  })

  const refused: Readonly<Record<string, string>> = {
    'another method': 'POST /nodes HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n',
    'a method by header': 'POST /tasks HTTP/1.1\r\nHost: x\r\nX-HTTP-Method-Override: GET\r\n\r\n',
    'a body': 'GET /nodes HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}',
    'a body in chunks': 'GET /nodes HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    'a request within a body':
      'GET /nodes HTTP/1.1\r\nHost: x\r\nContent-Length: 42\r\n\r\nPOST /containers/create HTTP/1.1\r\nHost: x\r\n\r\n',
    'two lengths at once':
      'GET /nodes HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    'an upgrade': 'GET /nodes HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n',
    'an attach':
      'POST /containers/a/attach HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n',
    'a tunnel': 'CONNECT docker:80 HTTP/1.1\r\nHost: x\r\n\r\n',
    'an address with a host': 'GET http://docker/nodes HTTP/1.1\r\nHost: x\r\n\r\n',
    'another path': 'GET /containers/json HTTP/1.1\r\nHost: x\r\n\r\n',
    'a path about': 'GET /nodes/../containers/json HTTP/1.1\r\nHost: x\r\n\r\n',
    'what is no HTTP': 'GET\r\n\r\n',
    'a header beyond all bounds': `GET /nodes HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(10_000)}\r\n\r\n`,
  }
  for (const [what, bytes] of Object.entries(refused))
    test(`${what} is refused, and the engine hears nothing`, async () => {
      assert.match(await send(bytes), /^HTTP\/1.1 403 (?!.*HTTP\/1.1 200)/s)
      assert.deepEqual(seen, [])
    })

  test('what follows on the connection of a refused request is not read', async () => {
    const answer = await send('POST /x HTTP/1.1\r\nHost: x\r\n\r\nGET /nodes HTTP/1.1\r\nHost: x\r\n\r\n')
    assert.match(answer, /^HTTP\/1.1 403 (?!.*HTTP\/1.1 200)/s)
    assert.deepEqual(seen, [])
  })

  test('without an engine the answer says so', async () => {
    const alone = socketProxy({ socketPath: join(dir, 'absent.sock'), stack: 'study' })
    alone.listen(0, '127.0.0.1')
    await once(alone, 'listening')
    const answer = await fetch(`http://127.0.0.1:${(alone.address() as AddressInfo).port}/nodes`)
    assert.equal(answer.status, 502)
    assert.match(await answer.text(), /ENOENT/)
    alone.close()
    alone.closeAllConnections()
  })
})
