import type { ViewedQueue } from '../effects/queue.ts'
import type { BlobAccess } from '../job/store.ts'

/** What a dashboard shows and does, wherever the runs are: on this machine, or on a cluster. */
export interface DashboardHost {
  /** The name of the manifest. */
  readonly manifest: string
  /** The store as it lies on this machine, and what it refers to. */
  readonly database: string
  readonly blobs: BlobAccess
  /** Campaigns to show that were never applied. */
  readonly campaigns: readonly string[]
  /** Brings the store up to date; throws UserError where what it is read from is away. */
  sync(): Promise<void>
  /** Who works now. */
  work(): Promise<Work>
  /** What a run under way has printed so far; null where it is not, or is out of reach. */
  output(runId: string): Printed | null
  /** Stops a campaign, and says what came of it. */
  cancel(campaign: string): Promise<string>
  /** Has failed and truncated runs of a campaign run again, and says what came of it. */
  retry(campaign: string): Promise<string>
  /** The command that prints how to do a run again. */
  reproCommand(runId: string): string
  /** Queues to show at `/queues`, and where the files of those pages lie; null where there are none. */
  readonly queues: { readonly viewed: readonly ViewedQueue[]; readonly files?: string } | null
}

export interface Work {
  /** Since when, in milliseconds since 1970, UTC; null where nobody works. */
  readonly since: number | null
  /** Facts for people, such as `machine`: `here, 2 cores`. */
  readonly facts: Readonly<Record<string, string>>
  /** Runs under way. */
  readonly running: readonly string[]
  /** Why campaigns wait for something other than their turn. */
  readonly waits: Readonly<Record<string, string>>
}

export interface Printed {
  readonly stdout: string
  readonly stderr: string
}
