import type { RunRecord } from '../../scripts/lib/job/types.ts'

const MOST_CHARACTERS = 4 * 2 ** 20

/** The record as it is, or, where no document can hold it, that of a failure which says so. */
export function tooLarge(record: RunRecord): RunRecord {
  if (JSON.stringify(record).length < MOST_CHARACTERS) return record
  const nothing = { text: '', hash: null, sizeBytes: 0, leftOutBytes: 0 }
  const message = 'Its metrics and small files are too many for one record: name fewer'
  return {
    ...record,
    execution: { ...record.execution, files: [], stdout: nothing, stderr: nothing },
    verdict: { outcome: 'failed', metrics: {}, error: { code: 'record-size', message } },
  }
}
