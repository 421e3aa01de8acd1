import campaign from '../../../schemas/campaign.schema.json' with { type: 'json' }
import cluster from '../../../schemas/cluster.schema.json' with { type: 'json' }
import services from '../../../schemas/services.schema.json' with { type: 'json' }
import command from '../../../schemas/simulators/command.schema.json' with { type: 'json' }
import ns3 from '../../../schemas/simulators/ns3.schema.json' with { type: 'json' }
import omnetpp from '../../../schemas/simulators/omnetpp.schema.json' with { type: 'json' }
import manifest from '../../../schemas/swarm.config.schema.json' with { type: 'json' }
import values from '../../../schemas/values.schema.json' with { type: 'json' }

/** What this program reads of a JSON Schema. */
export interface Schema {
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  readonly minimum?: number
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly propertyNames?: Schema
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly discriminator?: { readonly propertyName: string }
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly $ref?: string
  /** What a value should be, in words that end the sentence "Expected …". */
  readonly 'x-expected'?: string
}

/** The schemas by their path below schemas/; references between them are relative to the file. */
export const schemas: Readonly<Record<string, Schema>> = {
  'swarm.config.schema.json': manifest,
  'cluster.schema.json': cluster,
  'services.schema.json': services,
  'campaign.schema.json': campaign,
  'values.schema.json': values,
  'simulators/command.schema.json': command,
  'simulators/ns3.schema.json': ns3,
  'simulators/omnetpp.schema.json': omnetpp,
}

/** How ajv takes them; a test holds them to the strict rules. */
export const AJV_OPTIONS = {
  discriminator: true,
  strict: false,
  strictNumbers: true,
  validateSchema: false,
  schemas: { ...schemas },
}

/** A schema and the file that its references are relative to. */
export interface SchemaAt {
  readonly schema: Schema
  readonly file: string
}

/** Follows `$ref`s; what stands beside them, a description above all, wins. */
export function dereference({ schema, file }: SchemaAt): SchemaAt {
  if (schema.$ref === undefined) return { schema, file }
  const [name = '', pointer = ''] = schema.$ref.split('#')
  const target = name === '' ? file : new URL(name, `file:///${file}`).pathname.slice(1)
  const next = dereference({ schema: at(target, pointer), file: target })
  const { $ref: _, ...beside } = schema
  return { schema: { ...next.schema, ...beside }, file: next.file }
}

/** One branch of an `anyOf` or `oneOf`. */
export interface Variant {
  /** `file#pointer`, for the validator. */
  readonly ref: string
  readonly schema: Schema
  /** Where the schema's own references are relative to. */
  readonly file: string
}

/** The branches of a union; each is a `$ref` that names its file, so that it can be found from anywhere. */
export function variantsOf({ anyOf, oneOf = [] }: Schema): readonly Variant[] {
  return (anyOf ?? oneOf).map(({ $ref = '' }) => {
    const [name = '', pointer = ''] = $ref.split('#')
    const file = Object.keys(schemas).find((each) => each.split('/').at(-1) === name.split('/').at(-1))!
    return { ref: `${file}#${pointer}`, ...dereference({ schema: at(file, pointer), file }) }
  })
}

function at(file: string, pointer: string): Schema {
  const steps = pointer.split('/').slice(1)
  return steps.reduce<unknown>(
    (part, step) => (part as Record<string, unknown>)[step],
    schemas[file],
  ) as Schema
}

/** Where a manifest's schema begins, for walking schema and value together. */
export const rootSchema: SchemaAt = dereference({ schema: { $ref: 'swarm.config.schema.json' }, file: '' })
