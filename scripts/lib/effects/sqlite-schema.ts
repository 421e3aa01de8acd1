import { existsSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { UserError } from '../core/errors.ts'
import { storeError } from './store-errors.ts'

const VERSION = 1

// `run` is narrow, as a plan reads all of it; what is wide lies in `detail`, in the order of arrival,
// because rows of a kilobyte in the order of hashes would touch a page each.
// A run without detail is an open round. State 0 is that of open rounds.
const SCHEMA = `
CREATE TABLE state(
  id INTEGER PRIMARY KEY, outcome TEXT NOT NULL, limit_hit TEXT NOT NULL, limits TEXT NOT NULL,
  derive_key TEXT NOT NULL, results_key TEXT NOT NULL,
  UNIQUE(outcome, limit_hit, limits, derive_key, results_key));
INSERT INTO state VALUES(0, 'open', '', '', '', '');
CREATE TABLE run(
  run_id BLOB NOT NULL, round INT NOT NULL, state INT NOT NULL, attempt INT, ended_at INT, duration_ms INT,
  detail INT, PRIMARY KEY(run_id, round)) WITHOUT ROWID;
CREATE TABLE detail(
  id INTEGER PRIMARY KEY, parameters TEXT NOT NULL, repetition INT NOT NULL, seed INT NOT NULL,
  metrics TEXT NOT NULL, error TEXT, execution TEXT NOT NULL);
CREATE TABLE file(hash BLOB NOT NULL, detail INT NOT NULL, PRIMARY KEY(hash, detail)) WITHOUT ROWID;
CREATE INDEX file_detail ON file(detail);
CREATE TABLE attempt(
  run_id BLOB NOT NULL, round INT NOT NULL, attempt INT NOT NULL, at INT NOT NULL, cause TEXT NOT NULL,
  PRIMARY KEY(run_id, round, attempt)) WITHOUT ROWID;
CREATE TABLE campaign(
  id INTEGER PRIMARY KEY, manifest TEXT NOT NULL, name TEXT NOT NULL, cancel INT NOT NULL DEFAULT 0,
  UNIQUE(manifest, name));
CREATE TABLE member(
  campaign INT NOT NULL, run_id BLOB NOT NULL, PRIMARY KEY(campaign, run_id)) WITHOUT ROWID;
CREATE TABLE revision(
  seq INTEGER PRIMARY KEY AUTOINCREMENT, campaign INT NOT NULL, id TEXT NOT NULL, recipe TEXT NOT NULL,
  accepted_at INT NOT NULL);
CREATE TABLE named(hash BLOB NOT NULL, revision INT NOT NULL, PRIMARY KEY(hash, revision)) WITHOUT ROWID;
CREATE TABLE build(
  build_id BLOB PRIMARY KEY, outcome TEXT NOT NULL, artifact BLOB, duration_ms INT NOT NULL, log TEXT NOT NULL,
  toolchain TEXT NOT NULL, at INT NOT NULL) WITHOUT ROWID;
PRAGMA user_version = ${VERSION};
`

// NORMAL: no fsync per commit. A power cut may take the last records, which are then run again;
// none is half written. A killed process loses nothing.
// A checkpoint each 32 MB: ids are hashes and touch a page each, which a long log writes back once
// instead of many times (a third faster).
const PRAGMAS = `
PRAGMA synchronous = NORMAL;
PRAGMA wal_autocheckpoint = 8000;
PRAGMA journal_size_limit = 67108864;
PRAGMA temp_store = MEMORY;
`

/** Opens the file and makes the schema; throws UserError for a newer schema, a full or a read-only disk. */
export function openSchema(path: string, readOnly: boolean): DatabaseSync {
  try {
    return readOnly ? openToRead(path) : openToWrite(path)
  } catch (error) {
    throw storeError(error, path)
  }
}

function openToWrite(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 10_000, enableForeignKeyConstraints: false })
  try {
    if (versionOf(database, path) === 0) create(database, path)
    database.exec(PRAGMAS)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function create(database: DatabaseSync, path: string): void {
  // Before the first table, or it has no effect: lets gc give space back without a second copy of the file.
  database.exec('PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL; BEGIN IMMEDIATE')
  if (versionOf(database, path) === 0) database.exec(SCHEMA)
  database.exec('COMMIT')
}

function openToRead(path: string): DatabaseSync {
  if (!existsSync(path)) {
    throw new UserError('no-store', `There is no store at ${path}`, { hint: 'Run `apply` first' })
  }
  try {
    return openChecked(path, path)
  } catch (error) {
    // Readers of a WAL need its shared-memory file, which a read-only disk does not let them make;
    // with no WAL left nobody writes, and the file alone is the whole truth.
    if (error instanceof UserError || hasWal(path)) throw error
    const url = pathToFileURL(path)
    url.searchParams.set('immutable', '1')
    return openChecked(url, path)
  }
}

function openChecked(location: string | URL, path: string): DatabaseSync {
  const database = new DatabaseSync(location, { readOnly: true, timeout: 10_000 })
  try {
    if (versionOf(database, path) > 0) return database
  } catch (error) {
    database.close()
    throw error
  }
  database.close()
  throw new UserError('no-store', `There is nothing in the store at ${path}`, { hint: 'Run `apply` first' })
}

function hasWal(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0
}

function versionOf(database: DatabaseSync, path: string): number {
  const row = database.prepare('PRAGMA user_version').get() as { user_version: number }
  if (row.user_version > VERSION) {
    throw new UserError('newer-store', `A newer version of Simswarm wrote the store at ${path}`, {
      hint: `Update Simswarm: this one knows schema ${VERSION}, the store has schema ${row.user_version}`,
    })
  }
  return row.user_version
}
