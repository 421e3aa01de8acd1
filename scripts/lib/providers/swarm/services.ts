import { UserError } from '../../core/errors.ts'
import type { Docker } from '../../effects/docker.ts'
import { openTunnel, type Tunnel } from '../../effects/tunnel.ts'
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
  const container = () => builderOf(docker, stack)
  const name = await container()
  const [redisPassword, mongoPassword] = await Promise.all([
    readSecret(docker, name, 'redis_password'),
    readSecret(docker, name, 'mongo_password'),
  ])
  const tunnels: Tunnel[] = []
  const close = async () => void (await Promise.all(tunnels.map((tunnel) => tunnel.close())))
  const open = async (host: string, port: number, password: string): Promise<ServiceAddress> => {
    const tunnel = await openTunnel(docker, { host, port }, { container })
    tunnels.push(tunnel)
    return { host: LOOPBACK, port: tunnel.port, user: USER, password }
  }
  try {
    const redis = await open('redis', REDIS_PORT, redisPassword)
    return { redis, mongo: await open('mongo', MONGO_PORT, mongoPassword), close }
  } catch (error) {
    await close()
    throw error
  }
}

export const REDIS_PORT = 6379
export const MONGO_PORT = 27017

/** The container of the builder, which stands on all networks and on the machine that we talk to. */
export async function builderOf(docker: Docker, stack: string): Promise<string> {
  const filter = `label=com.docker.swarm.service.name=${stack}_builder`
  const found = await docker.run(['ps', '--quiet', '--filter', filter, '--filter', 'status=running'])
  const [container] = found.split('\n')
  if (container) return container
  throw new UserError('not-deployed', `No builder of "${stack}" runs on ${docker.label}`, {
    hint: 'Run `apply` or `deploy`; `status` shows the services',
  })
}

/** Secrets can be read from inside alone. */
async function readSecret(docker: Docker, container: string, credential: Credential): Promise<string> {
  return (await docker.run(['exec', container, 'cat', `/run/secrets/${credential}`])).trim()
}
