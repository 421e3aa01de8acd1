import { mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { openClusterQueue } from '../../scripts/lib/effects/cluster-queue.ts'
import { waitForHostLock } from '../../scripts/lib/effects/host-lock.ts'
import { connectRedis, openJobWorker } from '../../scripts/lib/effects/queue.ts'
import { BUILD_QUEUE, type BuildJob } from '../../scripts/lib/job/cluster.ts'
import { killMarked } from '../../scripts/lib/worker/marked.ts'
import { doBuildJob } from './build-job.ts'
import { openMirrors } from './mirrors.ts'
import { openStore } from './open-store.ts'
import type { Service, ServiceOptions } from './service.ts'

/** Takes one build job at a time: makes artifacts, and enqueues what is to be run with them. */
export async function startBuilder(options: ServiceOptions): Promise<Service> {
  const { settings, log, onError, shutdown } = options
  const dir = join(settings.workDir, 'builder')
  mkdirSync(dir, { recursive: true })
  // Of two, for a moment while one takes the other's place, one waits: the mirror has one writer.
  const lock = await waitForHostLock(join(dir, 'lock.db'), { signal: shutdown })
  killMarked(`${realpathSync(dir)}/`)
  const cluster = await openStore(settings, { signal: shutdown, onTrouble: onError })
  const redis = connectRedis(settings.redis, onError)
  const queue = openClusterQueue(redis)
  const mirrors = openMirrors(join(dir, 'mirror'), cluster.store)
  const host = { settings, dir, queue, mirrors, shutdown, log, store: cluster.store, blobs: cluster.blobs }
  const worker = openJobWorker<BuildJob>(BUILD_QUEUE, {
    client: redis,
    leaseMs: settings.leaseMs,
    process: (held) => doBuildJob(held, host),
    onError,
  })
  log(`Builder on ${settings.node}: ready`)
  return {
    async close() {
      worker.pause()
      await worker.close()
      await queue.close()
      redis.disconnect()
      mirrors.close()
      await cluster.close()
      lock.release()
    },
  }
}
