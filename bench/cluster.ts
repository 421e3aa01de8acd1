import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleProgram } from '../scripts/lib/effects/bundle.ts'
import { type Cluster, type OnCluster, startCluster, withManifest } from '../test/images/worker/fixture.ts'
import { noMongoToKill } from '../test/services/mongo.ts'
import { noRedis } from '../test/services/redis.ts'
import { CACHE } from './measure.ts'

const WORKER = fileURLToPath(new URL('../images/worker/', import.meta.url))

const SOURCE_OF_LAUNCHER = fileURLToPath(new URL('../scripts/lib/worker/launcher.c', import.meta.url))
const LAUNCHER = join(CACHE, 'launcher')

/** Why nothing with Redis and MongoDB can be measured here, or false. */
export const noCluster = noRedis || noMongoToKill

/** Redis and MongoDB on this machine, for as long as `work` takes. */
export async function withCluster<T>(work: (cluster: Cluster) => Promise<T>): Promise<T> {
  const cluster = await startCluster()
  try {
    return await work(cluster)
  } finally {
    await cluster.close()
  }
}

/** A project with a manifest of its own there; its services are started as in their image. */
export async function onCluster<T>(cluster: Cluster, work: (on: OnCluster) => Promise<T>): Promise<T> {
  const results: T[] = []
  const command = await workerCommand()
  await withManifest(cluster, {}, async (on) => void results.push(await work(on)), { command })
  return results[0]!
}

/** Starts a service with the settings of the stack, and waits until it is ready. */
export async function startService(on: OnCluster, role: 'builder' | 'runner') {
  const path = `${dirname(process.execPath)}:${process.env.PATH}`
  const service = on.start(role, {
    LEASE_MS: '',
    PATH: path,
    PROGRAM_DIR: CACHE,
    SIMSWARM_LAUNCHER: LAUNCHER,
  })
  const ended = service.ended.then((code) => {
    throw new Error(`A ${role} ended with ${code}:\n${service.said()}`)
  })
  ended.catch(() => {})
  await Promise.race([ended, said(service, /: ready$/m)])
  return service
}

const LOOK_MS = 20

/** Resolves when a service has said something. */
export async function said(service: { said(): string }, pattern: RegExp): Promise<void> {
  while (!pattern.test(service.said())) await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
}

let command: Promise<readonly string[]> | null = null

/** What starts a role of the worker, bundled as for the image. */
function workerCommand(): Promise<readonly string[]> {
  command ??= (async () => {
    mkdirSync(CACHE, { recursive: true })
    writeFileSync(join(CACHE, 'worker.mjs'), await bundleProgram(join(WORKER, 'main.ts')))
    execFileSync('cc', ['-O2', '-o', LAUNCHER, SOURCE_OF_LAUNCHER])
    return ['sh', join(WORKER, 'start.sh')]
  })()
  return command
}
