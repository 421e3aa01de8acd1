import type { Parameters, ParameterValue } from '../job/types.ts'
import type { Grid } from './campaign.ts'
import { UserError } from './errors.ts'
import { compileExpression, type Expression, isConstant } from './expression.ts'
import { checkNumber, round12 } from './number.ts'

export interface Derivation {
  readonly name: string
  readonly expression: Expression
}

/** The derived parameters, each after those it needs; a circle is a UserError. */
export function derivations(derive: Grid['derive']): readonly Derivation[] {
  const compiled = new Map(Object.entries(derive).map(([name, text]) => [name, compileExpression(text)]))
  const taken = [...compiled.keys()].find(isConstant)
  if (taken !== undefined) {
    throw new UserError('derive.constant', `"${taken}" is a constant and cannot be derived`, { exitCode: 2 })
  }
  return inOrder(compiled, [...compiled.keys()]).map((name) => ({ name, expression: compiled.get(name)! }))
}

/** Those of the derivations that the names need, directly or through others. */
export function neededFor(names: Iterable<string>, all: readonly Derivation[]): readonly Derivation[] {
  const needed = new Set(names)
  for (const { name, expression } of [...all].reverse()) {
    if (needed.has(name)) for (const other of expression.names) needed.add(other)
  }
  return all.filter(({ name }) => needed.has(name))
}

/** Sets the derived values in a point under construction. */
export function deriveInto(point: Record<string, ParameterValue>, list: readonly Derivation[]): void {
  for (const { name, expression } of list) {
    const value = expression.evaluate(point as Parameters)
    point[name] = typeof value === 'number' ? checkNumber(round12(value), `The derived "${name}"`) : value
  }
}

function inOrder(compiled: ReadonlyMap<string, Expression>, names: readonly string[]): readonly string[] {
  const done = new Set<string>()
  const visit = (name: string, path: readonly string[]): void => {
    const expression = compiled.get(name)
    if (expression === undefined || done.has(name)) return
    if (path.includes(name)) {
      const circle = [...path.slice(path.indexOf(name)), name].map((each) => `"${each}"`).join(' needs ')
      throw new UserError('derive.circle', `Derived parameters need each other: ${circle}`, { exitCode: 2 })
    }
    for (const other of expression.names) visit(other, [...path, name])
    done.add(name)
  }
  for (const name of names) visit(name, [])
  return [...done]
}
