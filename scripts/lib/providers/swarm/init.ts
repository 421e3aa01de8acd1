import type { SwarmCluster } from '../../core/cluster.ts'
import { UserError } from '../../core/errors.ts'
import type { Docker } from '../../effects/docker.ts'
import type { SshOptions } from '../../effects/ssh.ts'
import { type Reached, reachManager, reachOverSsh } from './reach.ts'

/** What is told of each machine. */
export type SayMachine = (machine: string, what: string) => void

interface Membership {
  readonly LocalNodeState: string
  readonly ControlAvailable: boolean
  readonly Cluster?: { readonly ID: string }
  readonly RemoteManagers: readonly { readonly Addr: string }[] | null
}

/** Makes the manager a swarm of its own where it is in none, and joins the workers to it; may be given again. */
export async function initSwarm(
  cluster: SwarmCluster,
  options: SshOptions & { readonly say: SayMachine },
): Promise<void> {
  const manager = await reachManager(cluster, options)
  try {
    await initManager(manager, options.say)
    const managers = (await membership(manager.docker)).RemoteManagers ?? []
    const address = managers[0]?.Addr
    if (address === undefined) throw new UserError('no-swarm', 'The manager does not tell its address')
    const token = (await manager.docker.run(['swarm', 'join-token', '--quiet', 'worker'])).trim()
    for (const url of cluster.workers) await joinWorker(url, { ...options, address, token })
  } finally {
    manager.close()
  }
}

async function initManager({ docker, address }: Reached, say: SayMachine): Promise<void> {
  const { LocalNodeState: state, ControlAvailable: isManager } = await membership(docker)
  if (isManager) return say(docker.label, 'manages a swarm already')
  if (state !== 'inactive')
    throw new UserError(
      'swarm-other',
      `${docker.label} is ${state === 'active' ? 'a worker' : state} in a swarm`,
      {
        hint: 'Have it leave first: docker swarm leave',
      },
    )
  await docker.run(['swarm', 'init', ...(address === null ? [] : ['--advertise-addr', address])])
  say(docker.label, 'manages a new swarm')
}

async function joinWorker(
  url: string,
  {
    address,
    token,
    ...options
  }: SshOptions & { readonly say: SayMachine; readonly address: string; readonly token: string },
): Promise<void> {
  const worker = await reachOverSsh(url, options)
  try {
    const { LocalNodeState: state, RemoteManagers: managers } = await membership(worker.docker)
    if (state === 'active') {
      const isOurs = managers?.some(({ Addr }) => Addr === address)
      if (isOurs) return options.say(url, 'is in the swarm already')
      throw new UserError('swarm-other', `${url} is in another swarm`, {
        hint: 'Have it leave first: docker swarm leave',
      })
    }
    await worker.docker.run(['swarm', 'join', '--token', token, address])
    options.say(url, 'joined the swarm')
  } finally {
    worker.close()
  }
}

async function membership(docker: Docker): Promise<Membership> {
  const [info] = await docker.list<{ readonly Swarm: Membership }>(['info', '--format', '{{json .}}'])
  return info!.Swarm
}
