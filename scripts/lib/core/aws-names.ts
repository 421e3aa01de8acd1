/**
 * What a cluster's things are called on AWS. All begin with the cluster's own name, and all that can carry a tag has
 * `CLUSTER_TAG`: clusters in one account do not touch each other, and what is left of one can be found.
 */

/** The key of the tag whose value is the manifest's name. */
export const CLUSTER_TAG = 'simswarm:cluster'

/** Of the metric by which the agent on the manager says for how long nothing has gone on. */
export const IDLE_METRIC = { namespace: 'Simswarm', name: 'IdleMinutes', dimension: 'Cluster' } as const

/** Of the terminating hook of both groups. */
export const END_HOOK = 'end'

export function stackName(cluster: string): string {
  return `simswarm-${cluster}`
}

export function groupName(cluster: string, role: 'manager' | 'workers'): string {
  return `${stackName(cluster)}-${role}`
}

/** Streams are named `ROLE/INSTANCE-ID`; each phase of a machine's start is one event: see host/machine.sh. */
export function logGroupName(cluster: string): string {
  return `/simswarm/${cluster}`
}

/** Parameters in SSM; none is of the stack, so that `destroy` deletes them. */
export interface ParameterNames {
  /** SecureString: the token by which workers join, written by the manager. */
  readonly joinToken: string
  /** The public half of the manager's SSH host key, one line as in `known_hosts` without the host. */
  readonly hostKey: string
  /** Holds a `ClusterLock` while a verb changes something. */
  readonly lock: string
}

export function parameterNames(cluster: string): ParameterNames {
  const under = `/simswarm/${cluster}`
  return { joinToken: `${under}/join-token`, hostKey: `${under}/host-key`, lock: `${under}/lock` }
}

/** The text of the lock's parameter, as JSON. The agent takes one that has not expired for work going on. */
export interface ClusterLock {
  /** Who holds it, as people read it. */
  readonly owner: string
  /** When it ends by itself, as ISO 8601. */
  readonly expires: string
}
