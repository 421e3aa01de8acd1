import { hash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import { UserError } from '../core/errors.ts'
import { nearest } from '../text/nearest.ts'
import { git, gitText, lastLine } from './git.ts'
import type { Ran } from './shell.ts'

/** A commit in a bare repository of ours. */
export interface Commit {
  readonly gitDir: string
  /** The full hash. */
  readonly commit: string
  readonly url: string
}

export interface MirrorOptions {
  /** Mirrors live here, one for each URL. */
  readonly mirrors: string
  /** Fetch into this folder instead, and only read the mirrors. */
  readonly scratch?: string
  readonly signal?: AbortSignal
}

/**
 * Finds a commit, fetching its repository unless `ref` is a full hash that is there already.
 * `url` is as `absoluteUrl` gives it. Throws UserError for a repository or a ref that cannot be had.
 */
export async function fetchCommit(url: string, ref: string, options: MirrorOptions): Promise<Commit> {
  refuseOption('ref', ref)
  const kept = join(options.mirrors, mirrorName(url))
  if (isFullHash(ref) && existsSync(kept) && (await findCommit(kept, ref)) === ref)
    return { gitDir: kept, commit: ref, url }
  const gitDir = options.scratch === undefined ? kept : join(options.scratch, mirrorName(url))
  if (!existsSync(join(gitDir, 'HEAD'))) await makeMirror(gitDir, kept)
  await fetchMirror(gitDir, { url, ref, ...(options.signal && { signal: options.signal }) })
  const commit = await findCommit(gitDir, ref)
  if (commit !== null) return { gitDir, commit, url }
  throw await unknownRef(gitDir, { url, ref })
}

/** A URL as it is, a path made absolute; what git would take for an option or a command is refused. */
export function absoluteUrl(url: string, baseDir: string): string {
  refuseOption('repository', url)
  if (/^[^/]*::/.test(url))
    throw new UserError('git-url', `Cannot use "${url}": the repository names a command`, { exitCode: 2 })
  return isPath(url) ? resolve(baseDir, url) : url
}

/** The URL of a submodule; one on this machine is refused where its parent comes from elsewhere. */
export function submoduleUrl(parent: string, url: string): string {
  const full = url.startsWith('./') || url.startsWith('../') ? joinUrl(parent, url) : absoluteUrl(url, '/')
  const local = (each: string) => isPath(each) || each.startsWith('file:')
  if (!local(full) || local(parent)) return full
  throw new UserError('git-url', `The submodule "${redact(full)}" of "${redact(parent)}" is a local path`, {
    hint: 'Clone the repository yourself, and name the clone as the source',
  })
}

/** A URL without user name and password. */
export function redact(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, '$1')
}

function isPath(url: string): boolean {
  return isAbsolute(url) || !/^[^/]*:/.test(url)
}

function joinUrl(parent: string, url: string): string {
  const split = /^([a-z][a-z0-9+.-]*:\/\/[^/]*|[^/]*:)?(.*)$/i.exec(parent)
  const [, host = '', path = ''] = split ?? []
  const parts = path.replace(/\/+$/, '').split('/')
  for (const part of url.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return host + parts.join('/')
}

function refuseOption(what: string, value: string): void {
  if (!value.startsWith('-') && !/[\0\n]/.test(value) && value !== '') return
  throw new UserError('git-option', `The ${what} ${JSON.stringify(value)} is not one that git can fetch`, {
    hint: `A ${what} does not begin with "-"`,
    exitCode: 2,
  })
}

function mirrorName(url: string): string {
  return hash('sha256', url).slice(0, 32)
}

function isFullHash(ref: string): boolean {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(ref)
}

interface Wanted {
  readonly url: string
  readonly ref: string
  readonly signal?: AbortSignal
}

/** What stands in `kept` already, if that is another repository, need not be fetched again. */
async function makeMirror(gitDir: string, kept: string): Promise<void> {
  mkdirSync(gitDir, { recursive: true })
  await gitText(['init', '--quiet', '--bare', '.'], { cwd: gitDir })
  if (gitDir === kept || !existsSync(kept)) return
  writeFileSync(join(gitDir, 'objects/info/alternates'), `${join(kept, 'objects')}\n`)
}

async function fetchMirror(gitDir: string, wanted: Wanted): Promise<void> {
  const refs = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*']
  if (HEAD.test(wanted.ref)) refs.push('+HEAD:refs/fetched/HEAD')
  const fetched = await fetchRefs(gitDir, refs, wanted)
  if (fetched.exitCode !== 0) throw unreachable(wanted.url, fetched.stderr)
  // A commit that no branch or tag leads to: some servers give it by its hash.
  if (isFullHash(wanted.ref) && (await findCommit(gitDir, wanted.ref)) === null)
    await fetchRefs(gitDir, [`+${wanted.ref}:refs/fetched/${wanted.ref}`], wanted)
}

// The URL may hold a password: as a setting in the environment it stands in no argument and no file.
function fetchRefs(gitDir: string, refs: readonly string[], { url, signal }: Wanted): Promise<Ran> {
  const args = ['fetch', '--quiet', '--prune', '--no-tags', '--no-write-fetch-head']
  return git([...args, '--no-recurse-submodules', '--', 'origin', ...refs], {
    cwd: gitDir,
    env: { GIT_DIR: gitDir },
    ...(signal && { signal }),
    config: {
      'remote.origin.url': url,
      'gc.auto': '0',
      'maintenance.auto': 'false',
      'protocol.file.allow': 'always',
      'protocol.ext.allow': 'never',
    },
  })
}

const HEAD = /^(HEAD|@)(?=$|[~^])/

async function findCommit(gitDir: string, ref: string): Promise<string | null> {
  const name = ref.replace(HEAD, 'refs/fetched/HEAD')
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]
  const { exitCode, stdout } = await git(args, { cwd: gitDir, env: { GIT_DIR: gitDir } })
  return exitCode === 0 ? stdout.trim() : null
}

async function unknownRef(gitDir: string, { url, ref }: { readonly url: string; readonly ref: string }) {
  const format = '--format=%(refname:lstrip=2)'
  const listed = await gitText(['for-each-ref', format, 'refs/heads', 'refs/tags'], {
    cwd: gitDir,
    env: { GIT_DIR: gitDir },
  })
  const names = listed.split('\n').filter((name) => name !== '')
  const near = nearest(ref, names)
  const some = names.slice(0, 5).join(', ')
  return new UserError('git-ref', `Unknown ref "${ref}" in ${redact(url)}`, {
    hint: near ? `Did you mean "${near}"?` : `Name a branch, a tag or a commit${some && `, such as ${some}`}`,
  })
}

function unreachable(url: string, stderr: string): UserError {
  const words = lastLine(stderr)
    .replaceAll(url, redact(url))
    .replace(/\/\/[^/@\s]*@/g, '//')
  return new UserError('git-fetch', `Cannot fetch ${redact(url)}: ${words}`, {
    hint: 'Check the address, the network and your credentials: `git ls-remote` must work without asking',
  })
}
