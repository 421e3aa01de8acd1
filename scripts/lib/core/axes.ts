import type { Parameters, ParameterValue } from '../job/types.ts'
import type { Grid, Subgrid, ValuesSpec } from './campaign.ts'
import { UserError } from './errors.ts'
import { checkNumber, rangeValues } from './number.ts'

/** Parameters that advance together, one row of values a step; mostly a single one. */
export interface Axis {
  readonly names: readonly string[]
  readonly rows: readonly (readonly ParameterValue[])[]
}

/** The axes of a subgrid in the order written, zipped parameters at the place of their first. */
export function axesOf(subgrid: Subgrid, zip: Grid['zip']): readonly Axis[] {
  const axes = new Map<readonly string[], Axis>()
  for (const name of Object.keys(subgrid)) {
    const group = zip.find((names) => names.includes(name)) ?? [name]
    if (!axes.has(group)) axes.set(group, axisOf(subgrid, group))
  }
  return [...axes.values()]
}

/** Values with a double's -0 and whatever has no one text refused or mended. */
export function checkValues(values: Parameters): Parameters {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, checkValue(name, value)]))
}

/** The values of one parameter, as listed or as its range gives them. */
export function valuesOf(name: string, spec: ValuesSpec): readonly ParameterValue[] {
  if (!isList(spec)) return rangeValues(spec, `The range of "${name}"`)
  return spec.map((value) => checkValue(name, value))
}

function axisOf(subgrid: Subgrid, group: readonly string[]): Axis {
  const names = group.filter((name) => Object.hasOwn(subgrid, name))
  const columns = names.map((name) => valuesOf(name, subgrid[name]!))
  const size = columns[0]?.length ?? 0
  const other = columns.findIndex((column) => column.length !== size)
  if (other > 0) {
    const message = `"${names[0]}" has ${size} values and "${names[other]}" has ${columns[other]!.length}`
    throw new UserError('grid.zip', `${message}, but they advance together`, { exitCode: 2 })
  }
  const rows = Array.from({ length: size }, (_, index) => columns.map((column) => column[index]!))
  return { names, rows: distinct(rows) }
}

/** A value listed twice would give two runs of one id. */
function distinct(rows: readonly (readonly ParameterValue[])[]): readonly (readonly ParameterValue[])[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()]
}

function isList(spec: ValuesSpec): spec is readonly ParameterValue[] {
  return Array.isArray(spec)
}

function checkValue(name: string, value: ParameterValue): ParameterValue {
  if (typeof value === 'number') return checkNumber(value, `A value of "${name}"`)
  if (typeof value !== 'string' || value.isWellFormed()) return value
  throw new UserError('grid.text', `A value of "${name}" is no valid Unicode text`, { exitCode: 2 })
}
