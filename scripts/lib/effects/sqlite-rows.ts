import { limitsKey } from '../job/limits-key.ts'
import type { Revision, StoredState } from '../job/store.ts'
import type { Execution, Outcome, RunRecord } from '../job/types.ts'
import type { Database } from './sqlite-database.ts'

/** The columns that `recordOf` reads, of `run r`, `detail d` and `state s`. */
export const RECORD_COLUMNS = `r.run_id, r.round, d.parameters, d.repetition, d.seed, d.metrics, d.error,
  d.execution, s.outcome, s.derive_key, s.results_key`

export interface RecordRow {
  readonly run_id: Uint8Array
  readonly round: number
  readonly parameters: string
  readonly repetition: number
  readonly seed: number
  readonly metrics: string
  readonly error: string | null
  readonly execution: string
  readonly outcome: Outcome
  readonly derive_key: string
  readonly results_key: string
}

export function recordOf(row: RecordRow): RunRecord {
  return {
    runId: hexOf(row.run_id),
    round: row.round,
    parameters: JSON.parse(row.parameters),
    repetition: row.repetition,
    seed: row.seed,
    execution: JSON.parse(row.execution),
    verdict: {
      outcome: row.outcome,
      metrics: JSON.parse(row.metrics),
      error: row.error === null ? null : JSON.parse(row.error),
    },
    keys: { derive: row.derive_key, results: row.results_key },
  }
}

export interface StateRow {
  readonly id: number
  readonly outcome: StoredState['outcome']
  readonly limit_hit: string
  readonly limits: string
  readonly derive_key: string
  readonly results_key: string
}

export function stateOf(row: StateRow, round: number): StoredState {
  return {
    outcome: row.outcome,
    round,
    limitHit: row.limit_hit === '' ? null : (row.limit_hit as Exclude<StoredState['limitHit'], null>),
    limits: row.limits,
    deriveKey: row.derive_key,
    resultsKey: row.results_key,
  }
}

/** The number of a record's state in the dictionary, which gets it when it is new. */
export function stateId(db: Database, { execution, verdict, keys }: RunRecord): number {
  const values = [
    verdict.outcome,
    execution.limitHit ?? '',
    limitsKey(execution.limits),
    keys.derive,
    keys.results,
  ]
  const known = db.get<{ id: number }>(
    'SELECT id FROM state WHERE (outcome, limit_hit, limits, derive_key, results_key) = (?, ?, ?, ?, ?)',
    ...values,
  )
  if (known !== undefined) return known.id
  return db.insert(
    'INSERT INTO state(outcome, limit_hit, limits, derive_key, results_key) VALUES(?, ?, ?, ?, ?)',
    ...values,
  )
}

/** The blobs that an execution refers to: a small file stands in the record itself. */
export function blobsOf({ files, stdout, stderr }: Execution): Set<string> {
  const large = files.filter((file) => file.text === null)
  const hashes = [...large.map((file) => file.hash), stdout.hash, stderr.hash]
  return new Set(hashes.filter((hash) => hash !== null))
}

export const REVISION_COLUMNS = 'v.id, c.manifest, c.name, v.recipe, v.accepted_at'

export interface RevisionRow {
  readonly id: string
  readonly manifest: string
  readonly name: string
  readonly recipe: string
  readonly accepted_at: number
}

export function revisionOf(row: RevisionRow): Revision {
  const { id, manifest, name: campaign, recipe, accepted_at: acceptedAt } = row
  return { id, manifest, campaign, recipe, acceptedAt }
}

export function bytesOf(hex: string): Uint8Array {
  return Buffer.from(hex, 'hex')
}

export function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')
}
