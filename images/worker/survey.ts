import { runsOf } from '../../scripts/lib/apply/expansion.ts'
import { openJudge } from '../../scripts/lib/apply/judge.ts'
import type { Recipe } from '../../scripts/lib/core/campaign.ts'
import { decideRun, wantedOf } from '../../scripts/lib/core/decide.ts'
import { limitsOf } from '../../scripts/lib/core/limits.ts'
import type { Assignment } from '../../scripts/lib/job/cluster.ts'
import type { RunStore } from '../../scripts/lib/job/store.ts'
import type { Building } from './builder-host.ts'

const GROUP = 500

export interface Survey {
  /** Runs to do. */
  readonly fresh: number
  /** Stored ones that failed, and stay so. */
  readonly failed: number
}

export interface SurveyOptions {
  readonly runs: RunStore
  readonly building: Building
  /** Takes runs whose metrics are to be read again. */
  readonly addDerive: (list: readonly Assignment[]) => Promise<void>
}

/** Goes through a recipe's runs once: counts what is to do, and makes stored runs its members too. */
export async function survey(recipe: Recipe, { runs, building, addDerive }: SurveyOptions): Promise<Survey> {
  const { name, job, host, patient } = building
  const stored = runs.storedIds()
  const wanted = wantedOf(recipe.campaign)
  const limitsAt = limitsOf(recipe.campaign)
  const members = new Set(runs.members(name.manifest, name.campaign))
  const joining = grouped<string>((ids) => patient(() => host.store.join(name, ids)))
  const deriving = grouped<Assignment>(addDerive)
  let [fresh, failed] = [0, 0]
  const judge = openJudge(recipe, runs)
  for (const run of runsOf(recipe, { judge, ...(job.filter !== null && { filter: job.filter }) })) {
    const state = stored.get(run.runId)
    const decision = decideRun(state, wanted, () => limitsAt(run.parameters))
    if (decision.kind === 'run') fresh += 1
    if (decision.kind === 'keep' && decision.outcome === 'failed') failed += 1
    if (state === undefined) continue
    if (!members.has(run.runId)) await joining.add(run.runId)
    if (decision.kind !== 'derive') continue
    const limits = limitsAt(run.parameters)
    await deriving.add({ run, round: state.round, attempt: 0, retriesLeft: 0, limits })
  }
  await joining.end()
  await deriving.end()
  return { fresh, failed }
}

function grouped<T>(take: (group: readonly T[]) => Promise<void>) {
  let group: T[] = []
  const end = async () => {
    const full = group
    group = []
    if (full.length > 0) await take(full)
  }
  return {
    async add(item: T) {
      group.push(item)
      if (group.length >= GROUP) await end()
    },
    end,
  }
}
