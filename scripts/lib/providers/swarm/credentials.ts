import { hash, randomBytes } from 'node:crypto'
import type { Docker } from '../../effects/docker.ts'

/** The user of the queue and of the store, for all that is not their own first start. */
export const USER = 'swarm'

/** What Redis lets that user do, and nobody else anything. `user default off` alone loses jobs at a restart. */
export function redisAcl(password: string): string {
  const user = `user ${USER} on #${hash('sha256', password)} ~bull:* &* +@all -@dangerous -@admin +info +client|list`
  return `user default off resetpass ~* &* +@all\n${user}\n`
}

/**
 * The label of a stack's secrets. Not Docker's own: `docker stack rm` would remove them with it, while the data stay
 * that nobody could open any more.
 */
export const OWNER_LABEL = 'simswarm.stack'

/** The secrets of a stack, by what they are for. Those of a group belong together. */
const GROUPS = {
  redis: ['redis_password', 'redis_acl'],
  mongo: ['mongo_root_password', 'mongo_password'],
} as const

export type Credential = (typeof GROUPS)[keyof typeof GROUPS][number]

export const CREDENTIALS: readonly Credential[] = [...GROUPS.redis, ...GROUPS.mongo]

/** The name of a secret in the swarm. */
export function secretName(stack: string, credential: Credential): string {
  return `${stack}_${credential}`
}

/** Secrets of a stack that are not there, by what they are for. */
export async function missingSecrets(
  docker: Docker,
  stack: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<readonly string[]> {
  const present = await presentSecrets(docker)
  const wanted = [...CREDENTIALS, ...Object.keys(variables).map((name) => `env_${name}`)]
  return wanted.filter((name) => !present.has(`${stack}_${name}`))
}

async function presentSecrets(docker: Docker): Promise<ReadonlySet<string>> {
  const list = await docker.run(['secret', 'ls', '--format', '{{.Name}}'])
  return new Set(list.trim().split('\n'))
}

/**
 * Makes the secrets of a stack at its first deploy: random, known to Docker alone, in no file and no argument.
 * A group that an earlier deploy left half made is made anew: nothing can have used it.
 */
export async function ensureCredentials(docker: Docker, stack: string): Promise<void> {
  const present = await presentSecrets(docker)
  for (const group of Object.values(GROUPS)) {
    const there = group.map((each) => secretName(stack, each)).filter((name) => present.has(name))
    if (there.length === group.length) continue
    if (there.length > 0) await docker.run(['secret', 'rm', ...there])
    const values = newValues()
    for (const credential of group)
      await create(docker, stack, { name: credential, value: values[credential] })
  }
}

/** Makes secrets of campaigns' variables where they are missing; Docker lets nobody change one that is used. */
export async function ensureSecrets(
  docker: Docker,
  stack: string,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  const present = await presentSecrets(docker)
  for (const [variable, value] of Object.entries(values)) {
    const name = `env_${variable}`
    if (!present.has(`${stack}_${name}`)) await create(docker, stack, { name, value })
  }
}

async function create(
  docker: Docker,
  stack: string,
  { name, value }: { readonly name: string; readonly value: string },
): Promise<void> {
  const label = `${OWNER_LABEL}=${stack}`
  await docker.run(['secret', 'create', '--label', label, `${stack}_${name}`, '-'], { input: value })
}

function newValues(): Readonly<Record<Credential, string>> {
  const random = () => randomBytes(24).toString('base64url')
  const password = random()
  return {
    redis_password: password,
    redis_acl: redisAcl(password),
    mongo_root_password: random(),
    mongo_password: random(),
  }
}
