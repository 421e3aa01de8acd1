import { createHash } from 'node:crypto'
import type { ListedRun } from './query.ts'

/**
 * Entries that say which runs there are, or what is shown of them, and nothing of what a run gives. The seeds are
 * passed on, and enter the identity by themselves.
 */
const APART =
  /^(abstract|repeat|description|constraint|extends|iteration-nesting-order|seed-set|result-dir|(cmdenv|qtenv)-.*)$/

/**
 * Names what of an ini file makes the result of a run: hash of its entries, each by the first that has its key.
 * `without` are keys that are known apart from it.
 */
export function entriesHash(entries: ListedRun['entries'], without: ReadonlySet<string>): string {
  const hash = createHash('sha256')
  for (const [key, value] of effective(entries).entries())
    if (!APART.test(key) && !without.has(key)) hash.update(JSON.stringify([key, value]))
  return hash.digest('hex')
}

/** The value of an entry as it applies; null where there is none. */
export function entryValue(entries: ListedRun['entries'], key: string): string | null {
  return entries.find(([name]) => name === key)?.[1] ?? null
}

/** Later entries of the same key never apply. */
function effective(entries: ListedRun['entries']): ReadonlyMap<string, string> {
  const kept = new Map<string, string>()
  for (const [key, value] of entries) if (!kept.has(key)) kept.set(key, value)
  return kept
}
