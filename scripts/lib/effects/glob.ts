import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import picomatch from 'picomatch'
import { UserError } from '../core/errors.ts'

/** Throws a UserError for a pattern that is absolute or climbs with "..". */
export function checkPattern(pattern: string): void {
  if (!pattern.startsWith('/') && !pattern.split(/[/{},]/).includes('..')) return
  throw new UserError('pattern.outside', `The pattern "${pattern}" leads outside of its folder`, {
    hint: 'Write a pattern relative to the folder, without ".."',
    exitCode: 2,
  })
}

/** Tells whether a relative path matches a pattern; a folder's plain name stands for all below it. */
export function pathMatcher(patterns: readonly string[]): (path: string) => boolean {
  const matchers = patterns.map(onePattern)
  return (path) => matchers.some((matches) => matches(path))
}

function onePattern(written: string): (path: string) => boolean {
  checkPattern(written)
  const pattern = plain(written)
  // Flag "s": a name may have a line end in it.
  const glob = picomatch(pattern, { dot: true, nonegate: true, flags: 's' })
  // As written first: a name may hold characters that mean something in a pattern.
  return (path) => path === pattern || path.startsWith(`${pattern}/`) || glob(path)
}

function plain(pattern: string): string {
  return pattern.replace(/^(\.\/+)+/, '').replace(/(^|\/+)\.?$/, '') || '**'
}

/**
 * Sorted paths, relative to `root`, of the real files that match any of the patterns.
 * Symbolic links are never followed; with `links` those that match are listed too.
 */
export function matchFiles(
  root: string,
  patterns: readonly string[],
  options: { readonly links?: boolean } = {},
): readonly string[] {
  const found = new Set<string>()
  for (const pattern of patterns) {
    const matches = onePattern(pattern)
    for (const path of filesBelow(root, reach(plain(pattern)), options)) if (matches(path)) found.add(path)
  }
  return [...found].sort()
}

/** The part of a tree that a pattern can match in: a plain folder to begin at, and a depth. */
interface Reach {
  readonly base: string
  readonly depth: number
}

/** A matched path as seen from the folder that its pattern names: `traces/a.csv` is `a.csv` in `traces/*.csv`. */
export function belowPattern(pattern: string, path: string): string {
  const { base } = reach(plain(pattern))
  const folder = base === path ? base.split('/').slice(0, -1).join('/') : base
  return folder === '' ? path : path.slice(folder.length + 1)
}

function reach(pattern: string): Reach {
  const { base, isGlob } = picomatch.scan(pattern, { nonegate: true })
  if (!isGlob && !/[\\()[\]{}]/.test(pattern)) return { base: pattern, depth: Number.POSITIVE_INFINITY }
  const simple = !/[\\()[\]{}]|\*\*/.test(pattern)
  return {
    base: base.includes('\\') || base === '.' ? '' : base,
    depth: simple ? pattern.split('/').length : Number.POSITIVE_INFINITY,
  }
}

function* filesBelow(root: string, { base, depth }: Reach, options: { readonly links?: boolean }) {
  const parts = base === '' ? [] : base.split('/')
  // Each step is looked at by itself: a link on the way would lead out of the tree.
  for (const length of parts.keys()) {
    const path = parts.slice(0, length + 1).join('/')
    const stat = lstatSync(join(root, path), { throwIfNoEntry: false })
    if (stat === undefined) return
    if (stat.isDirectory()) continue
    if (length === parts.length - 1 && (stat.isFile() || (options.links && stat.isSymbolicLink()))) yield path
    return
  }
  yield* walk(root, base, depth - parts.length, options)
}

function* walk(
  root: string,
  folder: string,
  depth: number,
  options: { readonly links?: boolean },
): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory() && depth > 1) yield* walk(root, path, depth - 1, options)
    else if (entry.isFile() || (options.links && entry.isSymbolicLink())) yield path
  }
}
