import { hash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSnapshot, type SourceFile, snapshotText } from '../core/source-hash.ts'
import type { BlobStore } from '../job/store.ts'

/** A commit always has the same files: what was found of it once need not be exported again. */
export interface Memory {
  readonly mirrors: string
  /** Whatever decides which files are taken. */
  readonly key: readonly unknown[]
}

/** The files of a commit as they were found before; null when not, or when a stored file is gone. */
export function recallSnapshot(memory: Memory, blobs: BlobStore | null): readonly SourceFile[] | null {
  const file = fileOf(memory)
  if (!existsSync(file)) return null
  const files = parseSnapshot(readFileSync(file, 'utf8'))
  return blobs === null || files.every((each) => blobs.has(each.hash)) ? files : null
}

export function rememberSnapshot(memory: Memory, files: readonly SourceFile[]): void {
  const file = fileOf(memory)
  mkdirSync(join(memory.mirrors, 'snapshots'), { recursive: true })
  writeFileSync(`${file}.new`, snapshotText(files))
  renameSync(`${file}.new`, file)
}

function fileOf({ mirrors, key }: Memory): string {
  return join(mirrors, 'snapshots', hash('sha256', JSON.stringify(key)))
}
