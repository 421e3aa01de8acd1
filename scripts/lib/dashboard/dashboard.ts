import { openWebServer } from '../web/server.ts'
import type { DashboardHost } from './host.ts'
import { openLive } from './live.ts'
import { addPages } from './routes.ts'
import { openWatch } from './watch.ts'

export interface Dashboard {
  readonly port: number
  close(): Promise<void>
}

export interface DashboardOptions {
  readonly token: string
  /** The address that it listens on. */
  readonly listen: { readonly host: string; readonly port: number }
  readonly onError: (error: Error) => void
}

/** Serves pages on campaigns and runs; has looked at everything once before it answers. */
export async function openDashboard(host: DashboardHost, options: DashboardOptions): Promise<Dashboard> {
  const watch = openWatch(host)
  try {
    await watch.refresh()
    const server = await openWebServer(
      {
        name: 'dashboard',
        owner: host.manifest,
        token: options.token,
        assets: [new URL('./assets/', import.meta.url)],
        async routes(routes, access) {
          addPages(routes, { host, watch, live: openLive(watch), access })
          if (host.queues === null) return
          // Heavy, and of no use on one machine.
          const { addQueueBoard } = await import('./queue-board.ts')
          const { viewed, files } = host.queues
          await addQueueBoard(routes, { queues: viewed, ...(files !== undefined && { files }) })
        },
        onError: options.onError,
      },
      options.listen,
    )
    return {
      port: server.port,
      async close() {
        await server.close()
        await watch.close()
      },
    }
  } catch (error) {
    await watch.close()
    throw error
  }
}
