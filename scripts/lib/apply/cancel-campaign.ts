import type { ClusterQueue } from '../effects/cluster-queue.ts'
import type { ClusterStore } from '../job/cluster.ts'
import type { CampaignName } from '../job/store.ts'

/**
 * Stops a campaign on a cluster: one marker, and nothing of it waits in the queue any more; what runs is stopped by
 * whoever runs it. False where nothing of it was on its way.
 */
export async function cancelCampaign(
  name: CampaignName,
  { store, queue }: { readonly store: ClusterStore; readonly queue: ClusterQueue },
): Promise<boolean> {
  const { pending, builds } = await queue.state(name)
  if (pending + builds.waiting + builds.active + builds.delayed === 0) return false
  await store.requestCancel(name)
  await queue.halt(name, 'cancelled')
  await queue.removeWaiting(name)
  return true
}
