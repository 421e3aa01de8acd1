import { describe, flow, quote } from '../text/flow.ts'
import { nearest } from '../text/nearest.ts'
import type { Path } from '../text/place.ts'
import type { Finding } from './issues.ts'
import { type Schema, variantsOf } from './schemas.ts'

/** An error of the validator, as far as this program reads it. */
export interface SchemaError {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly parentSchema?: unknown
  readonly propertyName?: string
  readonly data?: unknown
}

/** One error of the validator as a sentence with its remedy. */
export function sayError(error: SchemaError, path: Path): Finding {
  const schema = error.parentSchema as Schema
  const { params, data } = error
  if (error.propertyName !== undefined) return badName(error.propertyName, schema, path)
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(String(params.additionalProperty), schema, path)
    case 'required':
      return missingKey(String(params.missingProperty), schema, path)
    case 'discriminator':
      return wrongTag(String(params.tag), params.tagValue, { schema, path })
    case 'enum':
      return wrongValue(schema.enum ?? [], data, path)
    case 'const':
      return wrongValue([schema.const], data, path)
    case 'type':
      return {
        path,
        code: 'wrong-type',
        message: `Expected ${expected(schema)}, found ${describe(data)}`,
        ...typeHint(schema, data, path),
      }
    case 'anyOf':
      return {
        path,
        code: 'wrong-type',
        message: `Expected ${expected(schema)}, found ${describe(data)}`,
        ...variantHint(schema, data),
      }
    case 'pattern':
      return {
        path,
        code: 'bad-format',
        message: `Expected ${expected(schema)}, found ${describe(data)}`,
        ...patternHint(data),
      }
    case 'minLength':
      return { path, code: 'bad-format', message: `Expected ${expected(schema)}, found ${describe(data)}` }
    case 'minItems':
      return {
        path,
        code: 'out-of-range',
        message: `Needs at least ${count(params.limit, 'entry', 'entries')}, found ${(data as readonly unknown[]).length}`,
      }
    case 'minProperties':
      return {
        path,
        code: 'out-of-range',
        message: `Needs at least ${count(params.limit, 'key', 'keys')}, found ${describe(data)}`,
      }
    default:
      return { path, code: 'out-of-range', message: `${bound(error)}, found ${describe(data)}` }
  }
}

function bound({ keyword, params: { limit } }: SchemaError): string {
  const words: Readonly<Record<string, string>> = {
    minimum: `Must be at least ${limit}`,
    maximum: `Must be at most ${limit}`,
    exclusiveMinimum: `Must be above ${limit}`,
    exclusiveMaximum: `Must be below ${limit}`,
    maxLength: `Must have at most ${limit} characters`,
  }
  const found = words[keyword]
  if (found === undefined) throw new Error(`No words for the schema's keyword "${keyword}"`)
  return found
}

function count(number: unknown, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}

function unknownKey(key: string, schema: Schema, path: Path): Finding {
  const legal = Object.keys(schema.properties ?? {})
  const near = nearest(key, legal)
  const hint = near === null ? `Legal here: ${legal.join(', ')}` : `Did you mean "${near}"?`
  return { path: [...path, key], of: 'key', code: 'unknown-key', message: `Unknown key "${key}"`, hint }
}

function missingKey(key: string, schema: Schema, path: Path): Finding {
  const legal = tagValues(schema, key)
  const example = exampleOf(schema, key)
  const hint =
    legal.length > 0
      ? `Legal values: ${legal.join(', ')}`
      : example === undefined
        ? undefined
        : `For example \`${key}: ${example}\``
  return {
    path,
    code: 'missing-key',
    message: `"${key}" is missing`,
    ...(hint === undefined ? {} : { hint }),
  }
}

function wrongTag(tag: string, value: unknown, { schema, path }: { schema: Schema; path: Path }): Finding {
  return wrongValue(tagValues(schema, tag), value, [...path, tag])
}

function wrongValue(legal: readonly unknown[], value: unknown, path: Path): Finding {
  const near =
    typeof value === 'string'
      ? nearest(
          value,
          legal.filter((each) => typeof each === 'string'),
        )
      : null
  const message = `Expected ${legal.map((each) => JSON.stringify(each)).join(' or ')}, found ${describe(value)}`
  return { path, code: 'bad-value', message, ...(near === null ? {} : { hint: `Did you mean "${near}"?` }) }
}

/** Legal values of the key that tells the variants of an object apart; none for other keys. */
function tagValues(schema: Schema, key: string): readonly string[] {
  if (schema.discriminator?.propertyName !== key) return []
  return variantsOf(schema).map((variant) => String(variant.schema.properties?.[key]?.const))
}

function exampleOf(schema: Schema, key: string): string | undefined {
  const property = schema.properties?.[key]
  const value = property?.const ?? property?.examples?.[0]
  return value === undefined ? undefined : flow(value)
}

function badName(name: string, schema: Schema, path: Path): Finding {
  const message = `Name ${quote(name)} is not allowed: expected ${expected(schema)}`
  return { path, of: 'key', code: 'bad-name', message }
}

function typeHint(schema: Schema, value: unknown, path: Path): { hint?: string } {
  if (value === null) return { hint: `Give it a value, or remove "${path.at(-1) ?? ''}"` }
  if (schema.type === 'string' && isBareBraces(value))
    return { hint: `Put it in quotes: "{${Object.keys(value).join()}}"` }
  return schema.type === 'array' && typeof value !== 'object' ? { hint: `Write [${flow(value)}]` } : {}
}

/** What YAML makes of a placeholder without quotes. */
function isBareBraces(value: unknown): value is Readonly<Record<string, null>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).join() === '' &&
    Object.keys(value).length === 1
  )
}

/** A misspelt key may be what keeps a value from being one of the variants. */
function variantHint(schema: Schema, value: unknown): { hint?: string } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  const legal = variantsOf(schema).flatMap((variant) => Object.keys(variant.schema.properties ?? {}))
  const unknown = Object.keys(value).filter((key) => !legal.includes(key))
  const near = unknown.map((key) => nearest(key, legal)).find((name) => name !== null)
  return near === undefined ? {} : { hint: `Did you mean "${near}"?` }
}

/** The commonest slips in texts of a fixed form. */
function patternHint(value: unknown): { hint?: string } {
  if (typeof value !== 'string') return {}
  const tight = value.replaceAll(' ', '')
  return tight !== value && /^[\d.]+[A-Za-z]+$/.test(tight)
    ? { hint: `Write it without spaces: ${tight}` }
    : {}
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  null: 'null',
}

function expected(schema: Schema): string {
  const types = [schema.type ?? []].flat().map((type) => typeWords[type] ?? type)
  const keys = Object.keys(schema.properties ?? {})
  if (schema['x-expected'] !== undefined) return schema['x-expected']
  return keys.length > 0 ? `keys with values (${keys.join(', ')})` : types.join(' or ')
}
