import type { BlobAccess } from '../../scripts/lib/job/store.ts'
import type { Run } from '../../scripts/lib/job/types.ts'
import { openWorker, type Worker } from '../../scripts/lib/worker/worker.ts'

/** The one worker of this process, made anew after all it ran was killed. */
export interface Simulations {
  get(): Promise<Worker>
  /** Kills what runs at once; whoever waits for it hears that the worker was closed. */
  kill(): Promise<void>
}

export function openSimulations(options: {
  readonly workRoot: string
  readonly blobs: BlobAccess
  readonly onWarning: (run: Run, message: string) => void
}): Simulations {
  let worker: Promise<Worker> | null = null
  let closing: Promise<void> = Promise.resolve()
  return {
    async get() {
      await closing
      worker ??= openWorker(options)
      return await worker
    },
    async kill() {
      const current = worker
      worker = null
      if (current !== null) closing = current.then((each) => each.close())
      await closing
    },
  }
}
