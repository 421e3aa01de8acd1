import { join } from 'node:path'
import type { SwarmCluster } from '../core/cluster.ts'
import { type Reached, type ReachOptions, reachManager } from '../providers/swarm/reach.ts'
import { canAsk, confirm } from '../ui/ask.ts'
import { laterProvider } from './later-provider.ts'
import { type Cli, usage } from './options.ts'
import type { Project } from './project.ts'

/** The cluster of a project, for verbs that make sense with machines alone. */
export function requireSwarm({ cluster, file }: Project, verb: string): SwarmCluster {
  if (cluster.provider === 'swarm') return cluster
  if (cluster.provider === 'local')
    throw usage(
      `"${verb}" needs a cluster, and ${file} runs on this machine`,
      'See cluster.provider in docs/manifest.md',
    )
  throw laterProvider(file, cluster.provider)
}

/** Reaches the manager for as long as `work` takes. */
export async function withManager<T>(
  cli: Cli,
  project: Project,
  {
    verb,
    work,
  }: { readonly verb: string; readonly work: (reached: Reached, cluster: SwarmCluster) => Promise<T> },
): Promise<T> {
  const cluster = requireSwarm(project, verb)
  const reached = await reachManager(cluster, reachOptions(cli, project))
  try {
    return await work(reached, cluster)
  } finally {
    reached.close()
  }
}

/** Host keys are pinned beside the manifest; a new one is asked about, and refused where nobody can be asked. */
export function reachOptions(cli: Cli, { dir }: Project): ReachOptions {
  return {
    hostKeys: join(dir, '.swarm', 'host-keys.json'),
    isTrusted: async (host, fingerprint) => {
      if (cli.flag('yes')) return true
      return canAsk() && (await confirm(`${host} has the host key ${fingerprint}. Trust it?`)) === true
    },
  }
}
