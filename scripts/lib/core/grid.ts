import type { Parameters, ParameterValue } from '../job/types.ts'
import { type Axis, axesOf, checkValues } from './axes.ts'
import type { Grid } from './campaign.ts'
import { canonicalValues } from './canonical.ts'
import { type Derivation, derivations, deriveInto, neededFor } from './derive.ts'
import { UserError } from './errors.ts'
import { compileExpression, type Expression, isTrue } from './expression.ts'

/** A grid with its expressions compiled. */
interface Rules {
  readonly fixed: readonly (readonly [string, ParameterValue])[]
  readonly exclude: readonly (readonly (readonly [string, ParameterValue])[])[]
  readonly where: Expression | null
  /** Derived parameters that `exclude` and `where` look at. */
  readonly early: readonly Derivation[]
  /** The others: they may be undefined at points which go. */
  readonly late: readonly Derivation[]
}

/** The points of a grid, one at a time, each once; mistakes in the grid are UserErrors. */
export function* points(grid: Grid): Generator<Parameters> {
  const rules = compile(grid)
  const seen = grid.subgrids.length > 1 ? new Set<string>() : null
  for (const subgrid of grid.subgrids) {
    for (const point of product(axesOf(subgrid, grid.zip))) {
      for (const [name, value] of rules.fixed) if (!Object.hasOwn(point, name)) point[name] = value
      deriveInto(point, rules.early)
      if (!stays(point, rules)) continue
      deriveInto(point, rules.late)
      if (seen === null || isNew(point, seen)) yield point
    }
  }
}

/** How many points there are: at once for a plain product, else by going through them. */
export function countPoints(grid: Grid): number {
  const plain = grid.subgrids.length === 1 && grid.exclude.length === 0 && grid.where === null
  if (plain) return maxPoints(grid)
  let count = 0
  for (const _ of points({ ...grid, derive: derivedForChoice(grid) })) count++
  return count
}

/** A bound on the number of points that costs nothing: before `exclude`, `where` and repeated points. */
export function maxPoints(grid: Grid): number {
  const sizes = grid.subgrids.map((subgrid) =>
    axesOf(subgrid, grid.zip).reduce((size, axis) => size * axis.rows.length, 1),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Names of all swept parameters, in order of appearance. */
export function sweptNames(grid: Grid): readonly string[] {
  return [...new Set(grid.subgrids.flatMap((subgrid) => Object.keys(subgrid)))]
}

function compile(grid: Grid): Rules {
  checkNames(grid)
  const where = grid.where === null ? null : compileExpression(grid.where)
  const all = derivations(grid.derive)
  const early = neededFor(chosenBy(grid, where), all)
  return {
    fixed: Object.entries(checkValues(grid.fixed)),
    exclude: grid.exclude.map((entry) => Object.entries(checkValues(entry))),
    where,
    early,
    late: all.filter((derivation) => !early.includes(derivation)),
  }
}

function chosenBy(grid: Grid, where: Expression | null): readonly string[] {
  return [...(where?.names ?? []), ...grid.exclude.flatMap((entry) => Object.keys(entry))]
}

function derivedForChoice(grid: Grid): Grid['derive'] {
  const where = grid.where === null ? null : compileExpression(grid.where)
  const needed = neededFor(chosenBy(grid, where), derivations(grid.derive))
  return Object.fromEntries(needed.map(({ name, expression }) => [name, expression.text]))
}

function checkNames(grid: Grid): void {
  const swept = sweptNames(grid)
  const given = [...swept, ...Object.keys(grid.fixed)]
  const derived = Object.keys(grid.derive)
  const refuse = (code: string, message: string) => new UserError(code, message, { exitCode: 2 })
  // An assignment to it would change the prototype of a point instead of its values.
  if ([...given, ...derived].includes('__proto__'))
    throw refuse('grid.name', 'No parameter is named "__proto__"')
  const both = derived.find((name) => given.includes(name))
  if (both !== undefined) throw refuse('grid.name', `"${both}" is derived and has values of its own`)
  const zipped = grid.zip.flat()
  const twice = zipped.find((name, index) => zipped.indexOf(name) !== index)
  if (twice !== undefined) throw refuse('grid.zip', `"${twice}" stands in zip twice`)
  const unknown = zipped.find((name) => !swept.includes(name))
  if (unknown !== undefined) throw refuse('grid.zip', `"${unknown}" in zip is no swept parameter`)
}

/** The product of the axes, the last one fastest. */
function* product(axes: readonly Axis[]): Generator<Record<string, ParameterValue>> {
  if (axes.some((axis) => axis.rows.length === 0)) return
  const at = axes.map(() => 0)
  for (let turned = 0; turned >= 0; ) {
    yield pointAt(axes, at)
    turned = axes.length - 1
    while (turned >= 0 && ++at[turned]! === axes[turned]!.rows.length) at[turned--] = 0
  }
}

function pointAt(axes: readonly Axis[], at: readonly number[]): Record<string, ParameterValue> {
  const point: Record<string, ParameterValue> = {}
  for (const [index, { names, rows }] of axes.entries()) {
    const row = rows[at[index]!]!
    for (let column = 0; column < names.length; column++) point[names[column]!] = row[column]!
  }
  return point
}

function stays(point: Parameters, rules: Rules): boolean {
  const gone = rules.exclude.some((entry) =>
    entry.every(([name, value]) => Object.hasOwn(point, name) && point[name] === value),
  )
  return !gone && (rules.where === null || isTrue(rules.where, point))
}

function isNew(point: Parameters, seen: Set<string>): boolean {
  const size = seen.size
  return seen.add(canonicalValues(point)).size > size
}
