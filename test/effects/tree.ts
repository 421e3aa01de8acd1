import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { removeTree } from '../../scripts/lib/effects/scratch.ts'

/** Contents by path; `link` and `run` make a symbolic link and an executable file. */
export type Tree = Readonly<Record<string, string | { readonly link: string } | { readonly run: string }>>

export async function withTemp<T>(body: (dir: string) => T | Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'tree-'))
  try {
    return await body(dir)
  } finally {
    removeTree(dir)
  }
}

export function writeTree(dir: string, tree: Tree): void {
  mkdirSync(dir, { recursive: true })
  for (const [path, content] of Object.entries(tree)) {
    const full = join(dir, path)
    mkdirSync(dirname(full), { recursive: true })
    if (typeof content === 'string') writeFileSync(full, content)
    else if ('link' in content) symlinkSync(content.link, full)
    else {
      writeFileSync(full, content.run)
      chmodSync(full, 0o755)
    }
  }
}

/** What is below a folder, as `writeTree` takes it. */
export function readTree(dir: string): Tree {
  const tree: Record<string, Tree[string]> = {}
  for (const path of readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort()) {
    const stat = lstatSync(join(dir, path))
    if (stat.isSymbolicLink()) tree[path] = { link: readlinkSync(join(dir, path)) }
    if (!stat.isFile()) continue
    const text = readFileSync(join(dir, path), 'utf8')
    tree[path] = stat.mode & 0o100 ? { run: text } : text
  }
  return tree
}

/** Runs git with an identity and no settings of the user's. */
export function git(cwd: string, ...args: string[]): string {
  const settings = ['user.name=Test', 'user.email=test@example.org', 'init.defaultBranch=main']
  const config = [...settings, 'protocol.file.allow=always'].flatMap((each) => ['-c', each])
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
  return execFileSync('git', [...config, ...args], { cwd, env, encoding: 'utf8' }).trim()
}

/** A repository with one commit; gives its hash. */
export function makeRepository(dir: string, tree: Tree): string {
  writeTree(dir, tree)
  git(dir, 'init', '--quiet')
  return commitAll(dir)
}

export function commitAll(dir: string): string {
  git(dir, 'add', '--all')
  git(dir, 'commit', '--quiet', '--allow-empty', '--message', 'change')
  return git(dir, 'rev-parse', 'HEAD')
}
