import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  unlinkSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { keptGlobs } from '../core/run-context.ts'
import { matchFiles, pathMatcher } from '../effects/glob.ts'
import { removeTree } from '../effects/scratch.ts'
import type { Assignment } from '../job/cluster.ts'
import type { Part } from '../job/simulator.ts'
import type { RunRecord } from '../job/types.ts'
import type { BatchEnd } from './chain.ts'
import type { Observed } from './observed.ts'
import type { Printed } from './printed.ts'
import type { ProcessEnd } from './process.ts'
import { type Host, recordOf } from './record.ts'
import type { Study } from './study.ts'
import type { WorkDir } from './work-dir.ts'

/** A process that has ended, and the runs that it was started for. */
export interface EndedProcess {
  readonly study: Study
  readonly mine: readonly Assignment[]
  readonly ended: ProcessEnd
  readonly dir: WorkDir
  readonly observed: Observed
}

/** Records of the runs that a process of several brought to their end; the others are to be executed one by one. */
export async function recordParts(host: Host, process: EndedProcess): Promise<BatchEnd> {
  const { study, mine, dir, ended, observed } = process
  const parts = partsOf(process)
  const files = sortFiles(dir.cwd, parts)
  // Nobody can tell whose it is, and the next run may have written over it.
  if (files.unclaimed.some(isWanted(study))) return { records: [], again: mine, lost: [], overheadsMs: [] }
  const records: RunRecord[] = []
  const folder = join(dir.cwd, RUN)
  for (const assignment of mine) {
    const { runId } = assignment.run
    const part = parts.get(runId)
    if (!part?.isWhole) continue
    const own = files.byRun.get(runId) ?? []
    moveFiles(dir.cwd, folder, own)
    records.push(
      await recordOf(host, {
        study,
        assignment,
        ended: endOfPart(process, parts, part),
        dir,
        folder,
        observed,
      }),
    )
    if (study.collect !== null) removeTree(folder)
    else for (const path of own) unlinkSync(join(folder, path))
  }
  const overheadMs = overheadOf(ended, parts)
  return {
    records,
    again: mine.filter(({ run }) => !parts.get(run.runId)?.isWhole),
    lost: [],
    overheadsMs: overheadMs === null || records.length < mine.length ? [] : [overheadMs],
  }
}

/** What a process took beside its runs; null where it does not tell. */
export function overheadOf({ end }: ProcessEnd, parts: ReadonlyMap<string, Part>): number | null {
  let runsMs = 0
  for (const { elapsedMs } of parts.values()) {
    if (elapsedMs === null) return null
    runsMs += elapsedMs
  }
  return parts.size === 0 ? null : Math.max(0, end.durationMs - runsMs)
}

/** What a process printed of its runs, where the simulator can tell them apart. */
export function partsOf({
  study,
  mine,
  ended,
}: Omit<EndedProcess, 'dir' | 'observed'>): ReadonlyMap<string, Part> {
  const printed = { stdout: ended.stdout.bytes.toString(), stderr: ended.stderr.bytes.toString() }
  return (
    study.simulator.parts?.(
      mine.map(({ run }) => run),
      printed,
    ) ?? new Map()
  )
}

/**
 * Where the files of each run are put in turn; in the folder of the process, so that it goes with that. A folder for
 * each would cost more than the run.
 */
const RUN = '.run'

/** As if the run had been alone: its own output and time, and a share of what all of them took. */
function endOfPart({ ended, mine }: EndedProcess, parts: ReadonlyMap<string, Part>, part: Part): ProcessEnd {
  const { end } = shareOf(ended, mine.length)
  const overheadMs = overheadOf(ended, parts)
  const isTold = overheadMs !== null && part.elapsedMs !== null
  const durationMs = isTold ? part.elapsedMs + overheadMs / parts.size : end.durationMs
  return {
    ...ended,
    end: { ...end, exitCode: part.exitCode, signal: null, durationMs },
    limitHit: null,
    suspected: false,
    stdout: printed(part.stdout),
    stderr: printed(part.stderr),
  }
}

/** An equal part of the time of a process, for each of its runs. */
export function shareOf(ended: ProcessEnd, runs: number): ProcessEnd {
  const { durationMs, userMs, systemMs } = ended.end
  const share = (ms: number | null) => (ms === null ? null : ms / runs)
  const end = { durationMs: durationMs / runs, userMs: share(userMs), systemMs: share(systemMs) }
  return { ...ended, end: { ...ended.end, ...end } }
}

function printed(text: string): Printed {
  const bytes = Buffer.from(text)
  return { bytes, sizeBytes: bytes.length, leftOutBytes: 0 }
}

interface SortedFiles {
  readonly byRun: ReadonlyMap<string, readonly string[]>
  /** Files that carry no run's mark. */
  readonly unclaimed: readonly string[]
}

/** Finds whose each file is by the mark that it carries. */
function sortFiles(folder: string, parts: ReadonlyMap<string, Part>): SortedFiles {
  const owners = new Map(Array.from(parts, ([runId, { mark }]) => [mark, runId]))
  const byRun = new Map<string, string[]>()
  const unclaimed: string[] = []
  for (const path of matchFiles(folder, ['**'])) {
    const runId = ownerOf(join(folder, path), owners)
    if (runId === undefined) unclaimed.push(path)
    else byRun.set(runId, [...(byRun.get(runId) ?? []), path])
  }
  return { byRun, unclaimed }
}

const HEAD_BYTES = 512
/** A database has its names anywhere. */
const WHOLE_BYTES = 64 * 1024 * 1024

function ownerOf(path: string, owners: ReadonlyMap<string, string>): string | undefined {
  const head = headOf(path)
  for (const word of head.toString('latin1').split(/\s+/)) if (owners.has(word)) return owners.get(word)
  if (!head.subarray(0, 15).equals(SQLITE)) return undefined
  const whole = readFileSync(path)
  if (whole.length > WHOLE_BYTES) return undefined
  for (const [mark, runId] of owners) if (mark !== '' && whole.includes(mark)) return runId
  return undefined
}

const SQLITE = Buffer.from('SQLite format 3')

function headOf(path: string): Buffer {
  const file = openSync(path, 'r')
  try {
    const head = Buffer.alloc(HEAD_BYTES)
    return head.subarray(0, readSync(file, head))
  } finally {
    closeSync(file)
  }
}

function isWanted({ results, metrics, collect }: Study): (path: string) => boolean {
  // What it reads is its own affair.
  if (collect !== null) return () => true
  const files = metrics !== null && 'file' in metrics ? [metrics.file] : []
  return pathMatcher([...keptGlobs(results), ...files])
}

function moveFiles(from: string, to: string, paths: readonly string[]): void {
  for (const folder of new Set(['.', ...paths.map((path) => dirname(path))])) {
    const full = join(to, folder)
    if (!existsSync(full)) mkdirSync(full, { recursive: true })
  }
  for (const path of paths) renameSync(join(from, path), join(to, path))
}
