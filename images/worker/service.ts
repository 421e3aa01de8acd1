import type { Settings } from './settings.ts'

/** A role of this image at work. */
export interface Service {
  /** Hands back what is under way, and gives up all connections. */
  close(): Promise<void>
}

export interface ServiceOptions {
  readonly settings: Settings
  /** Aborted when the service is to end. */
  readonly shutdown: AbortSignal
  readonly log: (message: string) => void
  readonly onError: (error: Error) => void
}
