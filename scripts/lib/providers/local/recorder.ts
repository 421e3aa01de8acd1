import type { RunStore } from '../../job/store.ts'
import type { RunRecord } from '../../job/types.ts'
import type { Lane } from './lane.ts'

/** A transaction costs more than the rows in it: they are written in groups. */
const GROUP = 100
/** A run that took as long as this is worth a transaction of its own: nothing is to lose it. */
const LONG_MS = 250

/** Writes records in groups, or when told to; `onRecord` hears of each when it is safe. */
export interface Recorder {
  add(lane: Lane, record: RunRecord): void
  /** Writes what waits. Throws what the store throws. */
  flush(): void
}

export function openRecorder(options: {
  readonly store: RunStore
  readonly manifest: string
  readonly onRecord: (lane: Lane, record: RunRecord) => void
}): Recorder {
  const waiting = new Map<Lane, RunRecord[]>()
  let count = 0
  const recorder: Recorder = {
    add(lane, record) {
      const records = waiting.get(lane)
      if (records) records.push(record)
      else waiting.set(lane, [record])
      count += 1
      if (count >= GROUP || record.execution.durationMs > LONG_MS) recorder.flush()
    },
    flush() {
      for (const [lane, records] of waiting) {
        waiting.delete(lane)
        const { accepted } = options.store.commit(options.manifest, lane.campaign.name, records)
        const ids = new Set(accepted)
        for (const record of records) if (ids.has(record.runId)) options.onRecord(lane, record)
      }
      count = 0
    },
  }
  return recorder
}
