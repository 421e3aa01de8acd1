import { type BigIntStats, lstatSync, readlinkSync, realpathSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { UserError } from '../core/errors.ts'
import { leadsOutside } from '../core/source-hash.ts'
import { pathMatcher } from './glob.ts'

export interface Selection {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  /** Absolute paths that are never part of a source: the manifest, the store. */
  readonly never: readonly string[]
}

export interface FoundFile {
  readonly path: string
  readonly stat: BigIntStats
}

/** Tells whether a path, relative to `root`, is part of the source. */
export function selector(root: string, { include, exclude, never }: Selection): (path: string) => boolean {
  const takes = pathMatcher(include)
  const leavesOut = pathMatcher(exclude)
  const hidden = new Set(never.map((path) => relative(root, path).split(sep).join('/')))
  return (path) =>
    takes(path) &&
    !/(^|\/)\.(git|swarm)(\/|$)/.test(path) &&
    !upwards(path).some((each) => hidden.has(each) || leavesOut(each))
}

/** The path and the folders it is in. */
function upwards(path: string): readonly string[] {
  const parts = path.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

/** The files and links among the paths; what is gone, or no file, is left out. */
export function lookAt(root: string, paths: readonly string[]): readonly FoundFile[] {
  const found = paths.flatMap((path) => {
    const stat = lstatSync(join(root, path), { bigint: true, throwIfNoEntry: false })
    if (stat === undefined) refuseMangled(path)
    return stat?.isFile() || stat?.isSymbolicLink() ? [{ path, stat }] : []
  })
  const links = new Set(found.filter(({ stat }) => stat.isSymbolicLink()).map(({ path }) => path))
  refuseOutside(root, [...links])
  // Git still lists the files of a folder that a link has taken the place of.
  return found.filter(
    ({ path }) =>
      !upwards(path)
        .slice(0, -1)
        .some((folder) => links.has(folder)),
  )
}

function refuseMangled(path: string): void {
  if (!path.includes('\uFFFD')) return
  throw new UserError('source-name', `The name of the file ${JSON.stringify(path)} is not UTF-8`, {
    hint: 'Rename it, or leave it out with `source.exclude`',
  })
}

function refuseOutside(root: string, links: readonly string[]): void {
  const outside = links.filter((path) => {
    return leadsOutside(path, readlinkSync(join(root, path))) || !isBelow(root, join(root, path))
  })
  if (outside.length === 0) return
  throw new UserError('source-link', `Links lead out of the source: ${listed(outside)}`, {
    hint: 'Leave them out with `source.exclude`, or put what they name into the source',
  })
}

/** Whether a path, with its links followed, stays below the folder. */
export function isBelow(root: string, link: string): boolean {
  try {
    // The other one takes ".." as text, where the system follows the link before it.
    const [target, top] = [realpathSync.native(link), realpathSync.native(root)]
    return target === top || target.startsWith(top + sep)
  } catch {
    // It leads nowhere; the text of the link was looked at.
    return true
  }
}

/** A few names of a list, quoted, and how many more there are. */
export function listed(names: readonly string[]): string {
  const some = names.slice(0, 5).map((name) => JSON.stringify(name))
  const more = names.length - some.length
  return some.join(', ') + (more > 0 ? ` and ${more} more` : '')
}
