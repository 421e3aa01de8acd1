import { availableParallelism, hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { runsOf } from '../apply/expansion.ts'
import { openJudge } from '../apply/judge.ts'
import type { Recipe } from '../core/campaign.ts'
import { type CampaignStatus, campaignStatus, neverApplied, paceOf } from '../core/campaign-status.ts'
import { UserError } from '../core/errors.ts'
import { currentHolder } from '../effects/store-lock.ts'
import type { RunStore } from '../job/store.ts'
import { awsText, clustersText } from '../ui/aws-text.ts'
import { clusterText } from '../ui/cluster-text.ts'
import { openFullScreen } from '../ui/full-screen.ts'
import { printJson } from '../ui/say.ts'
import { campaignsTable, statusText } from '../ui/status-text.ts'
import { watchText } from '../ui/watch-text.ts'
import { PRICE_OPTION, pricesOf } from './aws-prices.ts'
import { type Cli, usage, type VerbSpec } from './options.ts'
import { filterOf, loadProject, openForReading, type Project, unknownCampaign } from './project.ts'
import type { ClusterView } from './status-swarm.ts'
import { reading } from './with-store.ts'

export const spec: VerbSpec = {
  summary: 'What there is: the machine, and each campaign with its runs by outcome, rate and ETA.',
  usage: '',
  arguments: { min: 0, max: 0 },
  options: {
    watch: { type: 'boolean', help: 'on the whole screen, again every second; q ends it' },
    all: { type: 'boolean', help: 'AWS: all clusters of the account, with the time at which each ends' },
    price: PRICE_OPTION,
  },
}

const MINUTE_MS = 60_000
const PAUSE_MS = 1000

export async function main(cli: Cli): Promise<number> {
  const project = loadProject(cli)
  if (cli.flag('all')) return await showAll(cli, project)
  if (!cli.flag('watch')) {
    print(await look(cli, project), cli)
    return 0
  }
  const isScreen = process.stdout.isTTY && process.env.TERM !== 'dumb' && !cli.flag('json')
  return isScreen ? await watchScreen(cli, project) : await printForever(cli, project)
}

/** The cluster and its campaigns as they are now. */
interface Status {
  readonly json: object
  readonly text: string
  readonly campaigns: readonly CampaignStatus[]
}

function print({ json, text }: Status, cli: Cli): void {
  if (cli.flag('json')) printJson(json)
  else console.log(text)
}

/** For a log or a program that reads it. */
async function printForever(cli: Cli, project: Project): Promise<never> {
  process.once('SIGINT', () => process.exit(130))
  for (;;) {
    const startedMs = performance.now()
    print(await look(cli, project), cli)
    await sleep(pauseMs(startedMs))
  }
}

async function watchScreen(cli: Cli, project: Project): Promise<number> {
  const screen = openFullScreen()
  try {
    for (;;) {
      const startedMs = performance.now()
      const { text, campaigns } = await look(cli, project)
      const time = new Date().toLocaleTimeString('en-GB')
      screen.draw(watchText({ name: project.name, time, status: text, campaigns }))
      const left = await screen.pause(pauseMs(startedMs))
      if (left !== null) return left
    }
  } finally {
    screen.close()
  }
}

/** Looking at a large store takes a while, which is not to be all that this machine does. */
function pauseMs(startedMs: number): number {
  return Math.max(PAUSE_MS, 2 * (performance.now() - startedMs))
}

async function look(cli: Cli, project: Project): Promise<Status> {
  if (project.cluster.provider === 'swarm') return await lookAtCluster(cli, project)
  if (project.cluster.provider === 'aws') return await lookAtRented(cli, project, project.cluster.region)
  const holder = currentHolder(project.store.path)
  const campaigns = await reading({ cli, project }, (store) =>
    statusOf(project, store?.runs, { workingMs: holder && Date.now() - holder.startedAt, cli }),
  )
  const machine = { host: hostname(), cores: availableParallelism() }
  const cluster = {
    provider: project.cluster.provider,
    state: holder ? 'busy' : 'idle',
    owner: holder,
    nodes: [machine],
  }
  const owner = holder && `${holder.verb} is running (pid ${holder.pid}, ${holder.user} on ${holder.host})`
  return {
    json: { schema: 1, cluster, services: [], queues: [], campaigns },
    text: statusText({ ...machine, owner }, campaigns),
    campaigns,
  }
}

async function lookAtCluster(cli: Cli, project: Project): Promise<Status> {
  const { lookAtSwarm } = await import('./status-swarm.ts')
  const view = await lookAtSwarm(cli, project)
  const { state, nodes, services, queues, waits } = view
  const campaigns = await campaignsOf(cli, project, view)
  return {
    json: { schema: 1, cluster: { provider: 'swarm', state, nodes }, services, queues, waits, campaigns },
    text: [clusterText(view), campaignsTable(campaigns)].join('\n\n'),
    campaigns,
  }
}

async function campaignsOf(
  cli: Cli,
  project: Project,
  { state, queues }: ClusterView,
): Promise<readonly CampaignStatus[]> {
  if (state === 'absent') return statusOf(project, undefined, { workingMs: null, cli })
  // Of work that nobody here began, the last minute is looked at.
  const workingMs = queues.some(({ active }) => active > 0) ? MINUTE_MS : null
  return await reading({ cli, project }, (store) => statusOf(project, store?.runs, { workingMs, cli }))
}

/** The machines first; where they are up, what any swarm has. */
async function lookAtRented(cli: Cli, project: Project, region: string): Promise<Status> {
  const { lookAtAws } = await import('./status-aws.ts')
  const view = await lookAtAws(project, pricesOf(cli, region))
  const swarm = view.state === 'up' ? await trySwarm(cli, project) : null
  const campaigns = swarm === null ? knownHere(cli, project) : await campaignsOf(cli, project, swarm)
  const { nodes = [], services = [], queues = [], waits = [] } = swarm ?? {}
  const parts = [awsText(view, Date.now()), ...(swarm === null ? [] : [clusterText(swarm)])]
  return {
    json: { schema: 1, cluster: { provider: 'aws', ...view, nodes }, services, queues, waits, campaigns },
    text: [...parts, campaignsTable(campaigns)].join('\n\n'),
    campaigns,
  }
}

/** Null, with the reason, for a swarm that does not answer: one that is starting, most often. */
async function trySwarm(cli: Cli, project: Project): Promise<ClusterView | null> {
  const { lookAtSwarm } = await import('./status-swarm.ts')
  try {
    return await lookAtSwarm(cli, project)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    console.error(`Warning: ${error.message}`)
    return null
  }
}

/** What was seen of the campaigns when the machines were last there. */
function knownHere(cli: Cli, project: Project): readonly CampaignStatus[] {
  const store = openForReading(project)
  try {
    return statusOf(project, store?.runs, { workingMs: null, cli })
  } finally {
    store?.runs.close()
  }
}

async function showAll(cli: Cli, { cluster }: Project): Promise<number> {
  if (cluster.provider !== 'aws')
    throw usage('"--all" is for cluster: { provider: aws }', 'It lists the clusters of the account')
  const { listClusters } = await import('./status-aws.ts')
  const clusters = await listClusters(cluster.region, (message) => console.error(`Warning: ${message}`))
  if (cli.flag('json')) printJson({ schema: 1, clusters })
  else console.log(clustersText(clusters, Date.now()))
  return 0
}

/**
 * The campaigns of the manifest, then those that the store alone still has; of them what `--only` names.
 * `workingMs`: for how long somebody has been working; null: nobody does.
 */
function statusOf(
  project: Project,
  runs: RunStore | undefined,
  { workingMs, cli }: { readonly workingMs: number | null; readonly cli: Cli },
): readonly CampaignStatus[] {
  const revisions = new Map(runs?.revisions(project.name).map((each) => [each.campaign, each.recipe]))
  const names = [...new Set([...project.campaigns.map(({ name }) => name), ...revisions.keys()])]
  const only = cli.list('only')
  for (const name of only) if (!names.includes(name)) throw unknownCampaign(name, names)
  const stored = revisions.size > 0 ? runs!.storedIds() : null
  return names
    .filter((name) => only.length === 0 || only.includes(name))
    .map((name) => {
      const text = revisions.get(name)
      if (text === undefined) return neverApplied(name)
      const recipe = JSON.parse(text) as Recipe
      const since = Date.now() - Math.min(MINUTE_MS, workingMs ?? 0)
      const pace = paceOf(runs!.counts(project.name, name, since), workingMs && workingMs / 1000)
      const asked = runsOf(recipe, { ...filterOf(cli), judge: openJudge(recipe, runs) })
      return campaignStatus(name, asked, { stored: stored!, pace })
    })
}
