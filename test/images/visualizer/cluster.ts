import type { NodeJson, Observed, ServiceJson, TaskJson } from '../../../images/visualizer/observed.ts'
import type { Usage } from '../../../images/visualizer/usage.ts'

export const STACK = 'queueing'
const GIB = 2 ** 30

/** A machine as the engine tells of it; `name` is its id, too. */
export function machine(name: string, role: 'manager' | 'worker', changes: Partial<NodeJson> = {}): NodeJson {
  return {
    ID: name,
    Spec: { Role: role, Availability: 'active' },
    Description: {
      Hostname: name,
      Resources: { NanoCPUs: 4e9, MemoryBytes: 16 * GIB },
    },
    Status: { State: 'ready' },
    ...changes,
  }
}

/** `replicas` null: one on each machine. */
export function service(name: string, replicas: number | null = 1): ServiceJson {
  const mode = replicas === null ? {} : { Replicated: { Replicas: replicas } }
  return { ID: `id-${name}`, Spec: { Name: `${STACK}_${name}`, Mode: mode } }
}

/** A task of a service, on a machine where one is named; its container's short id is `container`. */
export function task(
  of: string,
  options: {
    readonly node?: string
    readonly slot?: number
    readonly state?: string
    readonly at?: string
    readonly error?: string
    readonly message?: string
    readonly container?: string
    readonly limit?: number
    readonly address?: string
  } = {},
): TaskJson {
  const { node, slot, state = 'running', at = '2026', limit } = options
  return {
    ID: `${of}-${slot ?? 0}-${node ?? 'nowhere'}-${at}`,
    ServiceID: `id-${of}`,
    ...(slot === undefined ? {} : { Slot: slot }),
    ...(node === undefined ? {} : { NodeID: node }),
    Spec: limit === undefined ? {} : { Resources: { Limits: { MemoryBytes: limit } } },
    Status: {
      Timestamp: at,
      State: state,
      ...(options.error === undefined ? {} : { Err: options.error }),
      ...(options.message === undefined ? {} : { Message: options.message }),
      ...(options.container === undefined
        ? {}
        : { ContainerStatus: { ContainerID: options.container.padEnd(64, '0') } }),
    },
    ...(options.address === undefined
      ? {}
      : {
          NetworksAttachments: [
            { Network: { Spec: { Name: `${STACK}_interlink` } }, Addresses: ['10.9.9.9/24'] },
            { Network: { Spec: { Name: `${STACK}_monitor` } }, Addresses: [`${options.address}/24`] },
          ],
        }),
  }
}

/** A swarm at work: a manager and `workers` machines with four runners each, one of them down, one runner failing. */
export function workingCluster({ workers = 4, error = 'task: non-zero exit (137)' } = {}): Observed {
  const usage = new Map<string, Usage>()
  const used = (cores: number, memoryBytes: number) => {
    const id = `c${usage.size}`.padStart(12, '0')
    usage.set(id, { cores, memoryBytes })
    return id
  }
  const hosts = Array.from({ length: workers }, (_, index) => `node${index + 2}`)
  const down = hosts.at(-1)!
  const single = (name: string, cores: number, memory: number, limit: number) =>
    task(name, { node: 'node1', slot: 1, container: used(cores, memory), limit })
  const everywhere = (name: string, memory: number) =>
    ['node1', ...hosts]
      .filter((node) => node !== down)
      .map((node) => task(name, { node, container: used(0.004, memory), limit: 0.1 * GIB }))
  const runners = hosts
    .filter((node) => node !== down)
    .flatMap((node, machineIndex) =>
      Array.from({ length: 4 }, (_, index) => {
        const slot = machineIndex * 4 + index + 1
        return slot === 2
          ? task('runner', { node, slot, state: 'starting', limit: 4.25 * GIB })
          : task('runner', { node, slot, container: used(0.97, (0.2 + slot / 20) * GIB), limit: 4.25 * GIB })
      }),
    )
  const reason = 'no suitable node (insufficient resources on 3 nodes)'
  const waiting = Array.from({ length: 88 }, (_, index) =>
    task('runner', { slot: 13 + index, state: 'pending', message: 'pending task scheduling', error: reason }),
  )
  return {
    nodes: [
      machine('node1', 'manager'),
      ...hosts.map((name) =>
        machine(
          name,
          'worker',
          name === down ? { Status: { State: 'down', Message: 'heartbeat failure' } } : {},
        ),
      ),
    ],
    services: [
      ...['redis', 'mongo', 'builder', 'dashboard', 'visualizer', 'socket-proxy'].map((name) =>
        service(name),
      ),
      service('runner', 100),
      service('distcc', null),
      service('usage-agent', null),
    ],
    tasks: [
      single('redis', 0.03, 0.02 * GIB, 0.5 * GIB),
      single('mongo', 0.42, 0.61 * GIB, 2 * GIB),
      single('builder', 1.8, 1.4 * GIB, 8 * GIB),
      single('dashboard', 0.01, 0.09 * GIB, 0.25 * GIB),
      single('visualizer', 0.002, 0.06 * GIB, 0.125 * GIB),
      single('socket-proxy', 0.001, 0.04 * GIB, 0.094 * GIB),
      ...everywhere('distcc', 0.01 * GIB),
      ...everywhere('usage-agent', 0.04 * GIB),
      ...runners,
      ...waiting,
    ],
    ended: [
      task('runner', { node: hosts[0]!, slot: 2, state: 'failed', at: '2026-01-01T00:01:00Z', error }),
      task('runner', {
        node: hosts[0]!,
        slot: 2,
        state: 'failed',
        at: '2026-01-01T00:00:30Z',
        error: 'older',
      }),
    ],
    usage,
  }
}
