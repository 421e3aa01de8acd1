import type { ClusterQueue } from '../../scripts/lib/effects/cluster-queue.ts'
import type { BuildJob, ClusterStore } from '../../scripts/lib/job/cluster.ts'
import type { CampaignName } from '../../scripts/lib/job/store.ts'
import type { Mirrors } from './mirrors.ts'
import type { Store } from './open-store.ts'
import type { Settings } from './settings.ts'

/** What the builder does its jobs with. */
export interface BuilderHost {
  readonly settings: Settings
  readonly dir: string
  readonly queue: ClusterQueue
  readonly store: ClusterStore
  readonly blobs: Store['blobs']
  readonly mirrors: Mirrors
  /** Aborted when the builder is to end. */
  readonly shutdown: AbortSignal
  readonly log: (message: string) => void
}

/** A build job on its way. */
export interface Building {
  readonly host: BuilderHost
  readonly job: BuildJob
  readonly jobId: string
  readonly name: CampaignName
  /** Aborted when the lease is lost, and when the builder is to end. */
  readonly signal: AbortSignal
  patient<T>(work: () => Promise<T>): Promise<T>
  say(message: string): void
}
