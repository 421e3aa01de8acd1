import type { Metrics, Outcome, Parameters, Run, RunError, RunRecord } from '../job/types.ts'
import { UserError } from './errors.ts'

/** What `results` tells of a run. */
export interface ResultRow {
  readonly runId: string
  readonly campaign: string
  readonly parameters: Parameters
  readonly repetition: number
  readonly seed: number
  readonly outcome: Outcome
  readonly durationMs: number
  readonly metrics: Metrics
  readonly error: RunError | null
}

/** A metric named so is what theory says of the metric whose name follows. */
export const THEORY = 'theory.'

/** Where the rows of a study stand: points in the order of their grid, the repetitions of each together. */
export interface RowOrder {
  readonly total: number
  readonly points: number
  row(record: RunRecord, campaign: string): ResultRow
  sorted(rows: readonly ResultRow[]): readonly ResultRow[]
}

interface Placed {
  readonly point: number
  readonly run: Run
}

/** Goes through an expansion once; its first repetition must come in the order of the points. */
export function rowOrder(runs: Iterable<Run>): RowOrder {
  const placed = new Map<string, Placed>()
  // Points need not have as many repetitions as others.
  const points = new Map<string, number>()
  for (const run of runs) {
    const key = JSON.stringify(run.parameters)
    const point = points.get(key) ?? points.size
    points.set(key, point)
    placed.set(run.runId, { point, run })
  }
  const pointOf = (row: ResultRow) => placed.get(row.runId)?.point ?? points.size
  return {
    total: placed.size,
    points: points.size,
    row: (record, campaign) => rowOf(record, campaign, placed.get(record.runId)?.run.parameters),
    sorted: (rows) => rows.toSorted((a, b) => pointOf(a) - pointOf(b) || a.repetition - b.repetition),
  }
}

/** A record may lack a parameter that the campaign gained later, under `fixed`. */
function rowOf(record: RunRecord, campaign: string, parameters = record.parameters): ResultRow {
  const { runId, repetition, seed, execution, verdict } = record
  const { outcome, metrics, error } = verdict
  return {
    runId,
    campaign,
    parameters,
    repetition,
    seed,
    outcome,
    durationMs: execution.durationMs,
    metrics,
    error,
  }
}

/** Names of all metrics, those of theory included, in order of appearance. */
export function metricNames(rows: readonly { readonly metrics: object }[]): readonly string[] {
  const names = new Set<string>()
  for (const { metrics } of rows) for (const name of Object.keys(metrics)) names.add(name)
  return [...names]
}

/** Names of the metrics without those of theory, which belong to their metric. */
export function ownMetrics(rows: readonly { readonly metrics: object }[]): readonly string[] {
  const names = metricNames(rows)
  return names.filter((name) => !(name.startsWith(THEORY) && names.includes(name.slice(THEORY.length))))
}

/** Names of all parameters, in order of appearance. */
export function parameterNames(rows: readonly { readonly parameters: Parameters }[]): readonly string[] {
  const names = new Set<string>()
  for (const { parameters } of rows) for (const name of Object.keys(parameters)) names.add(name)
  return [...names]
}

/** Rows with these metrics alone, and what theory says of them; no name: all. Unknown names are UserErrors. */
export function pickMetrics(rows: readonly ResultRow[], names: readonly string[]): readonly ResultRow[] {
  if (names.length === 0) return rows
  const known = metricNames(rows)
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined && rows.length > 0)
    throw new UserError('results.metric', `Unknown metric "${unknown}"`, {
      hint: known.length === 0 ? 'No run has metrics' : `Metrics are ${known.join(', ')}`,
      exitCode: 2,
    })
  const wanted = names.flatMap((name) => [name, THEORY + name])
  return rows.map((row) => {
    const kept = wanted.filter((name) => Object.hasOwn(row.metrics, name))
    return { ...row, metrics: Object.fromEntries(kept.map((name) => [name, row.metrics[name]!])) }
  })
}

/** Metrics that not one of the usable runs has a value of. */
export function undefinedEverywhere(rows: readonly ResultRow[]): readonly string[] {
  const usable = rows.filter(({ outcome }) => outcome === 'done' || outcome === 'truncated')
  return metricNames(usable).filter((name) => usable.every(({ metrics }) => (metrics[name] ?? null) === null))
}
