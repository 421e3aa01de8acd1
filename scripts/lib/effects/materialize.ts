import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseSnapshot, type SourceFile } from '../core/source-hash.ts'
import type { BlobAccess } from '../job/store.ts'
import { discard } from './artifacts.ts'

/** Writes the files of a snapshot below `dir`; each is checked against its hash on the way. */
export async function materialize(
  snapshotHash: string,
  dir: string,
  options: { readonly blobs: BlobAccess },
): Promise<readonly SourceFile[]> {
  const files = parseSnapshot(await textOf(snapshotHash, options.blobs))
  mkdirSync(dir, { recursive: true })
  for (const file of files) await write(file, dir, options.blobs)
  return files
}

async function write({ path, mode, hash }: SourceFile, dir: string, blobs: BlobAccess): Promise<void> {
  const full = join(dir, path)
  mkdirSync(dirname(full), { recursive: true })
  if (mode === '120000') {
    symlinkSync(await textOf(hash, blobs), full)
    return
  }
  try {
    await blobs.getFile({ hash, compress: 'none' }, full)
  } catch (cause) {
    throw await discard(cause, { hash, blobs, code: 'source-corrupt' })
  }
  chmodSync(full, mode === '100755' ? 0o755 : 0o644)
}

async function textOf(hash: string, blobs: BlobAccess): Promise<string> {
  try {
    return Buffer.from(await blobs.getBytes(hash)).toString('utf8')
  } catch (cause) {
    throw await discard(cause, { hash, blobs, code: 'source-corrupt' })
  }
}
