import { UserError } from '../../core/errors.ts'
import { type Docker, dockerError } from '../../effects/docker.ts'

/** A machine of the swarm, as its managers see it. */
export interface SwarmNode {
  readonly id: string
  readonly host: string
  readonly role: 'manager' | 'worker'
  /** `ready`, `down`, `disconnected`, `unknown`. */
  readonly state: string
  readonly availability: 'active' | 'pause' | 'drain'
  readonly cpus: number
  readonly memoryBytes: number
  /** In the network that the machines reach each other by. */
  readonly address: string
}

interface Info {
  readonly ServerVersion: string
  readonly Swarm: {
    readonly LocalNodeState: string
    readonly ControlAvailable: boolean
    readonly NodeID: string
  }
}

interface NodeJson {
  readonly ID: string
  readonly Spec: { readonly Role: SwarmNode['role']; readonly Availability: SwarmNode['availability'] }
  readonly Description: {
    readonly Hostname: string
    readonly Resources: { readonly NanoCPUs: number; readonly MemoryBytes: number }
  }
  readonly Status: { readonly State: string; readonly Addr: string }
}

const LIST = ['node', 'ls', '--quiet']

/** The machines of the swarm that an engine manages; a UserError where it manages none. */
export async function observeNodes(docker: Docker): Promise<readonly SwarmNode[]> {
  // Whether it is a manager at all says more than that its nodes cannot be listed.
  const [, listed] = await Promise.all([requireManager(docker), docker.tryRun(LIST)])
  if (listed.exitCode !== 0) throw dockerError(listed, { label: docker.label, argv: LIST })
  const ids = listed.stdout.trim().split('\n')
  const nodes = await docker.list<NodeJson>(['node', 'inspect', '--format', '{{json .}}', ...ids])
  return nodes.map(({ ID, Spec, Description, Status }) => ({
    id: ID,
    host: Description.Hostname,
    role: Spec.Role,
    state: Status.State,
    availability: Spec.Availability,
    cpus: Description.Resources.NanoCPUs / 1e9,
    memoryBytes: Description.Resources.MemoryBytes,
    address: Status.Addr,
  }))
}

async function requireManager(docker: Docker): Promise<void> {
  const [info] = await docker.list<Info>(['info', '--format', '{{json .}}'])
  const { LocalNodeState: state, ControlAvailable: isManager } = info!.Swarm
  if (isManager) return
  throw new UserError(
    'no-swarm',
    state === 'active'
      ? `${upperFirst(docker.label)} is a worker of its swarm: only a manager can deploy`
      : `${upperFirst(docker.label)} is not in swarm mode`,
    {
      hint:
        state === 'active'
          ? 'Name a manager: cluster.manager, cluster.context, or DOCKER_HOST'
          : 'Run `docker swarm init` there; a swarm of one machine also needs services.runner.onManager: true',
    },
  )
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The machines that take tasks. */
export function usableNodes(nodes: readonly SwarmNode[]): readonly SwarmNode[] {
  return nodes.filter(({ state, availability }) => state === 'ready' && availability === 'active')
}
