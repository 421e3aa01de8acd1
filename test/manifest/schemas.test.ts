import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { type Schema, schemas } from '../../scripts/lib/manifest/schemas.ts'

interface Found {
  readonly place: string
  readonly schema: Schema
}

/** All schemas inside a value, with their places. */
function* schemasIn(value: unknown, place: string): Generator<Found> {
  if (typeof value !== 'object' || value === null) return
  yield { place, schema: value as Schema }
  for (const [key, inner] of Object.entries(value)) {
    if (!['examples', 'default', 'enum', 'const', 'not'].includes(key))
      yield* schemasIn(inner, `${place}/${key}`)
  }
}

const all = Object.entries(schemas).flatMap(([file, schema]) => [...schemasIn(schema, file)])

describe('schemas', () => {
  test('are valid by the strict rules of JSON Schema 2020-12', () => {
    const ajv = new Ajv2020({
      discriminator: true,
      allowUnionTypes: true,
      strictRequired: false,
      keywords: ['x-expected'],
      schemas: { ...schemas },
    })
    assert.notEqual(ajv.getSchema('swarm.config.schema.json'), undefined)
  })

  test('describe every key, here or where it refers to', () => {
    for (const { place, schema } of all) {
      for (const [key, property] of Object.entries(schema.properties ?? {})) {
        const own =
          property.description ?? (property.$ref === undefined ? '' : describedAt(property.$ref, place))
        assert.match(own, /\w.*\.$/s, `${place}: ${key}`)
      }
    }
  })

  test('close every object that has keys', () => {
    for (const { place, schema } of all) {
      if (schema.properties !== undefined && schema.type !== undefined) {
        assert.equal(schema.additionalProperties, false, place)
      }
    }
  })

  test('name the file of every branch of a union', () => {
    for (const { place, schema } of all) {
      for (const branch of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
        assert.match(branch.$ref ?? '', /^(simulators\/|\.\.\/)?[a-z0-9]+\.schema\.json/, place)
      }
    }
  })
})

function describedAt(ref: string, place: string): string {
  const [name = '', pointer = ''] = ref.split('#')
  const file = name === '' ? `${place.split('.json')[0]}.json` : name.replace('../', '')
  const steps = pointer.split('/').slice(1)
  const found = steps.reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], schemas[file])
  return (found as Schema).description ?? ''
}
