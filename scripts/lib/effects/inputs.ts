import { hash } from 'node:crypto'
import { lstatSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { InputRef } from '../core/campaign.ts'
import { UserError } from '../core/errors.ts'
import type { BlobAccess, BlobStore } from '../job/store.ts'
import { discard } from './artifacts.ts'
import { type HashCache, hashFile, openHashCache } from './file-hash.ts'
import { belowPattern, matchFiles } from './glob.ts'
import { openSealedTree } from './sealed-tree.ts'

export interface InputOptions {
  /** The manifest's folder. */
  readonly baseDir: string
  readonly storeDir: string
  /** Null: hash only, and write nothing into the store. */
  readonly blobs: BlobStore | null
}

type InputFile = InputRef['files'][number]

/** Hashes the files of each input, and stores them; a pattern that matches nothing is a UserError. */
export async function hashInputs(
  inputs: Readonly<Record<string, { readonly files: readonly string[] }>>,
  options: InputOptions,
): Promise<Readonly<Record<string, InputRef>>> {
  if (Object.keys(inputs).length === 0) return {}
  const key = hash('sha256', options.baseDir).slice(0, 16)
  const cache = openHashCache(join(options.storeDir, 'cache', `inputs-${key}.json`))
  const refs: [string, InputRef][] = []
  for (const [name, { files }] of Object.entries(inputs))
    refs.push([name, await hashInput(name, files, { ...options, cache })])
  if (options.blobs !== null) cache.save()
  return Object.fromEntries(refs)
}

/** The folder with an input's files, read-only, filled once per host from the store. */
export function stageInput(
  ref: InputRef,
  options: { readonly blobs: BlobAccess; readonly cacheDir: string },
): Promise<string> {
  return openSealedTree(join(options.cacheDir, ref.hash), async (dir) => {
    for (const { path, hash } of ref.files) {
      mkdirSync(dirname(join(dir, path)), { recursive: true })
      try {
        await options.blobs.getFile({ hash, compress: 'none' }, join(dir, path))
      } catch (cause) {
        throw await discard(cause, { hash, blobs: options.blobs, code: 'input-corrupt' })
      }
    }
  })
}

type Hashing = InputOptions & { readonly cache: HashCache }

async function hashInput(name: string, patterns: readonly string[], hashing: Hashing): Promise<InputRef> {
  const files = new Map<string, InputFile>()
  for (const pattern of patterns) {
    const matched = matchFiles(hashing.baseDir, [pattern])
    if (matched.length === 0) throw noMatch(name, pattern, hashing)
    for (const from of matched) {
      const path = belowPattern(pattern, from)
      const file = { path, ...(await hashOf(from, hashing)) }
      if ((files.get(path)?.hash ?? file.hash) !== file.hash) throw twice(name, path)
      files.set(path, file)
    }
  }
  const sorted = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  const text = sorted.map((file) => `${file.path}\0${file.hash}\n`).join('')
  return { hash: hash('sha256', text), files: sorted }
}

async function hashOf(path: string, { baseDir, blobs, cache }: Hashing): Promise<Omit<InputFile, 'path'>> {
  const full = join(baseDir, path)
  const stat = lstatSync(full, { bigint: true })
  const known = cache.get(path, stat)
  if (known !== undefined && (blobs === null || blobs.has(known)))
    return { hash: known, sizeBytes: Number(stat.size) }
  const { hash, sizeBytes } = blobs === null ? await hashFile(full) : await blobs.putFile(full)
  cache.put(path, stat, hash)
  return { hash, sizeBytes }
}

function noMatch(name: string, pattern: string, { baseDir }: Hashing): UserError {
  return new UserError('input', `The input "${name}" has no files: nothing matches "${pattern}"`, {
    hint: `Looked in ${baseDir}; symbolic links are not followed`,
  })
}

function twice(name: string, path: string): UserError {
  return new UserError('input', `The input "${name}" has two files called "${path}"`, {
    hint: 'A file is called as below the folder that its pattern names: use one pattern, or two inputs',
  })
}
