import { UserError } from '../core/errors.ts'
import type { RunRecord } from '../job/types.ts'
import type { RunDocument } from './mongo-collections.ts'

/** A document has at most 16 MB, and some room is needed for the rest of it. */
const MOST_BYTES = 15 * 2 ** 20

export function keyOf({ runId, round }: { readonly runId: string; readonly round: number }): string {
  return `${runId}:${round}`
}

/** Throws UserError for a record that no document can hold. */
export function documentOf(
  record: RunRecord,
  about: Pick<RunDocument, 'members' | 'token' | 'seq'>,
): RunDocument {
  const { verdict, keys, ...rest } = record
  const document = {
    ...about,
    _id: keyOf(record),
    runId: record.runId,
    round: record.round,
    execution: JSON.stringify(rest),
    ...verdictOf(record),
  }
  checkSize(document)
  return document
}

/** The parts of a document that another verdict changes. */
export function verdictOf({ verdict, keys }: RunRecord): Pick<RunDocument, 'outcome' | 'verdict' | 'keys'> {
  return { outcome: verdict.outcome, verdict: JSON.stringify(verdict), keys: JSON.stringify(keys) }
}

export function recordOf({
  execution,
  verdict,
  keys,
}: Pick<RunDocument, 'execution' | 'verdict' | 'keys'>): RunRecord {
  return { ...JSON.parse(execution), verdict: JSON.parse(verdict), keys: JSON.parse(keys) }
}

function checkSize({ runId, execution, verdict }: RunDocument): void {
  // In UTF-8 a unit of a text takes three bytes at most: most need no counting.
  if ((execution.length + verdict.length) * 3 <= MOST_BYTES) return
  const sizeBytes = Buffer.byteLength(execution) + Buffer.byteLength(verdict)
  if (sizeBytes <= MOST_BYTES) return
  const mebibytes = (sizeBytes / 2 ** 20).toFixed(1)
  throw new UserError('record-size', `The record of run ${runId} takes ${mebibytes} MiB, at most 15 fit`, {
    hint: 'Does it have that many metrics, or files? Name fewer under `metrics` or `results`',
  })
}
