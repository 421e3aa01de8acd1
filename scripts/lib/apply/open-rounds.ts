import type { ClusterStore } from '../job/cluster.ts'
import type { RunStore } from '../job/store.ts'

/** Opens the next round of runs in a cluster's store, which the mirror follows; gives how many were opened. */
export async function openRounds(
  runIds: readonly string[],
  {
    store,
    mirror,
    sync,
  }: { readonly store: ClusterStore; readonly mirror: RunStore; readonly sync: () => Promise<void> },
): Promise<number> {
  const countOpen = () => {
    const stored = mirror.storedIds()
    return runIds.filter((runId) => stored.get(runId)?.outcome === 'open').length
  }
  const before = countOpen()
  await store.openRounds(runIds)
  await sync()
  return countOpen() - before
}
