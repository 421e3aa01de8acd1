import type { CampaignName } from '../../scripts/lib/job/store.ts'
import type { RunnerHost } from './runner-host.ts'

/** How often another's wish to stop a campaign is looked for. */
const LOOK_MS = 2_000

/** Looks while a job goes on whether its campaign is to stop. */
export interface StopWatch {
  /** Why nothing more of it is to start; null where nothing is known of that. */
  reason(): string | null
  end(): void
}

/** `onCancel` is called once, when what is under way is to end too. */
export function watchForStop(
  campaign: CampaignName,
  { queue, store }: Pick<RunnerHost, 'queue' | 'store'>,
  onCancel: () => void,
): StopWatch {
  let reason: string | null = null
  const look = async () => {
    if (reason === 'cancelled') return
    reason = await queue.halted(campaign)
    if (!(await store.cancelRequested(campaign)) || reason === 'cancelled') return
    reason = 'cancelled'
    onCancel()
  }
  // What cannot be asked for now is asked for again.
  const timer = setInterval(() => look().catch(() => {}), LOOK_MS)
  return { reason: () => reason, end: () => clearInterval(timer) }
}
