import { nearest } from '../text/nearest.ts'
import { UserError } from './errors.ts'
import { compileExpression, isTrue } from './expression.ts'
import type { GroupInput } from './group.ts'
import { metricNames, parameterNames } from './result-rows.ts'
import { extent } from './statistics.ts'
import { independent, isSpreadByRatio, type Varying, varyingOf, varyingParameters } from './varying.ts'

export type PlotKind = 'line' | 'points' | 'box' | 'histogram'
export type Scale = 'linear' | 'log'

/** A plot as `plots:` asks for it; what it leaves open is chosen from the data. */
export interface PlotRequest {
  readonly metric: string
  readonly kind?: PlotKind
  readonly x?: string
  readonly series?: string
  readonly facet?: string
  readonly where?: string
  readonly scale?: { readonly x?: Scale; readonly y?: Scale }
  readonly labels?: Readonly<Record<string, string>>
  readonly title?: string
  readonly name?: string
}

/** A plot with everything chosen. */
export interface Plot {
  readonly metric: string
  readonly kind: PlotKind
  /** Null for a histogram: its horizontal axis is the metric's. */
  readonly x: Varying | null
  readonly series: Varying | null
  readonly facet: Varying | null
  /** Parameters that vary besides. */
  readonly over: readonly string[]
  readonly scale: { readonly x: Scale; readonly y: Scale }
  readonly labels: Readonly<Record<string, string>>
  readonly title: string | null
  /** Of its files, without ending. */
  readonly name: string
  /** What it shows: the runs of the points asked for. */
  readonly rows: readonly GroupInput[]
}

export interface PlotOptions {
  readonly requests: readonly PlotRequest[]
  /** Parameters that follow from others. */
  readonly derived: readonly string[]
  /** Parameters that a plot may choose by itself; null: all. */
  readonly by: readonly string[] | null
}

/** So many runs a box, or it tells nothing that the runs themselves would not. */
const BOX_RUNS = 5
const MOST_SERIES = 8
const MOST_FACETS = 9
/** Times that differ by more are told apart on a log scale. */
const WIDE = 30

/** A run with how long it took. */
type TimedInput = GroupInput & { readonly durationMs: number }

export interface Plots {
  readonly metrics: readonly Plot[]
  /** How long the runs took; null where there are none. */
  readonly runTimes: Plot | null
}

/** The plots of a study's runs, each with a name of its own; what cannot be drawn is a UserError. */
export function choosePlots(rows: readonly TimedInput[], options: PlotOptions): Plots {
  if (rows.length === 0) return { metrics: [], runTimes: null }
  const chosen = options.requests.map((request) => choosePlot(rows, request, options))
  const [runTimes, ...metrics] = distinct([runTimesPlot(rows), ...chosen])
  return { metrics, runTimes: runTimes! }
}

/** Run times, apart for each way that runs ended. */
function runTimesPlot(rows: readonly TimedInput[]): Plot {
  const metric = 'run time (s)'
  const timed = rows.map((row) => ({
    ...row,
    parameters: { outcome: row.outcome },
    outcome: 'done' as const,
    metrics: { [metric]: row.durationMs / 1000 },
  }))
  const [low, high] = extent(rows.map(({ durationMs }) => durationMs).filter((ms) => ms > 0))
  const scale = { x: high > WIDE * low ? ('log' as const) : ('linear' as const) }
  const several = new Set(rows.map(({ outcome }) => outcome)).size > 1
  const request = { metric, kind: 'histogram' as const, scale, name: 'run-times' }
  return choosePlot(timed, several ? { ...request, facet: 'outcome' } : request, { derived: [], by: null })
}

