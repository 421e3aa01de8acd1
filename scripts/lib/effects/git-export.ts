import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../core/errors.ts'
import { git, gitText } from './git.ts'
import { type Commit, fetchCommit, type MirrorOptions, redact, submoduleUrl } from './git-mirror.ts'

export interface ExportOptions extends MirrorOptions {
  /** A file of git's for the time being; not in the folder that is written. */
  readonly indexFile: string
}

/** Writes the files of a commit, submodules and their submodules included, into an empty folder. */
export async function exportCommit(from: Commit, dir: string, options: ExportOptions): Promise<void> {
  const { gitDir, commit, url } = from
  mkdirSync(dir, { recursive: true })
  const env = { GIT_DIR: gitDir, GIT_WORK_TREE: dir, GIT_INDEX_FILE: options.indexFile }
  // The address is for filters such as LFS, which fetch what they write.
  const call = {
    cwd: dir,
    env,
    config: { 'remote.origin.url': url },
    ...(options.signal && { signal: options.signal }),
  }
  await gitText(['read-tree', commit], call)
  await gitText(['checkout-index', '--all', '--force', '--quiet'], call)
  const listed = await gitText(['ls-tree', '-r', '-z', '--full-tree', commit], call)
  for (const { path, sha } of gitlinks(listed)) {
    const target = submoduleUrl(url, await urlOfSubmodule(from, path, env))
    const submodule = await fetchCommit(target, sha, options)
    await exportCommit(submodule, join(dir, path), options)
  }
}

function gitlinks(listed: string): readonly { readonly path: string; readonly sha: string }[] {
  const links = listed.matchAll(/160000 commit ([0-9a-f]+)\t([^\0]+)\0/g)
  return Array.from(links, ([, sha, path]) => ({ sha: sha!, path: path! }))
}

async function urlOfSubmodule(
  { url, commit }: Commit,
  path: string,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const query = ['config', '-z', '--blob', `${commit}:.gitmodules`, '--get-regexp', '^submodule\\.']
  const { stdout } = await git(query, { env })
  const settings = new Map(stdout.split('\0').map((entry) => entry.split(/\n(.*)/s, 2) as [string, string]))
  for (const [key, value] of settings)
    if (key.endsWith('.path') && value === path) {
      const found = settings.get(key.replace(/path$/, 'url'))
      if (found !== undefined) return found
    }
  throw new UserError('git-submodule', `The submodule "${path}" of ${redact(url)} has no address`, {
    hint: 'The file .gitmodules of that commit does not name it',
  })
}
