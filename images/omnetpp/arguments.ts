import type { RunContext } from '../../scripts/lib/job/simulator.ts'
import {
  fillTemplate,
  parseTemplate,
  placeholderNames,
  runValues,
  type TemplatePart,
  templateNames,
} from '../../scripts/lib/job/template.ts'
import type { Parameters } from '../../scripts/lib/job/types.ts'
import { executableOf, librariesOf, nedFoldersOf, type OmnetppSpec } from './spec.ts'

/** What the manifest adds to the command line: its options, each parameter that no option names, further arguments. */
function templates(spec: OmnetppSpec, given: Parameters): readonly string[] {
  const options = Object.entries(spec.options ?? {}).map(([name, value]) => `--${literal(name)}=${value}`)
  const written = [...options, ...(spec.extraArgs ?? [])]
  const named = new Set(written.flatMap(templateNames))
  const parameters = Object.keys(given).filter((name) => !named.has(name))
  return [...written, ...parameters.map((name) => `--${name}={${name}}`)]
}

function literal(text: string): string {
  return text.replace(/[{}]/g, '$&$&')
}

/** Where the model is, for a process with runs of one configuration. */
function model(spec: OmnetppSpec): readonly string[] {
  return [
    ...['-n', nedFoldersOf(spec).join(';')],
    // One without a folder would be looked for where the system keeps its own.
    ...librariesOf(spec).flatMap((library) => ['-l', library.includes('/') ? library : `./${library}`]),
  ]
}

/** The command line of a process, without the numbers of its runs and their seeds. */
export function runArguments(spec: OmnetppSpec, context: RunContext): readonly string[] {
  const { config, given, repetitions } = context.run.native!
  return [
    ...[executableOf(spec), '-u', 'Cmdenv', '-f', spec.ini, ...model(spec), '-c', config],
    ...fillTemplate(templates(spec, given), runValues(context)),
    ...repeatArgument(repetitions),
    '--cmdenv-stop-batch-on-error=false',
    ...(wantsVectors(context.results) ? [] : ['--**.vector-recording=false']),
  ]
}

/** Whether a pattern of files that are kept may mean vectors. */
export function wantsVectors(results: readonly string[]): boolean {
  return results.some((glob) => /vec|vci|\*\*?$/.test(glob.split('/').at(-1)!))
}

/** Asks which runs a configuration has, with the entries that apply to each. */
export function queryArguments(
  spec: OmnetppSpec,
  { config, given }: { readonly config: string; readonly given: Parameters },
  repetitions: number | null,
): readonly string[] {
  const filter = spec.filter === undefined ? [] : ['-r', spec.filter]
  return [
    ...[executableOf(spec), '-u', 'Cmdenv', '-f', spec.ini, ...libraries(spec), '-c', config, ...filter],
    ...templates(spec, given).map((text) => fillKnown(text, given)),
    ...repeatArgument(repetitions),
    ...['-q', 'runconfig', '-s'],
  ]
}

function repeatArgument(repetitions: number | null): readonly string[] {
  return repetitions === null ? [] : [`--repeat=${repetitions}`]
}

/** They may bring options of the ini file with them; NED files are not looked at by a query. */
function libraries(spec: OmnetppSpec): readonly string[] {
  return librariesOf(spec).length === 0 ? [] : model(spec).slice(2)
}

/**
 * Fills in the manifest's parameters. What is known only when a run starts, such as the folder of an input, stands
 * in the answer by its name: a study has the same identity on every machine.
 */
function fillKnown(text: string, given: Parameters): string {
  const known = [...placeholderNames(Object.keys(given), []), 'inputs']
  const fill = (part: TemplatePart) => {
    if (typeof part === 'string') return part
    if (Object.hasOwn(given, part.name)) return String(given[part.name])
    if (known.includes(part.name.split('.')[0]!)) return `{${part.name}}`
    return fillTemplate([`{${part.name}}`], { names: known, valueOf: () => undefined })[0]!
  }
  return parseTemplate(text).map(fill).join('')
}

/** `0,3..5` of 0, 3, 4 and 5. */
export function runList(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b)
  const spans: [number, number][] = []
  for (const number of sorted) {
    const last = spans.at(-1)
    if (last !== undefined && number === last[1] + 1) last[1] = number
    else spans.push([number, number])
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${from}..${to}`)).join(',')
}
