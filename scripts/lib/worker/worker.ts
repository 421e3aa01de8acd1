import { join } from 'node:path'
import { UserError } from '../core/errors.ts'
import { contextOf, keptGlobs } from '../core/run-context.ts'
import { freeBytesAt } from '../effects/store-dir.ts'
import type { Assignment } from '../job/cluster.ts'
import type { ProcessCommand } from '../job/simulator.ts'
import type { BlobAccess } from '../job/store.ts'
import type { Run, RunLimits, RunRecord } from '../job/types.ts'
import { type BatchEnd, executeChain } from './chain.ts'
import { LauncherLost, RECALLED } from './launcher.ts'
import { killMarked } from './marked.ts'
import { type Observed, observeProcess, type ViewedRun } from './observed.ts'
import { openLauncher } from './open-launcher.ts'
import { overheadOf, partsOf, recordParts, shareOf } from './parts.ts'
import { processStarter } from './process.ts'
import { collectId, deriveRecord, type Host, recordOf, WorkerClosed } from './record.ts'
import type { Study } from './study.ts'
import { openWatch } from './watch.ts'
import { type ArtifactLinks, openWorkDirs } from './work-dir.ts'

export interface Worker {
  /** Executes runs, in one process where the simulator can. Rejects when the worker was closed under it. */
  execute(study: Study, batch: readonly Assignment[]): Promise<BatchEnd>
  /** Makes a new verdict from what is stored of a run. */
  derive(study: Study, record: RunRecord): Promise<RunRecord>
  /** Ends a run early; its outcome is `cancelled`. */
  cancel(runId: string): void
  /** Runs under way whose programs tell how far they are. */
  views(): readonly ViewedRun[]
  /** Kills what runs and leaves no folder behind. */
  close(): Promise<void>
}

export async function openWorker(options: {
  readonly workRoot: string
  readonly blobs: BlobAccess
  /** Hears when a run under way seems to go nowhere. */
  readonly onWarning?: (run: Run, message: string) => void
}): Promise<Worker> {
  const { workRoot, blobs, onWarning = () => {} } = options
  const dirs = openWorkDirs(workRoot)
  const launcher = await openLauncher()
  const watch = openWatch(launcher)
  const starter = processStarter(launcher, watch)
  const state = { closed: false, cancelled: new Set<string>() }
  const observed = new Set<Observed>()
  const host = { dirs, blobs, starter, state, observed, onWarning }
  const active = new Set<Promise<unknown>>()
  const tracked = <T>(work: Promise<T>): Promise<T> => {
    active.add(work)
    work.finally(() => active.delete(work)).catch(() => {})
    return work
  }
  return {
    execute: (study, batch) => tracked(executeBatch(host, study, batch)),
    derive: (study, record) => tracked(deriveRecord(host, study, record)),
    cancel(runId) {
      state.cancelled.add(runId)
      for (const id of [runId, collectId(runId)]) starter.stop(id)
    },
    views: () => Array.from(observed, (each) => each.now()).filter((view) => view !== null),
    async close() {
      state.closed = true
      await launcher.close()
      await Promise.allSettled(active)
      watch.close()
      dirs.close()
    },
  }
}

async function executeBatch(
  host: ObservingHost,
  study: Study,
  batch: readonly Assignment[],
): Promise<BatchEnd> {
  checkArtifacts(study.artifacts)
  const contexts = batch.map(({ run }) =>
    contextOf(run, {
      inputs: study.inputs,
      artifactsDir: study.artifacts.dir,
      results: keptGlobs(study.results),
    }),
  )
  const assignments = new Map(batch.map((assignment) => [assignment.run.runId, assignment]))
  const commands = study.simulator.commands(study.spec, contexts)
  return await executeChain(
    commands.map((command, index) => ({
      id: idOf(command),
      runs: assignmentsOf(command, assignments),
      start: () =>
        executeProcess(host, study, {
          command,
          mine: assignmentsOf(command, assignments),
          after: index === 0 ? null : idOf(commands[index - 1]!),
        }),
    })),
    host.starter,
  )
}

function idOf({ runs }: ProcessCommand): string {
  return runs[0]?.runId ?? ''
}

function assignmentsOf(
  { runs }: ProcessCommand,
  assignments: ReadonlyMap<string, Assignment>,
): readonly Assignment[] {
  return runs.map((run) => assignments.get(run.runId)).filter((assignment) => assignment !== undefined)
}

