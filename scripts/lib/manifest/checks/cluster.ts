import type { Finding } from '../issues.ts'
import type { Manifest, SwarmCluster } from '../types.gen.ts'
import { checkAws } from './aws.ts'
import { checkNetworks } from './networks.ts'

const longestStack = 64 - '_mongo_root_password'.length

/** What can be said about `cluster`, `networks` and `services`; nothing where the work stays on this machine. */
export function* checkCluster(manifest: Manifest): Generator<Finding> {
  const { cluster } = manifest
  if (cluster === undefined || cluster.provider === 'local') return
  yield* checkName(manifest)
  if (cluster.provider === 'swarm') yield* checkSwarm(cluster)
  else yield* checkAws(cluster)
  yield* checkNetworks(manifest, cluster)
}

/** Docker takes 64 letters for a secret's name, and the stack's stands before all of them. */
function* checkName({ name }: Manifest): Generator<Finding> {
  if (typeof name !== 'string' || name.length <= longestStack) return
  yield {
    path: ['name'],
    code: 'name-too-long',
    message: `A cluster's name has ${longestStack} letters at most, found ${name.length}`,
    hint: 'Choose a shorter name: it stands before the names of all services and secrets',
  }
}

function* checkSwarm({ manager, workers = [], context }: SwarmCluster): Generator<Finding> {
  if (manager !== undefined && context !== undefined) {
    yield {
      path: ['cluster', 'context'],
      of: 'key',
      code: 'manager-and-context',
      message: 'Both "manager" and "context" say where the swarm is',
      hint: 'Remove one of them',
    }
  }
  if (workers.length > 0 && manager === undefined) {
    yield {
      path: ['cluster', 'workers'],
      of: 'key',
      code: 'workers-without-manager',
      message: 'Workers can only be joined to a "manager"',
      hint: 'Add "manager: ssh://user@host", or remove "workers"',
    }
  }
  const hosts = [...(manager === undefined ? [] : [manager]), ...workers]
  for (const [index, worker] of workers.entries()) {
    if (hosts.indexOf(worker) === index + hosts.length - workers.length) continue
    yield {
      path: ['cluster', 'workers', index],
      code: 'duplicate-machine',
      message: `Machine "${worker}" stands here twice`,
      hint: 'Remove one of them',
    }
  }
}
