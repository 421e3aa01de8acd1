import type { Finding } from '../issues.ts'
import { allNames, type CampaignCheck } from './context.ts'
import { checkExpression, checkNames } from './expressions.ts'

const ROLES = ['x', 'series', 'facet'] as const

/** `plots`: parameters that are there, each in one place. Metrics are known when runs have them. */
export function* checkPlots(check: CampaignCheck): Generator<Finding> {
  const known = allNames(check)
  for (const [index, plot] of (check.campaign.plots ?? []).entries()) {
    const seen = new Set<string>()
    for (const role of ROLES) {
      const name = plot[role]
      if (name === undefined) continue
      const path = ['plots', index, role]
      if (seen.has(name))
        yield { path, code: 'plot-repeated', message: `"${name}" has a place in the plot already` }
      seen.add(name)
      if (plot.kind === 'histogram' && role !== 'facet')
        yield {
          path,
          code: 'plot-kind',
          message: `A histogram has no "${role}": its horizontal axis is the metric's`,
          hint: 'Use "facet", or another kind',
        }
      if (!known.includes(name))
        yield* checkNames(check, path, { names: [name], what: 'It names', code: 'unknown-parameter' })
    }
    if (plot.where !== undefined) yield* checkExpression(check, ['plots', index, 'where'], plot.where)
  }
}
