import type { Imprecise, PointPrecision, Precision } from '../core/precision.ts'
import type { Parameters } from '../job/types.ts'
import { counted, grouped, number } from './words.ts'

/** More points than this are counted only. */
const MOST = 20

/** What there is to say of points that are not as precise as they should be: a line each. */
export function precisionNotes(
  points: Iterable<PointPrecision & { readonly parameters: Parameters }>,
  precision: Precision,
  names: readonly string[],
): readonly string[] {
  const notes: string[] = []
  for (const point of points) {
    const note = noteOf(point, precision)
    if (note === null) continue
    const values = names.flatMap((name) =>
      Object.hasOwn(point.parameters, name) ? [`${name}=${point.parameters[name]}`] : [],
    )
    notes.push(values.length === 0 ? note : `${values.join(', ')}: ${note}`)
  }
  if (notes.length <= MOST) return notes
  return [
    ...notes.slice(0, MOST),
    `${counted(notes.length - MOST, 'more point')} that ${notes.length - MOST === 1 ? 'is' : 'are'} not precise`,
  ]
}

function noteOf(point: PointPrecision, { max }: Precision): string | null {
  switch (point.state) {
    case 'open':
    case 'precise':
      return null
    case 'not estimable':
      return `not estimable: ${point.why}`
    case 'max':
      return `not precise after ${counted(max, 'repetition')} (precision.max): ${point.imprecise.map(impreciseText).join('; ')}`
    default:
      return point satisfies never
  }
}

function impreciseText({ metric, mean, halfWidth, enough }: Imprecise): string {
  if (enough === null) return `${metric} is ${number(mean)} in all of them`
  const share = mean === 0 ? '' : ` (${number((100 * halfWidth) / Math.abs(mean), 2)} %)`
  return `${metric} is ${number(mean)} ± ${number(halfWidth, 2)}${share}, about ${grouped(enough)} would do`
}
