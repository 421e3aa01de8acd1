import jsep from 'jsep'
import type { Parameters, ParameterValue } from '../job/types.ts'
import { UserError } from './errors.ts'
import { scanExpression, syntaxError } from './expression-scan.ts'
import { arithmetic, constants, functions, order } from './expression-table.ts'

export interface Expression {
  readonly text: string
  /** Names it needs from its scope, constants left out, in order of appearance. */
  readonly names: readonly string[]
  /** Throws a UserError for unknown names, wrong types and results that are no finite number. */
  evaluate(scope: Parameters): ParameterValue
}

type Evaluator = (scope: Parameters) => ParameterValue

// Longer ones would exhaust the stack of a parser and an evaluator that recurse.
const maxLength = 1000

for (const operator of ['??', '|', '^', '&', '<<', '>>', '>>>']) jsep.removeBinaryOp(operator)
for (const operator of ['~', '+']) jsep.removeUnaryOp(operator)
jsep.removeLiteral('null')
jsep.this_str = ''

// Mathematics reads -2 ** 2 as -4, the parser as 4: neither is taken in silence.
const signed = new WeakSet<object>()
jsep.hooks.add('after-token', function (env) {
  if (env.node?.type !== 'UnaryExpression' || signed.has(env.node)) return
  signed.add(env.node)
  if (/^\s*\*\*/.test(this.expr.slice(this.index))) this.throwError('Ambiguous sign before **')
})

/** Compiles a small expression of parameters; syntax errors are UserErrors that name the place. */
export function compileExpression(text: string): Expression {
  if (text.length > maxLength) {
    throw new UserError('expression.syntax', `An expression has more than ${maxLength} characters`, {
      exitCode: 2,
    })
  }
  scanExpression(text, functions)
  const names = new Set<string>()
  const run = build(parse(text), { text, names })
  for (const name of Object.keys(constants)) names.delete(name)
  const evaluate = (scope: Parameters) => {
    const value = run(scope)
    if (typeof value !== 'number' || Number.isFinite(value)) return value
    throw failure({ text, names }, scope, `The result is ${value}`)
  }
  return { text, names: [...names], evaluate }
}

/** Evaluates an expression that must be true or false. */
export function isTrue(expression: Expression, scope: Parameters): boolean {
  const value = expression.evaluate(scope)
  if (typeof value === 'boolean') return value
  throw new UserError(
    'expression.type',
    `"${expression.text}" gives ${JSON.stringify(value)}, not true or false`,
    {
      hint: 'Compare with something, as in "n > 0"',
      exitCode: 2,
    },
  )
}

/** Whether the name means a number of its own in expressions. */
export function isConstant(name: string): boolean {
  return Object.hasOwn(constants, name)
}

interface Source {
  readonly text: string
  readonly names: Set<string>
}

function parse(text: string): jsep.CoreExpression {
  try {
    return jsep(text) as jsep.CoreExpression
  } catch (error) {
    const { index = 0, description = 'Unexpected end' } = error as { index?: number; description?: string }
    const options = { what: description }
    const hint = { hint: 'Put it in parentheses: -(a ** b) or (-a) ** b' }
    throw syntaxError(text, index, description.startsWith('Ambiguous') ? { ...options, ...hint } : options)
  }
}

function build(expression: jsep.Expression, source: Source): Evaluator {
  const node = expression as jsep.CoreExpression
  switch (node.type) {
    case 'Literal':
      return constant(node.value as ParameterValue)
    case 'Identifier':
      return lookup(node.name, source)
    case 'UnaryExpression':
      return unary(node, source)
    case 'BinaryExpression':
      return binary(node, source)
    case 'ConditionalExpression': {
      const [test, yes, no] = [node.test, node.consequent, node.alternate].map((part) => build(part, source))
      return (scope) => (test!(scope) ? yes!(scope) : no!(scope))
    }
    case 'CallExpression':
      return call(node, source)
    default:
      throw syntaxError(source.text, 0, {
        what: source.text.trim() === '' ? 'Expected something' : 'Unexpected term',
      })
  }
}

