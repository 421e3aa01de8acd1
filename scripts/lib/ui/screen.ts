import type { ApplyEvent } from '../apply/events.ts'
import type { Progress } from './progress.ts'

/** Names of the campaigns that are about to be built, and to run. */
export interface Work {
  readonly builds: readonly string[]
  readonly campaigns: readonly string[]
}

/** What an apply shows of itself while it works. */
export interface Screen {
  /** Names what is about to happen. */
  begin(work: Work): void
  event(event: ApplyEvent): void
  /** Called several times a second. */
  progress(all: readonly Progress[]): void
  /** Resolves when everything is drawn. */
  end(): Promise<void>
}
