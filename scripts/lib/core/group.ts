import type { Metrics, Outcome, Parameters, ParameterValue } from '../job/types.ts'
import { UserError } from './errors.ts'
import { type Stat, type Summary, summarize } from './statistics.ts'

/** What grouping needs of a run. */
export interface GroupInput {
  readonly parameters: Parameters
  readonly repetition: number
  readonly outcome: Outcome
  readonly metrics: Metrics
}

export interface GroupOptions {
  /** Parameters that make a group. */
  readonly by: readonly string[]
  /** Parameters averaged over within each repetition first. */
  readonly over: readonly string[]
  readonly stat: Stat
  /** Such as 0.95. */
  readonly confidence: number
  /** Whether truncated runs count beside those that are done. */
  readonly includeTruncated: boolean
}

/** A row of `results --by`. */
export interface GroupRow {
  readonly parameters: Parameters
  /** Runs that the metrics are made of. */
  readonly n: number
  readonly failed: number
  readonly truncated: number
  readonly metrics: Readonly<Record<string, Summary>>
}

/**
 * Groups runs by parameters, in the order of their values, with statistics over repetitions.
 * Another parameter that varies in a group is a UserError unless `over` names it. Averaging over
 * parameters takes only the repetitions that have a usable run at each of their values: a mean over
 * fewer would be of something else.
 */
export function groupRows(rows: readonly GroupInput[], options: GroupOptions): readonly GroupRow[] {
  checkKnown(rows, [...options.by, ...options.over])
  const groups = [...Map.groupBy(rows, (row) => keyOf(row.parameters, options.by)).values()]
  checkNothingElseVaries(groups, options)
  const metrics = [...new Set(rows.flatMap((row) => Object.keys(row.metrics)))].sort()
  return groups
    .map((group) => groupRow(group, metrics, options))
    .sort((a, b) => compareParameters(a.parameters, b.parameters, options.by))
}

function groupRow(group: readonly GroupInput[], names: readonly string[], options: GroupOptions): GroupRow {
  const used = group.filter(
    (row) => row.outcome === 'done' || (options.includeTruncated && row.outcome === 'truncated'),
  )
  const cells = new Set(group.map((row) => keyOf(row.parameters, options.over))).size
  const repetitions = [...Map.groupBy(used, (row) => row.repetition).values()].filter(
    (each) => each.length === cells,
  )
  const summaries = names.map((name) => {
    const values = repetitions.map((each) => average(each.map((row) => metricOf(row, name))))
    return [name, summarize(values, options)] as const
  })
  return {
    parameters: pick(group[0]!.parameters, options.by),
    n: used.length,
    failed: count(group, 'failed'),
    truncated: count(group, 'truncated'),
    metrics: Object.fromEntries(summaries),
  }
}

/** The mean, undefined as soon as one of the values is. */
function average(values: readonly (number | null)[]): number | null {
  let sum = 0
  for (const value of values) {
    if (value === null) return null
    sum += value
  }
  return sum / values.length
}

function metricOf(row: GroupInput, name: string): number | null {
  return Object.hasOwn(row.metrics, name) ? row.metrics[name]! : null
}

function count(rows: readonly GroupInput[], outcome: Outcome): number {
  return rows.filter((row) => row.outcome === outcome).length
}

function checkKnown(rows: readonly GroupInput[], names: readonly string[]): void {
  if (rows.length === 0) return
  const known = parameterNames(rows)
  const unknown = names.find((name) => !known.includes(name))
  if (unknown === undefined) return
  throw new UserError('results.parameter', `Unknown parameter "${unknown}"`, {
    hint: known.length === 0 ? 'The campaign has no parameters' : `Parameters are ${known.join(', ')}`,
    exitCode: 2,
  })
}

/** What follows from the parameters named, as a derived one does, may vary. */
function checkNothingElseVaries(groups: readonly (readonly GroupInput[])[], options: GroupOptions): void {
  const varying = new Set<string>()
  for (const group of groups) {
    for (const cell of Map.groupBy(group, (row) => keyOf(row.parameters, options.over)).values()) {
      for (const name of parameterNames(cell)) {
        if (new Set(cell.map((row) => keyOf(row.parameters, [name]))).size > 1) varying.add(name)
      }
    }
  }
  if (varying.size === 0) return
  const names = [...varying]
  throw new UserError('results.varies', `Other parameters vary within a group: ${names.join(', ')}`, {
    hint: `Add them to --by, or average over them with --over ${names.join(',')}`,
    exitCode: 2,
  })
}

function parameterNames(rows: readonly GroupInput[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row.parameters)))]
}

/** A text that is the same for the same values of these parameters. */
export function keyOf(parameters: Parameters, names: readonly string[]): string {
  return JSON.stringify(names.map((name) => (Object.hasOwn(parameters, name) ? [parameters[name]] : [])))
}

function pick(parameters: Parameters, names: readonly string[]): Parameters {
  const present = names.filter((name) => Object.hasOwn(parameters, name))
  return Object.fromEntries(present.map((name) => [name, parameters[name]!]))
}

function compareParameters(a: Parameters, b: Parameters, names: readonly string[]): number {
  for (const name of names) {
    const order = compareValues(a[name], b[name])
    if (order !== 0) return order
  }
  return 0
}

/** Numbers by size, then all others by their text. */
export function compareValues(a: ParameterValue | undefined, b: ParameterValue | undefined): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'number' || typeof b === 'number') return typeof a === 'number' ? -1 : 1
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0
}
