import type {
  Attempt,
  Build,
  CampaignName,
  Counts,
  PointDuration,
  Revision,
  StoredOutcome,
  Totals,
} from '../job/store.ts'
import type { Database } from './sqlite-database.ts'
import { bytesOf, hexOf, REVISION_COLUMNS, type RevisionRow, revisionOf } from './sqlite-rows.ts'

/** The campaign's number, or undefined where nothing of it is stored. */
export function campaignId(db: Database, { manifest, campaign }: CampaignName): number | undefined {
  return db.get<{ id: number }>('SELECT id FROM campaign WHERE manifest = ? AND name = ?', manifest, campaign)
    ?.id
}

/** The campaign's number, given now if need be. */
export function ensureCampaign(db: Database, name: CampaignName): number {
  return (
    campaignId(db, name) ??
    db.insert('INSERT INTO campaign(manifest, name) VALUES(?, ?)', name.manifest, name.campaign)
  )
}

export function joinRuns(db: Database, campaign: number, runIds: Iterable<string>): void {
  for (const runId of runIds) {
    db.run(
      'INSERT OR IGNORE INTO member(campaign, run_id) SELECT ?, run_id FROM run WHERE run_id = ? LIMIT 1',
      campaign,
      bytesOf(runId),
    )
  }
}

export function* readMembers(db: Database, campaign: number): Generator<string> {
  const rows = db.iterate<{ run_id: Uint8Array }>(
    'SELECT run_id FROM member WHERE campaign = ? ORDER BY run_id',
    campaign,
  )
  for (const row of rows) yield hexOf(row.run_id)
}

export function campaignsOf(db: Database, runId: string): CampaignName[] {
  return db
    .all<{ manifest: string; campaign: string }>(
      `SELECT c.manifest, c.name campaign FROM campaign c
      WHERE EXISTS (SELECT 1 FROM member m WHERE m.campaign = c.id AND m.run_id = ?) ORDER BY c.manifest, c.name`,
      bytesOf(runId),
    )
    .map(({ manifest, campaign }) => ({ manifest, campaign }))
}

interface CountRow {
  readonly outcome: StoredOutcome
  readonly runs: number
  readonly recent: number
  readonly mean: number | null
}

export function countRuns(db: Database, campaign: number, since: number): Counts {
  const outcomes = { ...NO_RUNS.outcomes }
  let endedSince = 0
  let meanMs: number | null = null
  const rows = db.all<CountRow>(
    `SELECT s.outcome, sum(g.runs) runs, sum(g.recent) recent, sum(g.total) / sum(g.runs) mean FROM
      (SELECT r.state, count(*) runs, sum(r.ended_at >= ?) recent, sum(r.duration_ms) * 1.0 total
        FROM member m JOIN run r ON r.run_id = m.run_id
        WHERE m.campaign = ? AND r.round = (SELECT max(x.round) FROM run x WHERE x.run_id = m.run_id)
        GROUP BY r.state) g
      JOIN state s ON s.id = g.state GROUP BY s.outcome`,
    since,
    campaign,
  )
  for (const row of rows) {
    outcomes[row.outcome] = row.runs
    endedSince += row.recent ?? 0
    if (row.outcome === 'done') meanMs = row.mean
  }
  return { outcomes, endedSince, meanMs }
}

export function countAll(db: Database, manifest: string): Totals {
  const row = db.get<Totals>(
    `SELECT
      (SELECT count(*) FROM run r WHERE r.detail IS NOT NULL AND EXISTS
        (SELECT 1 FROM campaign c JOIN member m ON m.campaign = c.id AND m.run_id = r.run_id
          WHERE c.manifest = ?)) records,
      (SELECT count(*) FROM revision v JOIN campaign c ON c.id = v.campaign WHERE c.manifest = ?) revisions,
      (SELECT count(*) FROM build) builds`,
    manifest,
    manifest,
  )!
  return { ...row }
}

export const NO_RUNS: Counts = {
  outcomes: { done: 0, failed: 0, truncated: 0, cancelled: 0, open: 0 },
  endedSince: 0,
  meanMs: null,
}

