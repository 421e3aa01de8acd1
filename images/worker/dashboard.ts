import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDashboard } from '../../scripts/lib/dashboard/dashboard.ts'
import { openClusterQueue } from '../../scripts/lib/effects/cluster-queue.ts'
import { waitForHostLock } from '../../scripts/lib/effects/host-lock.ts'
import { connectRedis, openViewedQueue } from '../../scripts/lib/effects/queue.ts'
import { openRunStore } from '../../scripts/lib/effects/sqlite-store.ts'
import { BUILD_QUEUE, RUN_QUEUE } from '../../scripts/lib/job/cluster.ts'
import { clusterHost } from './dashboard-host.ts'
import { openStore } from './open-store.ts'
import type { Service, ServiceOptions } from './service.ts'

const PORT = 9181
/** Where the image has the files of bull-board; elsewhere they are among the packages. */
const BOARD_FILES = fileURLToPath(new URL('./bull-board/', import.meta.url))

/** Serves pages on all that the cluster does, from a mirror of its own. */
export async function startDashboard({ settings, shutdown, log, onError }: ServiceOptions): Promise<Service> {
  const dir = join(settings.workDir, 'dashboard')
  mkdirSync(dir, { recursive: true })
  // Of two, for a moment while one takes the other's place, one waits: the mirror has one writer.
  const lock = await waitForHostLock(join(dir, 'lock.db'), { signal: shutdown })
  const cluster = await openStore(settings, { signal: shutdown, onTrouble: onError })
  const redis = connectRedis(settings.redis, onError)
  const queue = openClusterQueue(redis)
  const viewed = [BUILD_QUEUE, RUN_QUEUE].map((name) => openViewedQueue(name, redis))
  const mirror = openRunStore(join(dir, 'store.db'))
  const { manifest, port = PORT } = settings
  const queues = { viewed, ...(existsSync(BOARD_FILES) && { files: BOARD_FILES }) }
  const host = clusterHost({ manifest, dir, mirror, queue, queues, ...cluster })
  const dashboard = await openDashboard(host, {
    token: readFileSync(join(settings.secretsDir, 'web_token'), 'utf8').trim(),
    // Its network is an inner one; whoever asks must have the token, there too.
    listen: { host: '0.0.0.0', port },
    onError,
  })
  log(`Dashboard on ${settings.node}: listens on port ${dashboard.port}`)
  return {
    async close() {
      await dashboard.close()
      await Promise.all(viewed.map((each) => each.close()))
      await queue.close()
      redis.disconnect()
      mirror.close()
      await cluster.close()
      lock.release()
    },
  }
}
