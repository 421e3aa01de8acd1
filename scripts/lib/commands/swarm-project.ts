import { join } from 'node:path'
import type { AwsCluster, SwarmCluster } from '../core/cluster.ts'
import { openHostKeys } from '../effects/host-keys.ts'
import type { SshOptions } from '../effects/ssh.ts'
import { reachManager } from '../providers/swarm/reach.ts'
import { canAsk, confirm } from '../ui/ask.ts'
import type { AtManager } from './at-manager.ts'
import { type Cli, usage } from './options.ts'
import type { Project } from './project.ts'

/** The cluster of a project, for verbs that make sense with machines alone. */
export function requireCluster({ cluster, file }: Project, verb: string): SwarmCluster | AwsCluster {
  if (cluster.provider !== 'local') return cluster
  throw usage(
    `"${verb}" needs a cluster, and ${file} runs on this machine`,
    'See cluster.provider in docs/manifest.md',
  )
}

/** Reaches the manager for as long as `work` takes. */
export async function withManager<T>(
  cli: Cli,
  project: Project,
  { verb, work }: { readonly verb: string; readonly work: (at: AtManager) => Promise<T> },
): Promise<T> {
  const cluster = requireCluster(project, verb)
  if (cluster.provider === 'aws')
    return await (await import('./aws-project.ts')).withAwsManager(project, { cluster, verb, work })
  const reached = await reachManager(cluster, reachOptions(cli, project))
  try {
    return await work({ ...reached, project, deploying: (deploy) => deploy() })
  } finally {
    reached.close()
  }
}

/** Host keys are pinned beside the manifest; a new one is asked about, and refused where nobody can be asked. */
export function reachOptions(cli: Cli, { dir }: Project): SshOptions {
  return {
    hostKeys: openHostKeys(join(dir, '.swarm', 'host-keys.json')),
    isTrusted: async (host, fingerprint) => {
      if (cli.flag('yes')) return true
      return canAsk() && (await confirm(`${host} has the host key ${fingerprint}. Trust it?`)) === true
    },
  }
}
