import type { Assignment } from '../job/cluster.ts'
import type { RunRecord } from '../job/types.ts'
import type { ProcessStarter } from './process.ts'

/** Processes of a slot that are with the launcher: one runs, the next ones start without a way back here. */
const AHEAD = 8
/** After this long, processes that have not started go back, so that an idle slot can take them. */
const PATIENCE_MS = 500

export interface BatchEnd {
  readonly records: readonly RunRecord[]
  /** Runs of a process that ended badly or had to wait long: they are to be executed one by one. */
  readonly again: readonly Assignment[]
  /** Runs under way when whatever started them was killed: what became of them is not known. */
  readonly lost: readonly Assignment[]
  /** What each process took beside its runs, in milliseconds, where the program tells. */
  readonly overheadsMs: readonly number[]
}

export interface Link {
  readonly id: string
  readonly runs: readonly Assignment[]
  start(): Promise<BatchEnd>
}

/** Executes processes of one slot, one after the other. When one fails here, the others still end first. */
export async function executeChain(links: readonly Link[], starter: ProcessStarter): Promise<BatchEnd> {
  const ends: Promise<BatchEnd>[] = []
  let isLate = false
  // Processes of several runs are few, and what they would wait for in another slot is as long.
  const isShared = links.some(({ runs }) => runs.length > 1)
  const timer = setTimeout(() => {
    if (isShared) return
    isLate = true
    for (const { id } of links) starter.recall(id)
  }, PATIENCE_MS)
  for (const { start } of links) {
    if (ends.length >= AHEAD) await Promise.allSettled(ends.slice(-AHEAD, 1 - AHEAD))
    if (isLate) break
    ends.push(start())
  }
  await Promise.allSettled(ends)
  clearTimeout(timer)
  const ended = await Promise.all(ends)
  return {
    records: ended.flatMap((end) => end.records),
    again: [...ended.flatMap((end) => end.again), ...links.slice(ends.length).flatMap((link) => link.runs)],
    lost: ended.flatMap((end) => end.lost),
    overheadsMs: ended.flatMap((end) => end.overheadsMs),
  }
}
