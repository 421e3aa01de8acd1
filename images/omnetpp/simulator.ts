import type { Part, ProcessCommand, RunContext, Simulator } from '../../scripts/lib/job/simulator.ts'
import { templateNames } from '../../scripts/lib/job/template.ts'
import type { Run } from '../../scripts/lib/job/types.ts'
import { runArguments, runList } from './arguments.ts'
import { endingOf, isFinished, lastStatus, messagesOf, type PrintedRun, splitRuns } from './cmdenv.ts'
import { includedBy } from './includes.ts'
import { executableOf, librariesOf, nedFoldersOf, type OmnetppSpec } from './spec.ts'
import { study } from './study.ts'
import { judgeRun } from './verdict.ts'
import { observeRuns } from './watchdog.ts'

/** Each prints about a kilobyte, and of what a process prints a megabyte is kept. */
const MOST_RUNS = 500

export const omnetpp: Simulator<OmnetppSpec> = {
  type: 'omnetpp',
  images: (spec) => (usesInet(spec) ? ['omnetpp', 'inet'] : ['omnetpp']),
  placeholders: ({ options = {}, extraArgs = [] }) => [
    ...Object.entries(options).flatMap(([key, value]) => namesAt(value, ['options', key])),
    ...extraArgs.flatMap((arg, index) => namesAt(arg, ['extraArgs', index])),
  ],
  // What the options, the configuration and its values say stands in the identity of each run.
  identity: (spec) => ({
    executable: executableOf(spec),
    library: librariesOf(spec),
    ned: nedFoldersOf(spec),
    extraArgs: spec.extraArgs ?? [],
  }),
  studyFiles: ({ ini }) => [ini],
  includedBy,
  study,
  maxRunsPerProcess: ({ batch = MOST_RUNS }) => batch,
  commands,
  parts,
  observe: ({ watchdog = 'warn' }) => ({
    observer: observeRuns({ warns: watchdog !== 'off' }),
    stops: watchdog === 'stop',
  }),
  isDated: (path) => /\.(sca|vec|vci|elog)$/.test(path),
  judge: (_spec, ended) => judgeRun(ended),
}

/** The INET of images/inet. */
const INET = '/opt/inet/'

function usesInet(spec: OmnetppSpec): boolean {
  return [...nedFoldersOf(spec), ...librariesOf(spec)].some((path) => path.startsWith(INET))
}

function namesAt(value: unknown, path: readonly (string | number)[]) {
  return typeof value === 'string' ? templateNames(value).map((name) => ({ name, path })) : []
}

/** One process for all runs of a configuration that differ in nothing but their number. */
function commands(spec: OmnetppSpec, contexts: readonly RunContext[]): readonly ProcessCommand[] {
  const groups = new Map<string, { argv: readonly string[]; members: RunContext[] }>()
  for (const context of contexts) {
    const argv = [...runArguments(spec, context), ...seedArgument(context)]
    const key = JSON.stringify(argv)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { argv, members: [context] })
    else group.members.push(context)
  }
  return [...groups.values()].map(({ argv, members }) => ({
    argv: [...argv, '-r', runList(members.map(({ run }) => run.native!.number))],
    env: {},
    runs: members.map(({ run }) => ({ runId: run.runId, outputDir: '.' })),
  }))
}

/**
 * The seed set is a small number: the repetition, which OMNeT++ fills in for all runs of a process. Where something
 * else varies the seeds, each run has a number and a process of its own.
 */
function seedArgument({ run, seedOf }: RunContext): readonly string[] {
  const { native, seed } = run
  if (native!.ownSeeds) return []
  const isPlain = seed.base === 1 && Object.keys(seed.vary).length === 0
  return [isPlain ? '--seed-set=${repetition}' : `--seed-set=${seedOf('seed-set')}`]
}

/** The runs that began, each with its share of what was printed. */
function parts(
  runs: readonly Run[],
  { stdout, stderr }: { readonly stdout: string; readonly stderr: string },
): ReadonlyMap<string, Part> {
  const byName = new Map(runs.map((run) => [nameOf(run.native!), run.runId]))
  const errors = stderrByRun(stderr)
  const begun = new Map<string, Part>()
  for (const printed of splitRuns(stdout)) {
    const isFailed = printed.isOver && hasFailed(printed)
    const error = isFailed ? (errors.shift() ?? '') : ''
    const runId = byName.get(nameOf(printed))
    if (runId === undefined) continue
    const elapsed = lastStatus(printed.text)?.elapsedSeconds
    begun.set(runId, {
      isWhole: printed.isOver && !isStopped(printed),
      stdout: printed.text,
      stderr: error,
      exitCode: isFailed ? 1 : 0,
      elapsedMs: elapsed === undefined ? null : elapsed * 1000,
      mark: printed.runId ?? '',
    })
  }
  return begun
}

function nameOf({ config, number }: { readonly config: string; readonly number: number }): string {
  return `${number} ${config}`
}

function hasFailed({ text }: PrintedRun): boolean {
  return messagesOf(text).some((message) => message.startsWith('Error:')) || !isFinished(text)
}

/** A signal to the process is no verdict on the run that it met. */
function isStopped({ text }: PrintedRun): boolean {
  return endingOf(text)?.startsWith('SIGINT or SIGTERM received') === true
}

/** Each run that fails says why, in the order in which they fail. */
function stderrByRun(stderr: string): string[] {
  return messagesOf(stderr).map((message) => `<!> ${message}\n`)
}
