import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openStore } from '../../../images/worker/open-store.ts'
import { readSettings } from '../../../images/worker/settings.ts'
import { type BoundCampaign, bindCampaigns } from '../../../scripts/lib/apply/bind.ts'
import { recipeText, revisionId } from '../../../scripts/lib/apply/revision.ts'
import { openBlobStore } from '../../../scripts/lib/effects/blob-store.ts'
import { type ClusterQueue, openClusterQueue } from '../../../scripts/lib/effects/cluster-queue.ts'
import type { ClusterBlobs } from '../../../scripts/lib/effects/gridfs-blobs.ts'
import { type RedisClient, reachRedis } from '../../../scripts/lib/effects/queue.ts'
import type { ClusterStore } from '../../../scripts/lib/job/cluster.ts'
import type { BlobAccess } from '../../../scripts/lib/job/store.ts'
import type { RunRecord } from '../../../scripts/lib/job/types.ts'
import { parseManifest } from '../../../scripts/lib/manifest/parse.ts'
import { resolveCampaigns } from '../../../scripts/lib/manifest/resolve.ts'
import { simulators } from '../../../scripts/lib/simulators.ts'
import { type Project, until, withProject } from '../../integration/fixture.ts'
import { ROOT } from '../../project.ts'
import { startMongo } from '../../services/mongo.ts'
import { startRedis } from '../../services/redis.ts'
import type { Service } from '../../services/service.ts'

/** Long enough for a busy machine, and short enough to be waited for. */
export const LEASE_MS = 4_000

/** Redis, MongoDB and what a client has of them; builder and runners are processes that a test starts. */
export interface Cluster {
  readonly redis: Service
  readonly mongo: Service
  readonly store: ClusterStore
  readonly blobs: ClusterBlobs
  readonly queue: ClusterQueue
  readonly client: RedisClient
  close(): Promise<void>
}

export async function startCluster(): Promise<Cluster> {
  const [redis, mongo] = await Promise.all([startRedis(), startMongo()])
  const signal = new AbortController().signal
  const cluster = await openStore(readSettings(environment({ redis, mongo })), {
    signal,
    onTrouble: () => {},
  })
  const client = await reachRedis({ host: redis.host, port: redis.port })
  client.on('error', () => {})
  return {
    ...{ redis, mongo, client, store: cluster.store, blobs: cluster.blobs },
    queue: openClusterQueue(client),
    async close() {
      client.disconnect()
      await cluster.close()
      await Promise.all([redis.remove(), mongo.remove()])
    },
  }
}

function environment({ redis, mongo }: Pick<Cluster, 'redis' | 'mongo'>): Record<string, string> {
  return {
    REDIS_HOST: redis.host,
    REDIS_PORT: String(redis.port),
    MONGO_HOST: mongo.host,
    MONGO_PORT: String(mongo.port),
    MANIFEST: 'test',
    SECRETS_DIR: '/nowhere',
    LEASE_MS: String(LEASE_MS),
  }
}

export interface Started {
  readonly child: ChildProcess
  /** Resolves with the exit code, or the signal. */
  readonly ended: Promise<number | NodeJS.Signals | null>
  said(): string
}

/** A project of its own on a cluster, under a manifest name of its own. */
export interface OnCluster {
  readonly project: Project
  readonly manifest: string
  start(role: 'builder' | 'runner', env?: Readonly<Record<string, string>>): Started
  /** Stores and enqueues campaigns as the client does. */
  apply(campaigns: object | readonly object[]): Promise<readonly BoundCampaign[]>
  revisionOf(bound: BoundCampaign): string
  /** Kills every process that it started. */
  stopAll(): void
  /** Waits until nothing of a campaign is queued or under way. */
  over(campaign?: string, seconds?: number): Promise<void>
  /** All records of the manifest, each round of a run. */
  records(): Promise<readonly RunRecord[]>
}

/** How a test starts the worker: by the binary itself, as the signals of a test are for the service. */
const SOURCES = [
  process.release.name === 'node' ? process.execPath : join(ROOT, 'node_modules', '.bin', 'node'),
  join(ROOT, 'images', 'worker', 'main.ts'),
]

let count = 0

