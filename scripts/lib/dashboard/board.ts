import type { Recipe } from '../core/campaign.ts'
import { signatureOf } from '../core/signature.ts'
import type { RunNews } from '../effects/sqlite-feed.ts'
import { createIdMap } from '../job/id-set.ts'
import type { Parameters, Run } from '../job/types.ts'
import { CELL_STATES, type CellState, codeOf } from './cells.ts'
import { createPace } from './pace.ts'
import { createTexts } from './texts.ts'

/** Failures that say the same. */
export interface FailureKind {
  readonly signature: string
  /** What one of them says. */
  readonly message: string
  readonly count: number
}

/**
 * One campaign as a matrix of points by repetitions, kept up to date from news of its store. It takes some sixty bytes
 * a run: cells are numbered point by point, `point * repetitions + repetition`.
 */
export interface Board {
  readonly name: string
  readonly description: string
  readonly points: number
  readonly repetitions: number
  /** One code a cell; see cells.ts. */
  readonly codes: Uint8Array
  /** Milliseconds that recorded runs took, of all rounds. */
  readonly spentMs: () => number
  count(state: CellState): number
  /** Runs that ended in the last `seconds`, a minute at most. */
  endedWithin(seconds: number): number
  failures(): readonly FailureKind[]
  /** The first cells in a state, at most so many. */
  cellsIn(state: CellState, most: number): readonly number[]
  /** The cells of one kind of failure, at most so many. */
  cellsOfFailure(signature: string, most: number): readonly number[]
  /** 32 hex digits, which is enough to find a run. */
  runIdAt(cell: number): string
  cellOf(runId: string): number | undefined
  parametersAt(point: number): Parameters
  /** Forgets everything but which runs there are. */
  clear(): void
  /** News of runs that are others' are passed over. */
  take(news: RunNews): void
  /** Which of its runs are under way. */
  setRunning(runIds: Iterable<string>): void
  /** Cells that have changed since this was last asked; null: look at all of them. */
  takeChanges(): readonly number[] | null
}

const ID_BYTES = 16
const MISSING = codeOf('missing')
const RUNNING = codeOf('running')
/** A browser is quicker told everything than so many changes. */
const MOST_CHANGES = 20_000

/** Goes through all runs of a recipe once. */
export function createBoard({ campaign }: Recipe, runs: Iterable<Run>): Board {
  const { points, repetitions, textAt, idAt, cellOf } = layOut(runs, campaign.repetitions)
  const total = points * repetitions
  /** What is recorded, and what is shown, which differ in runs under way. */
  const recorded = new Uint8Array(total)
  const codes = new Uint8Array(total)
  const counts = new Array<number>(CELL_STATES.length).fill(0)
  const failures = createFailures()
  const pace = createPace()
  let running: ReadonlySet<number> = new Set()
  let changes: number[] | null = null
  let spentMs = 0
  counts[MISSING] = total

  function show(cell: number): void {
    const code = running.has(cell) && isToDo(recorded[cell]!) ? RUNNING : recorded[cell]!
    const before = codes[cell]!
    if (code === before) return
    counts[before]! -= 1
    counts[code]! += 1
    codes[cell] = code
    if (changes !== null && changes.push(cell) > MOST_CHANGES) changes = null
  }

  return {
    name: campaign.name,
    description: campaign.description,
    points,
    repetitions,
    codes,
    spentMs: () => spentMs,
    count: (state) => counts[codeOf(state)]!,
    endedWithin: pace.endedWithin,
    failures: failures.kinds,
    cellsIn(state, most) {
      const code = codeOf(state)
      const cells: number[] = []
      for (
        let cell = codes.indexOf(code);
        cell >= 0 && cells.length < most;
        cell = codes.indexOf(code, cell + 1)
      )
        cells.push(cell)
      return cells
    },
    cellsOfFailure: failures.cellsOf,
    runIdAt: idAt,
    cellOf,
    parametersAt: (point) => JSON.parse(textAt(point)) as Parameters,
    clear() {
      recorded.fill(MISSING)
      codes.fill(MISSING)
      counts.fill(0)
      counts[MISSING] = total
      running = new Set()
      changes = null
      spentMs = 0
      failures.clear()
      pace.clear()
    },
    take({ runId, outcome, endedAt, durationMs, error }) {
      const cell = cellOf(runId)
      if (cell === undefined) return
      recorded[cell] = codeOf(outcome)
      failures.set(cell, error)
      spentMs += durationMs ?? 0
      if (endedAt !== null) pace.add(endedAt)
      show(cell)
    },
    setRunning(runIds) {
      const before = running
      running = new Set(Array.from(runIds, cellOf).filter((cell) => cell !== undefined))
      for (const cell of before) show(cell)
      for (const cell of running) show(cell)
    },
    takeChanges() {
      const taken = changes
      changes = []
      return taken
    },
  }
}

function isToDo(code: number): boolean {
  const state = CELL_STATES[code]
  return state === 'missing' || state === 'open'
}

/**
 * Which runs there are. They come repetition by repetition, the points of each in one order, and are kept so: nothing is
 * held twice while a large campaign is gone through.
 */
function layOut(runs: Iterable<Run>, wanted: number | null) {
  const arrivals = createIdMap()
  const texts = createTexts()
  let ids = Buffer.alloc(ID_BYTES << 10)
  let count = 0
  for (const { runId, parameters, seed } of runs) {
    if ((count + 1) * ID_BYTES > ids.length) ids = Buffer.concat([ids], ids.length * 2)
    ids.write(runId.slice(0, ID_BYTES * 2), count * ID_BYTES, 'hex')
    arrivals.set(runId, count)
    if (seed.repetition === 0) texts.add(JSON.stringify(parameters))
    count += 1
  }
  const points = texts.size()
  // Where the simulator's own study says how many there are, they are counted.
  const repetitions = wanted ?? Math.max(1, Math.ceil(count / Math.max(1, points)))
  return {
    points,
    repetitions,
    textAt: texts.at,
    idAt(cell: number): string {
      const arrival = (cell % repetitions) * points + Math.floor(cell / repetitions)
      return ids.toString('hex', arrival * ID_BYTES, (arrival + 1) * ID_BYTES)
    },
    cellOf(runId: string): number | undefined {
      const arrival = arrivals.get(runId)
      if (arrival === undefined) return undefined
      return (arrival % points) * repetitions + Math.floor(arrival / points)
    },
  }
}

/** Which cell failed of what. */
function createFailures() {
  const kinds = new Map<string, { readonly signature: string; readonly message: string; count: number }>()
  const kindOf = new Map<number, string>()
  return {
    kinds: () => [...kinds.values()].filter(({ count }) => count > 0).sort((a, b) => b.count - a.count),
    cellsOf(signature: string, most: number): readonly number[] {
      const cells: number[] = []
      for (const [cell, kind] of kindOf) if (kind === signature && cells.push(cell) >= most) break
      return cells
    },
    clear() {
      kinds.clear()
      kindOf.clear()
    },
    set(cell: number, message: string | null) {
      const before = kindOf.get(cell)
      if (before !== undefined) {
        kinds.get(before)!.count -= 1
        kindOf.delete(cell)
      }
      if (message === null) return
      const signature = signatureOf(message)
      const kind = kinds.get(signature) ?? { signature, message, count: 0 }
      kind.count += 1
      kinds.set(signature, kind)
      kindOf.set(cell, kind.signature)
    },
  }
}
