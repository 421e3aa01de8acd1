import { awaitListings } from '../apply/await-listing.ts'
import { type BoundCampaign, bindCampaigns } from '../apply/bind.ts'
import { whileLocked } from '../apply/cluster-lock.ts'
import { crashPoint } from '../apply/crash-point.ts'
import { type ApplyEvent, now, type SummaryEvent } from '../apply/events.ts'
import { BUILD_FAILED, follow } from '../apply/follow.ts'
import { observeAndPlan } from '../apply/observe.ts'
import { enqueueCampaign, submitCampaigns } from '../apply/submit.ts'
import { UserError } from '../core/errors.ts'
import type { Plan } from '../core/plan.ts'
import { openBlobStore } from '../effects/blob-store.ts'
import { buildFailure } from '../effects/build.ts'
import { openRunStore } from '../effects/sqlite-store.ts'
import { openStoreDir } from '../effects/store-dir.ts'
import type { BlobStore, RunStore } from '../job/store.ts'
import type { LaneState } from '../providers/local/lane.ts'
import { makeControl } from '../providers/local/run-lanes.ts'
import { drawLanes } from '../ui/draw-lanes.ts'
import { toldToEnd } from '../ui/ending-signals.ts'
import { openScreen } from '../ui/open-screen.ts'
import { planText } from '../ui/plan-text.ts'
import { workOf } from '../ui/plan-work.ts'
import type { Screen } from '../ui/screen.ts'
import { counted } from '../ui/words.ts'
import type { AtManager } from './at-manager.ts'
import { conclude } from './conclude.ts'
import { awaitCluster, type OpenCluster, openCluster } from './open-cluster.ts'
import type { Cli } from './options.ts'
import { sourceOptions } from './plan.ts'
import type { Project } from './project.ts'
import { withNeeds, wordsOf } from './selection.ts'
import { bringUp } from './stack.ts'
import { withManager } from './swarm-project.ts'

/** Brings the stack up, hands the campaigns over, and shows their runs until all have a result. */
export async function applySwarm(
  cli: Cli,
  project: Project,
  onSummary: (summary: SummaryEvent) => void,
  { onUp = async () => {} }: { readonly onUp?: () => Promise<void> } = {},
): Promise<number> {
  const screen = await openScreen({ json: cli.flag('json'), quiet: cli.flag('quiet') })
  return await withManager(cli, project, {
    verb: 'apply',
    work: async (at) => {
      const { cluster, slots } = await openDeployed(at, (message) => tell(screen, 'info', message))
      await onUp()
      const mirror = openRunStore(openStoreDir(project.store.path).database)
      try {
        return await applyCampaigns({ cli, project, screen, cluster, mirror, slots, onSummary })
      } finally {
        mirror.close()
        await cluster.close()
      }
    },
  })
}

/** Opens the cluster while the stack is looked at: most often there is nothing to deploy. */
async function openDeployed(at: AtManager, say: (message: string) => void) {
  const { docker, project } = at
  const early = openCluster(docker, project).catch(() => null)
  let used = false
  try {
    const { slots, changed } = await bringUp(at, { say })
    if (changed) return { slots, cluster: await awaitCluster(docker, project) }
    const cluster = await early
    used = cluster !== null
    // Another process may have deployed it just now.
    return { slots, cluster: cluster ?? (await awaitCluster(docker, project)) }
  } finally {
    if (!used) void early.then((cluster) => cluster?.close()).catch(() => {})
  }
}

interface Applying {
  readonly cli: Cli
  readonly project: Project
  readonly screen: Screen
  readonly cluster: OpenCluster
  readonly mirror: RunStore
  /** Runners. */
  readonly slots: number
  readonly onSummary: (summary: SummaryEvent) => void
}

/** What was handed over. */
interface Submitted {
  readonly plan: Plan
  readonly bound: readonly BoundCampaign[]
}

