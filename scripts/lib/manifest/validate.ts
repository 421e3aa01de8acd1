import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import { explain } from './explain.ts'
import type { Finding } from './issues.ts'
import { schemas } from './schemas.ts'

let compiled: Ajv2020 | undefined

function ajv(): Ajv2020 {
  compiled ??= new Ajv2020({
    discriminator: true,
    allErrors: true,
    verbose: true,
    // Each halves the time that compiling takes, at every start; a test holds the schemas to the strict rules.
    strict: false,
    strictNumbers: true,
    validateSchema: false,
    code: { optimize: false },
    schemas: { ...schemas },
  })
  return compiled
}

/** What a value breaks of the manifest's schema; empty where it is a `Manifest`. */
export function validate(value: unknown): readonly Finding[] {
  return explain(errorsOf('swarm.config.schema.json', value), errorsOf)
}

function errorsOf(ref: string, value: unknown): readonly ErrorObject[] {
  const check = ajv().getSchema(ref)
  if (check === undefined) throw new Error(`No schema "${ref}"`)
  return check(value) === true ? [] : (check.errors ?? [])
}
