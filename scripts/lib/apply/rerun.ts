import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openArtifacts } from '../effects/artifacts.ts'
import { openBlobStore } from '../effects/blob-store.ts'
import { removeTree } from '../effects/scratch.ts'
import type { BlobAccess } from '../job/store.ts'
import type { RunRecord } from '../job/types.ts'
import { LauncherLost } from '../worker/launcher.ts'
import { openWorker } from '../worker/worker.ts'
import type { LocatedRun } from './locate-run.ts'
import { openStudy } from './study.ts'

export interface RerunOptions extends LocatedRun {
  /** Whose limits count. */
  readonly record: RunRecord
  /** Hash of the packed artifacts. */
  readonly artifact: string
  /** Read only: what the run keeps this time goes elsewhere. */
  readonly blobs: BlobAccess
  readonly projectDir: string
  readonly env: NodeJS.ProcessEnv
  /** Ends the run early; the promise then rejects. */
  readonly signal: AbortSignal
}

/** Does one run again, in a folder of its own that is gone afterwards; gives its record, which is stored nowhere. */
export async function rerun(options: RerunOptions): Promise<RunRecord> {
  const { run, recipe, record, artifact, signal } = options
  const scratch = mkdtempSync(join(tmpdir(), 'simswarm-repro-'))
  try {
    const cacheDir = join(scratch, 'cache')
    const artifactsDir = await openArtifacts(artifact, { blobs: options.blobs, cacheDir })
    const study = await openStudy(recipe, { ...options, artifactsDir, cacheDir })
    const blobs = openBlobStore(join(scratch, 'blobs'))
    const worker = await openWorker({ workRoot: join(scratch, 'work'), blobs })
    const close = () => void worker.close()
    signal.addEventListener('abort', close)
    try {
      const { limits } = record.execution
      const assignment = { run, round: record.round, attempt: 1, retriesLeft: 0, limits }
      const [done] = (await worker.execute(study, [assignment])).records
      if (done === undefined) throw new LauncherLost()
      return done
    } finally {
      signal.removeEventListener('abort', close)
      await worker.close()
    }
  } finally {
    removeTree(scratch)
  }
}
