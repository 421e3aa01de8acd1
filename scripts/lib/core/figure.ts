import type { ParameterValue } from '../job/types.ts'
import { type Bin, binEdges, countIn } from './bins.ts'
import { type GroupInput, type GroupOptions, groupRows } from './group.ts'
import type { Plot, PlotKind, Scale } from './plot.ts'
import { THEORY } from './result-rows.ts'
import { extent, type Stat } from './statistics.ts'
import type { Varying } from './varying.ts'

export type FigureOptions = Pick<GroupOptions, 'stat' | 'confidence' | 'includeTruncated'>

/** Texts that stand for values of a parameter, in the order of the values. */
export interface Legend {
  readonly title: string
  readonly values: readonly string[]
  /** Whether the values have an order that colours should show. */
  readonly isNumeric: boolean
}

export interface FigureAxis {
  readonly title: string
  readonly scale: Scale
  /** Null: numbers. */
  readonly values: readonly string[] | null
  /** The numbers to mark; null: whatever suits. */
  readonly ticks: readonly number[] | null
}

interface Place {
  readonly x: number | string
  /** Empty where the figure has none. */
  readonly series: string
  readonly facet: string
}

/** The statistic of a group, and what theory says of it. */
export interface FigurePoint extends Place {
  readonly y: number
  readonly low: number | null
  readonly high: number | null
  readonly theory: number | null
}

/** What one run measured. */
export interface FigureValue extends Place {
  readonly y: number
}

export interface FigureBin extends Bin {
  readonly facet: string
}

/** Everything that a figure shows, with nothing left to compute. */
export interface Figure {
  readonly name: string
  readonly kind: PlotKind
  readonly title: string | null
  /** A sentence or two: what is shown, of how many runs. */
  readonly caption: string
  readonly x: FigureAxis
  readonly y: FigureAxis
  readonly series: Legend | null
  readonly facet: Legend | null
  readonly points: readonly FigurePoint[]
  readonly values: readonly FigureValue[]
  readonly bins: readonly FigureBin[]
}

const EMPTY = { points: [], values: [], bins: [] }

export function figureOf(plot: Plot, options: FigureOptions): Figure {
  const { name, kind, title, series, facet } = plot
  const common = { name, kind, title, series: legendOf(series, plot), facet: legendOf(facet, plot) }
  if (kind === 'histogram') return { ...common, ...histogram(plot, options) }
  const content = kind === 'box' ? boxes(plot, options) : means(plot, options)
  return { ...common, x: xAxis(plot, plot.x!), ...content }
}

function xAxis(plot: Plot, { name, values, isNumeric }: Varying): FigureAxis {
  const axis = { title: labelOf(plot, name), scale: plot.scale.x }
  if (!isNumeric || plot.kind === 'box') return { ...axis, values: values.map(valueText), ticks: null }
  const numbers = (values as readonly number[]).filter((value) => fits(value, axis.scale))
  return { ...axis, values: null, ticks: values.length <= MOST_TICKS ? numbers : null }
}

/** More would not fit below an axis. */
const MOST_TICKS = 12

/** Whether there is nothing to see in it. */
export function isEmpty({ points, values, bins }: Figure): boolean {
  return points.length + values.length + bins.length === 0
}

type Content = Pick<Figure, 'caption' | 'y' | 'points' | 'values' | 'bins'>

function means(plot: Plot, options: FigureOptions): Content {
  const { metric, over, scale } = plot
  const by = [plot.x, plot.series, plot.facet].flatMap((each) => each?.name ?? [])
  const groups = groupRows(
    plot.rows.map((row) => withMetric(row, metric)),
    { ...options, by, over },
  )
  const points = groups.flatMap(({ parameters, metrics }) => {
    const { value = null, low = null, high = null, n = 0 } = metrics[metric] ?? {}
    const place = placeOf(plot, parameters)
    if (value === null || !fits(value, scale.y) || !fits(place.x, scale.x)) return []
    const theory = metrics[THEORY + metric]?.mean ?? null
    return [
      { ...place, y: value, low, high, theory: theory !== null && fits(theory, scale.y) ? theory : null, n },
    ]
  })
  const percent = `${Number((options.confidence * 100).toPrecision(4))} %`
  const hasTheory = points.some(({ theory }) => theory !== null)
  const caption = [
    `${STATS[options.stat]} of ${metric} over ${repetitions(points.map(({ n }) => n))}`,
    ` with ${percent} confidence intervals`,
    over.length > 0 ? `, averaged over ${over.join(', ')} within each repetition` : '',
    hasTheory ? '; dashed: theory' : '',
    '.',
  ].join('')
  const own = `${metric} (${options.stat}, ${percent} CI)`
  const title = Object.hasOwn(plot.labels, metric) ? plot.labels[metric]! : own
  return {
    ...EMPTY,
    points: cutBelow(points, scale.y),
    caption,
    y: { title, scale: scale.y, values: null, ticks: null },
  }
}

