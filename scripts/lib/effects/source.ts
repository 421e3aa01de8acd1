import { hash } from 'node:crypto'
import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { SourceSpec } from '../core/campaign.ts'
import { UserError } from '../core/errors.ts'
import { type SourceFile, snapshotHash, snapshotText } from '../core/source-hash.ts'
import type { BlobStore } from '../job/store.ts'
import { openHashCache } from './file-hash.ts'
import { exportCommit } from './git-export.ts'
import { absoluteUrl, fetchCommit } from './git-mirror.ts'
import { checkPattern } from './glob.ts'
import { hashFiles } from './hash-files.ts'
import { makeScratch, removeTree } from './scratch.ts'
import { type FoundFile, isBelow, listed, lookAt, type Selection, selector } from './source-files.ts'
import { recallSnapshot, rememberSnapshot } from './source-memory.ts'
import { plainPaths, readWorkTree, type WorkTree } from './work-tree.ts'

export interface Snapshot {
  readonly hash: string
  readonly files: readonly SourceFile[]
  /** Of the work tree or the repository; null where there is none. */
  readonly commit: string | null
  /** Whether the work tree differs from its commit. */
  readonly dirty: boolean
}

export interface SourceOptions {
  readonly storeDir: string
  /** The manifest: paths are relative to its folder, and it is no part of any source. */
  readonly manifestPath: string
  readonly warn?: (message: string) => void
  readonly signal?: AbortSignal
  /** Is shown the folder while it is there, with the snapshot that was taken of it. */
  readonly look?: (root: string, files: readonly SourceFile[]) => Promise<void>
}

/** `blobs` null: hash only, and write nothing into the store. */
type Scan = SourceOptions & { readonly blobs: BlobStore | null }

/** Stores the source's files and their list: what runs from here on, whatever happens to the source. */
export function takeSnapshot(
  spec: SourceSpec,
  options: SourceOptions & { readonly blobs: BlobStore },
): Promise<Snapshot> {
  return scan(spec, options)
}

/** The snapshot that `takeSnapshot` would take; the store is only read. */
export function hashSource(spec: SourceSpec, options: SourceOptions): Promise<Snapshot> {
  return scan(spec, { ...options, blobs: null })
}

function scan(spec: SourceSpec, options: Scan): Promise<Snapshot> {
  return spec.kind === 'git' ? scanRepository(spec, options) : scanDirectory(spec, options)
}

type Directory = Extract<SourceSpec, { kind: 'directory' }>
type Repository = Extract<SourceSpec, { kind: 'git' }>

async function scanDirectory(spec: Directory, options: Scan): Promise<Snapshot> {
  const root = resolve(dirname(options.manifestPath), spec.path)
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError('source', `The source "${spec.path}" is not a folder`, { hint: `Looked at ${root}` })
  const tree = await readWorkTree(root)
  const selection = { ...spec, never: [options.manifestPath, options.storeDir] }
  const isSelected = selector(root, selection)
  const dirty = checkChanges(spec, { changed: tree?.changed.filter(isSelected) ?? [], warn: options.warn })
  const cacheFile = join(options.storeDir, 'cache', `source-${hash('sha256', root).slice(0, 16)}.json`)
  const cache = openHashCache(cacheFile)
  const files = await hashFiles(root, { ...options, cache, found: find(root, selection, tree) })
  if (options.blobs !== null) cache.save()
  await options.look?.(root, files)
  return { ...(await conclude(files, options.blobs)), commit: tree?.commit ?? null, dirty }
}

async function scanRepository(spec: Repository, options: Scan): Promise<Snapshot> {
  const mirrors = join(options.storeDir, 'git')
  const { signal, blobs } = options
  const url = absoluteUrl(spec.url, dirname(options.manifestPath))
  const scratch = blobs === null ? mkdtempSync(join(tmpdir(), 'simswarm-')) : makeScratch(mirrors, 'export')
  try {
    const mirror = {
      mirrors,
      ...(blobs === null && { scratch: join(scratch, 'mirrors') }),
      ...(signal && { signal }),
    }
    const commit = await fetchCommit(url, spec.ref, mirror)
    const place = { mirrors, key: [url, commit.commit, spec.path, spec.include, spec.exclude] }
    let files = recallSnapshot(place, blobs)
    if (files === null || options.look !== undefined) {
      const tree = join(scratch, 'tree')
      await exportCommit(commit, tree, { ...mirror, indexFile: join(scratch, 'index') })
      const root = folderOf(tree, spec)
      const found = find(root, { ...spec, never: [] }, null)
      files = await hashFiles(root, { ...options, cache: null, found })
      if (blobs !== null) rememberSnapshot(place, files)
      await options.look?.(root, files)
    }
    return { ...(await conclude(files, blobs)), commit: commit.commit, dirty: false }
  } finally {
    removeTree(scratch)
  }
}

function folderOf(tree: string, { path, ref }: Repository): string {
  checkPattern(path)
  const root = join(tree, path)
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() && isBelow(tree, root)) return root
  throw new UserError('source', `The folder "${path}" is not in the repository at "${ref}"`)
}

function find(root: string, selection: Selection, tree: WorkTree | null): readonly FoundFile[] {
  const paths = tree?.paths ?? plainPaths(root)
  return lookAt(root, paths.filter(selector(root, selection)))
}

function checkChanges(
  { dirty, path }: Directory,
  { changed, warn }: { readonly changed: readonly string[]; readonly warn: SourceOptions['warn'] },
): boolean {
  if (changed.length === 0) return false
  const message = `The source "${path}" has changes that are not committed: ${listed(changed)}`
  if (dirty === 'refuse')
    throw new UserError('source-dirty', message, { hint: 'Commit them, or set `source.dirty: allow`' })
  if (dirty === 'warn') warn?.(message)
  return true
}

async function conclude(
  files: readonly SourceFile[],
  blobs: BlobStore | null,
): Promise<Pick<Snapshot, 'hash' | 'files'>> {
  if (blobs === null) return { hash: snapshotHash(files), files }
  return { hash: await blobs.putBytes(Buffer.from(snapshotText(files))), files }
}
