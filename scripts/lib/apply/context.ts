import type { StoreDir } from '../effects/store-dir.ts'
import type { BlobStore, RunStore } from '../job/store.ts'
import type { LaneState } from '../providers/local/lane.ts'
import type { Control } from '../providers/local/run-lanes.ts'
import type { Worker } from '../worker/worker.ts'
import type { Emit } from './events.ts'

/** Everything an action needs: one owner's view of store and machine. */
export interface ApplyContext {
  readonly manifest: string
  readonly projectDir: string
  readonly dir: StoreDir
  readonly runs: RunStore
  readonly blobs: BlobStore
  readonly worker: Worker
  readonly slots: number
  readonly memoryBytes: number
  readonly filter: string | undefined
  readonly control: Control
  readonly emit: Emit
  /** Aborted by a second interrupt. */
  readonly signal: AbortSignal
  /** Where campaigns stand, for whoever draws them. */
  readonly onLanes: (lanes: readonly LaneState[]) => void
}
