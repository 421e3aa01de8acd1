import type { RunContext } from './simulator.ts'
import type { ParameterValue } from './types.ts'

/** A text between placeholders, or a placeholder. */
export type TemplatePart = string | { readonly name: string }

/** What a template may refer to. */
export interface TemplateValues {
  /** All names, for error texts; `seed.NAME` stands for every named stream. */
  readonly names: readonly string[]
  valueOf(name: string): ParameterValue | undefined
}

/** An argument refers to something that does not exist; the message names what does. */
export class TemplateError extends Error {}

const tokens = /\{\{|\}\}|\{([^{}]*)\}|[{}]/g
const reserved = /^(seed|repetition|artifacts|runId|results|jobs)$|^(seed|inputs)\./
const stream = /^seed\.([A-Za-z][\w-]*)$/

/**
 * Splits an argument at its `{name}`s; `{{` and `}}` are literal braces.
 * A lone brace comes out as a placeholder of that name, which nothing can fill.
 */
export function parseTemplate(text: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = []
  let end = 0
  for (const match of text.matchAll(tokens)) {
    const [token, name] = match
    parts.push(text.slice(end, match.index))
    parts.push(token === '{{' ? '{' : token === '}}' ? '}' : { name: name ?? token })
    end = match.index + token.length
  }
  parts.push(text.slice(end))
  return parts.filter((part) => part !== '')
}

/** The names in an argument, in order, repetitions included. */
export function templateNames(text: string): readonly string[] {
  return parseTemplate(text).flatMap((part) => (typeof part === 'string' ? [] : [part.name]))
}

/** Fills each argument; throws a TemplateError for a name without a value. */
export function fillTemplate(args: readonly string[], values: TemplateValues): readonly string[] {
  const fill = (part: TemplatePart) => (typeof part === 'string' ? part : String(filled(part.name, values)))
  return args.map((arg) => parseTemplate(arg).map(fill).join(''))
}

function filled(name: string, values: TemplateValues): ParameterValue {
  const value = values.valueOf(name)
  if (value === undefined)
    throw new TemplateError(placeholderProblem(name, values.names) ?? `"{${name}}" has no value`)
  return value
}

/** The names that an argument of a run may use, given those of its parameters and inputs. */
export function placeholderNames(parameters: Iterable<string>, inputs: Iterable<string>): readonly string[] {
  const ofInputs = Array.from(inputs, (name) => `inputs.${name}`)
  return [...parameters, 'seed', 'seed.NAME', 'repetition', ...ofInputs, 'artifacts', 'runId']
}

/** Whether a placeholder has a meaning of its own, so that no parameter may be called so. */
export function isReservedName(name: string): boolean {
  return reserved.test(name)
}

/** What is wrong with a placeholder, in words; null where it is one of `names`. */
export function placeholderProblem(name: string, names: readonly string[]): string | null {
  if (name === '{' || name === '}') return `Lone "${name}": a literal brace is written "${name}${name}"`
  if (stream.test(name) ? names.includes('seed') : names.includes(name)) return null
  return `Unknown placeholder "{${name}}": known are ${names.map((known) => `{${known}}`).join(', ')}`
}

/** The values for one run's arguments; `extra` adds names such as `results`. */
export function runValues(context: RunContext, extra: Readonly<Record<string, string>> = {}): TemplateValues {
  const { run, inputs } = context
  const values = new Map<string, ParameterValue>([
    ...Object.entries(run.parameters),
    ...Object.entries(inputs).map(([name, folder]) => [`inputs.${name}`, folder] as const),
    ['seed', context.seedOf('')],
    ['repetition', run.seed.repetition],
    ['artifacts', context.artifactsDir],
    ['runId', run.runId],
    ...Object.entries(extra),
  ])
  return {
    names: [...placeholderNames(Object.keys(run.parameters), Object.keys(inputs)), ...Object.keys(extra)],
    valueOf(name) {
      const named = stream.exec(name)?.[1]
      return named === undefined ? values.get(name) : context.seedOf(named)
    },
  }
}
