import cookies from '@fastify/cookie'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { UserError } from '../core/errors.ts'
import { type Access, accessBy } from './access.ts'
import { readAssets } from './assets.ts'
import { isLoopbackHost, SAFE_HEADERS } from './headers.ts'
import { type Html, html } from './html.ts'
import { page } from './layout.ts'
import { loginPage } from './login-page.ts'

export type WebRoutes = FastifyInstance
export type WebRequest = FastifyRequest
export type WebReply = FastifyReply

export interface WebService {
  /** `dashboard` or `visualizer`. */
  readonly name: string
  /** Whose it is: the name of the manifest. */
  readonly owner: string
  /** Lets browsers in. */
  readonly token: string
  /** The folders of its own scripts and styles, as URLs that end in `/`. */
  readonly assets: readonly URL[]
  /** Adds the pages; `access.formKey` belongs in every form. */
  readonly routes: (routes: WebRoutes, access: Access) => void | Promise<void>
  /** Hears of faults that no user can do anything about. */
  readonly onError: (error: Error) => void
}

export interface WebServer {
  readonly port: number
  close(): Promise<void>
}

/** Open to all: nothing in them is anybody's. */
const PUBLIC = /^\/(?:login$|health$|assets\/)/
/** Of a part of an address; names that are longer are none of ours. */
const MOST_NAME = 1000
const BODY_BYTES = 64 * 1024
const COOKIE_SECONDS = 7 * 24 * 3600

/**
 * Serves the pages of one service, to whoever shows its token, under a loopback name alone; every answer has the
 * headers that keep what is shown from doing anything. Throws UserError for a port that is taken.
 */
export async function openWebServer(
  service: WebService,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<WebServer> {
  const app = Fastify({
    logger: false,
    bodyLimit: BODY_BYTES,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: MOST_NAME },
  })
  const access = accessBy(service.token)
  await app.register(cookies)
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(body as string))),
  )
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(SAFE_HEADERS)
    return guard(request, reply, { service, access })
  })
  app.addHook('preHandler', async (request, reply) => {
    if (isSafe(request) || isPublic(request)) return
    const given = (request.body as { readonly formKey?: unknown } | null | undefined)?.formKey
    if (!access.isFormKey(given)) return refuse(reply, 403, 'This form is too old: load its page again')
  })
  app.setErrorHandler((error, request, reply) => sendError(error as Error, { service, request, reply }))
  app.setNotFoundHandler((_request, reply) => {
    sendHtml(reply.code(404), errorPage(service, 'There is no such page', null))
  })
  addAssets(app, [new URL('./assets/', import.meta.url), ...service.assets])
  addLogin(app, { service, access })
  app.get('/health', (_request, reply) => reply.type('text/plain').send('ok\n'))
  await service.routes(app, access)
  await listen(app, { host, port })
  const { port: bound } = app.server.address() as { port: number }
  return { port: bound, close: () => app.close() }
}

/** Sends a page. */
export function sendHtml(reply: WebReply, body: Html): WebReply {
  return reply.type('text/html; charset=utf-8').send(body.text)
}

interface Guarded {
  readonly service: WebService
  readonly access: Access
}

/** Answers whoever is not let in; nothing for all others. */
function guard(request: WebRequest, reply: WebReply, { service, access }: Guarded): WebReply | undefined {
  const { host, origin } = request.headers
  if (!isLoopbackHost(host))
    return refuse(reply, 421, 'This service answers to 127.0.0.1 and localhost alone')
  if (!isSafe(request) && origin !== `http://${host}`)
    return refuse(reply, 403, 'This request comes from another page')
  if (isPublic(request) || access.isSession(request.cookies[cookieName(service, request)])) return undefined
  return sendHtml(reply.code(401), loginPage(service.name, service.owner, { refused: false }))
}

function refuse(reply: WebReply, code: number, message: string): WebReply {
  return reply.code(code).type('text/plain').send(`${message}\n`)
}

function isSafe({ method }: WebRequest): boolean {
  return method === 'GET' || method === 'HEAD'
}

function isPublic({ url }: WebRequest): boolean {
  return PUBLIC.test(url.split('?')[0]!)
}

/** Cookies are one for all ports of a host. */
function cookieName({ name }: WebService, { headers }: WebRequest): string {
  return `simswarm-${name}-${headers.host?.match(/:(\d+)$/)?.[1] ?? '80'}`
}

function addLogin(app: WebRoutes, { service, access }: Guarded): void {
  app.post('/login', async (request, reply) => {
    const { token } = (request.body ?? {}) as { readonly token?: unknown }
    if (!access.isToken(token))
      return sendHtml(reply.code(401), loginPage(service.name, service.owner, { refused: true }))
    reply.setCookie(cookieName(service, request), access.session, {
      httpOnly: true,
      sameSite: 'strict',
      path: '/',
      maxAge: COOKIE_SECONDS,
    })
    return reply.redirect('/', 303)
  })
}

function addAssets(app: WebRoutes, folders: readonly URL[]): void {
  const assets = readAssets(folders)
  app.get<{ Params: { name: string } }>('/assets/:name', (request, reply) => {
    const asset = assets.get(request.params.name)
    if (asset === undefined) return refuse(reply, 404, 'There is no such file')
    // Asked for again each time, and sent when it is another: a new version is never mixed with an old one.
    reply.headers({ etag: asset.etag, 'cache-control': 'no-cache' }).type(asset.type)
    return request.headers['if-none-match'] === asset.etag ? reply.code(304).send() : reply.send(asset.bytes)
  })
}

const NOT_FOUND = ['unknown-run', 'campaign', 'no-store', 'missing-blob']

function sendError(
  error: Error & { readonly statusCode?: number },
  {
    service,
    request,
    reply,
  }: { readonly service: WebService; readonly request: WebRequest; readonly reply: WebReply },
): void {
  if (error instanceof UserError) {
    const code = NOT_FOUND.includes(error.code) ? 404 : 409
    sendHtml(reply.code(code), errorPage(service, error.message, error.hint ?? null))
  } else if (error.statusCode !== undefined && error.statusCode < 500) {
    refuse(reply, error.statusCode, error.message)
  } else {
    service.onError(new Error(`${request.method} ${request.url}: ${error.message}`, { cause: error }))
    sendHtml(
      reply.code(500),
      errorPage(service, 'Something went wrong here', 'The log of the service says what'),
    )
  }
}

function errorPage({ name, owner }: WebService, message: string, hint: string | null): Html {
  return page(
    { title: message, service: name, owner },
    html`<div class="card">${hint !== null && html`<p>${hint}</p>`}<p><a href="/">Back to the first page</a></p></div>`,
  )
}

async function listen(
  app: WebRoutes,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<void> {
  try {
    await app.listen({ host, port })
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    const why =
      code === 'EADDRINUSE' ? 'something else listens there' : code === 'EACCES' ? 'not allowed' : message
    throw new UserError('port', `Cannot listen on ${host}:${port}: ${why}`, {
      hint: 'Take another with --port; 0 takes any that is free',
      cause,
    })
  }
}
