import type { Build, PointDuration, StoredIds } from '../job/store.ts'
import type { Json, Parameters, Run, RunLimits } from '../job/types.ts'
import type { Action } from './action.ts'
import type { BudgetState } from './budget.ts'
import type { Recipe } from './campaign.ts'
import { canonicalJson } from './canonical.ts'
import type { Wanted } from './decide.ts'
import type { PointPrecision } from './precision.ts'
import { expectedDuration, type Tally, tallyRuns } from './tally.ts'

export interface RunCounts {
  readonly total: number
  readonly new: number
  readonly cached: number
  /** Stored runs of the campaign that it no longer asks for; nothing deletes them but `gc`. */
  readonly removed: number
  /** Of the cached ones. */
  readonly failed: number
  readonly truncated: number
}

export interface CampaignPlan {
  readonly name: string
  readonly points: number
  readonly runs: RunCounts
  readonly build: 'new' | 'cached'
  /** Seconds that the new runs take on all cores, from past ones; null where there are none. */
  readonly estimate: { readonly seconds: number | null; readonly cost: number | null }
  /** Core-seconds of runs that are there and run again for their files alone. */
  readonly rerunSeconds: number
  /** Parameters that seeds depend on; none: common random numbers at all points. */
  readonly varySeeds: 'all' | readonly string[]
  /** Where the points stand of a campaign with `precision`; null of one that asks for a number of repetitions. */
  readonly precision: PrecisionCounts | null
  /** Null where there is none. */
  readonly budget: BudgetState | null
  /** Bytes that the files of the new runs should take in the store, from past ones. */
  readonly keptBytes: number
  /** The simulator was not asked yet which runs there are: nothing is counted. */
  readonly unlisted: boolean
}

export interface Plan {
  readonly actions: readonly Action[]
  readonly campaigns: readonly CampaignPlan[]
}

/** Points by what comes of them. */
export interface PrecisionCounts {
  /** More of them is to be run before they can be judged. */
  readonly open: number
  readonly precise: number
  /** Not precise enough, and no more repetitions to be had. */
  readonly max: number
  readonly notEstimable: number
  /** Runs that there may be in the end, those of the open points at their most. */
  readonly mostRuns: number
}

/** Counts points by what comes of them; `max` is the most repetitions that one may have. */
export function countPrecision(points: Iterable<PointPrecision>, max: number): PrecisionCounts {
  const counts = { open: 0, precise: 0, max: 0, notEstimable: 0, mostRuns: 0 }
  for (const { state, repetitions } of points) {
    counts[state === 'not estimable' ? 'notEstimable' : state] += 1
    counts.mostRuns += state === 'open' ? max : repetitions
  }
  return counts
}

/** What was observed of one campaign. */
export interface Observed {
  readonly recipe: Recipe
  readonly wanted: Wanted
  /** The recipe of the latest accepted revision. */
  readonly previous: Recipe | null
  readonly build: Build | undefined
  /** Asked for only where there are new runs. */
  readonly durations: () => Iterable<PointDuration>
  /** Mean size of what was kept of a past run, outside the database. Asked for only where there are new runs. */
  readonly bytesPerRun: () => number
  /** Stored runs of the campaign. */
  readonly members: number
  readonly runs: Iterable<Run>
  readonly limitsOf: (parameters: Parameters) => RunLimits
  readonly precision: PrecisionCounts | null
  /** Core-seconds that runs of the campaign have used. Asked for only where it has a budget. */
  readonly usedSeconds: () => number
  /** `runs` are only those that a filter let through. */
  readonly filtered: boolean
}

/** The difference between what one campaign asks for and what is stored; pure. */
export function planCampaign(observed: Observed, stored: StoredIds, slots: number): Plan {
  const { wanted, limitsOf, recipe, build, members, filtered } = observed
  let expected: ((parameters: Parameters) => number | null) | undefined
  const expectedMs = (parameters: Parameters) => {
    expected ??= expectedDuration(observed.durations())
    return expected(parameters)
  }
  const tally = tallyRuns(observed.runs, stored, { wanted, limitsOf, expectedMs })
  const seconds = tally.expectedMs === null ? null : tally.expectedMs / 1000 / slots
  const campaign: CampaignPlan = {
    name: recipe.campaign.name,
    points: tally.points,
    runs: {
      total: tally.total,
      new: tally.fresh,
      cached: tally.total - tally.fresh,
      removed: filtered ? 0 : Math.max(0, members - tally.stored),
      failed: tally.failed,
      truncated: tally.truncated,
    },
    build: build?.outcome === 'done' ? 'cached' : 'new',
    estimate: { seconds, cost: null },
    rerunSeconds: tally.rerunMs / 1000,
    varySeeds: recipe.campaign.seed.vary,
    precision: observed.precision,
    budget: budgetOf(observed, tally),
    keptBytes: tally.fresh === 0 ? 0 : tally.fresh * observed.bytesPerRun(),
    unlisted: recipe.listing === null,
  }
  return { actions: actionsOf(observed, tally), campaigns: [campaign] }
}

