import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseCsv } from '../../scripts/lib/text/csv.ts'

describe('parseCsv', () => {
  const cases: readonly (readonly [string, string, readonly Record<string, string>[]])[] = [
    [
      'rows',
      'a,b\n1,x\n2,y\n',
      [
        { a: '1', b: 'x' },
        { a: '2', b: 'y' },
      ],
    ],
    ['a header alone', 'a,b\n', []],
    ['nothing', '', []],
    [
      'a byte order mark, spaces and carriage returns',
      '\uFEFFa, b\r\n 1 ,0.50\r\n\r\n',
      [{ a: '1', b: '0.50' }],
    ],
    ['quotes', 'a\n"x, ""y""\nz"\n', [{ a: 'x, "y"\nz' }]],
  ]
  for (const [name, text, rows] of cases) {
    test(`reads ${name}`, () => {
      assert.deepEqual(parseCsv(text, 'design.csv'), rows)
    })
  }

  const broken: readonly (readonly [string, string, RegExp])[] = [
    ['a short row', 'a,b\n1\n', /^design\.csv: Invalid Record Length.*line 2/],
    ['an open quote', 'a\n"x\n', /^design\.csv: Quote Not Closed.*line 2/],
    ['two columns of one name', 'a,a\n1,2\n', /^design\.csv: Two columns are named "a"$/],
    ['a column without a name', 'a,\n1,2\n', /^design\.csv: A column has no name$/],
  ]
  for (const [name, text, message] of broken) {
    test(`refuses ${name}`, () => {
      assert.throws(() => parseCsv(text, 'design.csv'), { name: 'UserError', code: 'csv', message })
    })
  }
})
