import { flow } from '../text/flow.ts'
import { dereference, rootSchema, type Schema, type SchemaAt, variantsOf } from './schemas.ts'

interface Section extends SchemaAt {
  readonly heading: string
}

/** The reference page of the manifest, in Markdown: a section for each object, in the order of reading. */
export function renderReference(): string {
  const sections = collect({ ...rootSchema, heading: 'The manifest' })
  return `${['# Manifest reference', intro, ...sections.map(renderSection)].join('\n\n')}\n`
}

const intro = [
  'Generated from [schemas/](../schemas) by `npm run generate`.',
  'A key without a default may be left out, unless it is marked as required.',
  'Keys that are not here are errors.',
].join(' ')

/** The section of an object, then those of the objects inside it. */
function collect(section: Section): readonly Section[] {
  const named = Object.entries(section.schema.properties ?? {})
  const inner = named.flatMap(([name, schema]) =>
    objectsIn({ schema, file: section.file }).map((at) => ({
      ...at,
      heading: headingOf(section.heading, name, at.schema),
    })),
  )
  const own = named.length > 0 ? [section] : []
  return [...own, ...inner.flatMap(collect)]
}

function headingOf(above: string, name: string, schema: Schema): string {
  const base = above === 'The manifest' ? name : `${above.replace(/ \(.*/, '')}.${name}`
  const tag = Object.entries(schema.properties ?? {}).find(([, property]) => property.const !== undefined)
  if (tag !== undefined) return `${base} (${tag[0]}: ${tag[1].const})`
  const required = schema.title?.endsWith('Range') ? schema.required?.at(-1) : schema.required?.[0]
  return schema.title !== undefined && required !== undefined && isVariantTitle(schema.title)
    ? `${base} (${required})`
    : base
}

/** Objects that stand in one place as alternatives; a required key tells them apart. */
function isVariantTitle(title: string): boolean {
  return /(Source|Metrics|Range|PatternSpec|PointsFile|InstanceTypes|From\w+)$/.test(title)
}

/** The objects with keys of their own that a value may be or hold. */
function objectsIn(start: SchemaAt): readonly SchemaAt[] {
  const { schema, file } = dereference(start)
  if (schema.properties !== undefined) return [{ schema, file }]
  const variants = variantsOf(schema).map((variant) => ({ schema: variant.schema, file: variant.file }))
  const items = [schema.items, schema.additionalProperties].filter((each) => typeof each === 'object')
  return [...variants, ...items.map((each) => ({ schema: each, file }))].flatMap(objectsIn)
}

function renderSection({ heading, schema, file }: Section): string {
  const level = heading === 'The manifest' ? '##' : '#'.repeat(Math.min(2 + heading.split('.').length - 1, 4))
  const rows = Object.entries(schema.properties ?? {}).map(([name, property]) =>
    renderRow(name, dereference({ schema: property, file }).schema, schema.required?.includes(name) === true),
  )
  const table = ['| key | value | default | what it is |', '| --- | --- | --- | --- |', ...rows].join('\n')
  return [`${level} ${heading}`, schema.description ?? '', table].filter((part) => part !== '').join('\n\n')
}

function renderRow(name: string, schema: Schema, required: boolean): string {
  const standard = required ? 'required' : schema.default === undefined ? '' : code(flow(schema.default))
  const examples = (schema.examples ?? []).map((example) => code(`${name}: ${flow(example)}`))
  const text = [
    schema.description ?? '',
    ...(examples.length > 0 ? [`Example: ${examples.join(', ')}`] : []),
  ].join(' ')
  const cells = [code(name), valueText(schema), standard, text]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function valueText(schema: Schema): string {
  if (schema.const !== undefined) return code(flow(schema.const))
  if (schema.enum !== undefined) return schema.enum.map((value) => code(flow(value))).join(', ')
  if (schema['x-expected'] !== undefined)
    return schema['x-expected'].replace(/^an? (?=list|text)/, '').replace(' that is not empty', '')
  if (typeof schema.additionalProperties === 'object') return 'names with values'
  const types = [schema.type ?? []].flat()
  const bounds = schema.minimum === undefined ? '' : `, at least ${schema.minimum}`
  return `${types.map((type) => words[type] ?? type).join(' or ')}${bounds}`
}

const words: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  boolean: '`true`, `false`',
  array: 'list',
  object: 'keys (below)',
}

function code(text: string): string {
  return `\`${text}\``
}
