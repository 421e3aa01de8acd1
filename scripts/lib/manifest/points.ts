import { checkValues } from '../core/axes.ts'
import type { Subgrid, ValuesSpec } from '../core/campaign.ts'
import { UserError } from '../core/errors.ts'
import type { ParameterValue } from '../job/types.ts'
import { parseCsv } from '../text/csv.ts'
import type { Path } from '../text/place.ts'
import { typedScalar } from '../text/scalar.ts'
import type { CampaignSpec, PointsFile, SubgridSpec, Values } from './types.gen.ts'

/** Gives the text of a file, by its path relative to the manifest; throws where it cannot. */
export type ReadFile = (path: string) => string

/** Grids that stand at one place of a campaign: one, or one for each row of a file. */
export interface GridPart {
  /** Inside the campaign. */
  readonly path: Path
  readonly names: readonly string[]
  readonly subgrids: readonly Subgrid[]
}

type Entry = SubgridSpec | PointsFile

/** Where a campaign's points come from; the grid of `parameters` first, and a single point where nothing is said. */
export function pointsEntries({
  parameters = {},
  points = [],
}: CampaignSpec): readonly { path: Path; entry: Entry }[] {
  const listed = points.map((entry, index) => ({ path: ['points', index], entry }))
  const swept = Object.keys(parameters).length > 0 || points.length === 0
  return swept ? [{ path: ['parameters'], entry: parameters }, ...listed] : listed
}

/** Reads an entry's grids; a file that cannot be read or understood is a UserError. */
export function readGrids({ path, entry }: { path: Path; entry: Entry }, readFile: ReadFile): GridPart {
  if (isPointsFile(entry)) {
    const subgrids = rowsOf(entry.file, readFile)
    return { path: [...path, 'file'], names: Object.keys(subgrids[0]!), subgrids }
  }
  const subgrid = Object.fromEntries(
    Object.entries(entry).map(([name, values]) => [name, valuesSpec(values)]),
  )
  return { path, names: Object.keys(subgrid), subgrids: [subgrid] }
}

/** Whether an entry of `points` names a file; a parameter may be called `file` too. */
export function isPointsFile(entry: Entry): entry is PointsFile {
  return typeof entry.file === 'string' && Object.keys(entry).length === 1
}

function valuesSpec(values: Values): ValuesSpec {
  if (typeof values !== 'object') return [values]
  if ('count' in values) return { scale: 'linear', ...values }
  return values
}

const parameterName = /^[A-Za-z_][A-Za-z0-9_.-]*$/

function rowsOf(file: string, readFile: ReadFile): readonly Subgrid[] {
  const rows = parseCsv(readText(file, readFile), file)
  const bad = (message: string) => new UserError('points.file', `${file}: ${message}`, { exitCode: 2 })
  if (rows.length === 0) throw bad('No row below the header')
  const wrong = Object.keys(rows[0]!).find((name) => !parameterName.test(name) || name in Object.prototype)
  if (wrong !== undefined) throw bad(`Column "${wrong}" cannot name a parameter`)
  return rows.map((row, index) => {
    const empty = Object.keys(row).find((name) => row[name] === '')
    if (empty !== undefined) throw bad(`Row ${index + 1} has no value for "${empty}"`)
    const values = Object.entries(row).map(([name, cell]): [string, ParameterValue] => [
      name,
      typedScalar(cell),
    ])
    const point = checkValues(Object.fromEntries(values))
    return Object.fromEntries(Object.entries(point).map(([name, value]) => [name, [value]]))
  })
}

function readText(file: string, readFile: ReadFile): string {
  try {
    return readFile(file)
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    const why = code === 'ENOENT' ? 'no such file' : message
    throw new UserError('points.file', `Cannot read "${file}": ${why}`, {
      cause,
      exitCode: 2,
    })
  }
}
