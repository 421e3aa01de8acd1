import { UserError } from '../core/errors.ts'
import { createIdMap, ID_BYTES, packStoredIds } from '../job/id-set.ts'
import type { Commit, RowQuery, StoredIds, StoredState } from '../job/store.ts'
import type { RunRecord } from '../job/types.ts'
import type { Database } from './sqlite-database.ts'
import {
  blobsOf,
  bytesOf,
  hexOf,
  RECORD_COLUMNS,
  type RecordRow,
  recordOf,
  type StateRow,
  stateId,
  stateOf,
} from './sqlite-rows.ts'

const MEMBER = 'INSERT OR IGNORE INTO member(campaign, run_id) VALUES(?, ?)'

/** Records a batch in one transaction and makes its runs members of the campaign. */
export function commitRecords(db: Database, campaign: number, records: readonly RunRecord[]): Commit {
  const accepted: string[] = []
  const refused: string[] = []
  for (const record of records) {
    const id = bytesOf(record.runId)
    const list = commitRecord(db, id, record) ? accepted : refused
    list.push(record.runId)
    db.run(MEMBER, campaign, id)
  }
  return { accepted, refused }
}

function commitRecord(db: Database, id: Uint8Array, record: RunRecord): boolean {
  const { round, execution } = record
  const stored = db.get<{ attempt: number; detail: number | null }>(
    'SELECT attempt, detail FROM run WHERE run_id = ? AND round = ?',
    id,
    round,
  )
  if (stored !== undefined && stored.detail !== null) return stored.attempt === execution.attempt
  const detail = db.insert(
    'INSERT INTO detail(parameters, repetition, seed, metrics, error, execution) VALUES(?, ?, ?, ?, ?, ?)',
    JSON.stringify(record.parameters),
    record.repetition,
    record.seed,
    ...verdictColumns(record),
    JSON.stringify(execution),
  )
  db.run(
    `INSERT OR REPLACE INTO run(run_id, round, state, attempt, ended_at, duration_ms, detail)
      VALUES(?, ?, ?, ?, ?, ?, ?)`,
    id,
    round,
    stateId(db, record),
    execution.attempt,
    execution.startedAt + execution.durationMs,
    execution.durationMs,
    detail,
  )
  for (const hash of blobsOf(execution))
    db.run('INSERT INTO file(hash, detail) VALUES(?, ?)', bytesOf(hash), detail)
  return true
}

function verdictColumns({ verdict }: RunRecord): [string, string | null] {
  return [JSON.stringify(verdict.metrics), verdict.error === null ? null : JSON.stringify(verdict.error)]
}

export function deriveRecord(db: Database, record: RunRecord): void {
  const id = bytesOf(record.runId)
  const detail = db.get<{ detail: number | null }>(
    'SELECT detail FROM run WHERE run_id = ? AND round = ?',
    id,
    record.round,
  )?.detail
  if (detail === undefined || detail === null) {
    throw new Error(`Round ${record.round} of run ${record.runId} is not stored`)
  }
  db.run('UPDATE detail SET metrics = ?, error = ? WHERE id = ?', ...verdictColumns(record), detail)
  db.run('UPDATE run SET state = ? WHERE run_id = ? AND round = ?', stateId(db, record), id, record.round)
}

export function openNextRounds(db: Database, runIds: Iterable<string>): number {
  let opened = 0
  for (const runId of runIds) {
    opened += db.run(
      `INSERT INTO run(run_id, round, state) SELECT run_id, round + 1, 0 FROM
        (SELECT run_id, round, detail FROM run WHERE run_id = ? ORDER BY round DESC LIMIT 1)
        WHERE detail IS NOT NULL`,
      bytesOf(runId),
    )
  }
  return opened
}

// The pages of ids come as one text each: a million rows one by one would take three times as long.
// Six bytes after an id are its state and its round; the latter is less than 2^16.
const ROUND_BITS = 2 ** 16
const ENTRY_BYTES = ID_BYTES + 6
const ID_PAGE = `
  SELECT group_concat(hex(substr(run_id, 1, ${ID_BYTES})) || rest, '') ids, max(run_id) last FROM
    (SELECT run_id, printf('%012x', state << 16 | max(round)) rest FROM run WHERE run_id > ?
      GROUP BY run_id ORDER BY run_id LIMIT 20000)`

