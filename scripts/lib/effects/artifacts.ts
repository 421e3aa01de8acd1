import { chmodSync, createWriteStream, lstatSync, readlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { ReadEntry } from 'tar'
import { UserError } from '../core/errors.ts'
import { leadsOutside } from '../core/source-hash.ts'
import type { BlobAccess } from '../job/store.ts'
import { removeTree } from './scratch.ts'
import { openSealedTree } from './sealed-tree.ts'

/**
 * Packs files of a folder, links as links, and stores the archive: the same files give the same hash,
 * whoever owns them and whenever they were made. Their modes become 755 or 644 on the way.
 */
export async function packArtifacts(
  dir: string,
  paths: readonly string[],
  options: {
    readonly blobs: BlobAccess
    /** Where the archive is written for the time being. */
    readonly archive: string
  },
): Promise<string> {
  const { blobs, archive } = options
  for (const path of paths) settleMode(join(dir, path))
  const { create } = await tar()
  try {
    // "./": tar reads a name that begins with "@" as another archive.
    const names = [...paths].sort().map((path) => `./${path}`)
    const look = { portable: true, mtime: new Date(0), noDirRecurse: true, strict: true }
    // Not tar's own `file`: it takes a write that was cut short by a full disk for a whole one.
    if (names.length > 0)
      await pipeline(create({ ...look, cwd: dir, jobs: 1 }, names), createWriteStream(archive))
    else writeFileSync(archive, EMPTY)
    return (await blobs.putFile(archive)).hash
  } finally {
    removeTree(archive)
  }
}

/** Loaded where something is packed or unpacked: most verbs do neither, and start the sooner. */
function tar() {
  return import('tar')
}

/** Links among the paths that lead out of the folder: packed, they would name what is not there. */
export function linksOutside(dir: string, paths: readonly string[]): readonly string[] {
  return paths.filter((path) => {
    const full = join(dir, path)
    return lstatSync(full).isSymbolicLink() && leadsOutside(path, readlinkSync(full))
  })
}

/** An archive of nothing, which tar neither writes nor reads: two blocks of zeros. */
const EMPTY = Buffer.alloc(1024)

function settleMode(path: string): void {
  const stat = lstatSync(path)
  if (!stat.isSymbolicLink()) chmodSync(path, stat.mode & 0o100 ? 0o755 : 0o644)
}

/**
 * The folder with a build's files, read-only, unpacked once per hash below `cacheDir` and looked at each
 * time. Throws a UserError `corrupt` when the archive is damaged or gone: then the build is to be made again.
 */
export function openArtifacts(
  hash: string,
  options: { readonly blobs: BlobAccess; readonly cacheDir: string },
): Promise<string> {
  return openSealedTree(join(options.cacheDir, hash), (files) => unpackArtifacts(hash, files, options))
}

/** Writes a build's files into a folder that is there; throws as `openArtifacts` does. */
export async function unpackArtifacts(
  hash: string,
  dir: string,
  { blobs }: { readonly blobs: BlobAccess },
): Promise<void> {
  const archive = `${dir}.tar`
  try {
    await blobs.getFile({ hash, compress: 'none' }, archive)
  } catch (cause) {
    throw await discard(cause, { hash, blobs, code: 'corrupt' })
  }
  if (lstatSync(archive).size > EMPTY.length) await unpack(archive, dir)
  removeTree(archive)
}

async function unpack(archive: string, dir: string): Promise<void> {
  const { extract } = await tar()
  const sizes = new Map<string, number>()
  const onReadEntry = ({ type, path, size }: ReadEntry) => {
    if (type === 'File') sizes.set(path, size)
  }
  // An archive that tar would have to bend (a path or link that leads outside) is refused as a whole.
  await extract({ cwd: dir, file: archive, strict: true, noMtime: true, onReadEntry })
  // On a full disk tar may write half a file and say nothing.
  for (const [path, size] of sizes)
    if (lstatSync(join(dir, path)).size !== size)
      throw new UserError(
        'disk-full',
        `Cannot unpack ${JSON.stringify(path)}: the disk takes only a part of it`,
        {
          hint: 'Free some space, or set `store: PATH` to another disk',
        },
      )
}

/**
 * What to throw when a stored file could not be read: a UserError `code` where it is damaged or gone.
 * A damaged one is removed: while it stands, the store takes the same bytes for stored.
 */
export async function discard(
  cause: unknown,
  { hash, blobs, code }: { readonly hash: string; readonly blobs: BlobAccess; readonly code: string },
): Promise<unknown> {
  if (!(cause instanceof UserError) || !['corrupt', 'missing-blob'].includes(cause.code)) return cause
  if (cause.code === 'corrupt') await blobs.remove(hash)
  return new UserError(code, cause.message, { hint: 'Apply again: what is missing is made again', cause })
}
