import type { Parameters, ParameterValue } from '../job/types.ts'
import { compareValues, keyOf } from './group.ts'
import { parameterNames } from './result-rows.ts'
import { extent } from './statistics.ts'

/** A parameter that varies, with its values in their order; a point may lack it. */
export interface Varying {
  readonly name: string
  readonly values: readonly (ParameterValue | undefined)[]
  readonly isNumeric: boolean
}

type Rows = readonly { readonly parameters: Parameters }[]

/** The parameters that vary among rows, those in `without` left out, in order of appearance. */
export function varyingParameters(rows: Rows, without: readonly string[] = []): readonly Varying[] {
  return parameterNames(rows)
    .filter((name) => !without.includes(name))
    .map((name) => varyingOf(rows, name))
    .filter(({ values }) => values.length > 1)
}

/** A parameter with the values that rows have of it, be it only one. */
export function varyingOf(rows: Rows, name: string): Varying {
  const found = new Set(
    rows.map(({ parameters }) => (Object.hasOwn(parameters, name) ? parameters[name] : undefined)),
  )
  const values = [...found].sort(compareValues)
  return { name, values, isNumeric: values.every((value) => typeof value === 'number') }
}

/** Those that do not follow from the ones before them, as a zipped parameter does. */
export function independent(varying: readonly Varying[], rows: Rows): readonly Varying[] {
  const kept: Varying[] = []
  let combinations = 1
  for (const each of varying) {
    const names = [...kept.map(({ name }) => name), each.name]
    const found = new Set(rows.map(({ parameters }) => keyOf(parameters, names))).size
    if (found === combinations) continue
    kept.push(each)
    combinations = found
  }
  return kept
}

/** Whether numbers are spread much more evenly by their ratios than by their differences. */
export function isSpreadByRatio(values: readonly number[]): boolean {
  const [first = 0, last = 0] = [values[0], values.at(-1)]
  if (values.length < 3 || first <= 0 || last < 8 * first) return false
  return unevenness(values) >= 2 * unevenness(values.map(Math.log))
}

/** The widest of the gaps between sorted values, measured by the narrowest. */
function unevenness(sorted: readonly number[]): number {
  const gaps = sorted.slice(1).map((value, index) => value - sorted[index]!)
  const [least, most] = extent(gaps)
  return most / least
}
