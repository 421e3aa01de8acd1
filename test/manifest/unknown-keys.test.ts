import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  dereference,
  rootSchema,
  type SchemaAt,
  schemas,
  variantsOf,
} from '../../scripts/lib/manifest/schemas.ts'
import { validate } from '../../scripts/lib/manifest/validate.ts'
import { formatPath, type Path } from '../../scripts/lib/text/place.ts'
import { parseYaml } from '../../scripts/lib/text/yaml.ts'
import { examples } from './examples.ts'

interface Level {
  readonly path: Path
  readonly title: string
}

/** Every object of a value that its schema closes. */
function* levels(value: unknown, start: SchemaAt, path: Path): Generator<Level> {
  if (typeof value !== 'object' || value === null) return
  const { schema, file } = dereference(start)
  const variant = variantsOf(schema).find((each) => fits(value, each))
  if (variant !== undefined) return yield* levels(value, variant, path)
  if (schema.properties !== undefined) yield { path, title: schema.title ?? '' }
  for (const [key, inner] of Object.entries(value)) {
    const next = schema.properties?.[key] ?? schema.items ?? schema.additionalProperties
    if (typeof next === 'object')
      yield* levels(inner, { schema: next, file }, [...path, Array.isArray(value) ? Number(key) : key])
  }
}

function fits(value: object, { schema }: SchemaAt): boolean {
  if (Array.isArray(value)) return schema.type === 'array'
  if (schema.type !== 'object') return false
  const properties = Object.entries(schema.properties ?? {})
  const tagged = properties.every(
    ([key, { const: tag }]) => tag === undefined || (value as Record<string, unknown>)[key] === tag,
  )
  return tagged && (schema.required ?? []).every((key) => Object.hasOwn(value, key))
}

function withKey(value: unknown, path: Path, key: string): unknown {
  const copy = structuredClone(value)
  const target = path.reduce<unknown>((part, step) => (part as Record<string | number, unknown>)[step], copy)
  Object.assign(target as object, { [key]: 1 })
  return copy
}

const seen = new Set<string>()

describe('an unknown key is an error', () => {
  for (const [name, text] of Object.entries(examples)) {
    const { value } = parseYaml(new TextEncoder().encode(text))
    for (const { path, title } of levels(value, rootSchema, [])) {
      seen.add(title)
      test(`at ${formatPath(path) || 'the top'} of "${name}"`, () => {
        const found = validate(withKey(value, path, 'zzz')).map(
          (finding) => `${finding.code} ${formatPath(finding.path)}`,
        )
        assert.deepEqual(found, [`unknown-key ${formatPath([...path, 'zzz'])}`])
      })
    }
  }

  test('at every object that the schemas describe', () => {
    const titled = Object.values(schemas).flatMap((root) => titlesOf(root))
    assert.deepEqual(
      titled.filter((title) => !seen.has(title)),
      [],
    )
  })
})

function titlesOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const { title, additionalProperties, $defs } = value as {
    title?: string
    additionalProperties?: unknown
    $defs?: unknown
  }
  const isPart =
    title !== undefined && additionalProperties === false && ('properties' in value || $defs === undefined)
  return [...(isPart ? [title] : []), ...Object.values(value).flatMap(titlesOf)]
}