/** `command` starts a service when its role is added. */
export async function withManifest(
  cluster: Cluster,
  files: Parameters<typeof withProject>[0],
  body: (on: OnCluster) => Promise<void>,
  { command = SOURCES }: { readonly command?: readonly string[] } = {},
): Promise<void> {
  count += 1
  const manifest = `test-${count}`
  await withProject(files, async (project) => {
    const children: ChildProcess[] = []
    try {
      await body(onCluster(cluster, { project, manifest, children, command }))
    } finally {
      const ends = children.map((child) => endOf(child))
      for (const child of children) child.kill('SIGKILL')
      await Promise.all(ends)
      await cluster.client.flushall()
    }
  })
}

function endOf(child: ChildProcess): Promise<number | NodeJS.Signals | null> {
  if (child.exitCode !== null || child.signalCode !== null)
    return Promise.resolve(child.exitCode ?? child.signalCode)
  return new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)))
}

function onCluster(
  cluster: Cluster,
  {
    project,
    manifest,
    children,
    command,
  }: {
    readonly project: Project
    readonly manifest: string
    readonly children: ChildProcess[]
    readonly command: readonly string[]
  },
): OnCluster {
  const { store, queue } = cluster
  const log = dirname(project.beside('log')).replace(/\.d$/, '')
  return {
    project,
    manifest,
    start(role, env = {}) {
      const started = startRole([...command, role], {
        ...environment(cluster),
        NODE_NAME: 'node-1',
        WORK_DIR: join(project.dir, 'volume', env.NODE_NAME ?? 'node-1'),
        RUN_LOG: log,
        ...env,
      })
      children.push(started.child)
      return started
    },
    async apply(campaigns) {
      // One store serves many tests: without seeds of its own a run would be stored already.
      const seed = { base: Number(manifest.slice('test-'.length)) }
      project.write(
        [campaigns].flat().map((each) => ({ seed, ...each })),
        { name: manifest },
      )
      const bound = await bind(project, cluster.blobs)
      for (const { recipe } of bound) {
        const { name: campaign } = recipe.campaign
        const revision = { id: revisionId(recipe), manifest, campaign, recipe: recipeText(recipe) }
        await store.clearCancel({ manifest, campaign })
        await store.accept({ ...revision, acceptedAt: Date.now() })
        await queue.addBuild({ manifest, campaign, revision: revision.id, filter: null })
      }
      return bound
    },
    revisionOf: ({ recipe }) => revisionId(recipe),
    stopAll() {
      for (const child of children) child.kill('SIGKILL')
    },
    async over(campaign = 'study', seconds = 60) {
      const end = performance.now() + seconds * 1000
      while (performance.now() < end) {
        const { pending, builds } = await queue.state({ manifest, campaign })
        if (pending + builds.waiting + builds.active + builds.delayed === 0) return
        await sleep(50)
      }
      throw new Error(`Not over: ${JSON.stringify(await queue.state({ manifest, campaign }))}`)
    },
    async records() {
      const records: RunRecord[] = []
      for await (const { change } of store.changes(manifest, 0))
        if (change.kind === 'record') records.push(change.record)
      return records
    },
  }
}

function startRole(argv: readonly string[], env: Readonly<Record<string, string>>): Started {
  mkdirSync(env.WORK_DIR!, { recursive: true })
  const [program, ...args] = argv
  const child = spawn(program!, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let text = ''
  child.stderr!.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
    if (process.env.VERBOSE) process.stderr.write(`[${argv.at(-1)} ${child.pid}] ${chunk}`)
  })
  return { child, ended: endOf(child), said: () => text }
}

async function bind(project: Project, remote: BlobAccess): Promise<readonly BoundCampaign[]> {
  const manifestPath = join(project.dir, 'swarm.config.yaml')
  const bytes = readFileSync(manifestPath)
  const placeholders = (type: string, spec: unknown) => simulators[type]!.placeholders(spec as never)
  const readFile = (name: string) => readFileSync(join(project.dir, name), 'utf8')
  const { manifest } = parseManifest(bytes, { env: process.env, placeholders, readFile })
  const dir = join(project.dir, '.client')
  const blobs = openBlobStore(join(dir, 'blobs'))
  const campaigns = resolveCampaigns(manifest!, { readFile })
  const bound = await bindCampaigns(campaigns, {
    ...{ projectDir: project.dir, storeDir: dir, manifestPath, blobs },
  })
  for (const hash of blobs.list()) await remote.putBytes(await blobs.getBytes(hash))
  return bound
}

export { until }
