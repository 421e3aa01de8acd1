import { UserError } from './errors.ts'

const token =
  /(?<space>[ \t\r\n]+)|(?<operand>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?<name>[\p{L}_$][\p{L}\p{N}_$]*)|(?<operator>===|!==|==|!=|<=|>=|&&|\|\||\*\*|[-+*/%<>!?:])|(?<bracket>[(),])/uy

const hints: Readonly<Record<string, string>> = {
  '^': 'Write ** for a power',
  '=': 'Write == to compare',
  '&': 'Write && for "and"',
  '|': 'Write || for "or"',
  and: 'Write && for "and"',
  or: 'Write || for "or"',
  not: 'Write ! for "not"',
  in: 'Write x == 1 || x == 2',
}

const allowed =
  'Allowed are numbers, text, names, + - * / % **, comparisons, && || !, a ? b : c and functions'

/**
 * Refuses what a parser of JavaScript would take and an expression must not hold:
 * members, lists, assignments, several expressions, unknown functions.
 */
export function scanExpression(text: string, functions: ReadonlyMap<string, unknown>): void {
  const calls: boolean[] = []
  let previous = ''
  let ended = false
  for (let at = 0; at < text.length; ) {
    token.lastIndex = at
    const match = token.exec(text)
    if (match === null) throw unexpected(text, at, text.slice(at, at + 1))
    const [word, kind] = [match[0], match.groups ?? {}]
    if (kind.space === undefined) {
      const opensCall = word === '(' && /^[\p{L}_$]/u.test(previous)
      const starts = kind.operand !== undefined || kind.name !== undefined || word === '('
      if (starts && ended && !opensCall) throw unexpected(text, at, word, previous)
      if (opensCall && !functions.has(previous)) throw unknownFunction(text, previous, functions)
      if (word === '(') calls.push(opensCall)
      if (word === ',' && calls.at(-1) !== true) throw unexpected(text, at, word)
      if (word === ')' && calls.pop() === undefined) throw unexpected(text, at, word)
      ended = word === ')' || kind.operand !== undefined || kind.name !== undefined
      previous = word
    }
    at += word.length
  }
}

/** A syntax error at an offset from 0. */
export function syntaxError(text: string, at: number, options: { what: string; hint?: string }): UserError {
  const place = at >= text.length ? 'at the end' : `at character ${at + 1}`
  return new UserError('expression.syntax', `${options.what} ${place} of "${text}"`, {
    hint: options.hint ?? allowed,
    exitCode: 2,
  })
}

function unexpected(text: string, at: number, word: string, previous = ''): UserError {
  const key = [word, previous].find((candidate) => Object.hasOwn(hints, candidate))
  const options = { what: `Unexpected ${word === '"' ? "'\"'" : `"${word}"`}` }
  return syntaxError(text, at, key === undefined ? options : { ...options, hint: hints[key] ?? allowed })
}

function unknownFunction(text: string, name: string, functions: ReadonlyMap<string, unknown>): UserError {
  return syntaxError(text, text.indexOf(name), {
    what: `Unknown function "${name}"`,
    hint: `Functions are ${[...functions.keys()].join(', ')}`,
  })
}