/** On a log scale, intervals that reach 0 end where the lowest mark is. */
function cutBelow(points: readonly FigurePoint[], scale: Scale): readonly FigurePoint[] {
  const [bottom] = extent(points.flatMap(({ y, low }) => [y, low ?? y]).filter((value) => fits(value, scale)))
  return points.map((point) =>
    point.low === null || fits(point.low, scale) ? point : { ...point, low: bottom },
  )
}

/** Statistics of all the other metrics would be for nothing. */
function withMetric(row: GroupInput, metric: string): GroupInput {
  const names = [metric, THEORY + metric].filter((name) => Object.hasOwn(row.metrics, name))
  return { ...row, metrics: Object.fromEntries(names.map((name) => [name, row.metrics[name]!])) }
}

const STATS: Readonly<Record<Stat, string>> = {
  mean: 'Mean',
  median: 'Median',
  p95: '95th percentile',
  proportion: 'Proportion',
}

function repetitions(counts: readonly number[]): string {
  const [least, most] = extent(counts)
  if (counts.length === 0) return 'no repetition'
  return least === most ? `${most} repetition${most === 1 ? '' : 's'}` : `${least} to ${most} repetitions`
}

function boxes(plot: Plot, options: FigureOptions): Content {
  const values = usable(plot, options).map(({ row, value }) => ({
    ...placeOf(plot, row.parameters),
    y: value,
  }))
  const caption = `${plot.metric} of ${runs(values.length, plot)}: boxes from the first to the third quartile with the median, whiskers to the last run within 1.5 heights of the box, the others as dots.`
  const y = { title: labelOf(plot, plot.metric), scale: plot.scale.y, values: null, ticks: null }
  return { ...EMPTY, values, caption, y }
}

function histogram(plot: Plot, options: FigureOptions): Content & Pick<Figure, 'x'> {
  const { metric, scale } = plot
  const values = usable(plot, options).filter(({ value }) => fits(value, scale.x))
  const edges =
    values.length === 0
      ? []
      : binEdges(
          values.map(({ value }) => value),
          scale.x,
        )
  const byFacet = Map.groupBy(values, ({ row }) => placeOf(plot, row.parameters).facet)
  const bins = Array.from(byFacet, ([facet, each]) =>
    countIn(
      edges,
      each.map(({ value }) => value),
    ).map((bin) => ({ ...bin, facet })),
  ).flat()
  return {
    ...EMPTY,
    bins,
    caption: `Distribution of ${metric} over ${runs(values.length, plot)}.`,
    x: { title: labelOf(plot, metric), scale: scale.x, values: null, ticks: null },
    y: { title: 'runs', scale: 'linear', values: null, ticks: null },
  }
}

function runs(count: number, { over }: Plot): string {
  const all = over.length > 0 ? `, over all ${over.join(', ')}` : ''
  return `${count} run${count === 1 ? '' : 's'}${all}`
}

/** The runs that count, with what they measured. */
function usable(
  { rows, metric, kind, scale }: Plot,
  { includeTruncated }: FigureOptions,
): readonly { readonly row: GroupInput; readonly value: number }[] {
  return rows.flatMap((row) => {
    const counts = row.outcome === 'done' || (includeTruncated && row.outcome === 'truncated')
    const value = counts && Object.hasOwn(row.metrics, metric) ? row.metrics[metric]! : null
    return value === null || (kind === 'box' && !fits(value, scale.y)) ? [] : [{ row, value }]
  })
}

/** A log scale has no place for what is not above 0. */
function fits(value: number | string, scale: Scale): boolean {
  return scale === 'linear' || Number(value) > 0
}

function placeOf({ x, series, facet, kind }: Plot, parameters: GroupInput['parameters']): Place {
  const text = (each: Varying | null) => (each === null ? '' : valueText(parameters[each.name]))
  const isNumber = x?.isNumeric && kind !== 'box'
  return { x: isNumber ? (parameters[x.name] as number) : text(x), series: text(series), facet: text(facet) }
}

function legendOf(varying: Varying | null, plot: Plot): Legend | null {
  if (varying === null) return null
  const { name, values, isNumeric } = varying
  return { title: labelOf(plot, name), values: values.map(valueText), isNumeric }
}

function labelOf({ labels }: Plot, name: string): string {
  return Object.hasOwn(labels, name) ? labels[name]! : name
}

function valueText(value: ParameterValue | undefined): string {
  return String(value ?? '-')
}
