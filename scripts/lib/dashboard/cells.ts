import type { StoredOutcome } from '../job/store.ts'

/** What a cell of the matrix shows: the outcome of a run, or that it is under way, or that nothing is known of it. */
export type CellState = StoredOutcome | 'running' | 'missing'

/** By code; the matrix gets codes, a byte a run. */
export const CELL_STATES: readonly CellState[] = [
  'missing',
  'done',
  'failed',
  'truncated',
  'cancelled',
  'open',
  'running',
]

/** What people read for it. */
export const CELL_WORDS: Readonly<Record<CellState, string>> = {
  missing: 'to do',
  done: 'done',
  failed: 'failed',
  truncated: 'truncated',
  cancelled: 'cancelled',
  open: 'to retry',
  running: 'running',
}

export function codeOf(state: CellState): number {
  return CELL_STATES.indexOf(state)
}
