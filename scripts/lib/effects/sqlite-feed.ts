import type { StoredOutcome } from '../job/store.ts'
import { type Database, openDatabase } from './sqlite-database.ts'
import { hexOf } from './sqlite-rows.ts'

/** What became of a round of a run. */
export interface RunNews {
  readonly runId: string
  readonly round: number
  readonly outcome: StoredOutcome
  /** Milliseconds since 1970, UTC; null for an open round, as the next one. */
  readonly endedAt: number | null
  readonly durationMs: number | null
  /** What a failed run says of it. */
  readonly error: string | null
}

export interface FeedAnswer {
  /** Whether `news` are all that there is, and what was known before is to be forgotten. */
  readonly all: boolean
  /** In order of rounds, where a run has several. */
  readonly news: Iterable<RunNews>
  /** Grows with each revision that is accepted. */
  readonly revision: number
}

/** Follows the store of one machine at little cost, while others write to it. */
export interface RunFeed {
  /** What is new since it was last asked; null: nothing. `news` is to be gone through before it is asked again. */
  poll(): FeedAnswer | null
  /** All that there is. */
  readAll(): FeedAnswer
  close(): void
}

/** A reader of its own: the store must be there. */
export function openRunFeed(path: string): RunFeed {
  const db = openDatabase(path, true)
  let version = -1
  let known: Sums | null = null
  const revision = () => db.get<{ seq: number | null }>('SELECT max(seq) seq FROM revision')?.seq ?? 0

  function readAll(): FeedAnswer {
    known = sumsOf(db)
    return { all: true, news: readNews(db, -1, known.place), revision: revision() }
  }

  return {
    readAll,
    poll() {
      const now = db.get<{ data_version: number }>('PRAGMA data_version')!.data_version
      if (now === version) return null
      version = now
      if (known === null) return readAll()
      const sums = sumsOf(db)
      const news = [...readNews(db, known.place, sums.place)]
      if (!isGrownBy(known, news, sums)) return readAll()
      known = sums
      return { all: false, news, revision: revision() }
    },
    close: db.close,
  }
}

/** Sums that tell records which were only added from those that were changed, opened again or removed. */
interface Sums {
  /** Of the last record that arrived. */
  readonly place: number
  readonly records: number
  readonly open: number
  readonly states: number
}

function sumsOf(db: Database): Sums {
  const row = db.get<Sums>(
    `SELECT ifnull(max(detail), 0) place, count(detail) records, count(*) - count(detail) open,
      ifnull(sum(state), 0) states FROM run`,
  )!
  return { ...row }
}

interface NewsRow {
  readonly run_id: Uint8Array
  readonly round: number
  readonly state: number
  readonly outcome: StoredOutcome
  readonly ended_at: number | null
  readonly duration_ms: number | null
  readonly error: string | null
}

type CountedNews = RunNews & { readonly state: number }

/** Records after a place up to another, and open rounds with the first of them. */
function* readNews(db: Database, after: number, last: number): Generator<CountedNews> {
  const rows = db.iterate<NewsRow>(
    `SELECT r.run_id, r.round, r.state, s.outcome, r.ended_at, r.duration_ms,
      CASE s.outcome WHEN 'failed' THEN
        (SELECT json_extract(d.error, '$.message') FROM detail d WHERE d.id = r.detail) END error
      FROM run r JOIN state s ON s.id = r.state WHERE ifnull(r.detail, 0) > ? AND ifnull(r.detail, 0) <= ?
      ORDER BY r.run_id, r.round`,
    after,
    last,
  )
  for (const { run_id, round, state, outcome, ended_at: endedAt, duration_ms: durationMs, error } of rows)
    yield { runId: hexOf(run_id), round, state, outcome, endedAt, durationMs, error }
}

/** Whether the news are all that happened. A record of a later round takes the place of the open one. */
function isGrownBy(before: Sums, news: readonly CountedNews[], now: Sums): boolean {
  const arrived = news.length
  const filled = news.filter(({ round }) => round > 1).length
  const states = news.reduce((sum, { state }) => sum + state, 0)
  return (
    now.records === before.records + arrived &&
    now.open === before.open - filled &&
    now.states === before.states + states
  )
}
