import { closest, distance } from 'fastest-levenshtein'

/** The legal name that a misspelt one most likely means; null where none is near. */
export function nearest(name: string, legal: readonly string[]): string | null {
  if (legal.length === 0) return null
  const found = closest(name.toLowerCase(), [...legal])
  const bound = Math.max(2, Math.floor(name.length / 3))
  return distance(name.toLowerCase(), found.toLowerCase()) <= bound ? found : null
}
