import { setTimeout as sleep } from 'node:timers/promises'
import { UserError } from '../core/errors.ts'
import type { RunStore } from '../job/store.ts'
import { type BoundCampaign, knownListing } from './bind.ts'
import type { FollowOptions } from './follow.ts'
import { isUnlisted, STUDY_REFUSED } from './list-study.ts'

const POLL_MS = 500

/** Campaigns whose runs the builder listed, and one error for each where it could not. */
export interface Listed {
  readonly bound: readonly BoundCampaign[]
  readonly broken: readonly UserError[]
}

/** Waits until the builder of a cluster has listed the runs of all campaigns that were handed over without. */
export async function awaitListings(
  bound: readonly BoundCampaign[],
  options: Pick<FollowOptions, 'manifest' | 'queue' | 'mirror' | 'sync' | 'signal'>,
): Promise<Listed> {
  const { manifest, queue, mirror, sync, signal } = options
  const ready = bound.filter(({ recipe }) => !isUnlisted(recipe))
  const broken: UserError[] = []
  let waiting = bound.filter(({ recipe }) => isUnlisted(recipe))
  while (waiting.length > 0 && !signal.aborted) {
    await sync(() => {})
    const still: BoundCampaign[] = []
    for (const each of waiting) {
      const listed = withListing(each, mirror)
      const campaign = each.recipe.campaign.name
      if (listed !== null) ready.push(listed)
      else {
        const { halted } = await queue.state({ manifest, campaign })
        if (halted === null) still.push(each)
        else broken.push(new UserError(STUDY_REFUSED, `${campaign}: ${halted}`))
      }
    }
    waiting = still
    if (waiting.length > 0) await sleep(POLL_MS, undefined, { signal }).catch(() => {})
  }
  const order = bound.map(({ recipe }) => recipe.campaign.name)
  const at = ({ recipe }: BoundCampaign) => order.indexOf(recipe.campaign.name)
  return { bound: [...ready, ...waiting].sort((a, b) => at(a) - at(b)), broken }
}

function withListing(bound: BoundCampaign, mirror: RunStore): BoundCampaign | null {
  const listing = knownListing(bound.recipe, mirror)
  return listing === null ? null : { ...bound, recipe: { ...bound.recipe, listing } }
}
