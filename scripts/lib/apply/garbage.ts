import type { Recipe } from '../core/campaign.ts'
import { doomedBlobs } from '../core/doomed-blobs.ts'
import { parseSnapshot } from '../core/source-hash.ts'
import { type CacheEntry, removeCache, staleCache } from '../effects/store-cache.ts'
import type { StoreDir } from '../effects/store-dir.ts'
import type { BlobStore, Garbage, GarbageQuery, RunStore } from '../job/store.ts'

interface OwnedStore {
  readonly runs: RunStore
  readonly blobs: BlobStore
  readonly dir: StoreDir
}

/** What a sweep takes with it. */
export interface Going {
  readonly garbage: Garbage
  readonly blobs: readonly string[]
  readonly cache: readonly CacheEntry[]
  /** On the disk, without the records. */
  readonly sizeBytes: number
}

/** Looks for what would go; for the owner of the store. Nothing is removed. */
export async function surveyGarbage({ runs, blobs, dir }: OwnedStore, query: GarbageQuery): Promise<Going> {
  const garbage = runs.garbage(query)
  const swept = new Set(garbage.blobs)
  const isNeeded = (hash: string) => !swept.has(hash) && runs.needsBlob(hash)
  const sourceFiles = await filesOfSnapshots(runs, blobs, swept)
  const doomed = doomedBlobs(blobs.list(), { swept: garbage.blobs, sourceFiles, isNeeded })
  const cache = staleCache(dir, isNeeded)
  const sizes = [
    ...doomed.map((hash) => blobs.storedBytes(hash) ?? 0),
    ...cache.map((entry) => entry.sizeBytes),
  ]
  return { garbage, blobs: doomed, cache, sizeBytes: sizes.reduce((sum, size) => sum + size, 0) }
}

/** The records first: a file without a record is found by the next sweep, a record without its file is broken. */
export function removeGarbage({ runs, blobs }: OwnedStore, query: GarbageQuery, going: Going): void {
  runs.sweep(query)
  for (const hash of going.blobs) blobs.remove(hash)
  removeCache(going.cache)
}

/** The files of the sources that remaining campaigns were accepted with: a build may need them again. */
async function filesOfSnapshots(
  runs: RunStore,
  blobs: BlobStore,
  swept: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const snapshots = new Set<string>()
  for (const text of runs.recipes()) {
    const { buildSourceHash, bases = [] } = JSON.parse(text) as Recipe
    for (const hash of [buildSourceHash, ...bases.map(({ sourceHash }) => sourceHash)]) snapshots.add(hash)
  }
  const files = new Set<string>()
  for (const snapshot of snapshots) {
    if (swept.has(snapshot) || !blobs.has(snapshot)) continue
    const text = Buffer.from(await blobs.getBytes(snapshot)).toString()
    for (const { hash } of parseSnapshot(text)) files.add(hash)
  }
  return files
}
