import type { SwarmCluster } from '../../core/cluster.ts'
import { type Docker, openDocker } from '../../effects/docker.ts'
import { openHostKeys } from '../../effects/host-keys.ts'
import { openSsh, parseSshUrl, type Ssh } from '../../effects/ssh.ts'

const SOCKET = '/var/run/docker.sock'

export interface ReachOptions {
  /** Where the host keys are pinned. */
  readonly hostKeys: string
  readonly isTrusted: (host: string, fingerprint: string) => Promise<boolean>
}

/** A way to a Docker engine. */
export interface Reached {
  readonly docker: Docker
  /** The machine's address where it is reached over SSH. */
  readonly address: string | null
  close(): void
}

/** Reaches the engine that manages the swarm, wherever the manifest says it is. */
export async function reachManager(cluster: SwarmCluster, options: ReachOptions): Promise<Reached> {
  if (cluster.manager !== null) return await reachOverSsh(cluster.manager, options)
  const { context } = cluster
  const docker = openDocker(context === null ? { kind: 'environment' } : { kind: 'context', name: context })
  return { docker, address: null, close() {} }
}

/** Reaches the engine of a machine by its socket, through a connection that lasts until closed. */
export async function reachOverSsh(url: string, options: ReachOptions): Promise<Reached> {
  const ssh = await open(url, options)
  try {
    const path = await ssh.forwardSocket(SOCKET)
    const docker = openDocker({ kind: 'host', host: `unix://${path}` }, `the Docker engine at ${url}`)
    return { docker, address: ssh.address, close: () => ssh.close() }
  } catch (error) {
    ssh.close()
    throw error
  }
}

function open(url: string, { hostKeys, isTrusted }: ReachOptions): Promise<Ssh> {
  return openSsh(parseSshUrl(url), { hostKeys: openHostKeys(hostKeys), isTrusted })
}
