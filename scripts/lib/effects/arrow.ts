import {
  Bool,
  Field,
  Float64,
  Int64,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableToIPC,
  Utf8,
  type Vector,
  vectorFromArray,
} from 'apache-arrow'
import type { DataColumn, DataTable } from '../core/data-table.ts'

/** The bytes of an Arrow IPC file, also called Feather, that holds a table. */
export function arrowBytes({ columns, rows }: DataTable): Uint8Array {
  const vectors = columns.map((column) => vectorOf(column, rows))
  // Not by an object of columns: a column named by a number would come first.
  const fields = columns.map(({ name }, index) => new Field(name, vectors[index]!.type, true))
  const children = vectors.map(({ data }) => data[0]!)
  const data = makeData({ type: new Struct(fields), length: rows.length, nullCount: 0, children })
  const schema = new Schema(fields)
  return tableToIPC(new Table(schema, [new RecordBatch(schema, data)]), 'file')
}

function vectorOf({ type, cell }: DataColumn, rows: readonly unknown[]): Vector {
  const cells = rows.map(cell)
  switch (type) {
    case 'text':
      return vectorFromArray(cells, new Utf8())
    case 'number':
      return vectorFromArray(cells, new Float64())
    case 'integer':
      return vectorFromArray(
        cells.map((value) => (value === null ? null : BigInt(value))),
        new Int64(),
      )
    case 'boolean':
      return vectorFromArray(cells, new Bool())
    default:
      return type satisfies never
  }
}
