import { paceOf } from '../core/campaign-status.ts'
import { duration, grouped } from '../ui/words.ts'
import type { Board } from './board.ts'
import { CELL_STATES, type CellState } from './cells.ts'
import type { Work } from './host.ts'

/** A campaign in numbers, as texts for people: server and live pages show the same ones. */
export interface Summary {
  readonly name: string
  readonly total: number
  readonly counts: Readonly<Record<CellState, number>>
  /** By the name of the place where it stands in a page. */
  readonly texts: Readonly<Record<string, string>>
}

/** `now`: milliseconds since 1970, UTC. */
export function summaryOf(board: Board, work: Work, now: number): Summary {
  const total = board.points * board.repetitions
  const counts = Object.fromEntries(
    CELL_STATES.map((state) => [state, board.count(state)]),
  ) as Summary['counts']
  const over = counts.done + counts.failed + counts.truncated
  const left = total - over
  const rate = rateOf(board, work, now)
  return {
    name: board.name,
    total,
    counts,
    texts: {
      ...Object.fromEntries(CELL_STATES.map((state) => [state, grouped(counts[state])])),
      over: grouped(over),
      percent: percent(over, total),
      rate: rate > 0 ? `${rate < 10 ? rate.toFixed(1) : grouped(Math.round(rate))} runs/s` : 'at rest',
      eta: etaText(left, rate),
      cost: board.spentMs() === 0 ? 'none yet' : duration(board.spentMs()),
      waits: work.waits[board.name] ?? '',
    },
  }
}

function etaText(left: number, rate: number): string {
  if (left === 0) return 'complete'
  return rate > 0 ? duration((left / rate) * 1000) : 'unknown'
}

/** Never 100 % before the last one is over. */
function percent(part: number, whole: number): string {
  if (whole === 0) return '0 %'
  return `${part === whole ? 100 : Math.min(99, Math.floor((100 * part) / whole))} %`
}

function rateOf(board: Board, { since }: Work, now: number): number {
  if (since === null) return 0
  const seconds = Math.max(1, (now - since) / 1000)
  const pace = paceOf({ endedSince: board.endedWithin(seconds) }, seconds)!
  return pace.ended / pace.seconds
}
