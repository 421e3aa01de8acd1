import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type FigureOptions, figureOf, isEmpty } from '../core/figure.ts'
import type { GroupOptions } from '../core/group.ts'
import { choosePlots, type Plot, type PlotRequest } from '../core/plot.ts'
import type { ResultRow } from '../core/result-rows.ts'
import { writeError, writeWhole } from '../effects/output-file.ts'
import type { DrawnFigure } from '../report/page.ts'
import { vegaSpec } from '../report/vega-spec.ts'

export interface NamedFigure extends DrawnFigure {
  readonly name: string
  readonly metric: string
}

export interface Figures {
  /** Those that show anything. */
  readonly metrics: readonly NamedFigure[]
  readonly runTimes: NamedFigure | null
}

/** Draws what is asked for of a campaign's runs, and their run times. */
export async function drawFigures(
  rows: readonly ResultRow[],
  { by, ...options }: GroupOptions,
  about: { readonly requests: readonly PlotRequest[]; readonly derived: readonly string[] },
): Promise<Figures> {
  const { metrics, runTimes } = choosePlots(rows, { ...about, by: by.length > 0 ? by : null })
  const figures: NamedFigure[] = []
  for (const plot of metrics) figures.push(...(await draw(plot, options)))
  const [times = null] = runTimes === null ? [] : await draw(runTimes, options)
  return { metrics: figures, runTimes: times }
}

async function draw(plot: Plot, options: FigureOptions): Promise<readonly NamedFigure[]> {
  const figure = figureOf(plot, options)
  if (isEmpty(figure)) return []
  const { drawSvg } = await import('../effects/vega.ts')
  const { name, metric } = plot
  return [{ name, metric, caption: figure.caption, svg: await drawSvg(vegaSpec(figure)) }]
}

/** Writes each figure as SVG, then all as PNG; gives the paths. */
export async function writePlots(
  dir: string | undefined,
  { metrics, runTimes }: Figures,
): Promise<readonly string[]> {
  if (dir === undefined) return []
  try {
    mkdirSync(dir, { recursive: true })
  } catch (cause) {
    throw writeError(dir, cause)
  }
  const { pngOf } = await import('../effects/png.ts')
  const write = (ending: string, bytes: (svg: string) => string | Uint8Array) =>
    [...metrics, ...(runTimes ? [runTimes] : [])].map(({ name, svg }) => {
      const path = join(dir, `${name}.${ending}`)
      writeWhole(path, [bytes(svg)])
      return path
    })
  return [...write('svg', (svg) => svg), ...write('png', (svg) => pngOf(svg))]
}
