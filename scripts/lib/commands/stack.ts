import { crashPoint } from '../apply/crash-point.ts'
import type { ClusterAction } from '../core/action.ts'
import { UserError } from '../core/errors.ts'
import { secretVariables } from '../core/secret-variables.ts'
import type { Docker } from '../effects/docker.ts'
import { secretValue } from '../effects/secrets.ts'
import { openRunStore } from '../effects/sqlite-store.ts'
import { openStoreDir } from '../effects/store-dir.ts'
import { resolveStack } from '../manifest/resolve-stack.ts'
import {
  ensureCredentials,
  missingCredentials,
  observeSecrets,
  type StackSecret,
} from '../providers/swarm/credentials.ts'
import { observeNodes, type SwarmNode, usableNodes } from '../providers/swarm/engine.ts'
import {
  chooseSecrets,
  makeSecrets,
  removeOldSecrets,
  requireValues,
  type SecretChoice,
  secretActions,
} from '../providers/swarm/env-secrets.ts'
import { buildEngine, ensureImages, loadImage, observeImage } from '../providers/swarm/images.ts'
import { awaitServices, updateStack } from '../providers/swarm/life.ts'
import { observeServices, observeStack, type ServiceState } from '../providers/swarm/observe-stack.ts'
import { requireFreeSubnets, requireImages, requireRoom } from '../providers/swarm/preflight.ts'
import { labelStack } from '../providers/swarm/stack-file.ts'
import { planStack, type StackAction } from '../providers/swarm/stack-plan.ts'
import type { NamedImage } from '../render/image.ts'
import { planSlots } from '../render/slots.ts'
import type { StackSettings } from '../render/stack.ts'
import { stackText as actionsText } from '../ui/plan-text.ts'
import { counted } from '../ui/words.ts'
import type { AtManager } from './at-manager.ts'
import { openCluster } from './open-cluster.ts'
import type { Cli } from './options.ts'
import type { Project } from './project.ts'
import { imagesOf, registryOf, stackText } from './stack-settings.ts'
import { withManager } from './swarm-project.ts'

type Say = (message: string) => void

/** A stack as it should be, beside what there is. */
interface Survey {
  readonly nodes: readonly SwarmNode[]
  readonly images: readonly NamedImage[]
  /** The stack's text with images named by their content. */
  readonly planned: string
  readonly actions: readonly StackAction[]
  readonly presentSecrets: readonly StackSecret[]
  /** For each secret variable of the campaigns. */
  readonly secrets: readonly SecretChoice[]
  /** Runs that the cluster takes at a time. */
  readonly slots: number
  readonly settings: StackSettings
}

/** Looks at machines and services, and says what a deploy would change; changes nothing. */
async function surveyStack(docker: Docker, project: Project): Promise<Survey> {
  // Asked all at once: each question is a program of its own. What is said of the nodes comes first.
  const looking = Promise.all([
    imagesOf(project).then(async (images) => ({
      images,
      image: await observeImage(images, placeOf(docker, project)),
    })),
    observeStack(docker, project.name),
    observeSecrets(docker, project.name),
  ])
  looking.catch(() => {})
  const allNodes = await observeNodes(docker)
  const nodes = usableNodes(allNodes)
  const [{ images, image }, observed, presentSecrets] = await looking
  const secrets = chooseSecrets(project.name, variablesOf(project), presentSecrets)
  const workerImage = images.at(-1)!.reference
  const planned = stackText(project, { workerImage, hosts: nodes, secretNames: namesOf(secrets) })
  const settings = resolveStack(project.manifest, { campaigns: project.campaigns, workerImage })
  requireRoom(allNodes, settings.services.runner)
  const { total: slots } = planSlots(nodes, settings.services.runner)
  const create = { change: 'create', reason: 'not there yet' } as const
  const actions: StackAction[] = [
    ...(image.isThere ? [] : [{ kind: 'image' as const, target: workerImage, ...create }]),
    ...missingCredentials(project.name, presentSecrets).map((target) => ({
      kind: 'secret' as const,
      target,
      ...create,
    })),
    ...secretActions(secrets),
    ...planStack(labelStack(planned).parts, observed),
  ]
  const { interlink, buildnet, monitor } = settings.networks
  const networks = [
    { name: 'interlink', subnet: interlink.subnet },
    { name: 'buildnet', subnet: buildnet.subnet },
    { name: 'monitor', subnet: monitor.subnet },
  ].filter(({ name }) => actions.some(({ kind, target }) => kind === 'network' && target === name))
  await requireFreeSubnets(docker, networks, { stack: project.name, nodes: allNodes })
  return { nodes, images, planned, actions, presentSecrets, secrets, slots: Math.max(1, slots), settings }
}

function placeOf(docker: Docker, project: Project) {
  return { build: buildEngine(docker, process.env), registry: registryOf(project) }
}

