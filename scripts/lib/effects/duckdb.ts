import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  BIGINT,
  BOOLEAN,
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBType,
  DuckDBTypeId,
  type DuckDBValue,
  type Json,
  StatementType,
  VARCHAR,
} from '@duckdb/node-api'
import { type Cell, type CellType, type DataColumn, type DataTable, namer } from '../core/data-table.ts'
import { UserError } from '../core/errors.ts'

/** Rows that an appender takes at once; DuckDB's own size of a vector. */
const CHUNK_ROWS = 2048

const TYPES = { text: VARCHAR, number: DOUBLE, integer: BIGINT, boolean: BOOLEAN } as const

/** Spilling to disk is writing too. */
const CLOSED = [
  "SET temp_directory = ''",
  'SET enable_external_access = false',
  'SET lock_configuration = true',
]

/** The bytes of a Parquet file that holds a table. */
export async function parquetBytes(table: DataTable): Promise<Uint8Array> {
  // DuckDB writes to files only.
  const folder = mkdtempSync(join(tmpdir(), 'simswarm-'))
  try {
    const path = join(folder, 'rows.parquet')
    await connected(async (connection) => {
      await fill(connection, 'rows', table)
      await connection.run(`COPY "rows" TO ${literal(path)} (FORMAT parquet, COMPRESSION zstd)`)
    })
    return readFileSync(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * The answer to one SELECT over a table of that name, which can reach nothing else: no file, no network, no setting.
 * Throws a UserError for what is no such statement or fails.
 */
export async function queryTable(
  sql: string,
  { name, table }: { readonly name: string; readonly table: DataTable },
): Promise<DataTable<number>> {
  return await connected(async (connection) => {
    await fill(connection, name, table)
    for (const setting of CLOSED) await connection.run(setting)
    try {
      return await answer(connection, sql)
    } catch (cause) {
      throw cause instanceof UserError ? cause : sqlError((cause as Error).message, { cause })
    }
  })
}

async function connected<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    return await work(connection)
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

async function fill(connection: DuckDBConnection, name: string, { columns, rows }: DataTable): Promise<void> {
  const types = columns.map(({ type }) => TYPES[type])
  const declared = columns.map((column, index) => `${identifier(column.name)} ${types[index]}`)
  await connection.run(`CREATE TABLE ${identifier(name)} (${declared.join(', ')})`)
  const appender = await connection.createAppender(name)
  for (let at = 0; at < rows.length; at += CHUNK_ROWS) {
    const part = rows.slice(at, at + CHUNK_ROWS)
    const chunk = DuckDBDataChunk.create(types, part.length)
    columns.forEach((column, index) => {
      chunk.setColumnValues(index, valuesOf(column, part))
    })
    appender.appendDataChunk(chunk)
  }
  appender.closeSync()
}

function valuesOf({ type, cell }: DataColumn, rows: readonly unknown[]): DuckDBValue[] {
  if (type !== 'integer') return rows.map(cell)
  return rows.map((row) => {
    const value = cell(row)
    return value === null ? null : BigInt(value)
  })
}

async function answer(connection: DuckDBConnection, sql: string): Promise<DataTable<number>> {
  const statements = sql.trim() === '' ? null : await connection.extractStatements(sql)
  if (statements?.count !== 1) throw sqlError('It must be one statement')
  const statement = await statements.prepare(0)
  if (statement.statementType !== StatementType.SELECT) throw sqlError('It must be a SELECT')
  const reader = await statement.runAndReadAll()
  const values = reader.getColumnsJson()
  const named = namer([])
  const columns = reader.columnNames().map((name, index) => {
    const { type, cells } = answerColumn(reader.columnType(index), values[index]!)
    return { name: named(name, 'again'), type, cell: (row: number) => cells[row]! }
  })
  return { columns, rows: Array.from({ length: reader.currentRowCount }, (_, row) => row) }
}

/** Numbers as such; what no format here has a type for (times, lists, integers beyond 2^53) as DuckDB writes it. */
function answerColumn(
  { typeId }: DuckDBType,
  values: readonly Json[],
): { readonly type: CellType; readonly cells: readonly Cell[] } {
  const all = <T extends Cell>(convert: (value: Exclude<Json, null>) => T) =>
    values.map((value) => (value === null ? null : convert(value)))
  if (typeId === DuckDBTypeId.BOOLEAN) return { type: 'boolean', cells: all((value) => value === true) }
  if (FRACTIONS.includes(typeId)) return { type: 'number', cells: all(Number) }
  if (INTEGERS.includes(typeId)) {
    const cells = all(Number)
    if (cells.every((cell) => cell === null || Number.isSafeInteger(cell))) return { type: 'integer', cells }
  }
  return {
    type: 'text',
    cells: all((value) => (typeof value === 'string' ? value : JSON.stringify(value))),
  }
}

const { FLOAT, DECIMAL, TINYINT, SMALLINT, INTEGER, UTINYINT, USMALLINT, UINTEGER, UBIGINT } = DuckDBTypeId
const FRACTIONS: readonly DuckDBTypeId[] = [FLOAT, DuckDBTypeId.DOUBLE, DECIMAL]
const INTEGERS: readonly DuckDBTypeId[] = [
  ...[TINYINT, SMALLINT, INTEGER, DuckDBTypeId.BIGINT, DuckDBTypeId.HUGEINT],
  ...[UTINYINT, USMALLINT, UINTEGER, UBIGINT, DuckDBTypeId.UHUGEINT],
]

function sqlError(message: string, options: { readonly cause?: unknown } = {}): UserError {
  return new UserError('sql', `Cannot answer --sql: ${message.trim()}`, {
    // `lambda` is a word of DuckDB's own, and many a study's parameter.
    hint: `Such as: SELECT "lambda", avg("wait") FROM runs WHERE outcome = 'done' GROUP BY ALL`,
    exitCode: 2,
    ...options,
  })
}

function identifier(name: string): string {
  // A name ends at a zero byte, for DuckDB as for C.
  return `"${name.replaceAll('\0', '\ufffd').replaceAll('"', '""')}"`
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
