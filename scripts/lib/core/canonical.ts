import canonicalize from 'canonicalize'
import type { Json, Parameters } from '../job/types.ts'
import { UserError } from './errors.ts'

/** RFC 8785: keys in order, one way to write each number; what JSON cannot hold is a UserError. */
export function canonicalJson(value: Json): string {
  try {
    return canonicalize(value) ?? 'null'
  } catch (cause) {
    throw new UserError('json.not-canonical', `Cannot write as JSON: ${(cause as Error).message}`, { cause })
  }
}

/** The same for checked values of parameters, of which a study has millions. */
export function canonicalValues(values: Parameters, names: string[] = Object.keys(values)): string {
  // A joined array is one flat string; one that is put together by + holds on to all of its pieces.
  return `{${names
    .sort()
    .map((name) => `${JSON.stringify(name)}:${JSON.stringify(values[name])}`)
    .join(',')}}`
}
