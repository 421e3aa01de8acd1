import type { ApplyEvent } from '../apply/events.ts'
import type { Progress } from './progress.ts'

/** What an apply shows of itself while it works. */
export interface Screen {
  /** Names what is about to happen. */
  begin(work: { readonly builds: readonly string[]; readonly campaigns: readonly string[] }): void
  event(event: ApplyEvent): void
  /** Called several times a second. */
  progress(all: readonly Progress[]): void
  /** Resolves when everything is drawn. */
  end(): Promise<void>
}
