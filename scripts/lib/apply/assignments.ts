import type { Recipe } from '../core/campaign.ts'
import { decideRun, wantedOf } from '../core/decide.ts'
import type { ExpandOptions } from '../core/expand.ts'
import { limitsOf } from '../core/limits.ts'
import { expectedDuration } from '../core/tally.ts'
import type { Assignment } from '../job/cluster.ts'
import type { RunStore } from '../job/store.ts'
import type { RunRecord } from '../job/types.ts'
import { pastOf, quarantined } from '../worker/attempts.ts'
import { runsOf } from './expansion.ts'
import { openJudge } from './judge.ts'

export interface AssignmentOptions {
  readonly runs: RunStore
  readonly filter: string | undefined
  /**
   * Is given the record of a run under which too many workers died: it is not tried again. Null: such a run is
   * given out as a suspect, and whoever takes it sets it aside.
   */
  readonly onPoison: ((record: RunRecord) => void) | null
}

/** What is to be run of a recipe, decided as it is reached. */
export function* assignments(recipe: Recipe, options: AssignmentOptions): Generator<Assignment> {
  const { runs, filter, onPoison } = options
  const { campaign } = recipe
  const stored = runs.storedIds()
  const wanted = wantedOf(campaign)
  const limitsAt = limitsOf(campaign)
  const order = longestFirst(recipe, runs)
  const judge = openJudge(recipe, runs)
  for (const run of runsOf(recipe, { order, judge, ...(filter !== undefined && { filter }) })) {
    const decision = decideRun(stored.get(run.runId), wanted, () => limitsAt(run.parameters))
    if (decision.kind !== 'run') continue
    const { round } = decision
    const limits = limitsAt(run.parameters)
    const { attempts, crashes, failures } = pastOf(runs.attempts(run.runId), round)
    const retriesLeft = Math.max(0, campaign.limits.retries - failures)
    const suspect = crashes >= campaign.limits.crashes
    if (onPoison !== null && crashes > campaign.limits.crashes)
      onPoison(quarantined({ run, round, crashes, limits, keys: wanted.keys }))
    else yield { run, round, attempt: attempts + 1, retriesLeft, suspect, limits }
  }
}

/**
 * Within a repetition the points that take longest start first, so that all cores end together.
 * What is known of them is looked up again after 1, 2, 4, 8 ... repetitions.
 */
function longestFirst(recipe: Recipe, runs: RunStore): NonNullable<ExpandOptions['order']> {
  const { manifest, name } = recipe.campaign
  let indices: readonly number[] = []
  return (points, repetition) => {
    const isPowerOfTwo = (repetition & (repetition - 1)) === 0
    if (indices.length === points.length && !isPowerOfTwo) return indices
    const expected = expectedDuration(runs.durations(manifest, name))
    const ms = points.map((point) => expected(point) ?? 0)
    indices = points.map((_, index) => index).sort((a, b) => (ms[b] ?? 0) - (ms[a] ?? 0))
    return indices
  }
}
