import { basename } from 'node:path'
import { UserError } from '../core/errors.ts'
import type { FileRef } from '../job/types.ts'
import type { Access } from '../web/access.ts'
import { openEventStream } from '../web/event-stream.ts'
import type { Content, Html } from '../web/html.ts'
import { page } from '../web/layout.ts'
import { sendHtml, type WebReply, type WebRequest, type WebRoutes } from '../web/server.ts'
import { printedText } from '../worker/kept.ts'
import type { Board } from './board.ts'
import { campaignPage, campaignTools } from './campaign-page.ts'
import { CELL_STATES, CELL_WORDS } from './cells.ts'
import { askPage, type Change, toldPage } from './change-pages.ts'
import { failureList, failurePage, kindId } from './failure-pages.ts'
import { type FoundRun, findRun, unknownRun } from './find-run.ts'
import { homePage } from './home-page.ts'
import type { DashboardHost, Printed } from './host.ts'
import type { Live } from './live.ts'
import { LIVE_SIGN, pointText, runPath } from './parts.ts'
import { POINTS_A_PAGE, pointPage, pointsPage } from './points-page.ts'
import { MOST_FILE_BYTES, runPage } from './run-page.ts'
import { statePage } from './runs-table.ts'
import { summaryOf } from './summary.ts'
import type { Watch } from './watch.ts'

/** What pages are made of. */
export interface Pages {
  readonly host: DashboardHost
  readonly watch: Watch
  readonly live: Live
  readonly access: Access
}

interface Named {
  readonly Params: { readonly name: string }
}

/** All pages of the dashboard. */
export function addPages(routes: WebRoutes, pages: Pages): void {
  addHome(routes, pages)
  addCampaign(routes, pages)
  addPoints(routes, pages)
  addFailures(routes, pages)
  addChanges(routes, pages)
  addRuns(routes, pages)
}

interface Shown {
  readonly title: string
  readonly scripts?: readonly string[]
  readonly aside?: Content
}

function show(reply: WebReply, { host }: Pages, { title, scripts = [], aside }: Shown, body: Html): WebReply {
  const links = { Campaigns: '/', ...(host.queues && { Queues: '/queues' }) }
  const layout = {
    title,
    service: 'dashboard',
    owner: host.manifest,
    links,
    styles: ['dashboard.css'],
    scripts,
    aside,
  }
  return sendHtml(reply, page(title === 'Campaigns' ? { ...layout, here: '/' } : layout, body))
}

function addHome(routes: WebRoutes, pages: Pages): void {
  const { watch, live, host } = pages
  routes.get('/', async (_request, reply) => {
    await watch.refresh()
    const boards = [...watch.boards().values()]
    const work = watch.work()
    const view = {
      campaigns: boards.map((board) => summaryOf(board, work, Date.now())),
      unapplied: host.campaigns.filter((name) => !watch.boards().has(name)),
      work,
      trouble: watch.trouble(),
    }
    return show(reply, pages, { title: 'Campaigns', scripts: ['home.js'], aside: LIVE_SIGN }, homePage(view))
  })
  routes.get('/events', (_request, reply) => {
    stream(reply, (events) => live.followAll(events))
  })
}

function stream(reply: WebReply, follow: (events: ReturnType<typeof openEventStream>) => () => void): void {
  reply.hijack()
  let end: (() => void) | null = null
  const events = openEventStream(reply.raw, reply.getHeaders(), () => end?.())
  end = follow(events)
}

async function boardOf(pages: Pages, name: string): Promise<Board> {
  await pages.watch.refresh()
  const board = pages.watch.boards().get(name)
  if (board !== undefined) return board
  throw new UserError('campaign', `There is no campaign "${name}" here`, {
    hint: 'It was never applied, or was removed since',
  })
}

