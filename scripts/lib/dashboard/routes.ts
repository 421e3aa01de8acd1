import { UserError } from '../core/errors.ts'
import type { WebRoutes } from '../web/server.ts'
import { boardOf, indexOf, type Pages, show, stream } from './answers.ts'
import { campaignPage, campaignTools } from './campaign-page.ts'
import { CELL_STATES, CELL_WORDS } from './cells.ts'
import { askPage, type Change, toldPage } from './change-pages.ts'
import { failureList, failurePage, kindId } from './failure-pages.ts'
import { homePage } from './home-page.ts'
import { LIVE_SIGN, pointText, runPath } from './parts.ts'
import { POINTS_A_PAGE, pointPage, pointsPage } from './points-page.ts'
import { addRuns } from './run-routes.ts'
import { statePage } from './runs-table.ts'
import { summaryOf } from './summary.ts'

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
    return show(
      reply,
      pages,
      { title: 'Campaigns', here: '/', scripts: ['home.js'], aside: LIVE_SIGN },
      homePage(view),
    )
  })
  routes.get('/events', (_request, reply) => {
    stream(reply, (events) => live.followAll(events))
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