/** The latest round of every run. */
export function loadStoredIds(db: Database): StoredIds {
  const runs = db.get<{ n: number }>('SELECT count(*) n FROM run')!.n
  const ids = createIdMap(runs)
  const rows = new Map(db.all<StateRow>('SELECT * FROM state').map((row) => [row.id, row]))
  const states: StoredState[] = []
  const indexes = new Map<number, number>()

  function stateIndex(entry: number): number {
    const known = indexes.get(entry)
    if (known !== undefined) return known
    states.push(stateOf(rows.get(Math.floor(entry / ROUND_BITS))!, entry % ROUND_BITS))
    indexes.set(entry, states.length - 1)
    return states.length - 1
  }

  for (const page of idPages(db)) {
    for (let at = 0; at < page.length; at += ENTRY_BYTES) {
      ids.setBytes(page, at, stateIndex(page.readUIntBE(at + ID_BYTES, 6)))
    }
  }
  return packStoredIds(ids, states)
}

function* idPages(db: Database): Generator<Buffer> {
  let last: Uint8Array = new Uint8Array(0)
  for (;;) {
    const page = db.get<{ ids: string | null; last: Uint8Array }>(ID_PAGE, last)
    if (page === undefined || page.ids === null) return
    yield Buffer.from(page.ids, 'hex')
    last = page.last
  }
}

export function readState(db: Database, runId: string, round: number): StoredState | undefined {
  const row = db.get<StateRow>(
    `SELECT s.* FROM run r JOIN state s ON s.id = r.state
      WHERE r.run_id = ? AND r.round = ? AND r.detail IS NOT NULL`,
    bytesOf(runId),
    round,
  )
  return row === undefined ? undefined : stateOf(row, round)
}

const LATEST = `
  SELECT ${RECORD_COLUMNS} FROM member m JOIN run r ON r.run_id = m.run_id
    JOIN detail d ON d.id = r.detail JOIN state s ON s.id = r.state
  WHERE m.campaign = ?
    AND r.round = (SELECT max(x.round) FROM run x WHERE x.run_id = m.run_id AND x.detail IS NOT NULL)`

export function* readRows(db: Database, campaign: number, runIds: RowQuery['runIds']): Generator<RunRecord> {
  if (runIds === undefined) {
    for (const row of db.iterate<RecordRow>(`${LATEST} ORDER BY m.run_id`, campaign)) yield recordOf(row)
    return
  }
  for (const runId of runIds) {
    const row = db.get<RecordRow>(`${LATEST} AND m.run_id = ?`, campaign, bytesOf(runId))
    if (row !== undefined) yield recordOf(row)
  }
}

export function findRecord(db: Database, prefix: string): RunRecord {
  const ids = /^[0-9a-f]{1,64}$/i.test(prefix) ? idsFrom(db, prefix) : []
  const [id] = ids
  if (id === undefined)
    throw new UserError('unknown-run', `No run's id begins with "${prefix}"`, { exitCode: 2 })
  if (ids.length > 1) {
    throw new UserError('ambiguous-run', `More than one run's id begins with "${prefix}"`, {
      hint: `Among them ${ids.map((found) => hexOf(found).slice(0, prefix.length + 8)).join(', ')}: give more digits`,
      exitCode: 2,
    })
  }
  return recordOf(
    db.get<RecordRow>(
      `SELECT ${RECORD_COLUMNS} FROM run r JOIN detail d ON d.id = r.detail JOIN state s ON s.id = r.state
        WHERE r.run_id = ? ORDER BY r.round DESC LIMIT 1`,
      id,
    )!,
  )
}

function idsFrom(db: Database, prefix: string): Uint8Array[] {
  return db
    .all<{ run_id: Uint8Array }>(
      'SELECT DISTINCT run_id FROM run WHERE run_id BETWEEN ? AND ? AND detail IS NOT NULL LIMIT 3',
      bytesOf(prefix.padEnd(64, '0')),
      bytesOf(prefix.padEnd(64, 'f')),
    )
    .map((row) => row.run_id)
}
