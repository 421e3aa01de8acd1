import type { ClusterQueue } from '../../scripts/lib/effects/cluster-queue.ts'
import type { RedisClient } from '../../scripts/lib/effects/queue.ts'
import type { ClusterStore } from '../../scripts/lib/job/cluster.ts'
import type { Settings } from './settings.ts'
import type { Simulations } from './simulations.ts'
import type { Spool } from './spool.ts'
import type { Studies } from './studies.ts'

/** What a runner does its jobs with. */
export interface RunnerHost {
  readonly id: string
  readonly settings: Settings
  readonly redis: RedisClient
  readonly queue: ClusterQueue
  readonly store: ClusterStore
  readonly spool: Spool
  readonly studies: Studies
  readonly simulations: Simulations
  /** Aborted when the runner is to end. */
  readonly shutdown: AbortSignal
  /** Takes no further job for a while. */
  readonly rest: (ms: number) => void
  readonly log: (message: string) => void
}
