import jstat from 'jstat'
import { UserError } from './errors.ts'

export type Stat = 'mean' | 'median' | 'p95' | 'proportion'

/** Statistics of one metric over repetitions; null where there are too few values. */
export interface Summary {
  /** Values that are defined. */
  readonly n: number
  readonly undefined: number
  readonly mean: number | null
  /** Of the sample: divided by n - 1. */
  readonly sd: number | null
  readonly min: number | null
  readonly max: number | null
  /** The statistic asked for, and its confidence interval. */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** Half of the interval's width. */
  readonly halfWidth: number | null
}

export interface SummaryOptions {
  readonly stat: Stat
  /** Such as 0.95. */
  readonly confidence: number
}

interface Interval {
  readonly value: number
  readonly low: number | null
  readonly high: number | null
}

const resamples = 2000

/** Student's t with so many degrees of freedom: the value that a share `p` lies below. */
export function studentQuantile(p: number, degreesOfFreedom: number): number {
  return jstat.studentt.inv(p, degreesOfFreedom)
}

/** Summarizes one value per repetition; null is a repetition in which the metric is undefined. */
export function summarize(values: readonly (number | null)[], options: SummaryOptions): Summary {
  const defined = values.filter((value) => value !== null)
  const n = defined.length
  const counts = { n, undefined: values.length - n }
  if (n === 0) {
    const none = {
      mean: null,
      sd: null,
      min: null,
      max: null,
      value: null,
      low: null,
      high: null,
      halfWidth: null,
    }
    return { ...counts, ...none }
  }
  const { value, low, high } = estimate(defined, options)
  const sorted = [...defined].sort(ascending)
  return {
    ...counts,
    mean: mean(defined),
    sd: standardDeviation(defined),
    min: sorted[0]!,
    max: sorted[n - 1]!,
    value,
    low,
    high,
    halfWidth: low === null || high === null ? null : (high - low) / 2,
  }
}

/** The arithmetic mean of at least one value. */
export function mean(values: readonly number[]): number {
  // Taking the first value away keeps equal values equal to their mean, and large ones finite.
  const first = values[0]!
  return first + values.reduce((sum, value) => sum + (value - first), 0) / values.length
}

/** The standard deviation of a sample; null for fewer than two values. */
export function standardDeviation(values: readonly number[]): number | null {
  if (values.length < 2) return null
  const middle = mean(values)
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1))
}

/** The skewness of a sample of three values or more that differ: the adjusted Fisher-Pearson coefficient. */
export function skewness(values: readonly number[]): number {
  const n = values.length
  const middle = mean(values)
  const moment = (power: number) => values.reduce((sum, value) => sum + (value - middle) ** power, 0) / n
  return ((moment(3) / moment(2) ** 1.5) * Math.sqrt(n * (n - 1))) / (n - 2)
}

/** A quantile of sorted values, interpolated between neighbours (type 7 of Hyndman and Fan). */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const at = (sorted.length - 1) * p
  const below = Math.floor(at)
  const low = sorted[below]!
  return low + (sorted[Math.min(below + 1, sorted.length - 1)]! - low) * (at - below)
}

/** The least and the greatest of values, however many; infinite where there are none. */
export function extent(values: Iterable<number>): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  return [low, high]
}

function estimate(values: readonly number[], { stat, confidence }: SummaryOptions): Interval {
  switch (stat) {
    case 'mean':
      return studentInterval(values, confidence)
    case 'median':
      return bootstrapInterval(values, 0.5, confidence)
    case 'p95':
      return bootstrapInterval(values, 0.95, confidence)
    case 'proportion':
      return wilsonInterval(values, confidence)
    default:
      return stat satisfies never
  }
}

function studentInterval(values: readonly number[], confidence: number): Interval {
  const value = mean(values)
  const sd = standardDeviation(values)
  if (sd === null) return { value, low: null, high: null }
  const halfWidth = (studentQuantile((1 + confidence) / 2, values.length - 1) * sd) / Math.sqrt(values.length)
  return { value, low: value - halfWidth, high: value + halfWidth }
}

/** Percentiles of the statistic over samples drawn from the values with replacement. */
function bootstrapInterval(values: readonly number[], p: number, confidence: number): Interval {
  const value = quantile([...values].sort(ascending), p)
  if (values.length < 2) return { value, low: null, high: null }
  const random = generator()
  const sample = new Float64Array(values.length)
  const found = Float64Array.from({ length: resamples }, () => {
    for (let i = 0; i < sample.length; i++) sample[i] = values[Math.floor(random() * values.length)]!
    return quantile(sample.sort(), p)
  }).sort()
  return { value, low: quantile(found, (1 - confidence) / 2), high: quantile(found, (1 + confidence) / 2) }
}

/** Wilson's score interval, which stays within 0 and 1. */
function wilsonInterval(values: readonly number[], confidence: number): Interval {
  const other = values.find((value) => value !== 0 && value !== 1)
  if (other !== undefined) {
    throw new UserError('stat.proportion', `A proportion is made of 0 and 1, not of ${other}`, {
      exitCode: 2,
    })
  }
  const n = values.length
  const value = mean(values)
  const z = jstat.normal.inv((1 + confidence) / 2, 0, 1)
  const centre = (value + z ** 2 / (2 * n)) / (1 + z ** 2 / n)
  const spread = (z / (1 + z ** 2 / n)) * Math.sqrt((value * (1 - value)) / n + z ** 2 / (4 * n ** 2))
  return { value, low: Math.max(0, centre - spread), high: Math.min(1, centre + spread) }
}

/** Mulberry32 with a seed of its own: the same values always have the same interval. */
function generator(): () => number {
  let state = 1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function ascending(a: number, b: number): number {
  return a - b
}
