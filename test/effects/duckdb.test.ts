import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Cell, CellType, DataTable } from '../../scripts/lib/core/data-table.ts'
import { parquetBytes, queryTable } from '../../scripts/lib/effects/duckdb.ts'

/** A table of one column after the other. */
function tableOf(columns: Readonly<Record<string, readonly [CellType, ...Cell[]]>>): DataTable {
  const entries = Object.entries(columns)
  return {
    columns: entries.map(([name, [type, ...cells]]) => ({
      name,
      type,
      cell: (row) => cells[row as number]!,
    })),
    rows: entries[0]![1].slice(1).map((_, row) => row),
  }
}

function objects({ columns, rows }: DataTable): readonly unknown[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ name, cell }) => [name, cell(row)])))
}

const table = tableOf({
  id: ['text', 'a"b', 'é\0', null],
  'no "name" like this': ['number', 0.1, null, 1e300],
  count: ['integer', 1, 2 ** 53 - 1, null],
  flag: ['boolean', true, false, null],
})
const ask = async (sql: string) => await queryTable(sql, { name: 'runs', table })

describe('queryTable', () => {
  test('gives back what is in the table, typed', async () => {
    const answer = await ask('SELECT * FROM runs')
    assert.deepEqual(objects(answer), objects(table))
    assert.deepEqual(
      answer.columns.map(({ type }) => type),
      ['text', 'number', 'integer', 'boolean'],
    )
  })

  test('writes as text what no format here has a type for', async () => {
    const answer =
      await ask(`SELECT [1, 2] AS list, 18446744073709551615::UBIGINT AS big, DATE '2026-01-02' AS day,
      1.5::DECIMAL(4, 2) AS part, sum(count) AS total, 1 AS twice, 2 AS twice FROM runs WHERE id LIKE 'a%'`)
    const [row] = objects(answer) as Record<string, unknown>[]
    assert.deepEqual([row!.list, row!.big, row!.day], ['[1,2]', '18446744073709551615', '2026-01-02'])
    assert.deepEqual([row!.part, row!.total, row!.twice, row!['again.twice']], [1.5, 1, 1, 2])
  })

  test('gives names that can be columns of a table again', async () => {
    const answer = await ask('SELECT 1 AS a, 2 AS "A"')
    assert.deepEqual(objects(answer), [{ a: 1, 'again.A': 2 }])
    assert.ok((await parquetBytes(answer)).length > 0)
  })

  const dir = mkdtempSync(join(tmpdir(), 'duckdb-'))
  after(() => rmSync(dir, { recursive: true }))
  const secret = join(dir, 'secret.csv')
  writeFileSync(secret, 'a,b\n1,2\n')
  const written = join(dir, 'written.csv')
  for (const [what, sql] of [
    ['read a file', `SELECT * FROM read_csv('${secret}')`],
    ['read a file by its name', `SELECT * FROM '${secret}'`],
    ['read a text', `SELECT * FROM read_text('${secret}')`],
    ['list files', `SELECT * FROM glob('${dir}/*')`],
    ['read from the network', `SELECT * FROM read_csv('http://127.0.0.1:9/x.csv')`],
    ['write a file', `COPY runs TO '${written}'`],
    ['attach a database', `ATTACH '${written}'`],
    ['load an extension', `LOAD '${secret}'`],
    ['open itself again', 'SET enable_external_access = true'],
    ['change the table', 'DELETE FROM runs'],
    ['do two things', `SELECT 1; COPY runs TO '${written}'`],
    ['do nothing', '  '],
  ] as const)
    test(`cannot ${what}`, async () => {
      await assert.rejects(ask(sql), { code: 'sql', exitCode: 2 })
      assert.deepEqual([existsSync(written), readdirSync(dir)], [false, ['secret.csv']])
    })
})

test('parquetBytes: another reader finds the same values, names and types', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'parquet-'))
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    const path = join(dir, 'x.parquet')
    writeFileSync(path, await parquetBytes(table))
    const reader = await connection.runAndReadAll(`SELECT * FROM '${path}'`)
    assert.deepEqual(reader.columnNames(), ['id', 'no "name" like this', 'count', 'flag'])
    assert.deepEqual(reader.columnTypes().map(String), ['VARCHAR', 'DOUBLE', 'BIGINT', 'BOOLEAN'])
    assert.deepEqual(reader.getRows()[1], ['é\0', null, 2n ** 53n - 1n, false])
  } finally {
    connection.closeSync()
    instance.closeSync()
    rmSync(dir, { recursive: true })
  }
})
