import { lstatSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { UserError } from '../core/errors.ts'
import type { BlobStore } from '../job/store.ts'
import type { FileRef } from '../job/types.ts'
import { hashFile } from './file-hash.ts'
import { writeError } from './output-file.ts'

/**
 * Writes a kept file to `root/folder`, at its path; false when it was there, with the same bytes. Throws a
 * UserError for other bytes there, for a path or link that leads out of `root`, and for a file that the store lost.
 */
export async function fetchFile(
  file: FileRef,
  { root, folder }: { readonly root: string; readonly folder: string },
  blobs: BlobStore,
): Promise<boolean> {
  const path = join(root, folder, insidePath(file.path))
  try {
    mkdirSync(root, { recursive: true })
    makeFolder(root, dirname(path))
    return await put(file, path, blobs)
  } catch (error) {
    throw writeError(path, error)
  }
}

/** One by one: a link among the folders would lead the files elsewhere. */
function makeFolder(root: string, path: string): void {
  if (path === join(root)) return
  makeFolder(root, dirname(path))
  const there = lstatSync(path, { throwIfNoEntry: false })
  if (there === undefined) mkdirSync(path)
  else if (!there.isDirectory())
    throw new UserError('files.outside', `Not a folder, or a link to one: "${path}"`, {
      hint: 'Move it away, or name another folder',
    })
}

async function put(file: FileRef, path: string, blobs: BlobStore): Promise<boolean> {
  const there = lstatSync(path, { throwIfNoEntry: false })
  if (there !== undefined) {
    if (there.isFile() && (await hashFile(path)).hash === file.hash) return false
    throw new UserError('files.differ', `Other content stands at "${path}"`, {
      hint: 'Nothing is overwritten: move it away, or name another folder',
    })
  }
  if (file.text === null) await blobs.getFile(file, path)
  else writeFileSync(path, file.text, { flag: 'wx' })
  return true
}

function insidePath(path: string): string {
  const plain = normalize(path)
  if (plain.startsWith(sep) || plain === '..' || plain.startsWith(`..${sep}`))
    throw new UserError('files.outside', `A stored path leads out of its run's folder: "${path}"`)
  return plain
}
