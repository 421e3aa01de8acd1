/** What stands in a scalar file of OMNeT++, told in its order; who asks for less is told faster. */
export interface ScaListener {
  version?(version: number): void
  run?(id: string): void
  /** An attribute of the run or of the last scalar, statistic or parameter. */
  attribute?(name: string, value: string): void
  iterationVariable?(name: string, value: string): void
  /** An entry of the configuration, as it applies to the run. */
  config?(name: string, value: string): void
  scalar?(module: string, name: string, value: number): void
  statistic?(module: string, name: string): void
  /** A field of the last statistic, such as `count` and `mean`. */
  field?(name: string, value: number): void
  /** A bin of the last statistic: from `edge` to the next. */
  bin?(edge: number, weight: number): void
}

/** The text is no scalar file; the message says where and why. */
export class ScaError extends Error {}

export interface ScaReader {
  /** The next bytes of the file, cut anywhere. */
  push(chunk: Uint8Array): void
  /** To be called after the last bytes. Throws a ScaError, as `push` does. */
  end(): void
}

const NEWLINE = 10
const SQLITE = 'SQLite format 3\0'

/** Reads a scalar file (versions 2 and 3 of its format) piece by piece: memory does not grow with the file. */
export function readSca(label: string, listener: ScaListener): ScaReader {
  let rest = Buffer.alloc(0)
  let line = 0
  const handlers = handlersOf(listener)
  const fail = (problem: string) => new ScaError(`"${label}", line ${line}: ${problem}`)
  const take = (bytes: Buffer, from: number, to: number) => {
    line += 1
    const end = bytes[to - 1] === 13 ? to - 1 : to
    if (line === 1) return checkVersion(bytes.toString('utf8', from, end))
    // What nobody asked for is told by its first two letters, and is not decoded.
    const handler = handlers.get((bytes[from]! << 8) | bytes[from + 1]!)
    if (handler === undefined || end === from) return
    const problem = handler(bytes.toString('utf8', from, end))
    if (problem !== null) throw fail(problem)
  }
  const checkVersion = (text: string) => {
    if (text.startsWith(SQLITE))
      throw fail('it is an SQLite result file; scalars are read from text files alone')
    const version = /^version (\d+)$/.exec(text)?.[1]
    if (version === undefined) throw fail('expected "version 3"')
    if (version !== '2' && version !== '3') throw fail(`version ${version} of the format is not known`)
    listener.version?.(Number(version))
  }
  return {
    push(chunk) {
      const bytes = rest.length === 0 ? bufferOf(chunk) : Buffer.concat([rest, chunk])
      let from = 0
      for (let to = bytes.indexOf(NEWLINE); to >= 0; to = bytes.indexOf(NEWLINE, from)) {
        take(bytes, from, to)
        from = to + 1
      }
      rest = Buffer.from(bytes.subarray(from))
    },
    end() {
      if (rest.length > 0 || line === 0) take(rest, 0, rest.length)
    },
  }
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}

/** Takes a line; says what is wrong with it, or null. */
type Handler = (text: string) => string | null

/** Kinds of lines that somebody asked for, by the first two letters of each. */
function handlersOf(listener: ScaListener): ReadonlyMap<number, Handler> {
  const { run, attribute, iterationVariable, config, scalar, statistic, field, bin } = listener
  const known: readonly (readonly [kind: string, handler: Handler | undefined])[] = [
    ['run', run && ((text) => words(text, 2, ([, id]) => run(id!)))],
    ['attr', attribute && ((text) => words(text, 3, ([, name, value]) => attribute(name!, value!)))],
    [
      'itervar',
      iterationVariable && ((text) => words(text, 3, ([, name, value]) => iterationVariable(name!, value!))),
    ],
    ['config', config && entry(config)],
    ['scalar', scalar && numbered(4, ([, module, name], value) => scalar(module!, name!, value))],
    ['statistic', statistic && ((text) => words(text, 3, ([, module, name]) => statistic(module!, name!)))],
    ['field', field && numbered(3, ([, name], value) => field(name!, value))],
    ['bin', bin && numbered(3, ([, edge], value) => bin(numberOf(edge!) ?? Number.NaN, value))],
  ]
  const handlers = new Map<number, Handler>()
  for (const [kind, handler] of known) {
    if (handler === undefined) continue
    handlers.set((kind.charCodeAt(0) << 8) | kind.charCodeAt(1), (text) =>
      isOf(kind, text) ? handler(text) : null,
    )
  }
  return handlers
}

function isOf(kind: string, text: string): boolean {
  const next = text.charCodeAt(kind.length)
  return text.startsWith(kind) && (next === 32 || next === 9)
}

function words(text: string, count: number, use: (words: readonly string[]) => void): string | null {
  const found = splitWords(text)
  if (found.length < count) return `expected ${count} words, not ${found.length}`
  use(found)
  return null
}

/** A line whose last word is a number. */
function numbered(count: number, use: (words: readonly string[], value: number) => void): Handler {
  return (text) => {
    const found = splitWords(text)
    if (found.length < count) return `expected ${count} words, not ${found.length}`
    const value = numberOf(found[count - 1]!)
    if (value === null) return `"${found[count - 1]!.slice(0, 40)}" is no number`
    use(found, value)
    return null
  }
}

/** The value of an entry is all that follows its name, quoted or as it stands in the ini file. */
function entry(use: (name: string, value: string) => void): Handler {
  return (text) => {
    const [, name = '', ...value] = splitWords(text)
    if (name === '') return 'expected the name of an entry'
    use(name, value.join(' '))
    return null
  }
}

const word = /"((?:[^"\\]|\\.)*)"|[^ \t]+/g
const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }

/** Words of a line; one in quotes may hold anything, with `\"`, `\\`, `\n` and the like. */
export function splitWords(line: string): readonly string[] {
  if (!line.includes('"')) return line.split(/[ \t]+/)
  return Array.from(line.matchAll(word), ([token, quoted]) =>
    quoted === undefined ? token : unescaped(quoted),
  )
}

function unescaped(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(/\\(x[0-9a-f]{2}|.)/gis, (_, code: string) =>
    code.length > 1 ? String.fromCharCode(Number.parseInt(code.slice(1), 16)) : (escapes[code] ?? code),
  )
}

/** A number as C prints it, `-nan` and `inf` included; null for anything else. */
function numberOf(text: string): number | null {
  const value = Number(text)
  if (!Number.isNaN(value)) return text === '' ? null : value
  const [, sign, name] = /^([+-]?)(nan|inf)(?:inity)?$/i.exec(text) ?? []
  if (name === undefined) return null
  return name.toLowerCase() === 'nan' ? Number.NaN : sign === '-' ? -Infinity : Infinity
}
