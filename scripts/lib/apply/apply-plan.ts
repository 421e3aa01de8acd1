import { join } from 'node:path'
import type { Recipe } from '../core/campaign.ts'
import { UserError } from '../core/errors.ts'
import { needsOther } from '../core/halt.ts'
import type { CampaignPlan, Plan } from '../core/plan.ts'
import { openArtifacts } from '../effects/artifacts.ts'
import type { LaneState } from '../providers/local/lane.ts'
import type { Study } from '../worker/study.ts'
import type { BoundCampaign } from './bind.ts'
import { BUILD_FAILED, buildCampaign } from './build-step.ts'
import type { ApplyContext } from './context.ts'
import { crashPoint } from './crash-point.ts'
import { deriveCampaign } from './derive-step.ts'
import { now } from './events.ts'
import { joinStored } from './expansion.ts'
import { listBuiltStudy, STUDY_REFUSED } from './list-study.ts'
import { recipeText, revisionId } from './revision.ts'
import { type CampaignToRun, runCampaigns } from './run-step.ts'
import { openStudy } from './study.ts'

export interface ApplyEnd {
  readonly lanes: readonly LaneState[]
  /** One error for each campaign whose build failed, or whose runs the simulator does not list. */
  readonly broken: readonly UserError[]
  /** Campaigns whose runs were listed, by name: what is to be done of them is for the next plan. */
  readonly listed: ReadonlyMap<string, BoundCampaign>
}

/** Closes the differences of a plan; a campaign whose build failed goes no further, the others do. */
export async function applyPlan(
  plan: Plan,
  bound: readonly BoundCampaign[],
  context: ApplyContext,
): Promise<ApplyEnd> {
  const { emit, control } = context
  const studies = new Map<string, Study | UserError>()
  const listed = new Map<string, BoundCampaign>()
  const toRun: Omit<CampaignToRun, 'halted'>[] = []
  const planOf = (name: string) => plan.campaigns.find((each) => each.name === name)
  for (const action of inOrder(plan)) {
    if (control.draining) break
    const campaign = bound.find(({ recipe }) => recipe.campaign.name === action.target)
    if (!campaign) continue
    const { recipe } = campaign
    emit({ type: 'action', time: now(), state: 'begin', ...action })
    if (action.kind === 'campaign') accept(recipe, context)
    else {
      const study = studies.get(action.target) ?? (await prepareOrFail(campaign, context))
      studies.set(action.target, study)
      if (study instanceof UserError) continue
      switch (action.kind) {
        case 'build':
          break
        case 'list': {
          const found = await listOrFail(campaign, study, context)
          if (found instanceof UserError) studies.set(action.target, found)
          else listed.set(action.target, found)
          break
        }
        case 'derive':
          await deriveCampaign(recipe, study, context)
          crashPoint('derived')
          break
        case 'runs':
          if (!toRun.some((each) => each.recipe === recipe))
            toRun.push({ recipe, study, plan: planOf(action.target) })
          break
        default:
          action satisfies never
      }
    }
    emit({ type: 'action', time: now(), state: 'end', ...action })
  }
  const waiting = waitingFor(plan, bound)
  const ready = toRun.filter(({ recipe }) => !waiting.has(recipe.campaign.name))
  const running = new Set(ready.map(({ recipe }) => recipe.campaign.name))
  // One that does not run now is as good as what is stored of it.
  const isGood = (name: string) => running.has(name) || isComplete(planOf(name))
  const campaigns = ready.map((each) => {
    const bad = each.recipe.campaign.needs.find((name) => !isGood(name))
    return { ...each, halted: bad === undefined ? null : needsOther(bad) }
  })
  const lanes = control.draining ? [] : await runCampaigns(campaigns, context)
  crashPoint('runs-ended')
  return { lanes, broken: [...studies.values()].filter((study) => study instanceof UserError), listed }
}

/** Campaigns that need one whose points are open, at first or second hand: it has more to run than is known now. */
function waitingFor(plan: Plan, bound: readonly BoundCampaign[]): ReadonlySet<string> {
  const open = new Set(plan.campaigns.filter(isOpen).map(({ name }) => name))
  const waiting = new Set<string>()
  let before: number
  do {
    before = waiting.size
    for (const { recipe } of bound) {
      const { name, needs } = recipe.campaign
      if (needs.some((need) => open.has(need) || waiting.has(need))) waiting.add(name)
    }
  } while (waiting.size > before)
  return waiting
}

function isOpen({ precision }: CampaignPlan): boolean {
  return precision !== null && precision.open > 0
}

function isComplete(plan: CampaignPlan | undefined): boolean {
  return plan !== undefined && !plan.unlisted && plan.runs.new + plan.runs.failed === 0
}

/** All campaigns are accepted before anything is built, all is built before anything runs. */
function inOrder(plan: Plan): Plan['actions'] {
  const order = ['campaign', 'build', 'list', 'derive', 'runs']
  return plan.actions.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

function accept(recipe: Recipe, { runs, manifest }: ApplyContext): void {
  const campaign = recipe.campaign.name
  const revision = { id: revisionId(recipe), manifest, campaign, recipe: recipeText(recipe) }
  runs.accept({ ...revision, acceptedAt: Date.now() })
  joinStored(recipe, runs)
  crashPoint('accepted')
}

function prepareOrFail(campaign: BoundCampaign, context: ApplyContext): Promise<Study | UserError> {
  return orRefusal(BUILD_FAILED, () => prepare(campaign, context))
}

function listOrFail(
  campaign: BoundCampaign,
  { artifacts }: Study,
  { emit, signal }: ApplyContext,
): Promise<BoundCampaign | UserError> {
  const warn = (message: string) => emit({ type: 'log', time: now(), level: 'warning', message })
  return orRefusal(STUDY_REFUSED, async () => ({
    ...campaign,
    recipe: await listBuiltStudy(campaign.recipe, { dir: artifacts.dir, warn, signal }),
  }))
}

/** What is wrong with one campaign is its own affair: the others go on. */
async function orRefusal<T>(code: string, work: () => Promise<T>): Promise<T | UserError> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof UserError && error.code === code) return error
    throw error
  }
}

/** The study of a campaign on this machine, built if need be; once more where the artifacts are damaged. */
async function prepare(campaign: BoundCampaign, context: ApplyContext): Promise<Study> {
  const { blobs, dir, projectDir } = context
  const cacheDir = join(dir.path, 'cache')
  const open = async (force: boolean) => {
    const artifact = await buildCampaign(campaign, context, { force })
    crashPoint('built')
    const artifactsDir = await openArtifacts(artifact, { blobs, cacheDir })
    const options = { artifactsDir, blobs, cacheDir, projectDir, env: process.env }
    const study = await openStudy(campaign.recipe, options)
    crashPoint('prepared')
    return study
  }
  try {
    return await open(false)
  } catch (error) {
    if (!(error instanceof UserError && error.code === 'corrupt')) throw error
    context.emit({ type: 'log', time: now(), level: 'warning', message: `${error.message}: building again` })
    return await open(true)
  }
}
