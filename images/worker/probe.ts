import { setTimeout as sleep } from 'node:timers/promises'
import type { CampaignName, RunStore } from '../../scripts/lib/job/store.ts'
import type { Building } from './builder-host.ts'

const PROBE_MS = 10_000
const LOOK_MS = 250

/**
 * What a few runs that were sent ahead have told: how long one takes is stored, or `guessMs` (null: long);
 * that nobody has taken them; or that the campaign is to stop.
 */
export type Probed =
  | { readonly kind: 'known'; readonly guessMs: number | null }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'over' }

/** Waits for a while until some of `count` runs that are first in the queue have ended. */
export async function awaitProbe(
  building: Building,
  { count, slots }: { readonly count: number; readonly slots: number },
): Promise<Probed> {
  const { host, name, patient, signal } = building
  const started = performance.now()
  while (performance.now() < started + PROBE_MS) {
    await sleep(LOOK_MS, undefined, { signal })
    if (await isOver(building)) return { kind: 'over' }
    const { pending } = await host.queue.state(name)
    const runs = await patient(() => host.mirrors.fresh(name.manifest))
    if (isMeasured(runs, name)) return { kind: 'known', guessMs: null }
    // All of them failed: times of failures are not kept, and this is no more than they took.
    if (pending === 0 && count > 0)
      return { kind: 'known', guessMs: ((performance.now() - started) * slots) / count }
  }
  return (await host.queue.isUnderWay(name)) ? { kind: 'known', guessMs: null } : { kind: 'nobody' }
}

/** Whether it is stored how long runs of a campaign take. */
export function isMeasured(runs: RunStore, { manifest, campaign }: CampaignName): boolean {
  for (const _ of runs.durations(manifest, campaign)) return true
  return false
}

/** Whether nothing more of the campaign is to start. */
export async function isOver({ host, name, patient, signal }: Building): Promise<boolean> {
  signal.throwIfAborted()
  if ((await host.queue.halted(name)) !== null) return true
  return await patient(() => host.store.cancelRequested(name))
}
