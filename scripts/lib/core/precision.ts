import type { Metrics } from '../job/types.ts'
import { skewness, summarize } from './statistics.ts'

/** How precise the means of a campaign are to be. */
export interface Precision {
  /** Names of metrics; each is to be precise. */
  readonly metrics: readonly string[]
  /** Bounds of half the interval's width, as a share of the mean and in the metric's unit; either will do. */
  readonly relative: number | null
  readonly absolute: number | null
  /** Such as 0.95. */
  readonly confidence: number
  /** Repetitions of a point. */
  readonly min: number
  readonly max: number
  /** Whether `confidence` is that of all intervals together. */
  readonly simultaneous: boolean
}

/** What is known of one repetition; a hole never gets a value. */
export type Sample =
  | { readonly kind: 'value'; readonly metrics: Metrics }
  | { readonly kind: 'hole'; readonly why: string }
  | { readonly kind: 'pending' }

/** A mean that is not precise enough. */
export interface Imprecise {
  readonly metric: string
  readonly mean: number
  readonly halfWidth: number
  /** Repetitions that should do, as far as can be told; null where the metric never varies. */
  readonly enough: number | null
}

/** What comes of a point; `repetitions` are those that it asks for by what is known now. */
export type PointPrecision = { readonly repetitions: number } & (
  | { readonly state: 'open' }
  | { readonly state: 'precise' }
  | { readonly state: 'max'; readonly imprecise: readonly Imprecise[] }
  | { readonly state: 'not estimable'; readonly why: string }
)

/** Repetitions grow by so much between two looks: few looks, and little too much at the last one. */
const GROWTH = 1.2
/** Cochran's: with so many times the squared skewness, a 95 % interval misses in 6 % of cases at most. */
const PER_SKEWNESS = 25
/** The skewness of a small sample is known so badly that it is taken as so many standard errors larger. */
const STANDARD_ERRORS = 2

/** The numbers of repetitions at which a point is looked at: 10, 12, 15, 18, 22 ... for a `min` of 10. */
export function* looks({ min, max }: Pick<Precision, 'min' | 'max'>): Generator<number> {
  for (let n = min; n < max; n = Math.ceil(n * GROWTH)) yield n
  yield max
}

/** The confidence of each interval: where all are to hold together, each has its share of the doubt (Bonferroni). */
export function confidenceOf({ confidence, metrics, simultaneous }: Precision, points: number): number {
  return simultaneous ? 1 - (1 - confidence) / (points * metrics.length) : confidence
}

/**
 * Judges a point by its repetitions, in their own order and at fixed numbers of them: whoever ran them, in whatever
 * order they ended, the same ones are asked for. `confidence` is that of one interval.
 *
 * A mean is precise at the first look where half of Student's interval is at most
 * - `relative / (1 + relative)` times the mean, or `absolute`: Law and Kelton's sequential procedure
 *   (A. M. Law, Simulation Modeling and Analysis, 5th ed., 2015, sect. 9.4.1), which wants ten repetitions at least;
 * - and there are more than 25 repetitions for each unit of squared skewness: Cochran's rule for intervals that keep
 *   their word (W. G. Cochran, Sampling Techniques, 3rd ed., 1977, sect. 2.15), with an upper bound of the skewness.
 *   Without it a rare event stops the study that has hardly seen it: of its 95 % intervals a sixth would miss.
 * A metric that does not vary is never precise.
 */
export function judgePoint(
  precision: Precision,
  confidence: number,
  sampleAt: (repetition: number) => Sample,
): PointPrecision {
  const series = precision.metrics.map((metric) => ({ metric, values: [] as number[] }))
  let hole: string | null = null
  let imprecise: readonly Imprecise[] = []
  let next = 0
  for (const repetitions of looks(precision)) {
    for (; next < repetitions; next++) {
      const sample = sampleAt(next)
      // What a look asks for is run, whatever comes of some of it: else the order of endings would count.
      if (sample.kind === 'pending') return { state: 'open', repetitions }
      hole ??=
        sample.kind === 'hole' ? `repetition ${next} ${sample.why}` : addTo(series, sample.metrics, next)
    }
    if (hole !== null) return { state: 'not estimable', repetitions, why: hole }
    imprecise = series.map((each) => assess(each, precision, confidence)).filter((each) => each !== null)
    if (imprecise.length === 0) return { state: 'precise', repetitions }
  }
  return { state: 'max', repetitions: precision.max, imprecise }
}

interface Series {
  readonly metric: string
  readonly values: number[]
}

/** Gives what is missing, in words; null where nothing is. */
function addTo(series: readonly Series[], metrics: Metrics, repetition: number): string | null {
  for (const { metric, values } of series) {
    if (!Object.hasOwn(metrics, metric))
      return `repetition ${repetition} has no metric "${metric}", only ${Object.keys(metrics).join(', ') || 'none'}`
    const value = metrics[metric] ?? null
    if (value === null) return `metric "${metric}" is undefined in repetition ${repetition}`
    values.push(value)
  }
  return null
}

/** Null where the mean is precise enough. */
function assess({ metric, values }: Series, precision: Precision, confidence: number): Imprecise | null {
  const n = values.length
  const { mean, sd, halfWidth } = summarize(values, { stat: 'mean', confidence })
  if (mean === null || sd === null || halfWidth === null)
    return { metric, mean: mean ?? 0, halfWidth: 0, enough: null }
  if (sd === 0) return { metric, mean, halfWidth, enough: null }
  const { relative, absolute } = precision
  const bound = Math.max(relative === null ? 0 : (relative / (1 + relative)) * Math.abs(mean), absolute ?? 0)
  const enough = Math.max(n * (halfWidth / bound) ** 2, PER_SKEWNESS * skewnessBound(values) ** 2)
  return enough <= n ? null : { metric, mean, halfWidth, enough: Math.ceil(enough) }
}

/** An upper bound of the size of the skewness, by its standard error for a symmetric metric; for three values or more. */
function skewnessBound(values: readonly number[]): number {
  const n = values.length
  const error = Math.sqrt((6 * n * (n - 1)) / ((n - 2) * (n + 1) * (n + 3)))
  return Math.abs(skewness(values)) + STANDARD_ERRORS * error
}
