import { closeSync, existsSync, fstatSync, mkdirSync, openSync, statfsSync, writeSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { UserError } from '../core/errors.ts'
import { storeError } from './store-errors.ts'

/** Where the parts of a store are. */
export interface StoreDir {
  readonly path: string
  readonly database: string
  readonly blobs: string
  /** Work directories of runs: on the same disk, so that kept files are moved, not copied. */
  readonly work: string
  readonly builds: string
}

/** Names the parts; nothing is made or looked at. */
export function storeDirAt(path: string): StoreDir {
  const root = resolve(path)
  return {
    path: root,
    database: join(root, 'store.db'),
    blobs: join(root, 'blobs'),
    work: join(root, 'work'),
    builds: join(root, 'builds'),
  }
}

/** Makes the folder where it is missing; throws UserError on a network file system and where it cannot write. */
export function openStoreDir(path: string): StoreDir {
  const dir = storeDirAt(path)
  try {
    refuseNetwork(existingParent(dir.path))
    for (const part of [dir.blobs, dir.work, dir.builds]) makeDir(part)
    hideFromGit(join(dir.path, '.gitignore'))
    return dir
  } catch (error) {
    throw storeError(error, dir.path)
  }
}

function refuseNetwork(path: string): void {
  const { type } = statfsSync(path)
  const name = networkFileSystem(type)
  if (name === undefined) return
  throw new UserError('network-store', `The store cannot be on ${name}: ${path}`, {
    hint: 'Its database breaks when hosts share it; set `store: PATH` to a folder on a disk of this machine',
  })
}

/** Bytes that this user can still write at a path, which need not be there yet. */
export function freeBytesAt(path: string): number {
  const { bavail, bsize } = statfsSync(existingParent(path))
  return bavail * bsize
}

function existingParent(path: string): string {
  return existsSync(path) ? path : existingParent(dirname(path))
}

/** Not `recursive`: on a read-only disk that says ENOENT. */
function makeDir(path: string): void {
  if (existsSync(path)) return
  makeDir(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** Has git pass over a folder. Opens the file to write even where there is nothing to add: the one sure way to find a read-only disk. */
export function hideFromGit(path: string): void {
  const file = openSync(path, 'a')
  try {
    if (fstatSync(file).size === 0) writeSync(file, '*\n')
  } finally {
    closeSync(file)
  }
}

/** The name of a file system that other hosts may write to, by its `statfs` type. */
export function networkFileSystem(type: number): string | undefined {
  // Some systems tell the type as a signed number.
  return NETWORK.get(type >>> 0)
}

const NETWORK: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB'],
  [0x517b, 'SMB'],
])
