import { openEventStream } from '../../scripts/lib/web/event-stream.ts'
import { openWebServer, sendHtml, type WebServer } from '../../scripts/lib/web/server.ts'
import { ASSETS, type Pieces, piecesOf, visualizerPage } from '../visualizer/page.ts'
import type { SceneFeed } from './scene-feed.ts'

export interface VisualizerOptions {
  /** The manifest's name. */
  readonly owner: string
  readonly token: string
  readonly feed: SceneFeed
  readonly onError: (error: Error) => void
}

/** Serves the page and what changes on it. */
export async function openVisualizer(
  { owner, token, feed, onError }: VisualizerOptions,
  address: { readonly host: string; readonly port: number },
): Promise<WebServer> {
  return await openWebServer(
    {
      name: 'visualizer',
      owner,
      token,
      assets: [ASSETS],
      onError,
      routes(routes) {
        routes.get('/', async (_request, reply) => {
          return sendHtml(reply, visualizerPage(owner, piecesOf(await feed.view())))
        })
        routes.get('/events', (_request, reply) => {
          reply.hijack()
          let sent: Pieces = new Map()
          const stop = feed.listen((view) => {
            const pieces = piecesOf(view)
            const changes = changesOf(sent, pieces)
            sent = pieces
            if (changes !== null) stream.send('pieces', changes)
          })
          const stream = openEventStream(reply.raw, reply.getHeaders(), stop)
        })
      },
    },
    address,
  )
}

/** What a page that shows `before` must be told to show `after`; null: nothing. */
function changesOf(before: Pieces, after: Pieces) {
  const changed = [...after].filter(([id, { text }]) => before.get(id)?.text !== text)
  const order = [...after.keys()]
  const isSame = changed.length === 0 && order.join() === [...before.keys()].join()
  return isSame ? null : { order, changed: Object.fromEntries(changed.map(([id, { text }]) => [id, text])) }
}
