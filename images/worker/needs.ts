import { runsOf } from '../../scripts/lib/apply/expansion.ts'
import { openJudge } from '../../scripts/lib/apply/judge.ts'
import type { Recipe } from '../../scripts/lib/core/campaign.ts'
import { wantedOf } from '../../scripts/lib/core/decide.ts'
import { needsOther } from '../../scripts/lib/core/halt.ts'
import { limitsOf } from '../../scripts/lib/core/limits.ts'
import { tallyRuns } from '../../scripts/lib/core/tally.ts'
import type { RunStore } from '../../scripts/lib/job/store.ts'
import type { Building } from './builder-host.ts'

/** Whether the campaigns that one needs are complete (null), on their way, or why it is not to begin. */
export async function lookAtNeeds(
  { campaign }: Recipe,
  filter: string | null,
  { host, name, patient }: Building,
): Promise<'wait' | string | null> {
  for (const needed of campaign.needs) {
    const { pending, builds } = await host.queue.state({ ...name, campaign: needed })
    if (pending + builds.waiting + builds.active + builds.delayed > 0) return 'wait'
    // Looked at after the queue: what has left it is stored.
    const runs = await patient(() => host.mirrors.fresh(name.manifest))
    if (!isComplete(needed, { runs, manifest: name.manifest, filter })) return needsOther(needed)
  }
  return null
}

function isComplete(
  campaign: string,
  { runs, manifest, filter }: { runs: RunStore; manifest: string; filter: string | null },
): boolean {
  const [latest] = runs.history(manifest, campaign)
  if (latest === undefined) return false
  const recipe = JSON.parse(latest.recipe) as Recipe
  // What could not be listed is not complete.
  if (recipe.listing === null) return false
  const asked = runsOf(recipe, { judge: openJudge(recipe, runs), ...(filter !== null && { filter }) })
  const { fresh, failed } = tallyRuns(asked, runs.storedIds(), {
    wanted: wantedOf(recipe.campaign),
    limitsOf: limitsOf(recipe.campaign),
    expectedMs: () => null,
  })
  return fresh + failed === 0
}
