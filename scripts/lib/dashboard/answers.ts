import { UserError } from '../core/errors.ts'
import type { Access } from '../web/access.ts'
import { type EventStream, openEventStream } from '../web/event-stream.ts'
import type { Content, Html } from '../web/html.ts'
import { page } from '../web/layout.ts'
import { sendHtml, type WebReply } from '../web/server.ts'
import type { Board } from './board.ts'
import type { DashboardHost } from './host.ts'
import type { Live } from './live.ts'
import type { Watch } from './watch.ts'

/** What pages are made of. */
export interface Pages {
  readonly host: DashboardHost
  readonly watch: Watch
  readonly live: Live
  readonly access: Access
}

export interface Shown {
  readonly title: string
  /** The link of the head that leads to where we are. */
  readonly here?: string
  readonly scripts?: readonly string[]
  readonly aside?: Content
}

/** Sends a page of the dashboard. */
export function show(reply: WebReply, { host }: Pages, shown: Shown, body: Html): WebReply {
  const links = { Campaigns: '/', ...(host.queues && { Queues: '/queues' }) }
  const styles = ['dashboard.css']
  return sendHtml(reply, page({ service: 'dashboard', owner: host.manifest, links, styles, ...shown }, body))
}

/** Answers with events, until `follow`'s end or the browser's. */
export function stream(reply: WebReply, follow: (events: EventStream) => () => void): void {
  reply.hijack()
  let end: (() => void) | null = null
  const events = openEventStream(reply.raw, reply.getHeaders(), () => end?.())
  end = follow(events)
}

/** The campaign of that name, as it is now; a UserError where there is none. */
export async function boardOf(pages: Pages, name: string): Promise<Board> {
  await pages.watch.refresh()
  const board = pages.watch.boards().get(name)
  if (board !== undefined) return board
  throw new UserError('campaign', `There is no campaign "${name}" here`, {
    hint: 'It was never applied, or was removed since',
  })
}

/** A number below `size` in an address. */
export function indexOf(text: string | undefined, size: number): number {
  const index = /^\d{1,9}$/.test(text ?? '') ? Number(text) : Number.NaN
  if (index < size) return index
  throw new UserError('unknown-run', `There is no "${text}" here`, {
    hint: `Numbers go from 0 to ${size - 1}`,
  })
}
