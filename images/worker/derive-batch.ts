import type { RunRecord } from '../../scripts/lib/job/types.ts'
import type { Batch } from './batch.ts'

/** Makes the verdicts of stored runs again. */
export async function deriveBatch({ host, job, name, signal, patient }: Batch): Promise<void> {
  const { study } = await patient(() => host.studies.open(job, { signal }))
  const runIds = job.runs.map(({ run }) => run.runId)
  const records = await patient(() => host.store.records(runIds))
  const derived: RunRecord[] = []
  for (const record of records) {
    signal.throwIfAborted()
    const worker = await host.simulations.get()
    derived.push(await patient(() => worker.derive(study, record)))
  }
  await patient(() => host.store.derive(derived))
  await host.queue.settle(name, runIds)
}
