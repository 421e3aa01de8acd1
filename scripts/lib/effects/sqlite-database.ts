import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { openSchema } from './sqlite-schema.ts'
import { storeError } from './store-errors.ts'

/** SQLite with prepared statements kept by their text, and errors that say what to do. */
export interface Database {
  get<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined
  all<Row>(sql: string, ...values: SQLInputValue[]): Row[]
  /** Rows one by one; other statements may run meanwhile. */
  iterate<Row>(sql: string, ...values: SQLInputValue[]): Iterable<Row>
  /** Gives the number of rows changed. */
  run(sql: string, ...values: SQLInputValue[]): number
  /** Gives the row's number. */
  insert(sql: string, ...values: SQLInputValue[]): number
  /** Commits when `work` returns, unless `keep` is false; undoes all of it when it throws. */
  transaction<T>(work: () => T, options?: { readonly keep?: boolean }): T
  close(): void
}

export function openDatabase(path: string, readOnly: boolean): Database {
  const database = openSchema(path, readOnly)
  const statements = new Map<string, StatementSync>()

  function prepared(sql: string): StatementSync {
    const known = statements.get(sql)
    if (known !== undefined) return known
    const statement = database.prepare(sql)
    statements.set(sql, statement)
    return statement
  }

  function guarded<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      throw storeError(error, path)
    }
  }

  return {
    get: <Row>(sql: string, ...values: SQLInputValue[]) =>
      guarded(() => prepared(sql).get(...values) as Row | undefined),
    all: <Row>(sql: string, ...values: SQLInputValue[]) =>
      guarded(() => prepared(sql).all(...values) as Row[]),
    run: (sql, ...values) => guarded(() => Number(prepared(sql).run(...values).changes)),
    insert: (sql, ...values) => guarded(() => Number(prepared(sql).run(...values).lastInsertRowid)),
    *iterate<Row>(sql: string, ...values: SQLInputValue[]) {
      try {
        // A statement of its own: running a shared one again would end this walk.
        yield* database.prepare(sql).iterate(...values) as Iterable<Row>
      } catch (error) {
        throw storeError(error, path)
      }
    },
    transaction: (work, options) => guarded(() => inTransaction(database, work, options?.keep ?? true)),
    close: () => database.close(),
  }
}

function inTransaction<T>(database: DatabaseSync, work: () => T, keep: boolean): T {
  // IMMEDIATE: waiting for the write lock half way through would fail instead of waiting.
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec(keep ? 'COMMIT' : 'ROLLBACK')
    return result
  } catch (error) {
    // A full disk has SQLite roll back by itself.
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}
