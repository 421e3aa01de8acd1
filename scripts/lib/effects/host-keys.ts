import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { UserError } from '../core/errors.ts'

/** The keys by which machines were known when somebody first agreed to them. */
export interface HostKeys {
  /** `SHA256:...`, as OpenSSH shows it; null for a machine that was never seen. */
  fingerprint(host: string): string | null
  /** Pins a key. */
  trust(host: string, fingerprint: string): void
  /** What to do where a changed key is right. */
  readonly whenChanged: string
}

/** A machine whose key is known from elsewhere, as a line such as `ssh-ed25519 AAAA...`; no other is trusted. */
export function knownHostKey(line: string): HostKeys {
  const fingerprint = fingerprintOf(Buffer.from(line.trim().split(/\s+/)[1] ?? '', 'base64'))
  return {
    fingerprint: () => fingerprint,
    trust() {},
    whenChanged: 'If the machine was set up anew, it will have told its new key by the next try',
  }
}

/** Keeps fingerprints in a JSON file. */
export function openHostKeys(path: string): HostKeys {
  return {
    whenChanged: 'If the machine was set up anew, remove its line from the pinned keys',
    fingerprint: (host) => read(path)[host] ?? null,
    trust(host, fingerprint) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(`${path}.new`, `${JSON.stringify({ ...read(path), [host]: fingerprint }, null, 2)}\n`)
      renameSync(`${path}.new`, path)
    },
  }
}

function read(path: string): Readonly<Record<string, string>> {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw error
  }
  try {
    return JSON.parse(text) as Record<string, string>
  } catch (cause) {
    // Taken for empty, it would have the next key trusted.
    throw new UserError('host-keys', `Cannot read the pinned host keys at ${path}`, {
      hint: 'Mend the file; remove it only if you can check the keys of all machines anew',
      cause,
    })
  }
}

export function fingerprintOf(key: Buffer): string {
  return `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`
}
