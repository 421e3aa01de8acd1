import { parseDuration } from '../../text/units.ts'
import type { Finding } from '../issues.ts'
import type { CampaignSpec } from '../types.gen.ts'

/** A budget has a bound, which is not nothing. */
export function* checkBudget({ budget }: CampaignSpec): Generator<Finding> {
  if (budget === undefined) return
  const { time, cost, coreHour } = budget
  if (typeof time === 'string' && parseDuration(time) === 0)
    yield {
      path: ['budget', 'time'],
      code: 'out-of-range',
      message: 'A budget of nothing lets nothing run',
      hint: 'Leave "budget" out where there is no bound',
    }
  if ((cost === undefined) === (coreHour === undefined)) return
  const [there, missing] = cost === undefined ? ['coreHour', 'cost'] : ['cost', 'coreHour']
  yield {
    path: ['budget', there!],
    of: 'key',
    code: 'half-a-budget',
    message: `"${there}" needs "${missing}" beside it`,
    hint: 'Such as { cost: 20, coreHour: 0.05 }, or { time: 12h }',
  }
}
