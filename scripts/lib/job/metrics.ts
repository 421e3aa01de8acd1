import { parseCsv } from '../text/csv.ts'
import type { Metrics, MetricsSpec, RunError, UndefinedMetric } from './types.ts'

/** What a run left for its metrics. */
export interface MetricsSource {
  /** Text of the file that the spec names; null where the run did not write it. */
  readonly file: string | null
  readonly stdout: string
  /** What was found of scalars, or what is wrong with them; null where none were asked for. */
  readonly scalars?: ReadonlyMap<string, number | null> | string | null
}

export interface MetricsReading {
  readonly metrics: Metrics
  readonly error: RunError | null
}

type Values = ReadonlyMap<string, number | null>

/** The text cannot be read as metrics; the message says what is wrong with it. */
class MetricsError extends Error {}

const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
const notFinite = /^([+-]?(nan|inf(inity)?)|null|NA|)$/i
/** A string, or one of the tokens that Python and C++ programs write where JSON has none. */
const looseJson = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity|nan|inf)\b/g
const maxDepth = 64

/** Reads a run's metrics; numbers that are not finite are undefined. Never throws: a failure is in `error`. */
export function readMetrics(spec: MetricsSpec, source: MetricsSource): MetricsReading {
  try {
    return { metrics: applyUndefined(valuesOf(spec, source), spec.undefined), error: null }
  } catch (error) {
    if (!(error instanceof MetricsError)) throw error
    return { metrics: {}, error: { code: 'metrics', message: error.message } }
  }
}

function valuesOf(spec: MetricsSpec, source: MetricsSource): Values {
  if ('stdout' in spec) return stdoutMetrics(spec.stdout, source.stdout)
  if ('scalars' in spec) {
    if (source.scalars instanceof Map) return source.scalars
    throw new MetricsError(String(source.scalars))
  }
  if (source.file === null) throw new MetricsError(`The run wrote no file "${spec.file}"`)
  const text = source.file.replace(/^\uFEFF/, '')
  return /\.csv$/i.test(spec.file) ? csvMetrics(text, spec.file) : jsonMetrics(text, spec.file)
}

function applyUndefined(values: Values, policy: UndefinedMetric): Metrics {
  const missing = [...values].filter(([, value]) => value === null).map(([name]) => name)
  if (policy === 'fail' && missing.length > 0)
    throw new MetricsError(`Undefined metric: ${missing.join(', ')}`)
  const instead = typeof policy === 'number' ? policy : null
  return Object.fromEntries(Array.from(values, ([name, value]) => [name, value ?? instead]))
}

/** Nested keys are joined by dots; booleans become 0 or 1; texts and lists are left out. */
function jsonMetrics(text: string, label: string): Values {
  const root = parseJson(text, label)
  if (!isObject(root)) throw new MetricsError(`"${label}" must hold a JSON object at its top level`)
  const metrics = new Map<string, number | null>()
  const add = (value: unknown, path: readonly string[]) => {
    if (path.length > maxDepth) throw new MetricsError(`"${label}" is nested more than ${maxDepth} deep`)
    if (isObject(value)) for (const [key, inner] of Object.entries(value)) add(inner, [...path, key])
    else if (value === null) put(metrics, path.join('.'), null)
    else if (typeof value === 'number') put(metrics, path.join('.'), Number.isFinite(value) ? value : null)
    else if (typeof value === 'boolean') put(metrics, path.join('.'), Number(value))
  }
  add(root, [])
  return metrics
}

function put(metrics: Map<string, number | null>, name: string, value: number | null): void {
  if (metrics.has(name)) throw new MetricsError(`Metric "${name}" is there twice`)
  metrics.set(name, value)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parseJson(text: string, label: string): unknown {
  try {
    return JSON.parse(text.replace(looseJson, (token) => (token.startsWith('"') ? token : 'null')))
  } catch (error) {
    const reason = (error as Error).message.replace(/\s+/g, ' ')
    throw new MetricsError(`"${label}" is not valid JSON: ${reason}`)
  }
}

/** The last row; cells that are neither a number, `true`, `false` nor empty are left out. */
function csvMetrics(text: string, label: string): Values {
  const row = csvRows(text, label).at(-1)
  if (row === undefined) throw new MetricsError(`"${label}" has no row below its header`)
  const metrics = new Map<string, number | null>()
  for (const [name, cell] of Object.entries(row)) {
    const text = cell.trim()
    if (text === 'true' || text === 'false') metrics.set(name, Number(text === 'true'))
    else if (number.test(text) || notFinite.test(text)) metrics.set(name, finite(text))
  }
  return metrics
}

function csvRows(text: string, label: string): readonly Readonly<Record<string, string>>[] {
  try {
    return parseCsv(text, label)
  } catch (error) {
    throw new MetricsError((error as Error).message)
  }
}

/** One capture group a metric; the last match counts, and without one the metric is undefined. */
function stdoutMetrics(patterns: Readonly<Record<string, string>>, stdout: string): Values {
  return new Map(Object.entries(patterns).map(([name, pattern]) => [name, captured(name, pattern, stdout)]))
}

function captured(name: string, pattern: string, stdout: string): number | null {
  const problem = metricPatternProblem(pattern)
  if (problem !== null) throw new MetricsError(`Metric "${name}": ${problem}`)
  let text: string | undefined
  for (const match of stdout.matchAll(new RegExp(pattern, 'gm'))) text = match[1]?.trim()
  if (text === undefined || notFinite.test(text)) return null
  if (!number.test(text)) throw new MetricsError(`Metric "${name}": "${text.slice(0, 40)}" is not a number`)
  return finite(text)
}

function finite(text: string): number | null {
  return number.test(text) && Number.isFinite(Number(text)) ? Number(text) : null
}

/** What is wrong with a regular expression for a metric, in words; null where it has its one group. */
export function metricPatternProblem(pattern: string): string | null {
  try {
    const groups = (new RegExp(`${pattern}|`, 'm').exec('')?.length ?? 1) - 1
    return groups === 1 ? null : `The pattern must have one group around the number, not ${groups}`
  } catch (error) {
    return (error as Error).message
  }
}
