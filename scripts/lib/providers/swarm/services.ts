import { setTimeout as sleep } from 'node:timers/promises'
import { UserError } from '../../core/errors.ts'
import type { Docker } from '../../effects/docker.ts'
import { openRelays, openTunnel, type Tunnel } from '../../effects/tunnel.ts'
import { type Credential, USER } from './credentials.ts'

/** Where a service of a stack can be reached from this machine, and as whom. */
export interface ServiceAddress {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
}

export interface OpenServices {
  readonly redis: ServiceAddress
  readonly mongo: ServiceAddress
  close(): Promise<void>
}

const LOOPBACK = '127.0.0.1'

/** Opens ways to the queue and the store of a deployed stack, through its builder: on free ports, for as long as wanted. */
export async function openServices(docker: Docker, stack: string): Promise<OpenServices> {
  const container = remembered(() => builderOf(docker, stack))
  const [redisPassword, mongoPassword] = await readSecrets(docker, await container(), [
    'redis_password',
    'mongo_password',
  ])
  const relays = openRelays(docker, container)
  const tunnels: Tunnel[] = []
  const close = async () => void (await Promise.all(tunnels.map((tunnel) => tunnel.close())))
  const open = async (host: string, port: number, password: string): Promise<ServiceAddress> => {
    const tunnel = await openTunnel(relays, { host, port })
    tunnels.push(tunnel)
    return { host: LOOPBACK, port: tunnel.port, user: USER, password }
  }
  try {
    const redis = await open('redis', REDIS_PORT, redisPassword!)
    return { redis, mongo: await open('mongo', MONGO_PORT, mongoPassword!), close }
  } catch (error) {
    await close()
    throw error
  }
}

export const REDIS_PORT = 6379
export const MONGO_PORT = 27017
/** What the services with pages listen on, on the inner network. */
export const PAGE_PORTS = { dashboard: 9181, visualizer: 8080 } as const

/** What lets browsers into the services with pages; null where none of them is up. */
export async function readWebToken(docker: Docker, stack: string): Promise<string | null> {
  for (const service of Object.keys(PAGE_PORTS)) {
    const container = await containerOf(docker, stack, service)
    if (container !== null) return (await readSecrets(docker, container, ['web_token']))[0]!
  }
  return null
}

/** A builder that restarts is soon back. */
const BACK_MS = 20_000
const POLL_MS = 500

/**
 * The container of the builder, which stands on all networks and on the machine that we talk to. Waits for a while
 * where the service is deployed and just does not run.
 */
export async function builderOf(docker: Docker, stack: string): Promise<string> {
  const startedMs = performance.now()
  for (;;) {
    const container = await containerOf(docker, stack, 'builder')
    if (container !== null) return container
    if (!(await isDeployed(docker, stack)))
      throw new UserError('not-deployed', `No builder of "${stack}" is on ${docker.label}`, {
        hint: 'Run `apply` or `deploy`',
      })
    if (performance.now() - startedMs > BACK_MS)
      throw new UserError('service', `The builder of "${stack}" does not run on ${docker.label}`, {
        hint: `\`docker service ps --no-trunc ${stack}_builder\` shows why`,
      })
    await sleep(POLL_MS)
  }
}

async function isDeployed(docker: Docker, stack: string): Promise<boolean> {
  return (await docker.run(['service', 'ls', '--quiet', '--filter', `name=${stack}_builder`])).trim() !== ''
}

const REMEMBERED_MS = 5_000

/** Asks once for all connections of a moment: a container that is gone is another one's soon. */
function remembered(look: () => Promise<string>): () => Promise<string> {
  let answer: Promise<string> | null = null
  let askedMs = 0
  return () => {
    if (answer !== null && performance.now() - askedMs < REMEMBERED_MS) return answer
    askedMs = performance.now()
    const asked = look()
    answer = asked
    asked.catch(() => {
      if (answer === asked) answer = null
    })
    return asked
  }
}

/** A running container of a service on the machine that we talk to. */
async function containerOf(docker: Docker, stack: string, service: string): Promise<string | null> {
  const filter = `label=com.docker.swarm.service.name=${stack}_${service}`
  const found = await docker.run(['ps', '--quiet', '--filter', filter, '--filter', 'status=running'])
  return found.split('\n')[0] || null
}

/** Bytes left on the volume of the store; null where it is on another machine than the one that we talk to. */
export async function freeOnVolume(docker: Docker, stack: string): Promise<number | null> {
  const container = await containerOf(docker, stack, 'mongo')
  if (container === null) return null
  const { exitCode, stdout } = await docker.tryRun(['exec', container, 'df', '-Pk', '/data/db'])
  // Filesystem, blocks, used, available.
  const kib = Number(stdout.trim().split('\n').at(-1)?.split(/\s+/)[3])
  return exitCode === 0 && Number.isFinite(kib) ? kib * 1024 : null
}

/** Secrets can be read from inside alone. */
async function readSecrets(
  docker: Docker,
  container: string,
  credentials: readonly Credential[],
): Promise<readonly string[]> {
  const files = credentials.map((each) => `/run/secrets/${each}`)
  // One a line, whether their files end with one or not.
  const text = await docker.run(['exec', container, 'grep', '--no-filename', '', ...files])
  return text.trim().split('\n')
}
