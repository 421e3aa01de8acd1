import { createRequire } from 'node:module'
import type { Ajv2020, ErrorObject } from 'ajv/dist/2020.js'
import { explain } from './explain.ts'
import isManifest from './is-manifest.gen.ts'
import type { Finding } from './issues.ts'
import { AJV_OPTIONS } from './schemas.ts'

/** What a value breaks of the manifest's schema; empty where it is a `Manifest`. */
export function validate(value: unknown): readonly Finding[] {
  // Most are right: what can say what is wrong is loaded for the others alone.
  return isManifest(value) ? [] : explain(errorsOf('swarm.config.schema.json', value), errorsOf)
}

let compiled: Ajv2020 | undefined

function ajv(): Ajv2020 {
  if (compiled === undefined) {
    const { Ajv2020: Ajv } = createRequire(import.meta.url)('ajv/dist/2020.js') as { Ajv2020: typeof Ajv2020 }
    compiled = new Ajv({ ...AJV_OPTIONS, allErrors: true, verbose: true, code: { optimize: false } })
  }
  return compiled
}

function errorsOf(ref: string, value: unknown): readonly ErrorObject[] {
  const check = ajv().getSchema(ref)
  if (check === undefined) throw new Error(`No schema "${ref}"`)
  return check(value) === true ? [] : (check.errors ?? [])
}
