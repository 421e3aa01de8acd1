import type { Figure, FigureAxis, Legend } from '../core/figure.ts'
import type { Json } from '../job/types.ts'

type Spec = { readonly [key: string]: Json }

const SIZE = { width: 420, height: 280 }
const FACET_SIZE = { width: 220, height: 170 }

/** Okabe and Ito's colours, which the colour-blind tell apart, the dark ones first. */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#000000', '#b8a800']
/** A range of numbers gets a range of colours, without the end that paper does not show. */
const RAMP = { scheme: { name: 'viridis', extent: [0, 0.88] } }

/** A Vega-Lite specification of a figure. Fields have names of our own: those of metrics would be read as paths. */
export function vegaSpec(figure: Figure): Json {
  const layers = layersOf(figure)
  const data = { values: (figure.kind === 'box' ? figure.values : figure.points) as unknown as Json }
  const common = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    background: 'white',
    padding: 8,
    config: CONFIG,
    ...(figure.title === null
      ? {}
      : { title: { text: figure.title, anchor: 'start', fontWeight: 'normal' } }),
    data: figure.kind === 'histogram' ? { values: figure.bins as unknown as Json } : data,
  }
  if (figure.facet === null) return { ...common, ...SIZE, layer: layers }
  const { title, values } = figure.facet
  return {
    ...common,
    facet: { field: 'facet', type: 'nominal', title, sort: [...values], header: { labelLimit: 200 } },
    columns: Math.min(3, values.length),
    spec: { ...FACET_SIZE, layer: layers },
  }
}

function layersOf(figure: Figure): readonly Spec[] {
  switch (figure.kind) {
    case 'line':
      return lineLayers(figure)
    case 'points':
      return pointLayers(figure)
    case 'box':
      return [boxLayer(figure)]
    case 'histogram':
      return [barLayer(figure)]
    default:
      return figure.kind satisfies never
  }
}

/** A band for the intervals, above it the line, theory and the points. */
function lineLayers(figure: Figure): readonly Spec[] {
  const { band, colour } = styleOf(figure)
  const hasTheory = figure.points.some(({ theory }) => theory !== null)
  const dash = (name: string): Spec => (hasTheory ? { strokeDash: { ...DASHES, datum: name } } : {})
  const at = (field: string) => ({ ...placeOf(figure, field), ...colour })
  const isDense = new Set(figure.points.map(({ x }) => x)).size > MOST_MARKS
  const interval = (mark: Spec) => ({
    transform: [{ filter: 'isValid(datum.low) && isValid(datum.high)' }],
    mark: { ...mark, ...band },
    encoding: { ...at('low'), y2: { field: 'high' } },
  })
  return [
    interval({ type: 'area', opacity: 0.2 }),
    // A band needs two neighbours, and says not where it was measured.
    ...(isDense ? [] : [interval({ type: 'rule', strokeWidth: 1, opacity: 0.6 })]),
    { mark: { type: 'line', strokeWidth: 1.8, ...band }, encoding: { ...at('y'), ...dash('simulation') } },
    {
      transform: [{ filter: 'isValid(datum.theory)' }],
      mark: { type: 'line', strokeWidth: 1.3, color: '#222222' },
      encoding: { ...placeOf(figure, 'theory'), ...dash('theory'), detail: { field: 'series' } },
    },
    ...(isDense ? [] : [markLayer(figure)]),
  ]
}

/** More points on a line would cover it. */
const MOST_MARKS = 60

const DASHES: Spec = {
  scale: {
    domain: ['simulation', 'theory'],
    range: [
      [1, 0],
      [4, 3],
    ],
  },
  legend: { title: null, symbolStrokeColor: '#222222' },
}

/** Bars for the intervals, points, and a dash for theory. */
function pointLayers(figure: Figure): readonly Spec[] {
  const { band, colour } = styleOf(figure)
  return [
    {
      transform: [{ filter: 'isValid(datum.low) && isValid(datum.high)' }],
      mark: { type: 'rule', strokeWidth: 1.5, ...band },
      encoding: { ...placeOf(figure, 'low'), y2: { field: 'high' }, ...colour },
    },
    {
      transform: [{ filter: 'isValid(datum.theory)' }],
      mark: { type: 'tick', thickness: 1.5, color: '#333333' },
      encoding: placeOf(figure, 'theory'),
    },
    markLayer(figure),
  ]
}

