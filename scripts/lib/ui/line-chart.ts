import type { GroupOptions, GroupRow } from '../core/group.ts'
import { ownMetrics } from '../core/result-rows.ts'
import { extent } from '../core/statistics.ts'
import type { ParameterValue } from '../job/types.ts'
import { oneLine } from './table.ts'
import { number } from './words.ts'

const COLUMNS = 60
const ROWS = 12
/** A character of Braille is two dots wide and four high; the bits of its dots, row by row. */
const DOTS = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const
const BRAILLE = 0x2800
const MARKS = '●▲■◆○△□◇'

interface Point {
  /** Both from 0 to 1, within the axes. */
  readonly x: number
  readonly y: number
  readonly low: number
  readonly high: number
}

interface Line {
  readonly name: string
  readonly mark: string
  readonly points: readonly Point[]
}

type ChartOptions = Pick<GroupOptions, 'by' | 'stat' | 'confidence'>

/** A chart a metric: its statistic with the interval over the first parameter, a line for each value of the others. */
export function lineCharts(groups: readonly GroupRow[], options: ChartOptions): string {
  return ownMetrics(groups)
    .map((metric) => chart(groups, metric, options))
    .join('\n\n')
}

function chart(groups: readonly GroupRow[], metric: string, { by, stat, confidence }: ChartOptions): string {
  const [first, ...others] = by
  const usable = groups.filter(({ metrics }) => (metrics[metric]?.value ?? null) !== null)
  const title = `${metric} over ${first} (${stat}, ${number(confidence * 100, 4)} % intervals)`
  if (usable.length === 0) return `${oneLine(title)}\n  no value`
  const summaries = usable.map(({ metrics }) => metrics[metric]!)
  const [bottom, top] = extent(summaries.flatMap(({ low, value, high }) => [low ?? value!, high ?? value!]))
  const up = (value: number) => (top > bottom ? (value - bottom) / (top - bottom) : 0.5)
  const { place, left, right } = xAxis(usable.map(({ parameters }) => parameters[first!]))
  const bySeries = Map.groupBy(usable, ({ parameters }) => seriesName(parameters, others))
  const lines = Array.from(bySeries, ([name, rows], index) => ({
    name,
    mark: MARKS[index % MARKS.length]!,
    points: rows.map(({ parameters, metrics }) => {
      const { value, low, high } = metrics[metric]!
      return { x: place(parameters[first!]), y: up(value!), low: up(low ?? value!), high: up(high ?? value!) }
    }),
  }))
  const legend =
    others.length === 0 ? [] : [`  ${lines.map(({ name, mark }) => `${mark} ${name}`).join('   ')}`]
  return [title, ...frame(draw(lines), { top, bottom, left, right }), ...legend].map(oneLine).join('\n')
}

function seriesName(parameters: GroupRow['parameters'], names: readonly string[]): string {
  return names.map((name) => `${name}=${parameters[name] ?? '-'}`).join(', ')
}

/** Numbers stand where they belong, all else side by side. */
function xAxis(values: readonly (ParameterValue | undefined)[]) {
  const text = (value: ParameterValue | undefined) =>
    typeof value === 'number' ? number(value) : String(value ?? '-')
  const distinct = [...new Set(values)]
  const numbers = distinct.filter((value) => typeof value === 'number')
  const areNumbers = numbers.length === distinct.length
  const [from, to] = areNumbers ? extent(numbers) : [0, distinct.length - 1]
  const at = (value: ParameterValue | undefined) => (areNumbers ? (value as number) : distinct.indexOf(value))
  return {
    place: (value: ParameterValue | undefined) => (to > from ? (at(value) - from) / (to - from) : 0.5),
    left: text(areNumbers ? from : distinct[0]),
    right: text(areNumbers ? to : distinct.at(-1)),
  }
}

/** Lines in dots of Braille, then marks at the points. */
function draw(lines: readonly Line[]): readonly string[] {
  const cells = Array.from({ length: ROWS }, () => new Uint8Array(COLUMNS))
  const [across, down] = [2 * COLUMNS - 1, 4 * ROWS - 1]
  const dot = (x: number, y: number) => {
    const [px, py] = [Math.round(x * across), Math.round((1 - y) * down)]
    cells[py >> 2]![px >> 1]! |= DOTS[py & 3]![px & 1]!
  }
  const stroke = (a: { x: number; y: number }, b: { x: number; y: number }) => {
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(b.x - a.x) * across, Math.abs(b.y - a.y) * down)))
    for (let i = 0; i <= steps; i++) dot(a.x + ((b.x - a.x) * i) / steps, a.y + ((b.y - a.y) * i) / steps)
  }
  for (const { points } of lines)
    points.forEach((point, index) => {
      stroke({ x: point.x, y: point.low }, { x: point.x, y: point.high })
      stroke(points[index - 1] ?? point, point)
    })
  const text = cells.map((row) =>
    Array.from(row, (bits) => (bits === 0 ? ' ' : String.fromCodePoint(BRAILLE + bits))),
  )
  for (const { mark, points } of lines)
    for (const { x, y } of points) text[Math.round((1 - y) * down) >> 2]![Math.round(x * across) >> 1] = mark
  return text.map((row) => row.join('').trimEnd())
}

interface Ends {
  readonly top: number
  readonly bottom: number
  readonly left: string
  readonly right: string
}

function frame(rows: readonly string[], { top, bottom, left, right }: Ends): readonly string[] {
  const labels = new Map([
    [0, number(top, 4)],
    [ROWS - 1, number(bottom, 4)],
  ])
  const width = Math.max(...[...labels.values()].map((label) => label.length))
  const lines = rows.map((row, index) => {
    const label = labels.get(index)
    return `  ${(label ?? '').padStart(width)} ${label === undefined ? '│' : '┤'}${row}`
  })
  const gap = ' '.repeat(Math.max(1, COLUMNS - left.length - right.length))
  const indent = ' '.repeat(width + 3)
  return [...lines, `${indent}└${'─'.repeat(COLUMNS)}`, `${indent} ${left}${gap}${right}`]
}
