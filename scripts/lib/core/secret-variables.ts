import { hash } from 'node:crypto'
import type { EnvValue, SecretPlace } from '../job/types.ts'

/** A variable of a campaign that is a secret. Campaigns may give one name to secrets of different places. */
export interface SecretVariable {
  readonly id: string
  readonly name: string
  readonly from: SecretPlace
}

/** Those of an `env:`. */
export function secretVariables(env: Readonly<Record<string, EnvValue>>): readonly SecretVariable[] {
  return Object.entries(env).flatMap(([name, from]) =>
    typeof from === 'string' ? [] : [{ id: secretId(name, from), name, from }],
  )
}

const DIGITS = 10

/** Of variable and place: short, as Docker's names of secrets are, and the same on each machine. */
export function secretId(name: string, from: SecretPlace): string {
  const place = 'fromEnv' in from ? ['env', from.fromEnv] : ['file', from.fromFile]
  return `env_${hash('sha256', JSON.stringify([name, ...place])).slice(0, DIGITS)}`
}
