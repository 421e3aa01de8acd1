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
  web: ['web_token'],
} as const

export type Credential = (typeof GROUPS)[keyof typeof GROUPS][number]

export const CREDENTIALS: readonly Credential[] = Object.values(GROUPS).flat()

/** The name of a secret in the swarm. */
export function secretName(stack: string, credential: Credential): string {
  return `${stack}_${credential}`
}

/** Credentials of a stack that are not there yet. */
export function missingCredentials(stack: string, present: readonly StackSecret[]): readonly Credential[] {
  return CREDENTIALS.filter((each) => !present.some(({ name }) => name === secretName(stack, each)))
}

/** A secret as Docker has it: all but its value, which comes out inside containers alone. */
export interface StackSecret {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
}

/** The secrets that this tool made for a stack. */
export async function observeSecrets(docker: Docker, stack: string): Promise<readonly StackSecret[]> {
  const filter = `label=${OWNER_LABEL}=${stack}`
  const format = '{{json .}}'
  const rows = await docker.list<{ Name: string; Labels: string }>([
    ...['secret', 'ls', '--filter', filter, '--format', format],
  ])
  return rows.map(({ Name, Labels }) => ({
    name: Name,
    labels: Object.fromEntries(Labels.split(',').map((label) => splitAtEqual(label))),
  }))
}

function splitAtEqual(label: string): readonly [string, string] {
  const at = label.indexOf('=')
  return [label.slice(0, at), label.slice(at + 1)]
}

/**
 * Makes the secrets of a stack at its first deploy: random, known to Docker alone, in no file and no argument.
 * A group that an earlier deploy left half made is made anew: nothing can have used it.
 */
export async function ensureCredentials(docker: Docker, stack: string): Promise<void> {
  const absent = missingCredentials(stack, await observeSecrets(docker, stack))
  for (const group of Object.values(GROUPS)) {
    const there = group.filter((each) => !absent.includes(each)).map((each) => secretName(stack, each))
    if (there.length === group.length) continue
    if (there.length > 0) await docker.run(['secret', 'rm', ...there])
    const values = newValues()
    for (const credential of group)
      await createSecret(docker, stack, { name: secretName(stack, credential), value: values[credential] })
  }
}

/** Makes a secret that belongs to a stack; its value goes in by stdin. */
export async function createSecret(
  docker: Docker,
  stack: string,
  secret: {
    readonly name: string
    readonly value: string
    readonly labels?: Readonly<Record<string, string>>
  },
): Promise<void> {
  const labels = Object.entries({ [OWNER_LABEL]: stack, ...secret.labels })
  const flags = labels.flatMap(([key, value]) => ['--label', `${key}=${value}`])
  await docker.run(['secret', 'create', ...flags, secret.name, '-'], { input: secret.value })
}

function newValues(): Readonly<Record<Credential, string>> {
  const random = () => randomBytes(24).toString('base64url')
  const password = random()
  return {
    redis_password: password,
    redis_acl: redisAcl(password),
    mongo_root_password: random(),
    mongo_password: random(),
    web_token: random(),
  }
}
