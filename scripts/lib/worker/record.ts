import { rmSync } from 'node:fs'
import { seedValue } from '../core/seed.ts'
import { matchFiles } from '../effects/glob.ts'
import type { Assignment } from '../job/cluster.ts'
import { lastMeaningfulLine } from '../job/judge.ts'
import { SCALAR_FILES } from '../job/scalars.ts'
import type { Ended } from '../job/simulator.ts'
import type { BlobAccess } from '../job/store.ts'
import { fillTemplate, type TemplateValues } from '../job/template.ts'
import type { CollectSpec, ParameterValue, RunError, RunLimits, RunRecord, Verdict } from '../job/types.ts'
import { keepFiles, layOut, printedText } from './kept.ts'
import type { Observed } from './observed.ts'
import { metricsOf } from './own-metrics.ts'
import { recordPrinted } from './printed.ts'
import { HOST, type ProcessEnd, type ProcessStarter } from './process.ts'
import type { Study } from './study.ts'
import type { WorkDir, WorkDirs } from './work-dir.ts'

/** The worker was closed while a run was under way: there is no result, and none is made up. */
export class WorkerClosed extends Error {}

/** What the execution of runs needs of the host. */
export interface Host {
  readonly dirs: WorkDirs
  readonly blobs: BlobAccess
  readonly starter: ProcessStarter
  readonly state: { closed: boolean; readonly cancelled: Set<string> }
}

export interface Finished {
  readonly study: Study
  readonly assignment: Assignment
  readonly ended: ProcessEnd
  readonly dir: WorkDir
  readonly folder: string
  /** What was seen of it while it ran. */
  readonly observed: Observed
}

/** The record of one run of an ended process: what the system saw, and what is made of it. */
export async function recordOf(host: Host, finished: Finished): Promise<RunRecord> {
  const { study, assignment, ended, dir, folder, observed } = finished
  const facts = factsOf(finished)
  const { runId, parameters, seed } = assignment.run
  const about = { runId, parameters, repetition: seed.repetition, seed: seedValue(seed) }
  const cancelled = host.state.cancelled.delete(runId)
  const warnings = observed.warnings.get(runId) ?? []
  const stopped = observed.stopped() === runId ? stoppedFor(warnings.at(-1)!) : null
  const judged = cancelled ? CANCELLED : (stopped ?? judge(study, facts, ended))
  const concluded = await concludeVerdict(host, {
    study,
    folder,
    dir,
    judged,
    stdout: () => ended.stdout.bytes.toString(),
    about: { ...about, limits: assignment.limits },
  })
  // It may have been cancelled while `collect` ran.
  const verdict = host.state.cancelled.delete(runId) ? { ...CANCELLED, metrics: {} } : concluded
  if (host.state.closed) throw new WorkerClosed()
  const putBytes = (bytes: Uint8Array) => host.blobs.putBytes(bytes)
  const kept = await keepFiles({
    folder,
    patterns: study.results,
    always: sourcesOf(study, folder),
    failed: verdict.outcome !== 'done',
    blobs: host.blobs,
  })
  return {
    ...about,
    round: assignment.round,
    execution: {
      ...facts,
      stdout: await recordPrinted(ended.stdout, putBytes),
      stderr: await recordPrinted(ended.stderr, putBytes),
      files: kept.files,
      ...(warnings.length > 0 && { warnings }),
    },
    verdict: kept.error === null ? verdict : withError(verdict, kept.error),
    keys: study.keys,
  }
}

function stoppedFor(warning: string): Pick<Verdict, 'outcome' | 'error'> {
  return { outcome: 'truncated', error: { code: WATCHDOG, message: `Stopped by the watchdog: ${warning}` } }
}

const WATCHDOG = 'watchdog'

const CANCELLED: Pick<Verdict, 'outcome' | 'error'> = { outcome: 'cancelled', error: null }

function factsOf({ assignment, ended }: Finished): Ended['execution'] {
  const { end } = ended
  return {
    attempt: assignment.attempt,
    startedAt: ended.startedAt,
    durationMs: end.durationMs,
    userMs: end.userMs,
    systemMs: end.systemMs,
    exitCode: end.exitCode,
    signal: end.signal,
    maxRssBytes: end.maxRssBytes,
    limits: assignment.limits,
    limitHit: ended.limitHit,
    host: HOST,
  }
}

function judge(
  study: Study,
  execution: Ended['execution'],
  ended: ProcessEnd,
): Pick<Verdict, 'outcome' | 'error'> {
  const { startError } = ended.end
  if (startError)
    return {
      outcome: 'failed',
      error: { code: 'spawn', message: startMessage(startError.code, ended.program) },
    }
  const judged = study.simulator.judge(study.spec, {
    execution,
    stdoutTail: ended.stdout.bytes.subarray(-TAIL_BYTES).toString(),
    stderrTail: ended.stderr.bytes.subarray(-TAIL_BYTES).toString(),
  })
  const doubt = ended.suspected && judged.error
  return doubt ? { ...judged, error: { ...doubt, message: `Suspected: ${doubt.message}` } } : judged
}

const TAIL_BYTES = 16 * 1024

function startMessage(code: string, program: string): string {
  if (code === 'ENOENT')
    return `Cannot find the program "${program}", or the interpreter its first line names`
  if (code === 'EACCES') return `Cannot execute "${program}": permission denied`
  if (code === 'ENOEXEC') return `Cannot execute "${program}": it is no executable for this machine`
  return `Cannot start "${program}": ${code}`
}

