import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '../core/errors.ts'
import type { EnvValue, SecretPlace } from '../job/types.ts'

/** Where secrets are looked for: files relative to the manifest's folder, and an environment. */
export interface SecretSource {
  readonly projectDir: string
  readonly env: NodeJS.ProcessEnv
}

/**
 * The values of `env:`; secrets are taken from the environment, or from a file (its last line end
 * left out). Throws one UserError that names all that are missing.
 */
export function resolveEnv(
  values: Readonly<Record<string, EnvValue>>,
  from: SecretSource,
): Readonly<Record<string, string>> {
  const missing: MissingSecret[] = []
  const found = Object.entries(values).map(([name, value]) => {
    if (typeof value === 'string') return [name, value] as const
    const secret = secretValue(value, from)
    if (secret === undefined) missing.push({ name, from: value })
    return [name, secret ?? ''] as const
  })
  refuseMissing(missing)
  return Object.fromEntries(found)
}

interface MissingSecret {
  readonly name: string
  readonly from: SecretPlace
}

/** Throws a UserError that names them all, if any. */
export function refuseMissing(missing: readonly MissingSecret[]): void {
  if (missing.length === 0) return
  const each = missing.map(({ name, from }) => `env.${name}: ${placeOf(from)}`)
  throw new UserError(
    'secret',
    `Missing ${missing.length === 1 ? 'secret' : 'secrets'}: ${each.join('; ')}`,
    {
      hint: 'Set the variable or write the file, then apply again',
    },
  )
}

/** The value of one secret; undefined where it is not there. */
export function secretValue(place: SecretPlace, { env, projectDir }: SecretSource): string | undefined {
  return 'fromEnv' in place ? env[place.fromEnv] : readSecret(projectDir, place.fromFile)
}

function placeOf(value: SecretPlace): string {
  return 'fromEnv' in value ? `no variable ${value.fromEnv}` : `cannot read the file "${value.fromFile}"`
}

function readSecret(dir: string, path: string): string | undefined {
  try {
    return readFileSync(resolve(dir, path), 'utf8').replace(/\r?\n$/, '')
  } catch {
    return undefined
  }
}
