/**
 * OMNeT++'s patterns: `?` and `*` stand for characters other than a dot, `**` for any; `{a-z}` and `{^a-z}` for one
 * of a set, `{38..150}` for a number in a range, `[38..150]` for one in square brackets; `\` takes the next as it is.
 */
export function compileWildcard(pattern: string): RegExp {
  let source = ''
  for (const match of pattern.matchAll(tokens)) {
    const [token, escaped, set, from, to, , fromIndex, toIndex] = match
    if (escaped !== undefined) source += literal(escaped)
    else if (from !== undefined || to !== undefined) source += rangeSource(from, to)
    else if (fromIndex !== undefined || toIndex !== undefined)
      source += `\\[${rangeSource(fromIndex, toIndex)}\\]`
    else if (set !== undefined) source += setSource(set)
    else if (token === '**') source += '[\\s\\S]*'
    else if (token === '*') source += '[^.]*'
    else if (token === '?') source += '[^.]'
    else source += literal(token)
  }
  return new RegExp(`^${source}$`, 'u')
}

const tokens = /\\(.)|\{(?:(\^?[^{}.]+)|(\d+)?\.\.(\d+)?)\}|(\[)(\d+)?\.\.(\d+)?\]|\*\*|./gsu

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}

function setSource(set: string): string {
  const [negated, members] = set.startsWith('^') ? ['^', set.slice(1)] : ['', set]
  // A dash between two characters is a range here as there; at either end it is itself.
  const body = members.replace(/[\\\]^[]/g, '\\$&').replace(/^-|-$/g, '\\-')
  return `[${negated}${body}]`
}

function rangeSource(from: string | undefined, to: string | undefined): string {
  return numbersBetween(Number(from ?? 0), to === undefined ? null : Number(to))
}

/** Leading zeros are allowed, as they are in OMNeT++. */
function numbersBetween(from: number, to: number | null): string {
  const alternatives = to === null ? atLeast(String(from)) : between(from, to)
  return `0*(?:${alternatives.length === 0 ? '(?!)' : alternatives.join('|')})(?!\\d)`
}

/** Regular expressions of the decimal numbers not below one. */
function atLeast(from: string): readonly string[] {
  const higher = Array.from(from, (digit, index) =>
    digit === '9' ? null : `${from.slice(0, index)}[${Number(digit) + 1}-9]\\d{${from.length - index - 1}}`,
  ).filter((each) => each !== null)
  return [from, ...higher, `[1-9]\\d{${from.length},}`]
}

/** Regular expressions of the decimal numbers from one to another, by their common length. */
function between(from: number, to: number): readonly string[] {
  if (from > to) return []
  const all: string[] = []
  for (let low = from; low <= to; ) {
    const high = Math.min(to, 10 ** String(low).length - 1)
    all.push(...sameLength(String(low), String(high)))
    low = high + 1
  }
  return all
}

function sameLength(low: string, high: string): readonly string[] {
  if (low === high) return [low]
  const [first, last] = [low[0]!, high[0]!]
  const rest = low.length - 1
  if (rest === 0) return [`[${first}-${last}]`]
  if (first === last) return sameLength(low.slice(1), high.slice(1)).map((tail) => first + tail)
  const lower = sameLength(low.slice(1), '9'.repeat(rest)).map((tail) => first + tail)
  const upper = sameLength('0'.repeat(rest), high.slice(1)).map((tail) => last + tail)
  const between =
    Number(last) - Number(first) > 1 ? [`[${Number(first) + 1}-${Number(last) - 1}]\\d{${rest}}`] : []
  return [...lower, ...between, ...upper]
}