async function applyCampaigns(applying: Applying): Promise<number> {
  const { cli, project, screen, cluster, mirror, onSummary } = applying
  const startedMs = performance.now()
  const leaving = new AbortController()
  void toldToEnd().then(() => leaving.abort())
  const blobs = openBlobStore(project.store.blobs)
  const submitted = await whileLocked(cluster.store, project.name, {
    verb: 'apply',
    work: () => submit(applying, blobs, leaving.signal),
  })
  if (cli.flag('detach')) return detached(applying, submitted.plan)
  const { plan: first, bound, broken } = await listed(submitted, applying, { blobs, signal: leaving.signal })
  const control = makeControl()
  const drawing = drawLanes(screen, control)
  let lanes: readonly LaneState[] = []
  try {
    const toDo = first.actions.some(({ kind }) => kind !== 'campaign')
    if (toDo) screen.begin(workOf(first))
    lanes = await follow(toDo ? bound : [], {
      manifest: project.name,
      mirror,
      store: cluster.store,
      queue: cluster.queue,
      sync: (onRecord) => cluster.sync(mirror, onRecord),
      enqueueAgain: (campaign) => enqueueCampaign(campaign, submitOptions(applying, blobs)),
      emit: (event) => screen.event(event),
      onLanes: drawing.show,
      signal: leaving.signal,
      filter: cli.text('filter'),
    })
  } finally {
    drawing.stop()
    await screen.end()
  }
  if (leaving.signal.aborted) {
    tell(
      screen,
      'info',
      'Detached: the runs go on. `status` shows them, `cancel` stops them, `apply` comes back to them',
    )
    return 130
  }
  const context = {
    runs: mirror,
    manifest: project.name,
    filter: cli.text('filter'),
    control,
    emit: (event: ApplyEvent) => {
      if (event.type === 'summary') onSummary(event)
      screen.event(event)
    },
  }
  const last = planNow(applying, blobs, bound)
  return conclude({
    first,
    last,
    lanes,
    broken: [...broken, ...brokenBuilds(lanes, bound, mirror)],
    bound,
    context,
    startedMs,
    words: wordsOf(cli),
  })
}

/** What was handed over, with the runs that only the builder can list: it does, once it has built. */
async function listed(
  submitted: Submitted,
  applying: Applying,
  { blobs, signal }: { readonly blobs: BlobStore; readonly signal: AbortSignal },
): Promise<Submitted & { readonly broken: readonly UserError[] }> {
  const { cluster, mirror, project, screen } = applying
  const names = submitted.plan.campaigns.filter(({ unlisted }) => unlisted).map(({ name }) => name)
  if (names.length === 0) return { ...submitted, broken: [] }
  tell(screen, 'info', `${names.join(', ')}: the builder builds, and lists the runs`)
  const { bound, broken } = await awaitListings(submitted.bound, {
    manifest: project.name,
    mirror,
    queue: cluster.queue,
    sync: (onRecord) => cluster.sync(mirror, onRecord),
    signal,
  })
  return { plan: planNow(applying, blobs, bound), bound, broken }
}

async function submit(applying: Applying, blobs: BlobStore, signal: AbortSignal): Promise<Submitted> {
  const { cli, project, screen, cluster, mirror } = applying
  await cluster.sync(mirror)
  const campaigns = withNeeds(project, cli.list('only'))
  const warn = (message: string) => tell(screen, 'warning', message)
  const bound = await bindCampaigns(campaigns, {
    ...sourceOptions(project),
    blobs,
    runs: mirror,
    warn,
    signal,
  })
  const plan = planNow(applying, blobs, bound)
  crashPoint('planned')
  if (!cli.flag('quiet') && plan.actions.length > 0) console.error(planText(plan, await cluster.freeBytes()))
  await submitCampaigns(plan, bound, submitOptions(applying, blobs))
  return { plan, bound }
}

function submitOptions({ project, cluster, mirror, cli }: Applying, local: BlobStore) {
  const { store, queue, blobs: remote } = cluster
  return { manifest: project.name, store, queue, local, remote, mirror, filter: cli.text('filter') }
}

function planNow(
  { cli, project, mirror, slots }: Applying,
  blobs: BlobStore,
  bound: readonly BoundCampaign[],
): Plan {
  const recipes = bound.map(({ recipe }) => recipe)
  const store = { runs: mirror, blobs, hasArtifact: () => true }
  return observeAndPlan(recipes, { manifest: project.name, store, slots, filter: cli.text('filter') })
}

function detached({ screen }: Applying, { campaigns }: Plan): number {
  const runs = campaigns.reduce((sum, each) => sum + each.runs.new, 0)
  if (campaigns.some(({ unlisted }) => unlisted)) {
    tell(screen, 'info', 'Handed over: the runs are listed once they are built, and `status` shows them')
    return 0
  }
  tell(
    screen,
    'info',
    runs === 0 ? 'Nothing to do' : `${counted(runs, 'run')} handed over: \`status\` shows them`,
  )
  return 0
}

function brokenBuilds(
  lanes: readonly LaneState[],
  bound: readonly BoundCampaign[],
  mirror: RunStore,
): readonly UserError[] {
  return lanes.flatMap(({ halted, campaign }) => {
    const recipe = bound.find((each) => each.recipe.campaign.name === campaign.name)?.recipe
    const build = recipe && mirror.build(recipe.buildId)
    if (halted !== BUILD_FAILED || !build) return []
    const { message, hint } = buildFailure(build)
    return [
      new UserError(
        'build-failed',
        `Build of "${campaign.name}": ${message}`,
        hint === undefined ? {} : { hint },
      ),
    ]
  })
}

function tell(screen: Screen, level: 'info' | 'warning', message: string): void {
  screen.event({ type: 'log', time: now(), level, message })
}
