import { UserError } from '../core/errors.ts'
import type { BlobStore, RunStore } from '../job/store.ts'
import type { RunRecord } from '../job/types.ts'
import { runHeadline } from '../ui/run-headline.ts'
import { printJson, sayer } from '../ui/say.ts'
import { bytes } from '../ui/words.ts'
import { printedText } from '../worker/kept.ts'
import { findRunning, type RunningOutput } from '../worker/running-output.ts'
import type { Cli, VerbSpec } from './options.ts'
import { loadProject, type Project } from './project.ts'
import { nothingStored, reading } from './with-store.ts'

export const spec: VerbSpec = {
  summary: 'What a run printed. RUN is the beginning of its id, as in git.',
  usage: 'RUN',
  arguments: { min: 1, max: 1 },
  options: {
    stdout: { type: 'boolean', help: 'standard output alone' },
    stderr: { type: 'boolean', help: 'standard error alone' },
  },
}

const STREAMS = ['stdout', 'stderr'] as const

export async function main(cli: Cli): Promise<number> {
  const project = loadProject(cli)
  return await reading({ cli, project }, async (store) => {
    if (store === null) throw nothingStored(project)
    const found = findRun(cli.args[0]!, store.runs, project)
    if ('running' in found) showRunning(cli, found.running)
    else await showRecorded(cli, found.record, store)
    return 0
  })
}

type Found = { readonly record: RunRecord } | { readonly running: RunningOutput }

/** A recorded run, or one that is under way. */
function findRun(prefix: string, runs: RunStore, { store }: Project): Found {
  try {
    return { record: runs.find(prefix) }
  } catch (error) {
    const running =
      error instanceof UserError && error.code === 'unknown-run' && findRunning(store.work, prefix)
    if (running) return { running }
    throw error
  }
}

async function showRecorded(
  cli: Cli,
  record: RunRecord,
  { runs, blobs }: { readonly runs: RunStore; readonly blobs: BlobStore },
): Promise<void> {
  const { execution, runId, verdict } = record
  const texts = { stdout: '', stderr: '' }
  for (const stream of streamsOf(cli)) texts[stream] = await printedText(execution[stream], blobs)
  const attempts = runs.attempts(runId)
  if (cli.flag('json')) {
    const { outcome, error } = verdict
    const { exitCode, signal } = execution
    const printed = Object.fromEntries(streamsOf(cli).map((stream) => [stream, texts[stream]]))
    const { warnings = [] } = execution
    const about = { outcome, exitCode, signal, error, warnings, attempts }
    printJson({ schema: 1, runId, running: false, ...about, ...printed })
    return
  }
  const say = sayer(cli.flag('quiet'))
  say(runHeadline(record))
  for (const warning of execution.warnings ?? []) say(`  warning: ${warning}`)
  for (const { attempt, round, cause } of attempts) say(`  attempt ${attempt} of round ${round}: ${cause}`)
  for (const stream of streamsOf(cli))
    showStream(say, { stream, text: texts[stream], sizeBytes: execution[stream].sizeBytes })
}

function showRunning(cli: Cli, running: RunningOutput): void {
  if (cli.flag('json')) {
    const printed = Object.fromEntries(streamsOf(cli).map((stream) => [stream, running[stream]]))
    printJson({ schema: 1, runId: running.runId, running: true, ...printed })
    return
  }
  const say = sayer(cli.flag('quiet'))
  say(`Run ${running.runId.slice(0, 12)} is under way; so far it printed:`)
  for (const stream of streamsOf(cli)) {
    const text = running[stream]
    showStream(say, { stream, text, sizeBytes: Buffer.byteLength(text) })
  }
}

function streamsOf(cli: Cli): readonly (typeof STREAMS)[number][] {
  const asked = STREAMS.filter((stream) => cli.flag(stream))
  return asked.length === 0 ? STREAMS : asked
}

function showStream(
  say: (text: string) => void,
  { stream, text, sizeBytes }: { readonly stream: string; readonly text: string; readonly sizeBytes: number },
): void {
  say(`--- ${stream}${sizeBytes === 0 ? ': nothing' : ` (${bytes(sizeBytes)})`}`)
  process.stdout.write(text)
  if (process.stdout.isTTY && text !== '' && !text.endsWith('\n')) process.stdout.write('\n')
}
