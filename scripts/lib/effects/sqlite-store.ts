import type { Garbage, GarbageQuery, RunStore } from '../job/store.ts'
import {
  acceptRevision,
  addAttempts,
  allRecipes,
  allRevisions,
  attemptsOf,
  campaignId,
  campaignsOf,
  countAll,
  countRuns,
  ensureCampaign,
  joinRuns,
  latestRevisions,
  NO_RUNS,
  putBuild,
  readBuild,
  readDurations,
  readMembers,
} from './sqlite-campaigns.ts'
import { type Database, openDatabase } from './sqlite-database.ts'
import { blobsSince, needsBlob, shrink, sweepRuns } from './sqlite-garbage.ts'
import {
  commitRecords,
  deriveRecord,
  findRecord,
  loadStoredIds,
  openNextRounds,
  readRows,
  readState,
} from './sqlite-runs.ts'

/**
 * The store of one machine: one SQLite file. Any number of readers, one writer at a time.
 * Throws UserError for a disk that is full or read-only, a damaged file, and a newer schema.
 */
export function openRunStore(path: string, options: { readonly readOnly?: boolean } = {}): RunStore {
  const db = openDatabase(path, options.readOnly ?? false)
  return { ...runsOf(db), ...campaignsIn(db), ...recordsOfWork(db), ...garbageIn(db), close: db.close }
}

type Runs = Pick<RunStore, 'storedIds' | 'stateOf' | 'commit' | 'derive' | 'openRound' | 'rows' | 'find'>

function runsOf(db: Database): Runs {
  return {
    storedIds: () => loadStoredIds(db),
    stateOf: (runId, round) => readState(db, runId, round),
    commit: (manifest, campaign, records) =>
      db.transaction(() => commitRecords(db, ensureCampaign(db, { manifest, campaign }), records)),
    derive: (records) =>
      db.transaction(() => {
        for (const record of records) deriveRecord(db, record)
      }),
    openRound: (runIds) => db.transaction(() => openNextRounds(db, runIds)),
    rows({ manifest, campaign, runIds }) {
      const id = campaignId(db, { manifest, campaign })
      return id === undefined ? [] : readRows(db, id, runIds)
    },
    find: (prefix) => findRecord(db, prefix),
  }
}

type Campaigns = Pick<
  RunStore,
  | 'join'
  | 'members'
  | 'campaignsOf'
  | 'counts'
  | 'totals'
  | 'durations'
  | 'accept'
  | 'revisions'
  | 'history'
  | 'recipes'
  | 'requestCancel'
  | 'cancelRequested'
  | 'clearCancel'
>

function campaignsIn(db: Database): Campaigns {
  function setCancel(id: number | undefined, cancel: 0 | 1): void {
    if (id !== undefined) db.run('UPDATE campaign SET cancel = ? WHERE id = ?', cancel, id)
  }

  return {
    join: (manifest, campaign, runIds) =>
      db.transaction(() => joinRuns(db, ensureCampaign(db, { manifest, campaign }), runIds)),
    members(manifest, campaign) {
      const id = campaignId(db, { manifest, campaign })
      return id === undefined ? [] : readMembers(db, id)
    },
    campaignsOf: (runId) => campaignsOf(db, runId),
    counts(manifest, campaign, since = 0) {
      const id = campaignId(db, { manifest, campaign })
      return id === undefined ? NO_RUNS : countRuns(db, id, since)
    },
    totals: (manifest) => countAll(db, manifest),
    durations(manifest, campaign) {
      const id = campaignId(db, { manifest, campaign })
      return id === undefined ? [] : readDurations(db, id)
    },
    accept: (revision) => db.transaction(() => acceptRevision(db, ensureCampaign(db, revision), revision)),
    revisions: (manifest) => latestRevisions(db, manifest),
    history(manifest, campaign) {
      const id = campaignId(db, { manifest, campaign })
      return id === undefined ? [] : allRevisions(db, id)
    },
    recipes: () => allRecipes(db),
    requestCancel: (manifest, campaign) =>
      db.transaction(() => setCancel(ensureCampaign(db, { manifest, campaign }), 1)),
    cancelRequested: (manifest, campaign) =>
      db.get('SELECT 1 FROM campaign WHERE manifest = ? AND name = ? AND cancel = 1', manifest, campaign) !==
      undefined,
    clearCancel: (manifest, campaign) => setCancel(campaignId(db, { manifest, campaign }), 0),
  }
}

function recordsOfWork(db: Database): Pick<RunStore, 'addAttempts' | 'attempts' | 'build' | 'putBuild'> {
  return {
    addAttempts: (attempts) => db.transaction(() => addAttempts(db, attempts)),
    attempts: (runId) => attemptsOf(db, runId),
    build: (buildId) => readBuild(db, buildId),
    putBuild: (build) => putBuild(db, build),
  }
}

function garbageIn(db: Database): Pick<RunStore, 'garbage' | 'sweep' | 'needsBlob' | 'blobsSince'> {
  return {
    garbage: (query: GarbageQuery) => db.transaction(() => sweepRuns(db, query), { keep: false }),
    sweep(query: GarbageQuery): Garbage {
      const garbage = db.transaction(() => sweepRuns(db, query))
      shrink(db)
      return garbage
    },
    needsBlob: (hash) => needsBlob(db, hash),
    blobsSince: (endedAt) => blobsSince(db, endedAt),
  }
}
