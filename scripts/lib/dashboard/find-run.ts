import { UserError } from '../core/errors.ts'
import type { RunStore } from '../job/store.ts'
import type { RunRecord } from '../job/types.ts'
import type { Board } from './board.ts'
import { CELL_STATES, type CellState } from './cells.ts'

/** Where a run stands in a campaign. */
export interface RunPlace {
  readonly board: Board
  readonly cell: number
  readonly state: CellState
}

export interface FoundRun {
  /** Whole where it is recorded, else as much of it as is known. */
  readonly runId: string
  readonly record: RunRecord | null
  readonly places: readonly RunPlace[]
}

/** A run by the beginning of its id: recorded, or known by its place in a campaign; else a UserError `unknown-run`. */
export function findRun(
  prefix: string,
  { runs, boards }: { readonly runs: RunStore | null; readonly boards: Iterable<Board> },
): FoundRun {
  const record = recordOf(prefix, runs)
  const runId = record?.runId ?? prefix.toLowerCase()
  const places = [...boards].flatMap((board) => {
    const cell = board.cellOf(runId)
    return cell === undefined ? [] : [{ board, cell, state: CELL_STATES[board.codes[cell]!]! }]
  })
  if (record === null && places.length === 0) throw unknownRun(prefix)
  return { runId, record, places }
}

function recordOf(prefix: string, runs: RunStore | null): RunRecord | null {
  try {
    return runs?.find(prefix) ?? null
  } catch (error) {
    if (error instanceof UserError && error.code === 'unknown-run') return null
    throw error
  }
}

export function unknownRun(prefix: string): UserError {
  return new UserError('unknown-run', `No run's id begins with "${prefix}"`)
}