function budgetOf({ recipe, usedSeconds }: Observed, { expectedMs }: Tally): BudgetState | null {
  const { budget, resources } = recipe.campaign
  if (budget === undefined) return null
  const expectedSeconds = expectedMs === null ? null : (expectedMs / 1000) * resources.cpus
  return { allowedSeconds: budget.coreSeconds, usedSeconds: usedSeconds(), expectedSeconds }
}

function actionsOf(observed: Observed, tally: Tally): readonly Action[] {
  const { recipe, previous } = observed
  const target = recipe.campaign.name
  const changes = previous === null ? ['new campaign'] : changedParts(previous, recipe)
  const reason = changes.join(', ')
  const actions: Action[] = []
  const build = buildAction(observed, reason)
  if (recipe.listing === null) {
    const list: Action = {
      kind: 'list',
      target,
      change: 'create',
      reason: 'its own files say which runs there are',
    }
    return build === null ? [list] : [build, list]
  }
  if (changes.length > 0)
    actions.push({ kind: 'campaign', target, change: previous === null ? 'create' : 'update', reason })
  else if (tally.stored > observed.members)
    actions.push({ kind: 'campaign', target, change: 'update', reason: 'runs of it are stored by another' })
  if (build !== null && tally.fresh + tally.derive > 0) actions.push(build)
  if (tally.derive > 0)
    actions.push({
      kind: 'derive',
      target,
      change: 'update',
      reason: 'metrics or collect changed',
      count: tally.derive,
    })
  for (const [why, count] of tally.reasons) {
    const isNew = why === 'new run'
    actions.push({
      kind: 'runs',
      target,
      change: isNew ? 'create' : 'replace',
      reason: isNew ? reason || (observed.precision === null ? 'not run yet' : 'not precise yet') : why,
      count,
    })
  }
  return actions
}

function buildAction({ recipe, previous, build }: Observed, reason: string): Action | null {
  if (build?.outcome === 'done') return null
  return {
    kind: 'build',
    target: recipe.campaign.name,
    change: previous === null ? 'create' : 'replace',
    reason: build ? 'the last build failed' : reason || 'its artifacts are gone',
    buildId: recipe.buildId,
  }
}

/** What differs between two recipes, in the manifest's words; empty where nothing does. */
function changedParts(before: Recipe, after: Recipe): readonly string[] {
  if (canonicalJson(before as unknown as Json) === canonicalJson(after as unknown as Json)) return []
  const isChanged = (part: (recipe: Recipe) => unknown) =>
    canonicalJson(part(before) as Json) !== canonicalJson(part(after) as Json)
  const named = PARTS.filter(([, part]) => isChanged(part)).map(([words]) => `${words} changed`)
  return named.length > 0 ? named : ['settings changed']
}

const PARTS: readonly (readonly [string, (recipe: Recipe) => unknown])[] = [
  ['source', ({ buildSourceHash, bases = [] }) => [buildSourceHash, ...bases.map((base) => base.sourceHash)]],
  [
    'build',
    ({ campaign }) => [campaign.build, ...(campaign.workspace?.bases ?? []).map((base) => base.build)],
  ],
  ['simulator', (recipe) => recipe.campaign.simulator],
  ['env', (recipe) => recipe.campaign.env],
  ['inputs', (recipe) => recipe.inputs],
  ['seed', (recipe) => recipe.campaign.seed],
  ['parameters', (recipe) => recipe.campaign.grid],
  ['repetitions', (recipe) => recipe.campaign.repetitions],
  ['precision', (recipe) => recipe.campaign.precision ?? null],
  ['budget', (recipe) => recipe.campaign.budget ?? null],
  ['metrics', (recipe) => recipe.campaign.metrics],
  ['collect', (recipe) => recipe.campaign.collect],
  ['results', (recipe) => recipe.campaign.results],
  ['limits', (recipe) => recipe.campaign.limits],
]

/** One plan of several. */
export function joinPlans(plans: readonly Plan[]): Plan {
  return {
    actions: plans.flatMap((plan) => plan.actions),
    campaigns: plans.flatMap((plan) => plan.campaigns),
  }
}