function addCampaign(routes: WebRoutes, pages: Pages): void {
  const { watch, live } = pages
  routes.get<Named>('/campaigns/:name', async ({ params: { name } }, reply) => {
    const board = await boardOf(pages, name)
    const body = campaignPage(board, summaryOf(board, watch.work(), Date.now()))
    const aside = [LIVE_SIGN, campaignTools(name)]
    return show(reply, pages, { title: name, scripts: ['campaign.js'], aside }, body)
  })
  routes.get<Named>('/campaigns/:name/events', async ({ params: { name } }, reply) => {
    await boardOf(pages, name)
    stream(reply, (events) => live.followCampaign(name, events))
  })
  routes.get<{ Params: { name: string; state: string } }>(
    '/campaigns/:name/runs/:state',
    async (request, reply) => {
      const board = await boardOf(pages, request.params.name)
      const state = CELL_STATES.find((each) => each === request.params.state)
      if (state === undefined) throw new UserError('unknown-run', `No run is ever "${request.params.state}"`)
      return show(reply, pages, { title: `${board.name}: ${CELL_WORDS[state]}` }, statePage(board, state))
    },
  )
  // A byte a run.
  routes.get<Named>('/campaigns/:name/cells', async ({ params: { name } }, reply) => {
    const { codes } = await boardOf(pages, name)
    return reply.type('application/octet-stream').send(Buffer.from(codes))
  })
  routes.get<{ Params: { name: string; cell: string } }>(
    '/campaigns/:name/cells/:cell',
    async (request, reply) => {
      const board = await boardOf(pages, request.params.name)
      const cell = indexOf(request.params.cell, board.codes.length)
      return reply.redirect(runPath(board.runIdAt(cell)))
    },
  )
}

/** A number below `size` in an address. */
function indexOf(text: string | undefined, size: number): number {
  const index = /^\d{1,9}$/.test(text ?? '') ? Number(text) : Number.NaN
  if (index < size) return index
  throw new UserError('unknown-run', `There is no "${text}" here`, {
    hint: `Numbers go from 0 to ${size - 1}`,
  })
}

function addPoints(routes: WebRoutes, pages: Pages): void {
  routes.get<Named & { Querystring: { page?: string } }>(
    '/campaigns/:name/points',
    async (request, reply) => {
      const board = await boardOf(pages, request.params.name)
      const last = Math.max(1, Math.ceil(board.points / POINTS_A_PAGE))
      const body = pointsPage(board, indexOf(request.query.page ?? '0', last))
      return show(reply, pages, { title: `${board.name}: points` }, body)
    },
  )
  routes.get<{ Params: { name: string; point: string } }>(
    '/campaigns/:name/points/:point',
    async (request, reply) => {
      const board = await boardOf(pages, request.params.name)
      const point = indexOf(request.params.point, board.points)
      return show(reply, pages, { title: pointText(board.parametersAt(point)) }, pointPage(board, point))
    },
  )
  // What the matrix writes beside its lines.
  routes.get<Named & { Querystring: { page?: string } }>('/campaigns/:name/labels', async (request) => {
    const board = await boardOf(pages, request.params.name)
    const first = indexOf(request.query.page, Math.ceil(board.points / POINTS_A_PAGE)) * POINTS_A_PAGE
    const count = Math.min(POINTS_A_PAGE, board.points - first)
    return Array.from({ length: count }, (_, at) => pointText(board.parametersAt(first + at)))
  })
}

function addFailures(routes: WebRoutes, pages: Pages): void {
  routes.get<Named>('/campaigns/:name/failures', async ({ params: { name } }, reply) => {
    const board = await boardOf(pages, name)
    const kinds = board.failures().slice(0, MOST_KINDS)
    return show(reply, pages, { title: `${name}: failures` }, failureList(name, kinds))
  })
  routes.get<{ Params: { name: string; id: string } }>(
    '/campaigns/:name/failures/:id',
    async (request, reply) => {
      const board = await boardOf(pages, request.params.name)
      const kind = board.failures().find(({ signature }) => kindId(signature) === request.params.id)
      if (kind === undefined)
        throw new UserError('unknown-run', 'Nothing fails in this way any more', {
          hint: 'Its runs were run again',
        })
      return show(reply, pages, { title: 'A kind of failure' }, failurePage(board, kind))
    },
  )
}

const MOST_KINDS = 500

function addChanges(routes: WebRoutes, pages: Pages): void {
  const { host, access } = pages
  const doing: Readonly<Record<Change, (name: string) => Promise<string>>> = {
    cancel: (name) => host.cancel(name),
    retry: (name) => host.retry(name),
  }
  const titles: Readonly<Record<Change, string>> = { cancel: 'Cancel', retry: 'Retry' }
  for (const change of ['cancel', 'retry'] as const) {
    routes.get<Named>(`/campaigns/:name/${change}`, async ({ params: { name } }, reply) => {
      const board = await boardOf(pages, name)
      return show(
        reply,
        pages,
        { title: `${titles[change]} ${name}?` },
        askPage(change, board, access.formKey),
      )
    })
    routes.post<Named>(`/campaigns/:name/${change}`, async ({ params: { name } }, reply) => {
      const board = await boardOf(pages, name)
      const message = await doing[change](name)
      return show(reply, pages, { title: `${titles[change]} ${name}` }, toldPage(board, message))
    })
  }
}

