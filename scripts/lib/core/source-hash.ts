import { hash } from 'node:crypto'
import type { EnvValue } from '../job/types.ts'
import type { BuildSpec } from './campaign.ts'

/** A file, an executable file, or a symbolic link, as git writes them. */
export type FileMode = '100644' | '100755' | '120000'

export interface SourceFile {
  /** Relative to the source's folder, with `/`. */
  readonly path: string
  readonly mode: FileMode
  /** SHA-256 of the bytes; of a link, of its target's text. */
  readonly hash: string
}

/**
 * The text that a snapshot's hash is taken of: `path NUL mode NUL hash LF` for each file, ordered by path
 * (by UTF-16 unit, as JavaScript compares). It can be read back: a hash has a fixed length.
 */
export function snapshotText(files: readonly SourceFile[]): string {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  return sorted.map((file) => `${file.path}\0${file.mode}\0${file.hash}\n`).join('')
}

export function snapshotHash(files: readonly SourceFile[]): string {
  return hash('sha256', snapshotText(files))
}

/** The files of a text that `snapshotText` wrote. */
export function parseSnapshot(text: string): readonly SourceFile[] {
  const records = text.matchAll(/([^\0]+)\0(100644|100755|120000)\0([0-9a-f]{64})\n/g)
  return Array.from(records, ([, path, mode, hash]) => ({
    path: path!,
    mode: mode as FileMode,
    hash: hash!,
  }))
}

/** Hash of what the runs see of the source; equals the snapshot's hash where there are no study files. */
export function runSourceHash(
  files: readonly SourceFile[],
  isStudyFile: (path: string) => boolean = () => false,
): string {
  return snapshotHash(files.filter(({ path }) => !isStudyFile(path)))
}

/** Names what a build makes; secrets count by name. Null: the source as it is. */
export function buildId(
  sourceHash: string,
  recipe: (BuildSpec & { readonly env: Readonly<Record<string, EnvValue>> }) | null,
): string {
  const env = Object.entries(recipe?.env ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  const parts = recipe === null ? null : { run: recipe.run, artifacts: recipe.artifacts, env }
  return hash('sha256', JSON.stringify([1, sourceHash, parts]))
}

/** Whether a link's target, read from where the link is, lies outside of the tree. */
export function leadsOutside(path: string, target: string): boolean {
  if (target.startsWith('/')) return true
  let depth = path.split('/').length - 1
  for (const part of target.split('/')) {
    if (part === '..') depth--
    else if (part !== '' && part !== '.') depth++
    if (depth < 0) return true
  }
  return false
}
