import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Range,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLParseError,
} from 'yaml'
import type { Path, Place } from './place.ts'
import { refuseBytes, start, type TextProblem } from './utf8.ts'

/** A parsed text: plain values, and the place of each. */
export interface YamlText {
  /** Undefined where there are problems. */
  readonly value: unknown
  readonly problems: readonly TextProblem[]
  /** Place of the value at a path, of its key where asked; of the nearest part that exists, if it does not. */
  locate(path: Path, of?: 'value' | 'key'): Place
  /** Whether the value is a scalar without quotes. */
  isPlain(path: Path): boolean
}

/** How often anchors may be expanded in all: a manifest repeats a block a few times, a bomb millions. */
const maxAliases = 1000
const forbiddenKeys: ReadonlySet<unknown> = new Set(['__proto__', 'constructor', 'prototype'])
const coreTags = /^tag:yaml\.org,2002:(str|int|float|bool|null|seq|map)$/

/** Parses one YAML 1.2 document of at most 10 MB; never throws. */
export function parseYaml(bytes: Uint8Array): YamlText {
  const refusal = refuseBytes(bytes)
  if (refusal !== null) return failed([refusal])
  const text = new TextDecoder().decode(bytes)
  const lines = new LineCounter()
  // The parser's own search for duplicate keys is quadratic: `inspect` does it.
  const doc = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error',
  })
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const syntax = syntaxProblems(doc, { text, placeOf })
  if (syntax.length > 0) return failed(syntax)
  if (doc.contents === null || (isScalar(doc.contents) && doc.contents.value === null))
    return failed([emptyFile])
  const problems = [...inspect(doc, { node: doc.contents, path: [], above: [] }, placeOf)]
  if (problems.length > 0) return failed(problems)
  return { ...plainValue(doc, placeOf), ...lookup(doc, placeOf) }
}

const emptyFile: TextProblem = {
  ...start,
  path: [],
  code: 'empty-file',
  message: 'The file is empty',
  hint: 'A manifest begins with "version: 1"',
}

function failed(problems: readonly TextProblem[]): YamlText {
  return { value: undefined, problems, locate: () => start, isPlain: () => false }
}

const syntaxHints: Readonly<Record<string, string>> = {
  UNEXPECTED_TOKEN: 'Put a text that contains { } [ ] , # or ": " in quotes, and check the indentation',
  TAB_AS_INDENT: 'Indent with spaces',
  BLOCK_AS_IMPLICIT_KEY: 'Put a text that contains ": " in quotes, and check the indentation',
  MULTILINE_IMPLICIT_KEY: 'Check that each key ends with ":" and that the file is complete',
  MISSING_CHAR: 'Check that quotes and brackets are closed and that the file is complete',
  BAD_INDENT: 'Check the indentation, that quotes and brackets are closed and that the file is complete',
}

function syntaxProblems(doc: Document, { text, placeOf }: { text: string; placeOf: PlaceOf }): TextProblem[] {
  const deep = doc.errors.find((error) => error.code === 'RESOURCE_EXHAUSTION')
  // After a slip the parser stumbles over what follows, several times on a line.
  const errors = deep === undefined ? doc.errors.filter(isOwn) : [deep]
  const problems = errors.map((error) => ({ ...placeOf(error.pos[0]), path: [], ...sayError(error, text) }))
  return problems.filter((problem, index) => problem.line !== problems[index - 1]?.line)
}

function isOwn({ message }: YAMLParseError, index: number): boolean {
  return index === 0 || !message.includes('in YAML stream')
}

function sayError(error: YAMLParseError, text: string): Pick<TextProblem, 'code' | 'message' | 'hint'> {
  const { code, message, pos } = error
  if (code === 'MULTIPLE_DOCS') {
    return {
      code: 'several-documents',
      message: 'The file holds several documents',
      hint: 'Remove the "---" and what follows',
    }
  }
  if (code === 'RESOURCE_EXHAUSTION')
    return { code: 'nested-too-deep', message: 'Values are nested too deep' }
  const hint = syntaxHints[code]
  const words = code === 'UNEXPECTED_TOKEN' ? `Unexpected ${JSON.stringify(text[pos[0]] ?? 'end')}` : message
  return {
    code: 'syntax',
    message: words.replace('"quote', 'quote'),
    ...(hint === undefined ? {} : { hint }),
  }
}

type PlaceOf = (offset: number) => Place

interface Spot {
  readonly node: unknown
  readonly path: Path
  /** Collections around the node: an alias to one of them has no end. */
  readonly above: readonly unknown[]
}

function* inspect(doc: Document, spot: Spot, placeOf: PlaceOf): Generator<TextProblem> {
  const { node, path, above } = spot
  const say = (code: string, message: string, hint?: string, at: unknown = node): TextProblem => ({
    ...placeOf(rangeOf(at)?.[0] ?? 0),
    path,
    code,
    message,
    ...(hint === undefined ? {} : { hint }),
  })
  if (isAlias(node)) {
    const target = node.resolve(doc)
    if (target === undefined)
      yield say('unknown-alias', `No anchor "&${node.source}" stands before this alias`)
    else if (above.includes(target))
      yield say('endless-alias', `Alias "*${node.source}" stands inside its own anchor`)
    return
  }
  const tag = (node as Node | null)?.tag
  if (tag !== undefined && !coreTags.test(tag))
    yield say('unknown-tag', `Tag "${tag}" is not supported`, 'Write the value without a tag')
  if (isScalar(node) && isLossy(node)) {
    yield say(
      'integer-too-large',
      `Integer ${node.source} is beyond 2^53 and would lose digits`,
      'Put it in quotes to pass it as a text',
    )
  }
  if (isScalar(node) && typeof node.value === 'string' && node.value.includes('\0')) {
    yield say('nul-character', 'A text cannot contain the character NUL')
  }
  if (!isCollection(node)) return
  if (isMap(node)) yield* inspectKeys(node, say)
  for (const [index, item] of node.items.entries()) {
    const pair = isMap(node) ? (item as Pair) : null
    const inner = {
      node: pair ? pair.value : item,
      path: [...path, pair ? keyOf(pair) : index],
      above: [...above, node],
    }
    yield* inspect(doc, inner, placeOf)
  }
}

