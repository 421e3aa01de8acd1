/** A run as `-q runconfig -s` and its like list it. */
export interface ListedRun {
  readonly number: number
  /** Iteration variables as they are written, in order, without `$repetition`. */
  readonly variables: readonly (readonly [name: string, value: string])[]
  readonly repetition: number
  /** The entries of the ini file that apply, as `key = value`; those that come first win. */
  readonly entries: readonly (readonly [key: string, value: string])[]
}

/** What a query printed is not what OMNeT++ prints; the message says where. */
export class QueryError extends Error {}

const runLine = /^Run (\d+): (.*)$/

/** Reads what `-q runs -s`, `-q rundetails -s` or `-q runconfig -s` printed. */
export function parseRuns(text: string): readonly ListedRun[] {
  const heads: { number: number; text: string; entries: [string, string][] }[] = []
  for (const line of text.split('\n')) {
    const head = runLine.exec(line)
    if (head !== null) heads.push({ number: Number(head[1]), text: head[2]!, entries: [] })
    else if (line.startsWith('\t') && heads.length > 0) heads.at(-1)!.entries.push(parseEntry(line.slice(1)))
    else if (line.trim() !== '')
      throw new QueryError(`Expected "Run N: …", not ${JSON.stringify(line.slice(0, 80))}`)
  }
  const names = commonNames(heads.map((head) => head.text))
  return heads.map(({ number, text, entries }) => ({ number, entries, ...variablesOf(text, names) }))
}

/** Entries have no " = " in their key. */
function parseEntry(line: string): [string, string] {
  const cut = line.indexOf(' = ')
  if (cut >= 0) return [line.slice(0, cut), line.slice(cut + 3)]
  if (line.endsWith(' =')) return [line.slice(0, -2), '']
  throw new QueryError(`Expected "key = value", not ${JSON.stringify(line.slice(0, 80))}`)
}

const variable = /(?:^|, )\$(\w+)=/g

/**
 * The names of the variables: what looks like one in every run. A value may hold anything, a comma and the name
 * of another variable too; but hardly in each of them.
 */
function commonNames(lines: readonly string[]): readonly string[] {
  const [first = '', ...others] = lines
  let names = namesIn(first)
  for (const line of others) {
    const here = new Set(namesIn(line))
    if (here.size !== names.length || !names.every((name) => here.has(name)))
      names = names.filter((name) => here.has(name))
  }
  return names
}

function namesIn(line: string): string[] {
  return [...new Set(Array.from(line.matchAll(variable), ([, name]) => name!))]
}

/** A name is looked for after the one before it; `$repetition`, the last of a line, from its end. */
function variablesOf(text: string, names: readonly string[]): Pick<ListedRun, 'variables' | 'repetition'> {
  const tail = /(?:^|, )\$repetition=(\d+)$/.exec(text)
  if (tail === null)
    throw new QueryError(`Expected "$repetition=N" at the end of ${JSON.stringify(text.slice(0, 80))}`)
  const own = names.filter((name) => name !== 'repetition')
  let rest = text.slice(0, tail.index)
  const variables = own.map((name, index): [string, string] => {
    const start = `$${name}=`
    if (!rest.startsWith(start))
      throw new QueryError(`Expected "${start}" in ${JSON.stringify(text.slice(0, 80))}`)
    const next = own[index + 1]
    const end = next === undefined ? rest.length : rest.indexOf(`, $${next}=`, start.length)
    if (end < 0) throw new QueryError(`Expected "$${next}=" in ${JSON.stringify(text.slice(0, 80))}`)
    const value = rest.slice(start.length, end)
    rest = rest.slice(end + 2)
    return [name, value]
  })
  return { variables, repetition: Number(tail[1]) }
}
