import { availableParallelism } from 'node:os'
import { bindCampaigns } from '../apply/bind.ts'
import { runsOf } from '../apply/expansion.ts'
import { openJudge } from '../apply/judge.ts'
import { observeAndPlan } from '../apply/observe.ts'
import type { ClusterAction } from '../core/action.ts'
import { checkBudgets } from '../core/budget.ts'
import { runningCost, withCost } from '../core/cluster-cost.ts'
import type { Plan, PrecisionCounts, RunCounts } from '../core/plan.ts'
import { freeBytesAt } from '../effects/store-dir.ts'
import type { BlobStore, RunStore } from '../job/store.ts'
import { formatIssues } from '../manifest/issues.ts'
import { planMarkdown } from '../ui/plan-markdown.ts'
import { planText, stackText } from '../ui/plan-text.ts'
import { dollars } from '../ui/words.ts'
import { PRICE_OPTION, pricesOf } from './aws-prices.ts'
import { type Cli, oneOf, usage, type VerbSpec } from './options.ts'
import { filterOf, loadProject, openForReading, type Project, selectCampaigns } from './project.ts'
import type { ClusterOutlook } from './stack.ts'

export const spec: VerbSpec = {
  summary: 'Shows what apply would do, with the reason for each step. Nothing is changed.',
  usage: '',
  arguments: { min: 0, max: 0 },
  options: {
    'detailed-exitcode': { type: 'boolean', help: 'exit 0 without differences, 2 with some, 1 on errors' },
    runs: { type: 'boolean', help: 'list the runs as JSON lines' },
    format: { type: 'string', value: 'FORMAT', help: 'text, or markdown for a comment on a change' },
    price: PRICE_OPTION,
    replace: { type: 'boolean', help: 'AWS: the volume may be made anew, without its data' },
  },
}

export async function main(cli: Cli): Promise<number> {
  try {
    return await planAndShow(cli)
  } catch (error) {
    // 2 says "differences" here: whatever is wrong is a 1.
    if (cli.flag('detailed-exitcode') && error instanceof Error) Object.assign(error, { exitCode: 1 })
    throw error
  }
}

async function planAndShow(cli: Cli): Promise<number> {
  const format = formatOf(cli)
  const project = loadProject(cli)
  refuseOnCluster(project)
  if (!cli.flag('quiet')) showWarnings(project)
  const { actions, slots, freeBytes } = await lookAtCluster(cli, project)
  const store = openForReading(project)
  try {
    const recipes = await recipesOf(cli, project, store?.runs ?? null)
    if (cli.flag('runs')) return listRuns(recipes, cli, store?.runs)
    const planned = observeAndPlan(recipes, { ...worldOf(cli, project, store), slots })
    const stack = planned.actions.length > 0 ? actions : actions.filter((action) => !isStart(action))
    const perHour =
      project.cluster.provider === 'aws'
        ? runningCost(project.cluster, pricesOf(cli, project.cluster.region))
        : null
    const plan = { ...planned, campaigns: withCost(planned.campaigns, perHour) }
    if (format === 'markdown') console.log(planMarkdown(project.name, plan, stack))
    else showPlan(cli, { plan, stack, freeBytes, perHour })
    checkBudgets(plan.campaigns)
    return cli.flag('detailed-exitcode') && plan.actions.length + stack.length > 0 ? 2 : 0
  } finally {
    store?.runs.close()
  }
}

function formatOf(cli: Cli): 'text' | 'markdown' {
  const format = oneOf<'text' | 'markdown'>('format', cli.text('format') ?? 'text', ['text', 'markdown'])
  const other = ['json', 'runs'].find((name) => cli.flag(name))
  if (cli.text('format') !== undefined && other !== undefined)
    throw usage(`--${other} and --format exclude each other`, 'Leave one out')
  return format
}

/** Halted machines are started for runs alone. */
function isStart({ kind, change }: ClusterAction): boolean {
  return kind === 'machines' && change === 'create'
}

