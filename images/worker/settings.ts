import { existsSync, readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../../scripts/lib/core/errors.ts'
import type { RedisAddress } from '../../scripts/lib/effects/queue.ts'

/** What the stack tells its services by their environment. */
export interface Settings {
  readonly redis: RedisAddress
  readonly mongo: RedisAddress
  readonly manifest: string
  readonly leaseMs: number
  /** The host, as the swarm names it. */
  readonly node: string
  /** The id by which the swarm knows the host; null outside a swarm. */
  readonly nodeId: string | null
  /** On a volume that all containers of the host share. */
  readonly workDir: string
  readonly secretsDir: string
  readonly cacheBytes: number
  /** Nothing is enqueued while the store has less left on its disk. */
  readonly reserveBytes: number
  /** Compile jobs that each host takes for distcc. */
  readonly distccLimit: number
  /** What pages are served on, in place of the port that the stack counts on. */
  readonly port?: number
}

const USER = 'swarm'

export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const secretsDir = env.SECRETS_DIR ?? '/run/secrets'
  const service = (name: 'REDIS' | 'MONGO', port: number): RedisAddress => ({
    host: env[`${name}_HOST`] ?? name.toLowerCase(),
    port: numberOf(env, `${name}_PORT`, port),
    ...login(env[`${name}_PASSWORD_FILE`] ?? join(secretsDir, `${name.toLowerCase()}_password`)),
  })
  const { MANIFEST: manifest } = env
  if (!manifest) throw new UserError('settings', 'The variable MANIFEST is not set')
  return {
    redis: service('REDIS', 6379),
    mongo: service('MONGO', 27017),
    manifest,
    leaseMs: numberOf(env, 'LEASE_MS', 120_000),
    node: env.NODE_NAME || hostname(),
    nodeId: env.NODE_ID || null,
    workDir: env.WORK_DIR ?? '/var/lib/simswarm',
    secretsDir,
    cacheBytes: numberOf(env, 'CACHE_BYTES', 10 * 2 ** 30),
    reserveBytes: numberOf(env, 'RESERVE_BYTES', 2 ** 30),
    distccLimit: numberOf(env, 'DISTCC_LIMIT', 4),
    ...(env.PORT && { port: numberOf(env, 'PORT', 0) }),
  }
}

/** Without a password there is nothing to log in with. */
function login(file: string): { readonly username?: string; readonly password?: string } {
  if (!existsSync(file)) return {}
  return { username: USER, password: readFileSync(file, 'utf8').trim() }
}

function numberOf(env: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const text = env[name]
  if (text === undefined || text === '') return otherwise
  const value = Number(text)
  if (Number.isFinite(value) && value > 0) return value
  throw new UserError('settings', `The variable ${name} must be a number above 0, and is "${text}"`)
}
