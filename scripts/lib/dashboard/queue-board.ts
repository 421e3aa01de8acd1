import { createBullBoard } from '@bull-board/api'
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter'
import { FastifyAdapter } from '@bull-board/fastify'
import type { ViewedQueue } from '../effects/queue.ts'
import { contentPolicy } from '../web/headers.ts'
import type { WebRoutes } from '../web/server.ts'

/** It writes styles into its page; scripts are as strict as everywhere. It takes itself from `/queues/`. */
const POLICY = contentPolicy({ 'style-src': "'self' 'unsafe-inline'", 'base-uri': "'self'" })

/**
 * Adds bull-board at `/queues`, to look only: jobs that were changed by hand would leave runs pending for ever.
 * `files`: where its pages lie, if not among the packages.
 */
export async function addQueueBoard(
  routes: WebRoutes,
  { queues, files }: { readonly queues: readonly ViewedQueue[]; readonly files?: string },
): Promise<void> {
  const adapter = new FastifyAdapter()
  adapter.setBasePath('/queues')
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
    serverAdapter: adapter,
    options: {
      ...(files !== undefined && { uiBasePath: files }),
      uiConfig: {
        boardTitle: 'Queues',
        miscLinks: [{ text: 'Campaigns', url: '/' }],
        hideRedisDetails: true,
      },
    },
  })
  await routes.register(
    async (board: WebRoutes) => {
      board.addHook('onSend', async (_request, reply) => {
        reply.header('content-security-policy', POLICY)
      })
      await board.register(adapter.registerPlugin() as never)
    },
    { prefix: '/queues' },
  )
}
