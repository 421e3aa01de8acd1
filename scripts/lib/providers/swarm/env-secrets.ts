import { randomBytes, scryptSync } from 'node:crypto'
import type { SecretVariable } from '../../core/secret-variables.ts'
import type { Docker } from '../../effects/docker.ts'
import { refuseMissing } from '../../effects/secrets.ts'
import { createSecret, type StackSecret } from './credentials.ts'
import type { StackAction } from './stack-plan.ts'

/** Which variable of a campaign a secret is for, to people who list the secrets. */
const VARIABLE_LABEL = 'simswarm.variable'
/** A salted digest of the value, which nobody can read again: by it a changed one is noticed. */
const DIGEST_LABEL = 'simswarm.digest'

/** A variable with its value, undefined where this machine does not know it. */
export interface KnownVariable extends SecretVariable {
  readonly value: string | undefined
}

/** The secret that a variable of campaigns is to have. */
export interface SecretChoice {
  readonly variable: KnownVariable
  /** In Docker. */
  readonly name: string
  /** Null where it is there. */
  readonly change: 'create' | 'replace' | null
}

/**
 * For each variable the secret that holds its value, or the next one that will. Docker lets nobody change a secret, so
 * another value is another secret. One whose value this machine does not know keeps what it has.
 */
export function chooseSecrets(
  stack: string,
  wanted: readonly KnownVariable[],
  present: readonly StackSecret[],
): readonly SecretChoice[] {
  return wanted.map((variable) => {
    const { id, value } = variable
    const first = `${stack}_${id}`
    const versions = present.filter(({ name }) => name === first || name.startsWith(`${first}_`))
    const [current] = versions.toSorted((a, b) => versionOf(b.name, first) - versionOf(a.name, first))
    if (current === undefined) return { variable, name: first, change: 'create' }
    if (value === undefined || holds(current, value)) return { variable, name: current.name, change: null }
    return { variable, name: `${first}_${versionOf(current.name, first) + 1}`, change: 'replace' }
  })
}

function versionOf(name: string, first: string): number {
  return name === first ? 1 : Number(name.slice(first.length + 1))
}

function holds({ labels }: StackSecret, value: string): boolean {
  const [salt = '', digest] = (labels[DIGEST_LABEL] ?? '').split('.')
  return digest === digestOf(value, salt)
}

function digestOf(value: string, salt: string): string {
  return scryptSync(value, salt, 32, { N: 4096 }).toString('base64url')
}

export function secretActions(choices: readonly SecretChoice[]): readonly StackAction[] {
  return choices.flatMap(({ variable, change }) => {
    if (change === null) return []
    const reason = change === 'create' ? 'not there yet' : 'its value changed'
    return [{ kind: 'secret', target: variable.name, change, reason }]
  })
}

/** Throws a UserError that names all values that are to be made a secret and that this machine does not know. */
export function requireValues(choices: readonly SecretChoice[]): void {
  refuseMissing(
    choices.flatMap(({ change, variable }) =>
      change === 'create' && variable.value === undefined ? [variable] : [],
    ),
  )
}

/** Makes the secrets that are not there. */
export async function makeSecrets(
  docker: Docker,
  stack: string,
  choices: readonly SecretChoice[],
): Promise<void> {
  for (const { variable, name, change } of choices) {
    const { value } = variable
    if (change === null || value === undefined) continue
    const salt = randomBytes(12).toString('base64url')
    const labels = {
      [VARIABLE_LABEL]: variable.name,
      [DIGEST_LABEL]: `${salt}.${digestOf(value, salt)}`,
    }
    await createSecret(docker, stack, { name, value, labels })
  }
}

/** Removes secrets of variables that no service of the stack has any more; a task that still ends keeps its own. */
export async function removeOldSecrets(
  docker: Docker,
  choices: readonly SecretChoice[],
  present: readonly StackSecret[],
): Promise<void> {
  const old = present.filter(
    ({ name, labels }) => VARIABLE_LABEL in labels && !choices.some((choice) => choice.name === name),
  )
  if (old.length > 0) await docker.tryRun(['secret', 'rm', ...old.map(({ name }) => name)])
}