export function* readDurations(db: Database, campaign: number): Generator<PointDuration> {
  const rows = db.iterate<{ parameters: string; mean: number; runs: number }>(
    `SELECT d.parameters, avg(r.duration_ms) mean, count(*) runs
      FROM member m JOIN run r ON r.run_id = m.run_id JOIN state s ON s.id = r.state JOIN detail d ON d.id = r.detail
      WHERE m.campaign = ? AND s.outcome IN ('done', 'truncated') GROUP BY d.parameters`,
    campaign,
  )
  for (const { parameters, mean, runs } of rows)
    yield { parameters: JSON.parse(parameters), meanMs: mean, runs }
}

export function acceptRevision(db: Database, campaign: number, revision: Revision): void {
  const latest = db.get<{ id: string }>(
    'SELECT id FROM revision WHERE campaign = ? ORDER BY seq DESC LIMIT 1',
    campaign,
  )
  if (latest?.id === revision.id) return
  const seq = db.insert(
    'INSERT INTO revision(campaign, id, recipe, accepted_at) VALUES(?, ?, ?, ?)',
    campaign,
    revision.id,
    revision.recipe,
    revision.acceptedAt,
  )
  // Whatever the recipe names by hash (its build, its inputs, its snapshot) is kept as long as the recipe.
  const hashes = new Set(revision.recipe.match(/\b[0-9a-f]{64}\b/g))
  for (const hash of hashes) db.run('INSERT INTO named(hash, revision) VALUES(?, ?)', bytesOf(hash), seq)
}

export function latestRevisions(db: Database, manifest: string): Revision[] {
  const sql = `SELECT ${REVISION_COLUMNS} FROM campaign c JOIN revision v
    ON v.seq = (SELECT max(seq) FROM revision x WHERE x.campaign = c.id) WHERE c.manifest = ? ORDER BY c.name`
  return db.all<RevisionRow>(sql, manifest).map(revisionOf)
}

export function allRevisions(db: Database, campaign: number): Revision[] {
  const sql = `SELECT ${REVISION_COLUMNS} FROM revision v JOIN campaign c ON c.id = v.campaign
    WHERE v.campaign = ? ORDER BY v.seq DESC`
  return db.all<RevisionRow>(sql, campaign).map(revisionOf)
}

export function* allRecipes(db: Database): Generator<string> {
  for (const { recipe } of db.iterate<{ recipe: string }>('SELECT recipe FROM revision ORDER BY seq'))
    yield recipe
}

export function addAttempts(db: Database, attempts: readonly Attempt[]): void {
  for (const { runId, round, attempt, at, cause } of attempts) {
    db.run('INSERT OR IGNORE INTO attempt VALUES(?, ?, ?, ?, ?)', bytesOf(runId), round, attempt, at, cause)
  }
}

export function attemptsOf(db: Database, runId: string): Attempt[] {
  return db
    .all<Omit<Attempt, 'runId'>>(
      'SELECT round, attempt, at, cause FROM attempt WHERE run_id = ? ORDER BY round, attempt',
      bytesOf(runId),
    )
    .map(({ round, attempt, at, cause }) => ({ runId, round, attempt, at, cause }))
}

interface BuildRow extends Omit<Build, 'buildId' | 'artifact' | 'durationMs'> {
  readonly artifact: Uint8Array | null
  readonly duration_ms: number
}

export function readBuild(db: Database, buildId: string): Build | undefined {
  const row = db.get<BuildRow>('SELECT * FROM build WHERE build_id = ?', bytesOf(buildId))
  if (row === undefined) return undefined
  const { outcome, log, toolchain, at } = row
  const artifact = row.artifact === null ? null : hexOf(row.artifact)
  return { buildId, outcome, artifact, durationMs: row.duration_ms, log, toolchain, at }
}

export function putBuild(db: Database, build: Build): void {
  const artifact = build.artifact === null ? null : bytesOf(build.artifact)
  db.run(
    'INSERT OR REPLACE INTO build VALUES(?, ?, ?, ?, ?, ?, ?)',
    bytesOf(build.buildId),
    build.outcome,
    artifact,
    build.durationMs,
    build.log,
    build.toolchain,
    build.at,
  )
}
