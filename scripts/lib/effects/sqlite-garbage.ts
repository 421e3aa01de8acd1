import type { Garbage, GarbageQuery } from '../job/store.ts'
import type { Database } from './sqlite-database.ts'
import { bytesOf, hexOf } from './sqlite-rows.ts'

const LATEST_END = `(SELECT r.ended_at FROM run r WHERE r.run_id = m.run_id AND r.detail IS NOT NULL
  ORDER BY r.round DESC LIMIT 1)`

/**
 * Removes within a transaction; undone, it tells exactly what it would do.
 * Blobs are named, not removed: what refers to them must be gone for good first.
 */
export function sweepRuns(db: Database, query: GarbageQuery): Garbage {
  makeTables(db)
  selectCampaigns(db, query)
  const before = query.endedBefore ?? null
  db.run(
    `INSERT INTO going SELECT m.campaign, m.run_id FROM selected s JOIN member m ON m.campaign = s.id
      WHERE ? IS NULL OR ${LATEST_END} < ?`,
    before,
    before,
  )
  db.run('DELETE FROM member WHERE (campaign, run_id) IN (SELECT campaign, run_id FROM going)')
  db.run(
    `INSERT INTO dead SELECT DISTINCT run_id FROM going g WHERE NOT EXISTS
      (SELECT 1 FROM campaign c CROSS JOIN member m WHERE m.campaign = c.id AND m.run_id = g.run_id)`,
  )
  const runs = removeDead(db)
  removeCampaigns(db, before)
  const builds = removeBuilds(db)
  const blobs = db
    .all<{ hash: Uint8Array }>('SELECT DISTINCT hash FROM loose')
    .map(({ hash }) => hexOf(hash))
    .filter((hash) => !needsBlob(db, hash))
  return { runs, builds, blobs }
}

/** Gives pages that a sweep freed back to the disk. */
export function shrink(db: Database): void {
  db.all('PRAGMA incremental_vacuum')
}

function makeTables(db: Database): void {
  db.run('CREATE TEMP TABLE IF NOT EXISTS selected(id INTEGER PRIMARY KEY)')
  db.run(
    'CREATE TEMP TABLE IF NOT EXISTS going(campaign INT, run_id BLOB, PRIMARY KEY(campaign, run_id)) WITHOUT ROWID',
  )
  db.run('CREATE TEMP TABLE IF NOT EXISTS dead(run_id BLOB PRIMARY KEY) WITHOUT ROWID')
  db.run('CREATE TEMP TABLE IF NOT EXISTS loose(hash BLOB)')
  for (const table of ['selected', 'going', 'dead', 'loose']) db.run(`DELETE FROM ${table}`)
}

function selectCampaigns(db: Database, { manifest, campaigns }: GarbageQuery): void {
  if (campaigns === undefined) {
    db.run('INSERT INTO selected SELECT id FROM campaign WHERE manifest = ?', manifest)
    return
  }
  for (const name of campaigns) {
    db.run(
      'INSERT OR IGNORE INTO selected SELECT id FROM campaign WHERE manifest = ? AND name = ?',
      manifest,
      name,
    )
  }
}

function removeDead(db: Database): number {
  const details = 'SELECT r.detail FROM dead x JOIN run r ON r.run_id = x.run_id WHERE r.detail IS NOT NULL'
  db.run(`INSERT INTO loose SELECT hash FROM file WHERE detail IN (${details})`)
  db.run(`DELETE FROM file WHERE detail IN (${details})`)
  db.run(`DELETE FROM detail WHERE id IN (${details})`)
  db.run('DELETE FROM attempt WHERE run_id IN (SELECT run_id FROM dead)')
  db.run('DELETE FROM run WHERE run_id IN (SELECT run_id FROM dead)')
  return db.get<{ n: number }>('SELECT count(*) n FROM dead')!.n
}

/** A campaign named without a time goes whole; by time it goes when it is empty and was accepted before. */
function removeCampaigns(db: Database, before: number | null): void {
  if (before !== null) {
    db.run(
      `DELETE FROM selected WHERE EXISTS (SELECT 1 FROM member m WHERE m.campaign = selected.id)
        OR EXISTS (SELECT 1 FROM revision v WHERE v.campaign = selected.id AND v.accepted_at >= ?)`,
      before,
    )
  }
  const revisions = 'SELECT seq FROM revision WHERE campaign IN (SELECT id FROM selected)'
  db.run(`INSERT INTO loose SELECT hash FROM named WHERE revision IN (${revisions})`)
  db.run(`DELETE FROM named WHERE revision IN (${revisions})`)
  db.run('DELETE FROM revision WHERE campaign IN (SELECT id FROM selected)')
  db.run('DELETE FROM campaign WHERE id IN (SELECT id FROM selected)')
}

function removeBuilds(db: Database): number {
  const unused = 'NOT EXISTS (SELECT 1 FROM named n WHERE n.hash = build_id)'
  db.run(`INSERT INTO loose SELECT artifact FROM build WHERE artifact IS NOT NULL AND ${unused}`)
  return db.run(`DELETE FROM build WHERE ${unused}`)
}

export function needsBlob(db: Database, hash: string): boolean {
  const sql = `SELECT EXISTS (SELECT 1 FROM file WHERE hash = ?1) OR EXISTS (SELECT 1 FROM named WHERE hash = ?1)
    OR EXISTS (SELECT 1 FROM build WHERE artifact = ?1) needed`
  return db.get<{ needed: number }>(sql, bytesOf(hash))!.needed === 1
}

export function* blobsSince(db: Database, endedAt: number): Generator<{ runId: string; hash: string }> {
  const rows = db.iterate<{ run_id: Uint8Array; hash: Uint8Array }>(
    `SELECT r.run_id, f.hash FROM run r JOIN file f INDEXED BY file_detail ON f.detail = r.detail
      WHERE r.ended_at >= ?`,
    endedAt,
  )
  for (const { run_id, hash } of rows) yield { runId: hexOf(run_id), hash: hexOf(hash) }
}
