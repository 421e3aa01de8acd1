import { derivations } from '../../core/derive.ts'
import { UserError } from '../../core/errors.ts'
import { compileExpression, isConstant } from '../../core/expression.ts'
import { nearest } from '../../text/nearest.ts'
import type { Path } from '../../text/place.ts'
import { parseDuration, parseSize } from '../../text/units.ts'
import type { Finding } from '../issues.ts'
import { allNames, type CampaignCheck, namesIn, partLabel } from './context.ts'

/** `where`, `derive` and limits: each parses and names only what has a value. */
export function* checkExpressions(check: CampaignCheck): Generator<Finding> {
  const { where, derive = {}, limits = {} } = check.campaign
  if (where !== undefined) yield* checkExpression(check, ['where'], where)
  for (const [name, text] of Object.entries(derive)) yield* checkExpression(check, ['derive', name], text)
  yield* checkDerived(check)
  for (const kind of ['time', 'memory', 'disk'] as const) {
    const value = limits[kind]
    if (typeof value === 'string') yield* checkLimit(check, kind, value)
  }
}

/** Names that an expression or a placeholder uses, without those that have a value. */
export function* checkNames(
  check: CampaignCheck,
  path: Path,
  options: { readonly names: readonly string[]; readonly what: string; readonly code: string },
): Generator<Finding> {
  const known = allNames(check)
  for (const name of options.names) {
    const lacking = check.parts.filter((part) => !namesIn(check, part).has(name))
    if (lacking.length === 0) continue
    if (known.includes(name)) {
      const where = lacking.map(partLabel).join(', ')
      const message = `${options.what} "${name}", which has no value in ${where}`
      yield {
        path,
        code: options.code,
        message,
        hint: `Give it one there, or under "fixed" for all points that lack it`,
      }
    } else {
      yield {
        path,
        code: options.code,
        message: `${options.what} "${name}", which is no parameter`,
        hint: nameHint(name, known),
      }
    }
  }
}

function nameHint(name: string, known: readonly string[]): string {
  const near = nearest(name, known)
  if (near !== null) return `Did you mean "${near}"?`
  return known.length === 0
    ? 'There are no parameters: add "parameters"'
    : `Parameters are ${known.join(', ')}`
}

/** It parses, and names only what has a value everywhere. */
export function* checkExpression(check: CampaignCheck, path: Path, text: string): Generator<Finding> {
  try {
    const names = compileExpression(text).names
    if (path[0] === 'limits' && bringsParameters(check)) return
    yield* checkNames(check, path, { names, what: 'The expression names', code: 'unknown-parameter' })
  } catch (error) {
    yield fromUserError(error, path, 'bad-expression')
  }
}

function* checkDerived(check: CampaignCheck): Generator<Finding> {
  const { derive = {} } = check.campaign
  const given = new Set([
    ...check.parts.flatMap(({ names }) => names),
    ...Object.keys(check.campaign.fixed ?? {}),
  ])
  for (const name of Object.keys(derive)) {
    const path = ['derive', name]
    if (given.has(name)) {
      yield {
        path,
        of: 'key',
        code: 'duplicate-parameter',
        message: `"${name}" is derived and has values of its own`,
        hint: 'Rename or remove one of them',
      }
    } else if (isConstant(name)) {
      yield {
        path,
        of: 'key',
        code: 'bad-name',
        message: `"${name}" is a constant in expressions and cannot be derived`,
      }
    }
  }
  try {
    derivations(
      Object.fromEntries(
        Object.entries(derive).filter(([name, text]) => !isConstant(name) && compiles(text)),
      ),
    )
  } catch (error) {
    yield fromUserError(error, ['derive'], 'derive-circle')
  }
}

function compiles(text: string): boolean {
  try {
    compileExpression(text)
    return true
  } catch {
    return false
  }
}

function* checkLimit(
  check: CampaignCheck,
  kind: 'time' | 'memory' | 'disk',
  text: string,
): Generator<Finding> {
  const path = ['limits', kind]
  const amount = kind === 'time' ? parseDuration(text) : parseSize(text)
  if (amount === 0) yield { path, code: 'out-of-range', message: `Must be above 0, found "${text}"` }
  if (amount !== null) return
  if (/^\s*[\d.]+\s*[A-Za-z]+\s*$/.test(text)) {
    const units = kind === 'time' ? 's, m, h, d' : 'B, KB, MB, GB, TB, KiB, MiB, GiB, TiB'
    const example = kind === 'time' ? '10h' : '2GiB'
    yield {
      path,
      code: 'bad-format',
      message: `Unknown quantity "${text}"`,
      hint: `Units are ${units}, without a space, as in ${example}`,
    }
  } else yield* checkExpression(check, path, text)
}

/** Whether the simulator's own study files bring parameters that nobody knows yet. */
export function bringsParameters({ campaign }: CampaignCheck): boolean {
  return campaign.simulator.type === 'omnetpp'
}

/** An expected failure of the core as a finding; others pass. */
export function fromUserError(error: unknown, path: Path, code: string): Finding {
  if (!(error instanceof UserError)) throw error
  return { path, code, message: error.message, ...(error.hint === undefined ? {} : { hint: error.hint }) }
}
