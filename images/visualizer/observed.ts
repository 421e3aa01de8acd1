import { SHORT_ID, type Usage } from './usage.ts'

// The parts of the engine's answers that are drawn, as its API names them; what may be missing is marked.

export interface NodeJson {
  readonly ID: string
  readonly Spec: { readonly Role: string; readonly Availability: string }
  readonly Description: {
    readonly Hostname?: string
    readonly Resources: { readonly NanoCPUs?: number; readonly MemoryBytes?: number }
  }
  readonly Status: { readonly State: string; readonly Message?: string }
}

export interface ServiceJson {
  readonly ID: string
  readonly Spec: {
    readonly Name: string
    readonly Mode: { readonly Replicated?: { readonly Replicas?: number } }
  }
}

export interface TaskJson {
  readonly ID: string
  readonly ServiceID: string
  /** Counts from 1; missing where there is one a node. */
  readonly Slot?: number
  /** Missing until it was given one. */
  readonly NodeID?: string
  readonly Spec: { readonly Resources?: { readonly Limits?: { readonly MemoryBytes?: number } } }
  readonly Status: {
    readonly Timestamp: string
    readonly State: string
    readonly Message?: string
    readonly Err?: string
    readonly ContainerStatus?: { readonly ContainerID?: string; readonly ExitCode?: number }
  }
  readonly NetworksAttachments?: readonly {
    readonly Network: { readonly Spec: { readonly Name: string } }
    readonly Addresses?: readonly string[]
  }[]
}

/** A cluster at one moment. */
export interface Observed {
  readonly nodes: readonly NodeJson[]
  readonly services: readonly ServiceJson[]
  /** Those that are to run, waiting ones too. */
  readonly tasks: readonly TaskJson[]
  /** Those that are over, as far back as the engine keeps them. */
  readonly ended: readonly TaskJson[]
  /** By short id of the container. */
  readonly usage: ReadonlyMap<string, Usage>
}

/** The agent of a machine, with the containers to ask it for. */
export interface Agent {
  readonly node: string
  readonly address: string
  /** Short ids. */
  readonly containers: readonly string[]
}

/** Where the agents are: each stands on the network of the monitor, on the machine that it tells of. */
export function agentsOf(
  stack: string,
  { services, tasks }: Pick<Observed, 'services' | 'tasks'>,
): readonly Agent[] {
  const service = services.find(({ Spec }) => Spec.Name === `${stack}_usage-agent`)?.ID
  const running = tasks.filter(({ NodeID, Status }) => NodeID && Status.State === 'running')
  return running
    .filter(({ ServiceID }) => ServiceID === service)
    .flatMap(({ NodeID: node = '', NetworksAttachments = [] }) => {
      const own = NetworksAttachments.find(({ Network }) => Network.Spec.Name === `${stack}_monitor`)
      const address = own?.Addresses?.[0]?.split('/')[0]
      const here = running.filter(({ NodeID }) => NodeID === node).map(containerOf)
      return address === undefined ? [] : [{ node, address, containers: here.filter((id) => id !== '') }]
    })
}

/** The short id of a task's container; empty before it has one. */
export function containerOf({ Status }: TaskJson): string {
  return (Status.ContainerStatus?.ContainerID ?? '').slice(0, SHORT_ID)
}
