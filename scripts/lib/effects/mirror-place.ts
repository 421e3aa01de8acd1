import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { Totals } from '../job/store.ts'
import { storeError } from './store-errors.ts'

/** How far a mirror is. */
export interface MirrorPlace {
  /** The place in the cluster's changes up to which it has read. */
  readonly at: number
  /** A second look at what is before that place found nothing more. */
  readonly settled: boolean
  /** Where `at` was when totals were compared last, and when that was, in milliseconds since 1970, UTC. */
  readonly comparedAt: number
  readonly comparedTime: number
  /** How many more the cluster has than the mirror, though the mirror read everything. */
  readonly gap: Totals
}

export const NO_GAP: Totals = { records: 0, revisions: 0, builds: 0 }

export const NOWHERE: MirrorPlace = { at: 0, settled: false, comparedAt: -1, comparedTime: 0, gap: NO_GAP }

/** A file that is missing or no longer whole is the beginning: to read everything again does no harm. */
export function readPlace(path: string): MirrorPlace {
  try {
    const place: MirrorPlace | null = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
    return Number.isSafeInteger(place?.at) && typeof place?.gap === 'object'
      ? { ...NOWHERE, ...place }
      : NOWHERE
  } catch (error) {
    if (error instanceof SyntaxError) return NOWHERE
    throw storeError(error, path)
  }
}

export function writePlace(path: string, place: MirrorPlace): void {
  const half = `${path}.${process.pid}`
  try {
    writeFileSync(half, `${JSON.stringify(place)}\n`)
    renameSync(half, path)
  } catch (error) {
    throw storeError(error, path)
  }
}