interface RunNamed {
  readonly Params: { readonly id: string }
}

function addRuns(routes: WebRoutes, pages: Pages): void {
  const { host, watch } = pages
  const find = async ({ params }: WebRequest) => {
    await watch.refresh()
    const { id } = params as RunNamed['Params']
    return findRun(id, { runs: watch.runs(), boards: watch.boards().values() })
  }
  routes.get<RunNamed>('/runs/:id', async (request, reply) => {
    const found = await find(request)
    const { runId, record } = found
    const output = record === null ? host.output(runId) : null
    const view = {
      ...found,
      attempts: (record && watch.runs()?.attempts(runId)) ?? [],
      printed: output ? endsOf(output) : await recordedEnds(found, pages),
      isLive: output !== null,
      repro: host.reproCommand(runId),
    }
    const scripts = view.isLive ? ['run.js'] : []
    return show(
      reply,
      pages,
      { title: `Run ${runId.slice(0, 12)}`, scripts, aside: view.isLive && LIVE_SIGN },
      runPage(view),
    )
  })
  routes.get<RunNamed>('/runs/:id/events', async (request, reply) => {
    const { runId } = await find(request)
    stream(reply, (events) =>
      followOutput(() => (recordIsThere(runId, watch) ? null : host.output(runId)), events),
    )
  })
  for (const name of ['stdout', 'stderr'] as const)
    routes.get<RunNamed>(`/runs/:id/${name}`, async (request, reply) => {
      const { record } = await find(request)
      if (record === null) throw unknownRun(request.params.id)
      return reply
        .type('text/plain; charset=utf-8')
        .send(await printedText(record.execution[name], host.blobs))
    })
  routes.get<{ Params: { id: string; index: string } }>('/runs/:id/files/:index', async (request, reply) => {
    const { record } = await find(request)
    const files = record?.execution.files ?? []
    return sendFile(reply, files[indexOf(request.params.index, files.length)]!, host)
  })
}

/** What a run left is kept from being shown by the browser, whatever its name says that it is. */
async function sendFile(reply: WebReply, file: FileRef, { blobs }: DashboardHost): Promise<WebReply> {
  if (file.sizeBytes > MOST_FILE_BYTES)
    throw new UserError('file', 'This file is too large to be fetched here', {
      hint: '`results --files DIR` fetches it',
    })
  const name = encodeURIComponent(basename(file.path)).replaceAll("'", '%27')
  reply.header('content-disposition', `attachment; filename*=UTF-8''${name}`).type('application/octet-stream')
  return reply.send(file.text ?? Buffer.from(await blobs.getBytes(file.hash)))
}

const END_CHARACTERS = 64 * 1024

function endsOf({ stdout, stderr }: Printed): Printed {
  return { stdout: stdout.slice(-END_CHARACTERS), stderr: stderr.slice(-END_CHARACTERS) }
}

async function recordedEnds({ record }: FoundRun, { host }: Pages): Promise<Printed | null> {
  if (record === null) return null
  try {
    const { stdout, stderr } = record.execution
    return endsOf({
      stdout: await printedText(stdout, host.blobs),
      stderr: await printedText(stderr, host.blobs),
    })
  } catch {
    return null
  }
}

function recordIsThere(runId: string, watch: Watch): boolean {
  try {
    return watch.runs()?.find(runId) !== undefined
  } catch {
    return false
  }
}

const OUTPUT_PAUSE_MS = 500

/** Sends what a run prints for as long as it is under way, then says that it is over. */
function followOutput(read: () => Printed | null, events: ReturnType<typeof openEventStream>): () => void {
  let told = ''
  const timer = setInterval(() => {
    const output = read()
    if (output === null) {
      events.send('over', {})
      clearInterval(timer)
      return
    }
    const text = JSON.stringify(endsOf(output))
    if (text !== told) events.sendText('output', text)
    told = text
  }, OUTPUT_PAUSE_MS)
  return () => clearInterval(timer)
}
