import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '../core/errors.ts'
import type { EnvValue } from '../job/types.ts'

/**
 * The values of `env:`; secrets are taken from the environment, or from a file (relative to the manifest's
 * folder, its last line end left out). Throws one UserError that names all that are missing.
 */
export function resolveEnv(
  values: Readonly<Record<string, EnvValue>>,
  from: { readonly projectDir: string; readonly env: NodeJS.ProcessEnv },
): Readonly<Record<string, string>> {
  const missing: string[] = []
  const found = Object.entries(values).map(([name, value]) => {
    if (typeof value === 'string') return [name, value] as const
    const secret = 'fromEnv' in value ? from.env[value.fromEnv] : readSecret(from.projectDir, value.fromFile)
    if (secret === undefined) missing.push(`env.${name}: ${placeOf(value)}`)
    return [name, secret ?? ''] as const
  })
  if (missing.length === 0) return Object.fromEntries(found)
  throw new UserError(
    'secret',
    `Missing ${missing.length === 1 ? 'secret' : 'secrets'}: ${missing.join('; ')}`,
    {
      hint: 'Set the variable or write the file, then apply again',
    },
  )
}

function placeOf(value: Exclude<EnvValue, string>): string {
  return 'fromEnv' in value ? `no variable ${value.fromEnv}` : `cannot read the file "${value.fromFile}"`
}

function readSecret(dir: string, path: string): string | undefined {
  try {
    return readFileSync(resolve(dir, path), 'utf8').replace(/\r?\n$/, '')
  } catch {
    return undefined
  }
}
