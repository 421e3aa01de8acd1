import type { Recipe } from '../core/campaign.ts'
import { decideRun, wantedOf } from '../core/decide.ts'
import { limitsOf } from '../core/limits.ts'
import type { RunRecord } from '../job/types.ts'
import type { Study } from '../worker/study.ts'
import type { ApplyContext } from './context.ts'
import { runsOf } from './expansion.ts'
import { openJudge } from './judge.ts'

const GROUP = 100

/** Reads the metrics of stored runs again, where the manifest asks for others than when they were made. */
export async function deriveCampaign(recipe: Recipe, study: Study, context: ApplyContext): Promise<void> {
  const { runs, manifest, control } = context
  const campaign = recipe.campaign.name
  let group: string[] = []
  for (const runId of outdated(recipe, context)) {
    group.push(runId)
    if (group.length < GROUP) continue
    await deriveGroup(group)
    group = []
    if (control.draining) return
  }
  await deriveGroup(group)

  async function deriveGroup(runIds: readonly string[]): Promise<void> {
    if (runIds.length === 0) return
    const derived: RunRecord[] = []
    for (const record of [...runs.rows({ manifest, campaign, runIds })])
      derived.push(await context.worker.derive(study, record))
    runs.derive(derived)
  }
}

function* outdated(recipe: Recipe, { runs, filter }: ApplyContext): Generator<string> {
  const stored = runs.storedIds()
  const wanted = wantedOf(recipe.campaign)
  const limits = limitsOf(recipe.campaign)
  const judge = openJudge(recipe, runs)
  for (const run of runsOf(recipe, { judge, ...(filter !== undefined && { filter }) })) {
    const decision = decideRun(stored.get(run.runId), wanted, () => limits(run.parameters))
    if (decision.kind === 'derive') yield run.runId
  }
}
