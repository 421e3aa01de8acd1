import { join } from 'node:path'
import type { AwsCluster } from '../core/cluster.ts'
import { readKeyFile } from '../effects/key-file.ts'
import { openAccount } from '../providers/aws/account.ts'
import { locateManager } from '../providers/aws/locate.ts'
import { whileLocked } from '../providers/aws/lock.ts'
import { reachOnAws } from '../providers/aws/reach.ts'
import type { AtManager } from './at-manager.ts'
import type { Project } from './project.ts'

/** Where the private half of a cluster's key pair is. */
export function keyPath({ store }: Project): string {
  return join(store.path, 'key')
}

/** Reaches the manager on AWS for as long as `work` takes: from there on it is a swarm as any other. */
export async function withAwsManager<T>(
  project: Project,
  {
    cluster,
    verb,
    work,
  }: {
    readonly cluster: AwsCluster
    readonly verb: string
    readonly work: (at: AtManager) => Promise<T>
  },
): Promise<T> {
  const account = openAccount(cluster.region)
  const place = await locateManager(account, project.name)
  const reached = await reachOnAws(account, place, readKeyFile(keyPath(project)))
  try {
    return await work({
      ...reached,
      project: atRegistry(project, place.registry),
      deploying: (deploy) =>
        whileLocked(account, project.name, {
          verb,
          work: async () => {
            await reached.logIn()
            return await deploy()
          },
        }),
    })
  } finally {
    reached.close()
  }
}

/** Images go to the stack's own repository where the manifest names no other. */
function atRegistry(project: Project, registry: string): Project {
  const { manifest } = project
  return { ...project, manifest: { ...manifest, images: { registry, ...manifest.images } } }
}
