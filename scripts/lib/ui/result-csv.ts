import type { Cell, DataTable } from '../core/data-table.ts'

/** A header, then one line a row; what is undefined or absent is an empty cell. */
export function* tableCsv({ columns, rows }: DataTable): Generator<string> {
  yield csvLine(columns.map(({ name }) => name))
  for (const row of rows) yield csvLine(columns.map(({ cell }) => cell(row)))
}

/** RFC 4180, but for the line end, which is that of the system's other tools. */
function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\n`
}

function csvCell(cell: Cell): string {
  const text = String(cell ?? '')
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text
}
