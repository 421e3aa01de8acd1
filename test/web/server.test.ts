import assert from 'node:assert/strict'
import { request } from 'node:http'
import { after, before, describe, test } from 'node:test'
import { UserError } from '../../scripts/lib/core/errors.ts'
import { accessBy, addressWithToken } from '../../scripts/lib/web/access.ts'
import { openEventStream } from '../../scripts/lib/web/event-stream.ts'
import { html } from '../../scripts/lib/web/html.ts'
import { openWebServer, sendHtml, type WebServer } from '../../scripts/lib/web/server.ts'

const TOKEN = 'a-token-that-nobody-knows'
const { session, formKey } = accessBy(TOKEN)

interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

describe('openWebServer', () => {
  let server: WebServer
  const changes: unknown[] = []
  const errors: Error[] = []

  before(async () => {
    server = await openWebServer(
      {
        name: 'dashboard',
        owner: '<owner>',
        token: TOKEN,
        assets: [],
        onError: (error) => errors.push(error),
        routes(routes) {
          routes.get('/', (_request, reply) => sendHtml(reply, html`<p>secret page</p>`))
          routes.post('/change', (request, reply) => {
            changes.push(request.body)
            return reply.send('changed')
          })
          routes.get('/unknown', () => {
            throw new UserError('unknown-run', 'No run "<b>"', { hint: 'Try <i>' })
          })
          routes.get('/broken', () => {
            throw new Error('password=hunter2')
          })
          routes.get('/events', (_request, reply) => {
            reply.hijack()
            openEventStream(reply.raw, reply.getHeaders(), () => {}).send('news', '</script>\n')
          })
        },
      },
      { host: '127.0.0.1', port: 0 },
    )
  })
  after(() => server.close())

  const cookie = () => `simswarm-dashboard-${server.port}=${session}`
  const origin = () => `http://127.0.0.1:${server.port}`
  const form = (key: string) => ({
    method: 'POST',
    headers: {
      cookie: cookie(),
      origin: origin(),
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ formKey: key, what: 'it' }).toString(),
  })

  /** Not `fetch`, which has a Host and an Origin of its own. */
  function ask(path: string, { method = 'GET', headers = {}, body = '' }: Asked = {}) {
    return new Promise<{
      status: number
      headers: Record<string, string | string[] | undefined>
      text: string
    }>((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port: server.port, path, method, headers }, (answer) => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (chunk) => {
          text += chunk
          if (path === '/events' && text.includes('data:')) asked.destroy()
        })
        answer.once('close', () => resolve({ status: answer.statusCode!, headers: answer.headers, text }))
      })
      asked.once('error', reject)
      asked.end(body)
    })
  }

  test('shows nothing without the cookie', async () => {
    for (const path of [
      '/',
      '/change',
      '/broken',
      '/nowhere',
      '/events',

      '//',
      '/login/x',
      '/LOGIN',
    ]) {
      const { status, text } = await ask(path)
      assert.equal(status, 401, path)
      assert.doesNotMatch(text, /secret/)
    }
    for (const value of ['', 'x', TOKEN, session.slice(1), `${session}x`])
      assert.equal(
        (await ask('/', { headers: { cookie: `simswarm-dashboard-${server.port}=${value}` } })).status,
        401,
      )
  })

  test('the token in a form gives a cookie that scripts and other sites do not get', async () => {
    const headers = { origin: origin(), 'content-type': 'application/x-www-form-urlencoded' }
    const { status, headers: answered } = await ask('/login', {
      method: 'POST',
      headers,
      body: `token=${TOKEN}`,
    })
    assert.equal(status, 303)
    assert.equal(answered.location, '/')
    const [set] = answered['set-cookie'] as string[]
    assert.match(set!, /; HttpOnly/)
    assert.match(set!, /; SameSite=Strict/)
    assert.doesNotMatch(set!, new RegExp(TOKEN))
    const page = await ask('/', { headers: { cookie: set!.split(';')[0]! } })
    assert.equal(page.text, '<p>secret page</p>')
  })

  test('another token is refused, and one in the address is none', async () => {
    const headers = { origin: origin(), 'content-type': 'application/x-www-form-urlencoded' }
    for (const body of ['token=x', 'token=', '', `token=${TOKEN}&token=x`]) {
      const { status, headers: answered } = await ask('/login', { method: 'POST', headers, body })
      assert.equal(status, 401, body)
      assert.equal(answered['set-cookie'], undefined)
    }
    assert.equal((await ask(`/?token=${TOKEN}`)).status, 401)
    assert.equal(new URL(addressWithToken(1, TOKEN)).hash, `#token=${TOKEN}`)
  })

  test('a form is taken from its own page alone', async () => {
    changes.length = 0
    assert.equal((await ask('/change', form('x'))).status, 403)
    assert.equal((await ask('/change', form(''))).status, 403)
    const right = form(formKey)
    const { origin: _own, ...without } = right.headers
    for (const headers of [
      without,
      { ...without, origin: 'null' },
      { ...without, origin: 'http://evil.example' },
      // The same site, to cookies: another port of this machine.
      { ...without, origin: 'http://127.0.0.1:1' },
    ])
      assert.equal((await ask('/change', { ...right, headers })).status, 403)
    assert.deepEqual(changes, [])
    assert.equal((await ask('/change', right)).text, 'changed')
    assert.deepEqual(changes, [{ formKey, what: 'it' }])
  })

  test('answers under a name of this machine alone', async () => {
    for (const host of ['evil.example', `evil.example:${server.port}`, '10.0.0.1', '127.0.0.1.evil.example'])
      assert.equal((await ask('/', { headers: { host, cookie: cookie() } })).status, 421, host)
    for (const host of [`localhost:${server.port}`, `[::1]:${server.port}`])
      assert.equal((await ask('/', { headers: { host, cookie: cookie() } })).status, 200, host)
  })

  test('every answer has the headers that keep its content quiet', async () => {
    for (const path of ['/', '/unknown', '/broken', '/nowhere', '/assets/base.css', '/health', '/events']) {
      for (const cookies of [{}, { cookie: cookie() }]) {
        const { headers } = await ask(path, { headers: cookies })
        const policy = String(headers['content-security-policy'])
        assert.match(policy, /default-src 'none'/, path)
        assert.match(policy, /script-src 'self'(;|$)/, path)
        assert.doesNotMatch(policy, /unsafe/)
        assert.equal(headers['x-content-type-options'], 'nosniff')
        assert.equal(headers['referrer-policy'], 'same-origin')
      }
    }
  })

  test('what goes wrong is said as text, and secrets of it are not', async () => {
    const known = await ask('/unknown', { headers: { cookie: cookie() } })
    assert.equal(known.status, 404)
    assert.match(known.text, /No run &quot;&lt;b&gt;&quot;/)
    assert.match(known.text, /Try &lt;i&gt;/)
    const unknown = await ask('/broken', { headers: { cookie: cookie() } })
    assert.equal(unknown.status, 500)
    assert.doesNotMatch(unknown.text, /hunter2/)
    assert.match(errors.at(-1)!.message, /hunter2/)
  })

  test('events are JSON on one line', async () => {
    const { text } = await ask('/events', { headers: { cookie: cookie() } })
    assert.match(text, /event: news\ndata: "<\/script>\\n"\n\n/)
  })

  test('files come again only when they are other ones', async () => {
    const first = await ask('/assets/base.css')
    assert.equal(first.status, 200)
    const again = await ask('/assets/base.css', { headers: { 'if-none-match': String(first.headers.etag) } })
    assert.equal(again.status, 304)
    assert.equal((await ask('/assets/..%2fserver.ts')).status, 404)
  })

  test('a port that is taken is said so', async () => {
    const service = { name: 'x', owner: 'x', token: 'x', assets: [], routes() {}, onError() {} }
    await assert.rejects(
      openWebServer(service, { host: '127.0.0.1', port: server.port }),
      (error: UserError) => error.code === 'port' && /something else/.test(error.message),
    )
  })
})
