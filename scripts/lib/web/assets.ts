import { hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'

export interface Asset {
  readonly bytes: Uint8Array
  readonly type: string
  readonly etag: string
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** The scripts and styles of pages in some folders, by their names. */
export function readAssets(folders: readonly URL[]): ReadonlyMap<string, Asset> {
  return new Map(
    folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => extname(name) in TYPES)
        .map((name) => [name, assetOf(new URL(name, folder))] as const),
    ),
  )
}

function assetOf(file: URL): Asset {
  const bytes = readFileSync(file)
  return { bytes, type: TYPES[extname(file.pathname)]!, etag: `"${hash('sha256', bytes).slice(0, 16)}"` }
}