interface Conclusion {
  readonly study: Study
  readonly folder: string
  readonly dir: WorkDir
  readonly judged: Pick<Verdict, 'outcome' | 'error'>
  readonly stdout: () => string
  readonly about: About
}

/** What `collect` may refer to, of a run under way or of a stored one. */
type About = Pick<RunRecord, 'runId' | 'parameters' | 'repetition' | 'seed'> & { readonly limits: RunLimits }

/** Metrics of a run that ended well, or was cut short with something to show; after `collect`, where there is one. */
async function concludeVerdict(host: Host, conclusion: Conclusion): Promise<Verdict> {
  const { study, folder, judged, stdout } = conclusion
  const verdict: Verdict = { ...judged, metrics: {} }
  if (judged.outcome !== 'done' && judged.outcome !== 'truncated') return verdict
  const own = metricsOf(study.metrics, folder, stdout)
  if (own.error) return withError(verdict, own.error)
  if (study.collect === null) return { ...verdict, metrics: own.metrics }
  const collected = await runCollect(host, conclusion, study.collect)
  if (collected.error) return withError(verdict, collected.error)
  return { ...verdict, metrics: { ...own.metrics, ...collected.metrics } }
}

/** What a metrics or collect step says of an otherwise good run. */
function withError(verdict: Verdict, error: RunError): Verdict {
  return verdict.outcome === 'done' ? { outcome: 'failed', metrics: {}, error } : verdict
}

/** Names the process that runs `collect` after a run. */
export function collectId(runId: string): string {
  return `${runId}.collect`
}

async function runCollect(
  host: Host,
  conclusion: Conclusion,
  collect: CollectSpec,
): Promise<Pick<Verdict, 'metrics' | 'error'>> {
  const { study, folder, dir, about } = conclusion
  const id = collectId(about.runId)
  const printed = { cwd: folder, stdout: `${dir.stdout}.collect`, stderr: `${dir.stderr}.collect` }
  try {
    const argv = fillTemplate(collect.run, collectValues(conclusion))
    const ended = await host.starter.run(id, {
      command: { argv, env: study.env },
      dir: printed,
      limits: about.limits,
      after: null,
    })
    const message = collectFailure(ended)
    if (message !== null) return { metrics: {}, error: { code: 'collect', message } }
    return metricsOf(collect.metrics, folder, () => ended.stdout.bytes.toString())
  } finally {
    for (const path of [printed.stdout, printed.stderr]) rmSync(path, { force: true })
  }
}

function collectValues({ study, folder, about }: Conclusion): TemplateValues {
  const values = new Map<string, ParameterValue>([
    ...Object.entries(about.parameters),
    ...Object.entries(study.inputs).map(([name, dir]) => [`inputs.${name}`, dir] as const),
    ['results', folder],
    ['artifacts', study.artifacts.dir],
    ['runId', about.runId],
    ['seed', about.seed],
    ['repetition', about.repetition],
  ])
  return { names: [...values.keys()], valueOf: (name) => values.get(name) }
}

function collectFailure({ end, stderr, limitHit, program }: ProcessEnd): string | null {
  if (end.startError) return startMessage(end.startError.code, program)
  if (end.exitCode === 0 && limitHit === null) return null
  const how = limitHit
    ? `Stopped by limits.${limitHit}`
    : end.signal
      ? `Killed by ${end.signal}`
      : `Exited with code ${end.exitCode}`
  const line = lastMeaningfulLine(stderr.bytes.subarray(-TAIL_BYTES).toString())
  return line === null ? how : `${how}: ${line}`
}

/** Files that metrics are read from: kept, so that another reading needs no new run. */
function sourcesOf({ metrics, collect }: Study, folder: string): readonly string[] {
  const files = [metrics, collect?.metrics ?? null].flatMap((spec) => {
    if (spec !== null && 'scalars' in spec) return matchFiles(folder, [SCALAR_FILES])
    return spec !== null && 'file' in spec ? [spec.file] : []
  })
  return [...files, ...(collect?.table ? [collect.table] : [])]
}

/** Failures that nothing stored tells of but the verdict: they stay, whatever metrics are asked for. */
const UNDERIVED = ['spawn', 'quarantined', 'results']

/** The record with a verdict made anew from what is stored: no simulation runs. */
export async function deriveRecord(host: Host, study: Study, record: RunRecord): Promise<RunRecord> {
  const keys = { ...record.keys, derive: study.keys.derive }
  if (UNDERIVED.includes(record.verdict.error?.code ?? '')) return { ...record, keys }
  const dir = host.dirs.take([], study.artifacts)
  try {
    await layOut(record.execution.files, dir.cwd, host.blobs)
    const stdout = await printedText(record.execution.stdout, host.blobs)
    const stderr = await printedText(record.execution.stderr, host.blobs)
    const judged =
      record.verdict.error?.code === WATCHDOG
        ? record.verdict
        : study.simulator.judge(study.spec, {
            execution: record.execution,
            stdoutTail: stdout.slice(-TAIL_BYTES),
            stderrTail: stderr.slice(-TAIL_BYTES),
          })
    const verdict = await concludeVerdict(host, {
      study,
      folder: dir.cwd,
      dir,
      judged,
      stdout: () => stdout,
      about: { ...record, limits: record.execution.limits },
    })
    return { ...record, verdict, keys }
  } catch (error) {
    throw host.state.closed ? new WorkerClosed() : error
  } finally {
    if (!host.state.closed) host.dirs.give(dir)
  }
}