function markLayer(figure: Figure): Spec {
  const { band, colour } = styleOf(figure)
  const { series } = figure
  const shape =
    series === null
      ? {}
      : { shape: { field: 'series', type: 'nominal', title: series.title, sort: [...series.values] } }
  return {
    mark: { type: 'point', filled: true, size: 45, opacity: 1, ...band },
    encoding: { ...placeOf(figure, 'y'), ...colour, ...shape },
  }
}

function boxLayer(figure: Figure): Spec {
  const { band, colour } = styleOf(figure)
  const { x, series, facet } = figure
  const places = (x.values?.length ?? 1) * (series?.values.length ?? 1)
  const { width } = facet === null ? SIZE : FACET_SIZE
  return {
    mark: {
      type: 'boxplot',
      extent: 1.5,
      size: Math.min(24, (0.7 * width) / places),
      box: { opacity: 0.7 },
      // Of values that are all the same, it is what there is to see.
      median: { color: '#111111' },
      ...band,
    },
    encoding: { ...placeOf(figure, 'y'), ...colour },
  }
}

function barLayer({ x, y }: Figure): Spec {
  return {
    mark: { type: 'bar', color: COLOURS[0]!, stroke: 'white', strokeWidth: 0.5 },
    encoding: {
      x: { field: 'from', type: 'quantitative', title: x.title, scale: scaleOf(x), axis: numberAxis(x) },
      x2: { field: 'to' },
      y: { field: 'count', type: 'quantitative', title: y.title, axis: { tickMinStep: 1 } },
      y2: { datum: 0 },
    },
  }
}

/** Where a mark stands: values of one `x` beside each other where it has several series of texts. */
function placeOf({ x, y, series }: Figure, field: string): Spec {
  const side = x.values !== null && series !== null
  return {
    x:
      x.values === null
        ? { field: 'x', type: 'quantitative', title: x.title, scale: scaleOf(x), axis: numberAxis(x) }
        : { field: 'x', type: 'nominal', title: x.title, sort: [...x.values], axis: textAxis(x.values) },
    y: { field, type: 'quantitative', title: y.title, scale: scaleOf(y), axis: numberAxis(y) },
    ...(side ? { xOffset: { field: 'series', type: 'nominal', sort: [...series.values] } } : {}),
  }
}

/** Neither starts at 0, where what differs would be lost. */
function scaleOf({ scale }: FigureAxis): Spec {
  return { type: scale, zero: false, nice: scale === 'linear' }
}

/** The first and the last number stand below their ticks. */
function numberAxis({ ticks }: FigureAxis): Spec {
  return { labelFlush: false, ...(ticks === null ? {} : { values: [...ticks], format: ',.12~g' }) }
}

/** Long texts lie aslant. */
function textAxis(values: readonly string[]): Spec {
  const isLong = values.reduce((sum, value) => sum + value.length, 0) > 50
  return { labelAngle: isLong ? -35 : 0, grid: false }
}

/** The colour of the only series, or a channel that tells several apart. */
function styleOf({ series }: Figure): { readonly band: Spec; readonly colour: Spec } {
  if (series === null) return { band: { color: COLOURS[0]! }, colour: {} }
  return { band: {}, colour: { color: colourOf(series) } }
}

function colourOf({ title, values, isNumeric }: Legend): Spec {
  return {
    field: 'series',
    type: isNumeric ? 'ordinal' : 'nominal',
    title,
    sort: [...values],
    scale: isNumeric ? RAMP : { range: COLOURS },
    legend: { symbolOpacity: 1 },
  }
}

const CONFIG: Spec = {
  font: 'DejaVu Sans, Verdana, Arial, sans-serif',
  axis: {
    labelFontSize: 11,
    titleFontSize: 12,
    titleFontWeight: 'normal',
    titlePadding: 8,
    titleLimit: 320,
    labelLimit: 200,
    gridColor: '#e6e6e6',
    domainColor: '#444444',
    tickColor: '#444444',
    labelOverlap: true,
  },
  legend: {
    labelFontSize: 11,
    titleFontSize: 12,
    titleFontWeight: 'normal',
    labelLimit: 180,
    titleLimit: 200,
    symbolSize: 70,
  },
  header: { labelFontSize: 11, titleFontSize: 12, titleFontWeight: 'normal' },
  view: { stroke: null },
}
