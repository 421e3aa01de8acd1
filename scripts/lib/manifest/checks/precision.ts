import { nearest } from '../../text/nearest.ts'
import type { Finding } from '../issues.ts'
import type { CampaignSpec } from '../types.gen.ts'

/** Below so many repetitions, sequential procedures are known to stop too early. */
const FEW = 10

/** What a schema cannot say of `precision`: bounds in order, and metrics that there are. */
export function* checkPrecision(campaign: CampaignSpec): Generator<Finding> {
  const { precision, repetitions } = campaign
  if (precision === undefined) return
  if (repetitions !== undefined)
    yield {
      path: ['repetitions'],
      of: 'key',
      code: 'two-repetitions',
      message: '"repetitions" and "precision" exclude each other',
      hint: 'Leave one out; "precision.max" is the most repetitions of a point',
    }
  if (campaign.simulator.type === 'omnetpp')
    yield {
      path: ['precision'],
      of: 'key',
      code: 'precision-simulator',
      message: 'This version does not look at the precision of OMNeT++ runs',
      hint: 'Write "repetitions" instead',
    }
  const { min = 10, max = 200 } = precision
  if (min > max)
    yield {
      path: ['precision', precision.min === undefined ? 'max' : 'min'],
      code: 'out-of-range',
      message: `"min" is ${min}, and "max" is ${max}`,
      hint: 'Lower "min" or raise "max"',
    }
  if (min < FEW)
    yield {
      path: ['precision', 'min'],
      code: 'few-repetitions',
      level: 'warning',
      message: `With fewer than ${FEW} repetitions, intervals hold the mean less often than they say`,
      hint: `Write "min: ${FEW}" or more`,
    }
  yield* checkMetrics(campaign, precision.metrics)
}

/** Metrics of a file are known when it is read. */
function* checkMetrics({ metrics, collect }: CampaignSpec, names: readonly string[]): Generator<Finding> {
  const specs = [metrics, collect?.metrics].filter((spec) => spec !== undefined)
  if (specs.length === 0)
    return yield {
      path: ['precision', 'metrics'],
      code: 'unknown-metric',
      message: 'The campaign has no metrics',
      hint: 'Say where they are with "metrics", such as { file: result.json }',
    }
  if (specs.some((spec) => 'file' in spec)) return
  const known = specs.flatMap((spec) =>
    Object.keys('stdout' in spec ? spec.stdout : 'scalars' in spec ? spec.scalars : {}),
  )
  for (const [index, name] of names.entries()) {
    if (known.includes(name)) continue
    const near = nearest(name, known)
    yield {
      path: ['precision', 'metrics', index],
      code: 'unknown-metric',
      message: `There is no metric "${name}"`,
      hint: near === null ? `Metrics are ${known.join(', ')}` : `Did you mean "${near}"?`,
    }
  }
}
