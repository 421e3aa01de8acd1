import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hideFromGit } from './store-dir.ts'

/** A key pair for SSH in files: the private half for its owner's eyes alone. */
export interface KeyFile {
  readonly path: string
  readonly privateKey: Buffer
  /** One line, as in `authorized_keys`. */
  readonly publicKey: string
}

/** The key pair at a path; null where there is none. */
export function readKeyFile(path: string): KeyFile | null {
  if (!existsSync(path) || !existsSync(`${path}.pub`)) return null
  return { path, privateKey: readFileSync(path), publicKey: readFileSync(`${path}.pub`, 'utf8').trim() }
}

/** The key pair at a path, made by `make` where there is none. */
export function ensureKeyFile(
  path: string,
  make: () => { readonly privateKey: string; readonly publicKey: string },
): KeyFile {
  const there = readKeyFile(path)
  if (there !== null) return there
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  hideFromGit(join(dirname(path), '.gitignore'))
  const { privateKey, publicKey } = make()
  // Its public half last: without it there is none yet.
  writeFileSync(path, privateKey, { mode: 0o600 })
  writeFileSync(`${path}.pub`, `${publicKey}\n`)
  return readKeyFile(path)!
}
