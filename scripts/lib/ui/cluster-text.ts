import type { SwarmNode } from '../providers/swarm/engine.ts'
import type { ServiceState } from '../providers/swarm/observe-stack.ts'
import { table } from './table.ts'
import { counted, number } from './words.ts'

interface QueueLine {
  readonly name: string
  readonly waiting: number
  readonly active: number
}

export interface ClusterShown {
  readonly state: string
  readonly nodes: readonly SwarmNode[]
  readonly services: readonly ServiceState[]
  readonly queues: readonly QueueLine[]
  readonly waits: readonly { readonly campaign: string; readonly reason: string }[]
}

/** The cluster in a line, its machines, its services with the tasks that run of those that are to, its queues. */
export function clusterText({ state, nodes, services, queues, waits }: ClusterShown): string {
  const ready = nodes.filter((node) => node.state === 'ready')
  const cores = ready.reduce((sum, { cpus }) => sum + cpus, 0)
  const first = `Swarm: ${state}, ${ready.length} of ${counted(nodes.length, 'machine')} ready (${number(cores)} cores)`
  const machines = table(
    ['machine', 'role', 'state', 'cores'],
    nodes.map(({ host, role, state, availability, cpus }) => [
      host,
      role,
      availability === 'active' ? state : `${state}, ${availability}`,
      number(cpus),
    ]),
  )
  const parts = [first, machines]
  if (services.length > 0)
    parts.push(
      table(
        ['service', 'running', 'wanted'],
        services.map(({ name, running, wanted }) => [name, String(running), String(wanted)]),
      ),
    )
  if (queues.length > 0)
    parts.push(
      table(
        ['queue', 'waiting', 'active'],
        queues.map(({ name, waiting, active }) => [name, String(waiting), String(active)]),
      ),
    )
  if (waits.length > 0)
    parts.push(waits.map(({ campaign, reason }) => `${campaign} waits: ${reason}`).join('\n'))
  return parts.join('\n\n')
}
