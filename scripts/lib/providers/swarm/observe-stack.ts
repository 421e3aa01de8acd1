import type { Docker } from '../../effects/docker.ts'
import { observeNodes } from './engine.ts'
import type { ObservedPart } from './stack-plan.ts'

/** The label that says what a part was made from. */
export const HASH_LABEL = 'simswarm.hash'
/** The label by which Docker knows what belongs to a stack. */
export const NAMESPACE = 'com.docker.stack.namespace'

interface ServiceJson {
  readonly Spec: {
    readonly Name: string
    readonly Labels: Readonly<Record<string, string>>
    readonly Mode: { readonly Replicated?: { readonly Replicas: number } }
  }
}

interface NetworkJson {
  readonly Name: string
  readonly Labels: Readonly<Record<string, string>> | null
}

/** The services and networks of a stack that the engine has; names without the stack's own in front. */
export async function observeStack(docker: Docker, stack: string): Promise<readonly ObservedPart[]> {
  const [services, networks] = await Promise.all([
    inspectAll<ServiceJson>(docker, 'service', stack),
    inspectAll<NetworkJson>(docker, 'network', stack),
  ])
  return [
    ...services.map(({ Spec }) => ({
      kind: 'service' as const,
      ...named(stack, Spec.Name, Spec.Labels),
      replicas: Spec.Mode.Replicated?.Replicas ?? null,
    })),
    ...networks.map(({ Name, Labels }) => ({
      kind: 'network' as const,
      ...named(stack, Name, Labels),
      replicas: null,
    })),
  ]
}

async function inspectAll<T>(
  docker: Docker,
  kind: 'service' | 'network',
  stack: string,
): Promise<readonly T[]> {
  const found = await docker.run([kind, 'ls', '--quiet', '--filter', `label=${NAMESPACE}=${stack}`])
  const ids = found.split('\n').filter((id) => id !== '')
  if (ids.length === 0) return []
  return await docker.list<T>([kind, 'inspect', '--format', '{{json .}}', ...ids])
}

function named(stack: string, name: string, labels: Readonly<Record<string, string>> | null) {
  return {
    name: name.startsWith(`${stack}_`) ? name.slice(stack.length + 1) : name,
    hash: labels?.[HASH_LABEL] ?? null,
  }
}

/** A service with the tasks that run of those that are to. */
export interface ServiceState {
  readonly name: string
  readonly running: number
  readonly wanted: number
  readonly image: string
}

/** The service that prepares the store, and ends. */
const ONCE = 'init'

/** How the services of a stack are, that are to run on. */
export async function observeServices(docker: Docker, stack: string): Promise<readonly ServiceState[]> {
  const rows = await docker.list<{ Name: string; Replicas: string; Image: string }>([
    'service',
    'ls',
    '--format',
    '{{json .}}',
    '--filter',
    `label=${NAMESPACE}=${stack}`,
  ])
  // One that ends when its work is done is none of those that are to run.
  const lasting = rows.filter(({ Name }) => Name !== `${stack}_${ONCE}`)
  return lasting.map(({ Name, Replicas, Image }) => {
    // "3/4", or "3/4 (max 2 per node)".
    const [running = '0', wanted = '0'] = Replicas.split(' ')[0]!.split('/')
    return {
      name: Name.slice(stack.length + 1),
      running: Number(running),
      wanted: Number(wanted),
      image: Image,
    }
  })
}

/**
 * The tasks of some services that run or are about to, whether they are to or not. Those of machines that are down are
 * left out: they stay as they were last heard of.
 */
export async function liveTasks(
  docker: Docker,
  stack: string,
  services: readonly string[],
): Promise<ReadonlySet<string>> {
  if (services.length === 0) return new Set()
  const names = services.map((name) => `${stack}_${name}`)
  const [nodes, rows] = await Promise.all([
    observeNodes(docker),
    docker.list<{ ID: string; Node: string; CurrentState: string }>([
      ...['service', 'ps', '--format', '{{json .}}', ...names],
    ]),
  ])
  const ready = nodes.filter(({ state }) => state === 'ready').map(({ host }) => host)
  // One that waits for a machine has none.
  const live = rows.filter(
    ({ Node, CurrentState }) =>
      ready.includes(Node) && /^(Assigned|Accepted|Preparing|Ready|Starting|Running)/.test(CurrentState),
  )
  return new Set(live.map(({ ID }) => ID))
}

interface TaskRow {
  readonly Name: string
  readonly Node: string
  readonly CurrentState: string
  readonly DesiredState: string
  readonly Error: string
}

/**
 * Why tasks of a service do not run, in the engine's words; the newest first, each once. Where some found a machine,
 * that others found none says nothing: more runners are wanted than there are cores.
 */
export async function taskErrors(docker: Docker, stack: string, service: string): Promise<readonly string[]> {
  const rows = await docker.list<TaskRow>([
    'service',
    'ps',
    '--no-trunc',
    '--format',
    '{{json .}}',
    `${stack}_${service}`,
  ])
  const placed = rows.filter(({ Node }) => Node !== '')
  const errors = (placed.length > 0 ? placed : rows)
    .filter((row) => row.Error !== '')
    .map((row) => (row.Node ? `${row.Node}: ${row.Error}` : row.Error))
  return [...new Set(errors)]
}