/** Looking at each file costs as much as a short run: once a second is soon enough to notice a change. */
const CHECK_MS = 1_000
const checkedAt = new WeakMap<ArtifactLinks, number>()

function checkArtifacts(artifacts: ArtifactLinks): void {
  const nowMs = performance.now()
  if (nowMs - (checkedAt.get(artifacts) ?? -CHECK_MS) < CHECK_MS) return
  checkedAt.set(artifacts, nowMs)
  if (artifacts.isIntact()) return
  throw new UserError('corrupt', `The unpacked artifacts were changed: ${artifacts.dir}`, {
    hint: 'Apply again: they are unpacked anew. Runs that began in the last second may have seen the change',
  })
}

const NOTHING: BatchEnd = { records: [], again: [], lost: [], overheadsMs: [] }

interface ObservingHost extends Host {
  readonly observed: Set<Observed>
  readonly onWarning: (run: Run, message: string) => void
}

interface ProcessPlan {
  readonly command: ProcessCommand
  readonly mine: readonly Assignment[]
  /** The process that runs before this one in its slot. */
  readonly after: string | null
}

async function executeProcess(
  host: ObservingHost,
  study: Study,
  { command, mine, after }: ProcessPlan,
): Promise<BatchEnd> {
  const runIds = mine.map(({ run }) => run.runId)
  // What has not begun is not begun, and not recorded.
  if (runIds.filter((runId) => host.state.cancelled.delete(runId)).length > 0)
    return { ...NOTHING, again: mine }
  const dir = host.dirs.take(runIds, study.artifacts)
  const observed = observeProcess(study, mine, ({ run }, message) => host.onWarning(run, message))
  try {
    host.observed.add(observed)
    const env = { ...study.env, ...command.env }
    const limits = mine.map((assignment) => assignment.limits).reduce(addLimits)
    const ended = await host.starter.run(idOf(command), {
      command: { argv: command.argv, env },
      dir,
      limits,
      after,
      ...(observed.hear !== null && { hear: observed.hear }),
    })
    if (host.state.closed) throw new WorkerClosed()
    if (
      ended.end.startError?.step === RECALLED &&
      !mine.some(({ run }) => host.state.cancelled.has(run.runId))
    )
      return { ...NOTHING, again: mine }
    refuseFullDisk(dir.cwd)
    if (mine.length > 1 && study.simulator.parts !== undefined)
      return await recordParts(host, { study, mine, ended, dir, observed })
    const bad = ended.limitHit !== null || ended.end.exitCode !== 0
    if (mine.length > 1 && bad) return { ...NOTHING, again: mine }
    const records: RunRecord[] = []
    for (const [index, assignment] of mine.entries()) {
      const folder = join(dir.cwd, command.runs[index]?.outputDir ?? '.')
      const about = { study, assignment, ended: shareOf(ended, mine.length), dir, folder, observed }
      records.push(await recordOf(host, about))
    }
    const overheadMs = overheadOf(ended, partsOf({ study, mine, ended }))
    return { ...NOTHING, records, overheadsMs: overheadMs === null ? [] : [overheadMs] }
  } catch (error) {
    if (host.state.closed) throw new WorkerClosed()
    if (!(error instanceof LauncherLost)) throw error
    killMarked(`${dir.cwd}#`)
    return { ...NOTHING, lost: mine }
  } finally {
    host.observed.delete(observed)
    if (!host.state.closed) host.dirs.give(dir)
  }
}

/** What a run did on a full disk is not its own doing, even where it says that all went well. */
function refuseFullDisk(path: string): void {
  if (freeBytesAt(path) >= MIN_FREE_BYTES) return
  throw new UserError('disk-full', 'The disk with the work directories is full', {
    hint: 'Free some space and apply again: what ran on it is not recorded, and runs again',
  })
}

const MIN_FREE_BYTES = 1024 * 1024

/** A process of several runs may take as long as all of them, and as much memory as the largest. */
function addLimits(a: RunLimits, b: RunLimits): RunLimits {
  const both = (x: number | null, y: number | null, join: (x: number, y: number) => number) =>
    x === null || y === null ? null : join(x, y)
  return {
    timeMs: both(a.timeMs, b.timeMs, (x, y) => x + y),
    memoryBytes: both(a.memoryBytes, b.memoryBytes, Math.max),
    diskBytes: both(a.diskBytes, b.diskBytes, (x, y) => x + y),
  }
}
