import type { Path } from '../text/place.ts'
import type { Finding } from './issues.ts'
import { type SchemaError, sayError } from './say-error.ts'
import { type Schema, type Variant, variantsOf } from './schemas.ts'

/** Validates a value against a part of the schemas, `file#pointer`. */
export type Check = (ref: string, value: unknown) => readonly SchemaError[]

/** Turns a validator's errors into one finding a mistake. */
export function explain(errors: readonly SchemaError[], check: Check, above: Path = []): readonly Finding[] {
  const unions = outermost(errors.filter(({ keyword }) => keyword === 'anyOf'))
  const covered = (error: SchemaError) => unions.some((union) => isWithin(error, union))
  const own = errors.filter((error) => !covered(error) && isTelling(error, errors))
  return [
    ...own.map((error) => sayError(error, [...above, ...pathOf(error)])),
    ...unions.flatMap((union) => explainUnion(union, check, [...above, ...pathOf(union)])),
  ]
}

/** A value that fits no variant: what keeps it from the one that was meant, where one stands out. */
function explainUnion(union: SchemaError, check: Check, path: Path): readonly Finding[] {
  const variants = variantsOf(union.parentSchema as Schema)
  const scores = variants.map((variant) => likeness(variant, union.data))
  const best = Math.max(...scores)
  const meant = variants.filter((_, index) => scores[index] === best)
  if (best === 0 || meant.length > 1) return [sayError(union, path)]
  return explain(check(meant[0]!.ref, union.data), check, path)
}

/** How much a value looks like a variant: 0 for another type, and for an object with no key that tells. */
function likeness({ schema }: Variant, value: unknown): number {
  const types = [schema.type ?? []].flat()
  if (Array.isArray(value)) return types.includes('array') ? 1 : 0
  if (typeof value !== 'object' || value === null) return types.includes(typeof value) ? 1 : 0
  if (!types.includes('object')) return 0
  const required = schema.required ?? []
  const present = required.filter((name) => Object.hasOwn(value, name)).length
  return required.length === 0 ? 1 : present * 2
}

function outermost(unions: readonly SchemaError[]): readonly SchemaError[] {
  return unions.filter((union) => !unions.some((other) => other !== union && isBelow(union, other)))
}

function isWithin(error: SchemaError, union: SchemaError): boolean {
  return error.instancePath === union.instancePath || isBelow(error, union)
}

function isBelow(error: SchemaError, union: SchemaError): boolean {
  return error.instancePath.startsWith(`${union.instancePath}/`)
}

/** The validator also reports the container of a bad name, and a missing tag twice. */
function isTelling({ keyword, instancePath, params }: SchemaError, errors: readonly SchemaError[]): boolean {
  if (keyword === 'propertyNames') return false
  if (keyword !== 'discriminator') return true
  return !errors.some(
    (other) =>
      other.keyword === 'required' &&
      other.instancePath === instancePath &&
      other.params.missingProperty === params.tag,
  )
}

function pathOf({ instancePath, propertyName }: SchemaError): Path {
  const steps = instancePath.split('/').slice(1).map(decodeStep)
  return propertyName === undefined ? steps : [...steps, propertyName]
}

function decodeStep(step: string): string | number {
  return /^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')
}
