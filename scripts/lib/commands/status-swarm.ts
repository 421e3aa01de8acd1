import { openClusterQueue } from '../effects/cluster-queue.ts'
import type { Docker } from '../effects/docker.ts'
import { reachRedis } from '../effects/queue.ts'
import { observeNodes, type SwarmNode } from '../providers/swarm/engine.ts'
import { observeServices, type ServiceState } from '../providers/swarm/observe-stack.ts'
import { openServices } from '../providers/swarm/services.ts'
import type { Cli } from './options.ts'
import type { Project } from './project.ts'
import { withManager } from './swarm-project.ts'

/** A cluster at a glance. */
export interface ClusterView {
  /** `absent`: nothing is deployed; `halted`: everything but runners; `starting`: something is not there yet. */
  readonly state: 'absent' | 'halted' | 'starting' | 'up'
  readonly nodes: readonly SwarmNode[]
  readonly services: readonly ServiceState[]
  readonly queues: readonly QueueView[]
  /** Campaigns whose build job waits for something other than its turn. */
  readonly waits: readonly { readonly campaign: string; readonly reason: string }[]
}

export interface QueueView {
  readonly name: string
  readonly waiting: number
  readonly active: number
  readonly delayed: number
}

/** Machines, services and queues of a project's swarm, as they are now. */
export async function lookAtSwarm(cli: Cli, project: Project): Promise<ClusterView> {
  return await withManager(cli, project, {
    verb: 'status',
    work: async ({ docker }) => {
      const [nodes, services] = await Promise.all([
        observeNodes(docker),
        observeServices(docker, project.name),
      ])
      const state = stateOf(services)
      const isThere = services.some(({ name, running }) => name === 'builder' && running > 0)
      return { state, nodes, services, ...(isThere ? await lookAtQueues(docker, project) : NO_QUEUES) }
    },
  })
}

function stateOf(services: readonly ServiceState[]): ClusterView['state'] {
  if (services.length === 0) return 'absent'
  const runner = services.find(({ name }) => name === 'runner')
  const rest = services.filter(({ name }) => name !== 'runner')
  // Without a part, as that of a machine that was lost, it is halted all the same.
  if (runner?.wanted === 0) return 'halted'
  if (rest.some(({ running, wanted }) => running < wanted)) return 'starting'
  return runner && runner.running > 0 ? 'up' : 'starting'
}

const NO_QUEUES = { queues: [], waits: [] }

async function lookAtQueues(
  docker: Docker,
  { name: manifest, campaigns }: Project,
): Promise<Pick<ClusterView, 'queues' | 'waits'>> {
  const services = await openServices(docker, manifest)
  try {
    const { host, port, user, password } = services.redis
    const redis = await reachRedis({ host, port, username: user, password })
    const queue = openClusterQueue(redis)
    try {
      const { build, run } = await queue.counts()
      const states = await Promise.all(
        campaigns.map(async ({ name: campaign }) => {
          const { waits: reason } = await queue.state({ manifest, campaign })
          return reason === null ? [] : [{ campaign, reason }]
        }),
      )
      return {
        queues: [
          { name: 'build', ...build },
          { name: 'run', ...run },
        ],
        waits: states.flat(),
      }
    } finally {
      await queue.close()
      redis.disconnect()
    }
  } finally {
    await services.close()
  }
}
