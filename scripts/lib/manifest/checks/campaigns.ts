import type { Finding } from '../issues.ts'
import { type GridPart, pointsEntries, readGrids } from '../points.ts'
import type { CampaignSpec } from '../types.gen.ts'
import { checkArguments } from './arguments.ts'
import { checkBudget } from './budget.ts'
import type { CheckOptions } from './context.ts'
import { checkExpressions, fromUserError } from './expressions.ts'
import { checkGrid } from './grid.ts'
import { checkPaths } from './paths.ts'
import { checkPlots } from './plots.ts'
import { checkPrecision } from './precision.ts'
import { checkSources } from './sources.ts'

/** All that can be said about one campaign by itself; paths are inside it. */
export function* checkCampaign(campaign: CampaignSpec, options: CheckOptions): Generator<Finding> {
  const outside = [...checkPaths(campaign)]
  yield* outside
  yield* checkPrecision(campaign)
  yield* checkBudget(campaign)
  const parts: GridPart[] = []
  for (const entry of pointsEntries(campaign)) {
    // A file outside the manifest's folder has its finding already, and is not read.
    if (outside.some(({ path }) => path.join() === [...entry.path, 'file'].join())) continue
    try {
      parts.push(readGrids(entry, options.readFile))
    } catch (error) {
      yield fromUserError(error, [...entry.path, 'file'], 'bad-points-file')
    }
  }
  // What is missing from a file that cannot be read is anyone's guess.
  if (parts.length < pointsEntries(campaign).length) return
  const placeholders = options.placeholders(campaign.simulator.type, campaign.simulator)
  const check = { campaign, parts, placeholders }
  yield* checkSources(campaign)
  yield* checkGrid(check)
  yield* checkExpressions(check)
  yield* checkArguments(check)
  yield* checkPlots(check)
}
