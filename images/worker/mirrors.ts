import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { syncMirror } from '../../scripts/lib/effects/mirror.ts'
import { openRunStore } from '../../scripts/lib/effects/sqlite-store.ts'
import type { ClusterStore } from '../../scripts/lib/job/cluster.ts'
import type { RunStore } from '../../scripts/lib/job/store.ts'

/** Copies of what the cluster's store has of each manifest, to plan from. */
export interface Mirrors {
  /** The copy of a manifest, as the store is now. */
  fresh(manifest: string): Promise<RunStore>
  close(): void
}

export function openMirrors(dir: string, store: ClusterStore): Mirrors {
  const open = new Map<string, RunStore>()
  const mirrorOf = (manifest: string): RunStore => {
    const known = open.get(manifest)
    if (known) return known
    const place = join(dir, manifest)
    mkdirSync(place, { recursive: true })
    const runs = openRunStore(join(place, 'store.db'))
    open.set(manifest, runs)
    return runs
  }
  return {
    async fresh(manifest) {
      const runs = mirrorOf(manifest)
      await syncMirror({ cluster: store, manifest, runs, place: join(dir, manifest, 'place.json') })
      return runs
    },
    close() {
      for (const runs of open.values()) runs.close()
    },
  }
}