function constant(value: ParameterValue): Evaluator {
  return () => value
}

function lookup(name: string, source: Source): Evaluator {
  source.names.add(name)
  return (scope) => {
    if (Object.hasOwn(scope, name)) return scope[name]!
    if (Object.hasOwn(constants, name)) return constants[name]!
    const known = Object.keys(scope)
    throw new UserError('expression.name', `Unknown name "${name}" in "${source.text}"`, {
      hint: known.length === 0 ? 'No parameters are known here' : `Known are ${known.join(', ')}`,
      exitCode: 2,
    })
  }
}

function unary(node: jsep.UnaryExpression, source: Source): Evaluator {
  const argument = build(node.argument, source)
  if (node.operator === '!') return (scope) => !argument(scope)
  return (scope) => -needNumber(argument(scope), { source, scope, operator: '-' })
}

function binary(node: jsep.BinaryExpression, source: Source): Evaluator {
  const { operator } = node
  const left = build(node.left, source)
  const right = build(node.right, source)
  if (operator === '&&') return (scope) => left(scope) && right(scope)
  if (operator === '||') return (scope) => left(scope) || right(scope)
  if (operator === '==' || operator === '===') return (scope) => left(scope) === right(scope)
  if (operator === '!=' || operator === '!==') return (scope) => left(scope) !== right(scope)
  const compare = order.get(operator)
  if (compare !== undefined) {
    return (scope) => {
      const [a, b] = alike([left(scope), right(scope)], { source, scope, operator })
      return compare(a, b)
    }
  }
  const apply = arithmetic.get(operator)!
  return (scope) => {
    const [a, b] = [left(scope), right(scope)]
    if (operator === '+' && typeof a === 'string' && typeof b === 'string') return a + b
    const use = { source, scope, operator }
    return notNaN(apply(needNumber(a, use), needNumber(b, use)), use)
  }
}

function call(node: jsep.CallExpression, source: Source): Evaluator {
  const operator = (node.callee as jsep.Identifier).name
  const apply = functions.get(operator)!
  const [given, wanted] = [node.arguments.length, apply.length]
  if (wanted === 0 ? given === 0 : given !== wanted) {
    const what =
      wanted === 0 ? 'at least one argument' : wanted === 1 ? 'one argument' : `${wanted} arguments`
    throw syntaxError(source.text, source.text.indexOf(operator), { what: `"${operator}" takes ${what}` })
  }
  const values = node.arguments.map((argument) => build(argument, source))
  return (scope) => {
    const use = { source, scope, operator }
    return notNaN(apply(...values.map((value) => needNumber(value(scope), use))), use)
  }
}

interface Use {
  readonly source: Source
  readonly scope: Parameters
  readonly operator: string
}

function needNumber(value: ParameterValue, use: Use): number {
  if (typeof value === 'number') return value
  throw failure(use.source, use.scope, `"${use.operator}" takes numbers, not ${JSON.stringify(value)},`)
}

/** Two numbers or two texts. */
function alike(
  [a, b]: readonly [ParameterValue, ParameterValue],
  use: Use,
): readonly [number | string, number | string] {
  if (typeof a === 'string' && typeof b === 'string') return [a, b]
  return [needNumber(a, use), needNumber(b, use)]
}

function notNaN(value: number, use: Use): number {
  if (!Number.isNaN(value)) return value
  throw failure(use.source, use.scope, `The result of "${use.operator}" is not a number`)
}

function failure(source: Source, scope: Parameters, what: string): UserError {
  const used = [...source.names].filter((name) => Object.hasOwn(scope, name))
  const where = used.map((name) => `${name} = ${JSON.stringify(scope[name])}`).join(', ')
  return new UserError(
    'expression.value',
    `${what} in "${source.text}"${where === '' ? '' : ` where ${where}`}`,
    {
      exitCode: 2,
    },
  )
}