/** The secret variables of all campaigns, each once, with their values as far as they are known here. */
function variablesOf({ campaigns, dir: projectDir }: Project) {
  const all = campaigns.flatMap(({ env }) => secretVariables(env))
  const distinct = [...new Map(all.map((variable) => [variable.id, variable])).values()]
  return distinct.map((variable) => ({
    ...variable,
    value: secretValue(variable.from, { projectDir, env: process.env }),
  }))
}

function namesOf(secrets: readonly SecretChoice[]): Readonly<Record<string, string>> {
  return Object.fromEntries(secrets.map(({ variable, name }) => [variable.id, name]))
}

/** Brings the services to what the manifest says, and waits until they are up. */
export async function bringUp(
  { docker, project, deploying }: AtManager,
  { say }: { readonly say: Say },
): Promise<{ readonly changed: boolean; readonly slots: number }> {
  const survey = await surveyStack(docker, project)
  const { actions, slots, settings } = survey
  if (actions.length > 0) {
    refuseNetworkChange(actions)
    requireValues(survey.secrets)
    await requireImages(docker, imagesOnManager(settings))
    say(`Deploying:\n${actionsText(actions)}`)
    await deploying(() => deploy(docker, project, { survey, say }))
  }
  const services = await awaitServices(docker, project.name)
  crashPoint('up')
  warnOfFewRunners(services, { slots, say })
  return { changed: actions.length > 0, slots }
}

async function deploy(
  docker: Docker,
  project: Project,
  { survey, say }: { readonly survey: Survey; readonly say: Say },
): Promise<void> {
  const { images, nodes, planned, secrets, presentSecrets } = survey
  const place = placeOf(docker, project)
  const workerImage = await ensureImages(images, place, { say })
  if (place.registry === null)
    await loadImage(workerImage, place.build, enginesWithoutRegistry(docker, nodes))
  crashPoint('image')
  await ensureCredentials(docker, project.name)
  await makeSecrets(docker, project.name, secrets)
  crashPoint('secrets')
  const rendered = stackText(project, { workerImage, hosts: nodes, secretNames: namesOf(secrets) })
  await updateStack(docker, project.name, labelStack(rendered, planned))
  await removeOldSecrets(docker, secrets, presentSecrets)
  crashPoint('deployed')
}

/** Those that are not ours; that of the runner is not for the manager. */
function imagesOnManager({ services }: StackSettings) {
  const { redis, mongo, builder, distcc, visualizer } = services
  return Object.entries({ redis, mongo, builder, distcc, visualizer }).flatMap(([service, { image }]) =>
    image === null ? [] : [{ service, image }],
  )
}

/** Without a registry the engine that we talk to is the only one that can be given an image. */
function enginesWithoutRegistry(docker: Docker, nodes: readonly SwarmNode[]): readonly Docker[] {
  if (nodes.length === 1) return [docker]
  throw new UserError(
    'no-registry',
    `The ${counted(nodes.length, 'machine')} of the swarm need a registry to fetch images from`,
    {
      hint: 'Set images.registry to one that all of them can reach, such as registry.example.org/simswarm',
    },
  )
}

/** Docker cannot change a network that services stand on. */
function refuseNetworkChange(actions: readonly StackAction[]): void {
  const changed = actions.find(({ kind, change }) => kind === 'network' && change === 'replace')
  if (!changed) return
  throw new UserError(
    'network-change',
    `The network "${changed.target}" cannot change while services use it`,
    {
      hint: 'Run `destroy` (the data stays), then `apply` again',
    },
  )
}

function warnOfFewRunners(
  services: readonly ServiceState[],
  { slots, say }: { readonly slots: number; readonly say: Say },
): void {
  const running = services.find((each) => each.name === 'runner')?.running ?? 0
  if (running < slots) say(`${running} of ${counted(slots, 'runner')} are there so far`)
}

/** What a plan needs to know of a cluster. */
export interface ClusterOutlook {
  readonly actions: readonly ClusterAction[]
  /** Runs that it takes at a time. */
  readonly slots: number
  /** Bytes that its store has left; null where nobody can tell, as before the first deploy. */
  readonly freeBytes: number | null
}

/** What a deploy would change; where the cluster is up, its results are fetched on the way. */
export async function lookAtStack(cli: Cli, project: Project): Promise<ClusterOutlook> {
  return await withManager(cli, project, {
    verb: 'plan',
    work: async ({ docker, project }) => {
      const { actions, slots } = await surveyStack(docker, project)
      const services = await observeServices(docker, project.name)
      const isUp = services.some(({ name, running }) => name === 'builder' && running > 0)
      return { actions, slots, freeBytes: isUp ? await sync(docker, project) : null }
    },
  })
}

/** Gives the bytes that the store has left. */
async function sync(docker: Docker, project: Project): Promise<number | null> {
  const cluster = await openCluster(docker, project)
  const mirror = openRunStore(openStoreDir(project.store.path).database)
  try {
    await cluster.sync(mirror)
    return await cluster.freeBytes()
  } finally {
    mirror.close()
    await cluster.close()
  }
}