/** What deploying would change, and how many runs the cluster takes at a time; its results are fetched on the way. */
async function lookAtCluster(cli: Cli, project: Project): Promise<ClusterOutlook> {
  if (project.cluster.provider === 'local')
    return { actions: [], slots: slotsOf(project), freeBytes: freeBytesAt(project.store.path) }
  if (project.cluster.provider === 'aws') return await (await import('./plan-aws.ts')).lookAtAws(cli, project)
  const { lookAtStack } = await import('./stack.ts')
  return await lookAtStack(cli, project)
}

type Recipes = Awaited<ReturnType<typeof recipesOf>>

async function recipesOf(cli: Cli, project: Project, runs: RunStore | null) {
  const bound = await bindCampaigns(selectCampaigns(project, cli.list('only')), {
    ...sourceOptions(project),
    blobs: null,
    runs,
    warn: (message) => console.error(`Warning: ${message}`),
  })
  return bound.map(({ recipe }) => recipe)
}

/** Where the sources of a project's campaigns are looked for. */
export function sourceOptions({ file, dir, store }: Project) {
  return { manifestPath: file, projectDir: dir, storeDir: store.path }
}

/** What a plan of this machine is made against. */
export function worldOf(
  cli: Cli,
  project: Project,
  store: { readonly runs: RunStore; readonly blobs: BlobStore } | null,
) {
  const isLocal = project.cluster.provider === 'local'
  return {
    manifest: project.name,
    // Of a cluster's artifacts its builder takes care.
    store: store && { ...store, hasArtifact: (hash: string) => !isLocal || store.blobs.has(hash) },
    slots: slotsOf(project),
    filter: cli.text('filter'),
  }
}

/** Runs that this machine takes at a time, each of one core. */
export function slotsOf({ cluster }: Project): number {
  return (cluster.provider === 'local' ? cluster.parallel : null) ?? availableParallelism()
}

/** How many runs there will be is not known while points are open: from those of this look to the most. */
function openCounts(runs: RunCounts, { open, mostRuns }: PrecisionCounts) {
  if (open === 0) return runs
  const total = { min: runs.total, max: mostRuns }
  return { ...runs, total, new: { min: runs.new, max: mostRuns - runs.cached } }
}

/** What a cluster's apply does not look at yet. */
export function refuseOnCluster({ cluster, file, campaigns }: Project): void {
  if (cluster.provider === 'local') return
  const found = campaigns.find(({ budget }) => budget !== undefined)
  if (found === undefined) return
  throw usage(
    `${file}: campaign "${found.name}": this version looks at "budget" on one machine alone`,
    'Leave "budget" out there, or write cluster: { provider: local }',
  )
}

export function showWarnings({ file, warnings }: Project): void {
  if (warnings.length > 0) console.error(formatIssues(file, warnings))
}

interface Shown {
  readonly plan: Plan
  /** What a cluster's stack lacks. */
  readonly stack: readonly ClusterAction[]
  readonly freeBytes: number | null
  /** Dollars of a cluster that is rented; else null. */
  readonly perHour: number | null
}

function showPlan(cli: Cli, { plan, stack, freeBytes, perHour }: Shown): void {
  if (cli.flag('json')) {
    const campaigns = plan.campaigns.map(({ name, points, runs, build, estimate, unlisted, precision }) => ({
      name,
      points: unlisted ? null : points,
      runs: unlisted ? null : precision === null ? runs : openCounts(runs, precision),
      build,
      estimate,
      ...(precision !== null && { precision }),
    }))
    console.log(JSON.stringify({ schema: 1, actions: [...stack, ...plan.actions], campaigns, perHour }))
    return
  }
  if (stack.length > 0) console.log(stackText(stack))
  console.log(planText(plan, freeBytes))
  if (perHour !== null) console.log(`Machines cost about ${dollars(perHour)} an hour`)
  if (plan.actions.length + stack.length === 0) console.log('Nothing to do')
}

function listRuns(recipes: Recipes, cli: Cli, store: RunStore | undefined): number {
  for (const recipe of recipes)
    for (const { runId, parameters, seed } of runsOf(recipe, {
      ...filterOf(cli),
      judge: openJudge(recipe, store),
    }))
      process.stdout.write(
        `${JSON.stringify({ runId, campaign: recipe.campaign.name, parameters, repetition: seed.repetition })}\n`,
      )
  return 0
}
