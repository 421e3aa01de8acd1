import type { Recipe } from '../core/campaign.ts'
import { decideRun, wantedOf } from '../core/decide.ts'
import type { Point } from '../core/expand.ts'
import { countPoints } from '../core/grid.ts'
import { limitsOf } from '../core/limits.ts'
import { confidenceOf, judgePoint, type PointPrecision, type Sample } from '../core/precision.ts'
import type { RunStore } from '../job/store.ts'
import type { Metrics, Parameters } from '../job/types.ts'

/** Says what comes of a point, by what is stored of it. */
export type Judge = (point: Point) => PointPrecision

/** Judges the points of a recipe by a store as it is now; null where the recipe asks for a number of repetitions. */
export function openJudge({ campaign }: Recipe, runs: RunStore | undefined): Judge | null {
  const { precision, manifest, name, grid } = campaign
  if (precision === undefined) return null
  const confidence = confidenceOf(precision, countPoints(grid))
  const wanted = wantedOf(campaign)
  const limitsAt = limitsOf(campaign)
  const stored = runs?.storedIds()
  const metrics = new Map<string, Metrics>()
  for (const { runId, verdict } of runs?.rows({ manifest, campaign: name }) ?? [])
    metrics.set(runId, verdict.metrics)
  const sampleOf = (runId: string, parameters: Parameters): Sample => {
    const decision = decideRun(stored?.get(runId), wanted, () => limitsAt(parameters))
    const values = metrics.get(runId)
    // One that only another campaign has a record of becomes a member when this one is accepted.
    if (decision.kind !== 'keep' || values === undefined) return { kind: 'pending' }
    if (decision.outcome !== 'done') return { kind: 'hole', why: WHY[decision.outcome] }
    return { kind: 'value', metrics: values }
  }
  return ({ parameters, runId }) =>
    judgePoint(precision, confidence, (repetition) => sampleOf(runId(repetition), parameters))
}

const WHY = { failed: 'failed', truncated: 'was truncated' } as const
