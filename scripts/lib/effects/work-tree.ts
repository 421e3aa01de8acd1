import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UserError } from '../core/errors.ts'
import { git, gitText } from './git.ts'
import { matchFiles } from './glob.ts'

/** A folder in a git work tree. Paths are relative to the folder. */
export interface WorkTree {
  /** Tracked files and those that git neither tracks nor ignores; some may be gone from the disk. */
  readonly paths: readonly string[]
  /** Null before the first commit. */
  readonly commit: string | null
  /** What differs from the commit. */
  readonly changed: readonly string[]
}

/** What git knows of a folder; null where it is in no work tree, or git ignores all that is in it. */
export async function readWorkTree(root: string): Promise<WorkTree | null> {
  if (!isBelowGit(root)) return null
  const paths = await listPaths(root)
  if (paths.length === 0) return null
  const [commit, changed] = await Promise.all([headCommit(root), changedPaths(root)])
  return { paths, commit, changed }
}

/** All files and links below a folder, whatever git says of them. */
export function plainPaths(root: string): readonly string[] {
  return matchFiles(root, ['**'], { links: true })
}

function isBelowGit(dir: string): boolean {
  if (existsSync(join(dir, '.git'))) return true
  return dirname(dir) !== dir && isBelowGit(dirname(dir))
}

async function listPaths(root: string): Promise<readonly string[]> {
  const listed = await gitText(['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  })
  const paths = new Set<string>()
  for (const entry of splitNul(listed)) {
    const path = entry.replace(/\/$/, '')
    const isFolder = lstatSync(join(root, path), { throwIfNoEntry: false })?.isDirectory()
    if (!isFolder) paths.add(path)
    else for (const below of await nestedPaths(root, path)) paths.add(`${path}/${below}`)
  }
  return [...paths]
}

/** Files of a submodule, or of a repository that stands inside this one. */
async function nestedPaths(root: string, path: string): Promise<readonly string[]> {
  const dir = join(root, path)
  if (existsSync(join(dir, '.git'))) return listPaths(dir)
  if (readdirSync(dir).length > 0) return plainPaths(dir)
  throw new UserError('git-submodule', `The submodule "${path}" is not checked out in ${root}`, {
    hint: 'Run `git submodule update --init --recursive` there',
  })
}

async function headCommit(root: string): Promise<string | null> {
  const { exitCode, stdout } = await git(['rev-parse', '--verify', '--quiet', 'HEAD'], { cwd: root })
  return exitCode === 0 ? stdout.trim() : null
}

async function changedPaths(root: string): Promise<readonly string[]> {
  const status = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all']
  const [prefix, listed] = await Promise.all([
    gitText(['rev-parse', '--show-prefix'], { cwd: root }),
    gitText([...status, '--ignore-submodules=none', '--', '.'], { cwd: root }),
  ])
  // Each entry is two letters, a blank, and a path from the top of the work tree.
  return splitNul(listed).map((entry) => entry.slice(3 + prefix.replace(/\n$/, '').length))
}

function splitNul(text: string): readonly string[] {
  return text.split('\0').filter((part) => part !== '')
}
