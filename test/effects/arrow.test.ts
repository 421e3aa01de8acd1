import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tableFromIPC } from 'apache-arrow'
import { arrowBytes } from '../../scripts/lib/effects/arrow.ts'

test('arrowBytes: names, types and values come back, in the order of the columns', () => {
  const rows = [
    { id: 'é', share: 0.1, count: 2 ** 53 - 1, flag: true },
    { id: null, share: null, count: null, flag: null },
  ]
  type Row = (typeof rows)[number]
  const bytes = arrowBytes({
    columns: [
      { name: 'id', type: 'text', cell: ({ id }: Row) => id },
      { name: '1', type: 'number', cell: ({ share }: Row) => share },
      { name: 'count', type: 'integer', cell: ({ count }: Row) => count },
      { name: '__proto__', type: 'boolean', cell: ({ flag }: Row) => flag },
    ],
    rows,
  })
  const table = tableFromIPC(bytes)
  assert.deepEqual(
    table.schema.fields.map(({ name, type }) => `${name} ${type}`),
    ['id Utf8', '1 Float64', 'count Int64', '__proto__ Bool'],
  )
  assert.deepEqual(
    table.schema.fields.map((_, index) => [...table.getChildAt(index)!]),
    [
      ['é', null],
      [0.1, null],
      [2n ** 53n - 1n, null],
      [true, null],
    ],
  )
})

test('arrowBytes: a table without rows is one', () => {
  const bytes = arrowBytes({ columns: [{ name: 'id', type: 'text', cell: () => 'x' }], rows: [] })
  assert.deepEqual([tableFromIPC(bytes).numRows, tableFromIPC(bytes).numCols], [0, 1])
})
