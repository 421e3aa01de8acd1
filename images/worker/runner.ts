import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { openClusterQueue } from '../../scripts/lib/effects/cluster-queue.ts'
import { connectRedis, type JobWorker, openJobWorker } from '../../scripts/lib/effects/queue.ts'
import { RUN_QUEUE, type RunJob } from '../../scripts/lib/job/cluster.ts'
import { showLife } from './liveness.ts'
import { openStore, type Store } from './open-store.ts'
import { doRunJob } from './run-job.ts'
import { clearLeftovers, takeFolders } from './runner-folders.ts'
import type { RunnerHost } from './runner-host.ts'
import type { Service, ServiceOptions } from './service.ts'
import { openSimulations } from './simulations.ts'
import { emptySpool, openSpool } from './spool.ts'
import { spoolingBlobs } from './spooling-blobs.ts'
import { openStudies } from './studies.ts'

/** Takes batches of runs from the queue and executes them, one process at a time. */
export async function startRunner(options: ServiceOptions): Promise<Service> {
  const { settings, log, onError, shutdown } = options
  const id = `${hostname()}-${process.pid}-${randomBytes(3).toString('hex')}`
  const folders = takeFolders(settings.workDir, id)
  const left = clearLeftovers(settings.workDir)
  const cluster = await openStore(settings, { signal: shutdown, onTrouble: onError })
  const redis = connectRedis(settings.redis, onError)
  const queue = openClusterQueue(redis)
  const liveness = await showLife({ redis, node: settings.node, leaseMs: settings.leaseMs })
  const blobs = spoolingBlobs(cluster.blobs, join(folders.spool, 'blobs'))
  const spool = openSpool({ dir: folders.spool, store: cluster.store, blobs, onTrouble: onError })
  const simulations = openSimulations({
    workRoot: folders.work,
    blobs,
    onWarning: ({ runId }, message) => log(`Run ${runId.slice(0, 12)}: ${message}`),
  })
  const host: RunnerHost = {
    ...{ id, settings, redis, queue, spool, simulations, shutdown, log },
    store: cluster.store,
    studies: openStudies({
      ...{ store: cluster.store, blobs, cacheDir: folders.cache },
      cacheBytes: settings.cacheBytes,
      secretsDir: settings.secretsDir,
    }),
    rest: (ms) => rest(worker, ms, shutdown),
  }
  const worker: JobWorker = openJobWorker<RunJob>(RUN_QUEUE, {
    client: redis,
    leaseMs: settings.leaseMs,
    process: (held) => doRunJob(held, host),
    onError,
  })
  bringLeft(left, { cluster, ...options }).catch(onError)
  log(`Runner ${id} on ${settings.node}: ready`)
  return {
    async close() {
      worker.pause()
      await worker.close()
      await simulations.kill()
      spool.close()
      liveness.stop()
      await queue.close()
      redis.disconnect()
      await cluster.close()
      folders.release()
    },
  }
}

function rest(worker: JobWorker, ms: number, shutdown: AbortSignal): void {
  worker.pause()
  setTimeout(() => shutdown.aborted || worker.resume(), ms).unref()
}

/** Brings to the store what dead runners of this host could not. */
async function bringLeft(
  left: ReturnType<typeof clearLeftovers>,
  { cluster, log, onError, shutdown }: ServiceOptions & { readonly cluster: Store },
): Promise<void> {
  for (const { dir, release } of left) {
    const { store } = cluster
    const blobs = spoolingBlobs(cluster.blobs, join(dir, 'blobs'))
    const records = await emptySpool({ dir, store, blobs, signal: shutdown, onTrouble: onError })
    log(`${records} results of a dead runner are stored`)
    release()
  }
}