function* inspectKeys(
  map: YAMLMap,
  say: (code: string, message: string, hint: string | undefined, at: unknown) => TextProblem,
): Generator<TextProblem> {
  const seen = new Set<string>()
  for (const pair of map.items) {
    const key = keyOf(pair)
    if (!isScalar(pair.key)) yield say('bad-key', 'A key must be a plain text', undefined, pair.key)
    else if (forbiddenKeys.has(key))
      yield say('forbidden-key', `Key "${key}" is not allowed`, 'Choose another name', pair.key)
    else if (seen.has(key))
      yield say('duplicate-key', `Key "${key}" stands here twice`, 'Remove one of them', pair.key)
    seen.add(key)
  }
}

function isLossy(node: Scalar): boolean {
  return (
    typeof node.value === 'number' &&
    /^[-+]?\w+$/.test(node.source ?? '') &&
    Number.isInteger(node.value) &&
    !Number.isSafeInteger(node.value) &&
    !/^[-+]?[0-9]+e/i.test(node.source!)
  )
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value ?? '') : ''
}

function rangeOf(node: unknown): Range | null | undefined {
  return (node as Node | null | undefined)?.range
}

function plainValue(doc: Document, placeOf: PlaceOf): Pick<YamlText, 'value' | 'problems'> {
  try {
    return { value: doc.toJS({ maxAliasCount: maxAliases }), problems: [] }
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    const problem = {
      ...placeOf(firstAlias(doc.contents)?.range?.[0] ?? 0),
      path: [],
      code: 'alias-bomb',
      message: 'Aliases expand to too many values',
      hint: 'Write the values out',
    }
    return { value: undefined, problems: [problem] }
  }
}

function firstAlias(node: unknown): Alias | undefined {
  if (isAlias(node)) return node
  if (!isCollection(node)) return undefined
  for (const item of node.items) {
    const found = firstAlias(isMap(node) ? (item as Pair).value : item)
    if (found !== undefined) return found
  }
  return undefined
}

function lookup(doc: Document, placeOf: PlaceOf): Pick<YamlText, 'locate' | 'isPlain'> {
  const resolve = (node: unknown) => (isAlias(node) ? node.resolve(doc) : node)
  const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>()
  const pairsOf = (map: YAMLMap) => {
    const index = indexes.get(map) ?? new Map(map.items.map((pair) => [keyOf(pair), pair]))
    indexes.set(map, index)
    return index
  }
  const find = (path: Path): { readonly node: unknown; readonly key: unknown; readonly whole: boolean } => {
    let node: unknown = doc.contents
    let key: unknown = null
    for (const step of path) {
      const parent = resolve(node)
      const pair = isMap(parent) ? (pairsOf(parent).get(String(step)) ?? null) : null
      const item = isSeq(parent) && typeof step === 'number' ? parent.items[step] : undefined
      if (pair === null && item === undefined) return { node, key, whole: false }
      node = pair === null ? item : pair.value
      key = pair === null ? null : pair.key
    }
    return { node, key, whole: true }
  }
  return {
    locate(path, of = 'value') {
      const { node, key, whole } = find(path)
      // A block begins at its first entry, a line below its key: the key is what people look for.
      const useKey = key !== null && (of === 'key' ? whole : isCollection(node) && !node.flow)
      return placeOf((useKey ? rangeOf(key) : (rangeOf(node) ?? rangeOf(key)))?.[0] ?? 0)
    },
    isPlain(path) {
      const node = resolve(find(path).node)
      return isScalar(node) && node.type === 'PLAIN'
    },
  }
}

/** A value to put at a place of a text, or to append to the list that is there. */
export interface Addition {
  readonly path: Path
  readonly value: unknown
}

/**
 * Fills the placeholders `${name}` in the scalars of a text of our own, which stays as it is otherwise, comments too:
 * what is filled in cannot become anything but a scalar. One that is a placeholder alone takes the value's type.
 */
export function fillYaml(
  template: string,
  { fill, add = [] }: { fill: (name: string) => string | number | boolean; add?: readonly Addition[] },
): string {
  const doc = parseDocument(template, { prettyErrors: true })
  if (doc.errors[0] !== undefined) throw doc.errors[0]
  visit(doc, {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string') return
      const name = /^\$\{(\w+)\}$/.exec(node.value)?.[1]
      if (name !== undefined) node.value = fill(name)
      else node.value = node.value.replace(/(?<!\$)\$\{(\w+)\}/g, (_, inner: string) => String(fill(inner)))
    },
  })
  for (const { path, value } of add) {
    const there = doc.getIn(path)
    if (isSeq(there)) there.add(doc.createNode(value, { flow: true }))
    else doc.setIn(path, doc.createNode(value, { flow: true }))
  }
  return doc.toString({ lineWidth: 0 })
}
