import { checkBudgets } from '../core/budget.ts'
import { UserError } from '../core/errors.ts'
import type { Plan } from '../core/plan.ts'
import type { LaneState } from '../providers/local/lane.ts'
import { applyPlan } from './apply-plan.ts'
import type { BoundCampaign } from './bind.ts'
import type { ApplyContext } from './context.ts'
import { crashPoint } from './crash-point.ts'
import { observeAndPlan } from './observe.ts'

/** Core-seconds that runs may cost without `--rerun` when they are there and only files of them are missing. */
const RERUN_SECONDS = 10 * 3600

export interface Converged {
  readonly first: Plan
  /** What is left to do, and the state of what was asked for. */
  readonly last: Plan
  readonly lanes: readonly LaneState[]
  /** One error for each campaign whose build failed. */
  readonly broken: readonly UserError[]
  /** The campaigns, with the runs of those that had to be built before they could be listed. */
  readonly bound: readonly BoundCampaign[]
}

/** Observes, plans and acts until nothing is left to do, or nothing more can be done. */
export async function converge(
  given: readonly BoundCampaign[],
  context: ApplyContext,
  options: { readonly rerun: boolean; readonly begin: (plan: Plan, round: number) => Promise<void> },
): Promise<Converged> {
  // A wish to cancel that is older than this apply is over; one that comes while it builds counts.
  let bound = given
  for (const { recipe } of bound) context.runs.clearCancel(context.manifest, recipe.campaign.name)
  const look = () =>
    observeAndPlan(
      bound.map(({ recipe }) => recipe),
      { ...context, store: { ...context, hasArtifact: (hash) => context.blobs.has(hash) } },
    )
  let first = look()
  crashPoint('planned')
  if (!options.rerun) refuseCostlyReruns(first)
  checkBudgets(first.campaigns)
  const lanes: LaneState[] = []
  const broken: UserError[] = []
  let plan = first
  for (let round = 0; plan.actions.length > 0 && !context.control.draining; round++) {
    await options.begin(plan, round)
    const ended = await applyPlan(plan, bound, context)
    lanes.push(...ended.lanes)
    broken.push(...ended.broken)
    bound = bound.map((each) => ended.listed.get(each.recipe.campaign.name) ?? each)
    plan = look()
    // What is asked for is known only now.
    if (ended.listed.size > 0) first = { ...plan, actions: [...first.actions, ...plan.actions] }
    if (ended.broken.length > 0 || ended.lanes.some((lane) => lane.halted !== null)) break
  }
  return { first, last: plan, lanes, broken, bound }
}

function refuseCostlyReruns({ campaigns }: Plan): void {
  for (const { name, rerunSeconds } of campaigns)
    if (rerunSeconds > RERUN_SECONDS)
      throw new UserError(
        'rerun',
        `Campaign "${name}": good runs of ${Math.round(rerunSeconds / 3600)} core-hours would run again only because files of them were not kept`,
        {
          hint: 'Say --rerun if that is what you want; or leave "results" and metrics as they were',
          exitCode: 2,
        },
      )
}
