import type { SwarmCluster } from '../../core/cluster.ts'
import { type Docker, openDocker } from '../../effects/docker.ts'
import { type LastingSocket, lastingSocket } from '../../effects/lasting-socket.ts'
import { openSsh, parseSshUrl, type SshOptions } from '../../effects/ssh.ts'

const SOCKET = '/var/run/docker.sock'

/** A way to a Docker engine. */
export interface Reached {
  readonly docker: Docker
  /** The machine's address where it is reached over SSH. */
  readonly address: string | null
  /** The local socket that leads to the engine where it is reached over SSH. */
  readonly socket: string | null
  close(): void
}

/** Reaches the engine that manages the swarm, wherever the manifest says it is. */
export async function reachManager(cluster: SwarmCluster, options: SshOptions): Promise<Reached> {
  if (cluster.manager !== null) return await reachOverSsh(cluster.manager, options)
  const { context } = cluster
  const docker = openDocker(context === null ? { kind: 'environment' } : { kind: 'context', name: context })
  return { docker, address: null, socket: null, close() {} }
}

/** Reaches the engine of a machine by its socket; a connection that ends is made again when it is needed. */
export async function reachOverSsh(url: string, options: SshOptions): Promise<Reached> {
  const socket = await socketOverSsh(url, options)
  const docker = openDocker({ kind: 'host', host: `unix://${socket.path}` }, `the Docker engine at ${url}`)
  return { docker, address: socket.address, socket: socket.path, close: socket.close }
}

/** A local socket that leads to a machine's engine. */
export function socketOverSsh(url: string, options: SshOptions): Promise<LastingSocket> {
  return lastingSocket(() => openSsh(parseSshUrl(url), options), SOCKET)
}
