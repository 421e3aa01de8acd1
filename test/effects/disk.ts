import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../../scripts/lib/core/errors.ts'
import { missing } from '../component.ts'

/** Why a test with a disk of its own cannot run here, or false. */
export const noDisk = missing([
  'sh',
  '-c',
  'd=$(mktemp -d) && mount -t tmpfs none "$d" && umount "$d" && rmdir "$d"',
])

export interface Disk {
  readonly path: string
  resize(size: string): void
  makeReadOnly(): void
}

/** A small disk for as long as `body` runs; `size` as tmpfs takes it, such as `1m`. */
export async function withDisk(size: string, body: (disk: Disk) => void | Promise<void>): Promise<void> {
  const path = mkdtempSync(join(tmpdir(), 'disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'none', path])
  try {
    await body({
      path,
      resize: (more) => execFileSync('mount', ['-o', `remount,size=${more}`, path]),
      makeReadOnly: () => execFileSync('mount', ['-o', 'remount,ro', path]),
    })
  } finally {
    execFileSync('umount', [path])
    rmdirSync(path)
  }
}

/** For assert.throws: a UserError of this code. */
export function codeOf(code: string): (error: unknown) => boolean {
  return (error) => error instanceof UserError && error.code === code
}