/** Names differ by more than case: some file systems know no difference. */
function distinct(plots: readonly Plot[]): readonly Plot[] {
  const taken = new Set<string>()
  return plots.map((plot) => {
    let name = plot.name
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${plot.name}-${copy}`
    taken.add(name.toLowerCase())
    return { ...plot, name }
  })
}

function choosePlot(
  all: readonly GroupInput[],
  request: PlotRequest,
  options: Pick<PlotOptions, 'derived' | 'by'>,
): Plot {
  const rows = selected(all, request)
  checkNames(rows, request)
  const roles = rolesOf(rows, request, options)
  const { x, series, facet } = roles
  const kind = request.kind ?? kindFor(x, rows, [series, facet])
  checkKind(kind, x, request.metric)
  const { metric, scale = {}, labels = {}, title = null } = request
  const words = [metric, ...[x, series, facet].flatMap((each) => each?.name ?? [])]
  return {
    ...{ metric, kind, ...roles, labels, title, rows },
    scale: { x: xScale(kind, x, scale.x), y: scale.y ?? 'linear' },
    name: request.name ?? fileName(words),
  }
}

/** Which parameter stands where: those that are named, then of the others that do not follow from them. */
function rolesOf(
  rows: readonly GroupInput[],
  request: PlotRequest,
  { derived, by }: Pick<PlotOptions, 'derived' | 'by'>,
): Pick<Plot, 'x' | 'series' | 'facet' | 'over'> {
  const [x, series, facet] = [request.x, request.series, request.facet].map((name) =>
    name === undefined ? null : varyingOf(rows, name),
  ) as [Varying | null, Varying | null, Varying | null]
  const named = [x, series, facet].filter((each) => each !== null)
  const isNamed = ({ name }: Varying) => named.some((each) => each.name === name)
  const others = varyingParameters(rows, derived).filter((each) => !isNamed(each))
  let free = independent([...named, ...others], rows).filter((each) => !isNamed(each))
  const over = (left: readonly Varying[]) => left.map(({ name }) => name)
  const { kind } = request
  if (kind === 'histogram' || (kind === undefined && named.length + free.length === 0))
    return { x: null, series: null, facet, over: over(free) }
  const take = (best: (of: readonly Varying[]) => Varying | undefined) => {
    const taken = best(free.filter(({ name }) => by?.includes(name) ?? true)) ?? null
    free = free.filter((each) => each !== taken)
    return taken
  }
  const roles = {
    x: x ?? take(longestAxis),
    series: series ?? take((of) => of.find(({ values }) => values.length <= MOST_SERIES)),
    facet: facet ?? take((of) => of.find(({ values }) => values.length <= MOST_FACETS)),
  }
  return { ...roles, over: over(free) }
}

/** The numeric parameter with most values, else the first one. */
function longestAxis(free: readonly Varying[]): Varying | undefined {
  const numeric = free.filter(({ isNumeric }) => isNumeric)
  const [longest] = numeric.toSorted((a, b) => b.values.length - a.values.length)
  return longest ?? free[0]
}

function selected(rows: readonly GroupInput[], { where }: PlotRequest): readonly GroupInput[] {
  if (where === undefined) return rows
  const expression = compileExpression(where)
  return rows.filter(({ parameters }) => isTrue(expression, parameters))
}

function kindFor(
  x: Varying | null,
  rows: readonly GroupInput[],
  beside: readonly (Varying | null)[],
): PlotKind {
  if (x === null) return 'histogram'
  if (x.isNumeric) return 'line'
  const boxes = [x, ...beside].reduce((count, each) => count * (each?.values.length ?? 1), 1)
  return rows.length / boxes >= BOX_RUNS ? 'box' : 'points'
}

/** Texts stand side by side, and so do boxes: they have no scale. */
function xScale(kind: PlotKind, x: Varying | null, asked: Scale | undefined): Scale {
  if (x === null) return asked ?? 'linear'
  if (!x.isNumeric || kind === 'box') return 'linear'
  return asked ?? (isSpreadByRatio(x.values as readonly number[]) ? 'log' : 'linear')
}

function checkNames(rows: readonly GroupInput[], { metric, x, series, facet }: PlotRequest): void {
  if (rows.length === 0) return
  const complain = (what: string, name: string, known: readonly string[]) => {
    const near = nearest(name, known)
    return new UserError('plots', `A plot names the ${what} "${name}", which no run has`, {
      hint: near ? `Did you mean "${near}"?` : `There are ${known.join(', ') || 'none'}`,
      exitCode: 2,
    })
  }
  const metrics = metricNames(rows)
  // Where all runs failed, nobody can tell.
  if (metrics.length > 0 && !metrics.includes(metric)) throw complain('metric', metric, metrics)
  const parameters = parameterNames(rows)
  for (const name of [x, series, facet])
    if (name !== undefined && !parameters.includes(name)) throw complain('parameter', name, parameters)
}

function checkKind(kind: PlotKind, x: Varying | null, metric: string): void {
  const refuse = (why: string, hint: string) =>
    new UserError('plots', `The plot of "${metric}" ${why}`, { hint, exitCode: 2 })
  if (kind !== 'histogram' && x === null)
    throw refuse('has nothing to put on its horizontal axis', 'No parameter varies: use "kind: histogram"')
  if (kind === 'line' && !x!.isNumeric)
    throw refuse(
      `is a line over "${x!.name}", whose values are no numbers`,
      'Use "kind: points" or "kind: box"',
    )
}

function fileName(words: readonly string[]): string {
  const text = words.join('-').replace(/[^A-Za-z0-9_]+/g, '-')
  return text.replace(/^-+|-+$/g, '').slice(0, 80) || 'plot'
}
