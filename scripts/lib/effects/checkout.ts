import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { gitText } from './git.ts'
import type { Commit } from './git-mirror.ts'

/**
 * Makes a work tree show a commit, and nothing but it and what git ignores: the store beside a manifest stays, with
 * all that was run. What a process that was killed left half written is put right.
 */
export async function checkOut({ gitDir, commit, url }: Commit, dir: string): Promise<void> {
  // Filters such as LFS, and submodules with relative addresses, ask where the repository comes from.
  const config = {
    'remote.origin.url': url,
    'protocol.ext.allow': 'never',
    // A submodule on this machine only where its parent is here too.
    'protocol.file.allow': /^(\/|file:)/.test(url) ? 'always' : 'never',
  }
  if (!existsSync(join(dir, '.git')))
    await gitText(['worktree', 'add', '--force', '--detach', '--no-checkout', dir, commit], {
      cwd: gitDir,
      config,
    })
  const call = { cwd: dir, config }
  // A lock of git's that has no owner any more: whoever calls this is the only one here.
  rmSync(join((await gitText(['rev-parse', '--absolute-git-dir'], call)).trim(), 'index.lock'), {
    force: true,
  })
  await gitText(['checkout', '--quiet', '--force', '--detach', commit], call)
  await gitText(['clean', '--quiet', '-d', '--force'], call)
  if (existsSync(join(dir, '.gitmodules')))
    await gitText(['submodule', '--quiet', 'update', '--init', '--recursive', '--force'], call)
}

/** Who made a commit, and its first line. */
export async function describeCommit({ gitDir, commit }: Commit) {
  const text = await gitText(['show', '--no-patch', '--format=%an <%ae>%x00%s', commit], { cwd: gitDir })
  // What others wrote must not move the cursor.
  const [author = '', subject = ''] = text
    .split('\0')
    .map((each) => each.replace(/[\x00-\x1f\x7f]/g, ' ').trim())
  return { commit, author, subject }
}

/** Whether one commit is in the history of another; false too where it is no longer there. */
export async function isAncestor({ gitDir, commit }: Commit, earlier: string): Promise<boolean> {
  return await gitText(['merge-base', '--is-ancestor', earlier, commit], { cwd: gitDir }).then(
    () => true,
    () => false,
  )
}
