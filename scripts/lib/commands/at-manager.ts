import type { Reached } from '../providers/swarm/reach.ts'
import type { Project } from './project.ts'

/** A cluster's manager, with the project as it is there. */
export interface AtManager extends Reached {
  /** Knows the registry of the machines. */
  readonly project: Project
  /** What a deploy is done within: on AWS under the cluster's lock, with the registry's password at hand. */
  deploying<T>(deploy: () => Promise<T>): Promise<T>
}
