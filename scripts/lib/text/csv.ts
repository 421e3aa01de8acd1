import { parse } from 'csv-parse/sync'
import { UserError } from '../core/errors.ts'

/**
 * Rows below the header, cells as text by column name, spaces around them removed.
 * `label` names the text in errors: uneven rows, open quotes, a column without or with another's name.
 */
export function parseCsv(text: string, label: string): readonly Readonly<Record<string, string>>[] {
  try {
    return parse(text, { bom: true, columns: checkedHeader, skip_empty_lines: true, trim: true })
  } catch (cause) {
    throw new UserError('csv', `${label}: ${(cause as Error).message}`, { cause })
  }
}

function checkedHeader(names: readonly string[]): string[] {
  const bad = names.find((name, index) => name === '' || names.indexOf(name) < index)
  if (bad !== undefined)
    throw new Error(bad === '' ? 'A column has no name' : `Two columns are named "${bad}"`)
  return [...names]
}
