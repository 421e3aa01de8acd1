import { join } from 'node:path'
import { UserError } from '../core/errors.ts'
import type { NoteState, Target } from '../core/note.ts'
import { type ApplySummary, outcomeOf, type WatchEntry, type WatchOutcome } from '../core/watch.ts'
import { checkOut, describeCommit } from '../effects/checkout.ts'
import type { Commit } from '../effects/git-mirror.ts'
import { notifyAll } from '../effects/notify.ts'
import { startVerb, type VerbEnd } from '../effects/verb-process.ts'
import type { WatchLog } from '../effects/watch-log.ts'
import { printJson } from '../ui/say.ts'
import { summaryText } from '../ui/summary-text.ts'

/** What a watch needs to apply commits. */
export interface Watching {
  readonly branch: string
  readonly file: string
  /** `--only` and `--filter`, for the verbs that it starts. */
  readonly selection: readonly string[]
  readonly checkout: string
  readonly log: WatchLog
  readonly targets: readonly Target[]
  readonly json: boolean
  readonly say: (text: string) => void
  /** Aborted when nothing more is to be started. */
  readonly stopping: AbortSignal
  /** Interrupts the verb that runs now. */
  interrupt: () => void
}

const STATES: Readonly<Record<WatchOutcome, NoteState>> = {
  done: 'success',
  failed: 'failure',
  refused: 'failure',
  error: 'error',
  interrupted: 'error',
}

/** Checks a commit out, plans and applies it, records and tells both ends; gives the exit code of the apply. */
export async function applyCommit(head: Commit, watching: Watching): Promise<number> {
  const about = await describeCommit(head)
  const last = watching.log.last()
  // What fails again for the same reason is recorded, and told once.
  const again = last?.commit === head.commit && last.outcome === 'error' ? last.message : null
  const record = (rest: Pick<WatchEntry, 'outcome' | 'plan' | 'summary' | 'message'>) => {
    const entry: WatchEntry = { ...about, time: new Date().toISOString(), ...rest }
    watching.log.add(entry)
    if (watching.json) printJson(entry)
    return entry
  }
  const begun = record({ outcome: null, plan: null, summary: null, message: null })
  if (again === null) await tell(begun, 'pending', watching)
  const { exitCode, outcome, ...rest } = await attempt(head, watching)
  const entry = record({ outcome, ...rest })
  if (outcome === 'done' || entry.message !== again) await tell(entry, STATES[outcome], watching)
  return exitCode
}

interface Attempt extends Pick<WatchEntry, 'plan' | 'summary' | 'message'> {
  readonly exitCode: number
  readonly outcome: WatchOutcome
}

async function attempt(head: Commit, watching: Watching): Promise<Attempt> {
  const nothing = { plan: null, summary: null }
  try {
    await checkOut(head, watching.checkout)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return {
      exitCode: 1,
      outcome: 'error',
      ...nothing,
      message: `${error.message}\n  ${error.hint ?? ''}`.trim(),
    }
  }
  const planned = await runVerb('plan', ['--json'], watching)
  if (planned.exitCode !== 0)
    return {
      exitCode: planned.exitCode ?? 1,
      outcome: outcomeOf(planned.exitCode, null),
      ...nothing,
      message: planned.said.trim(),
    }
  const { exitCode, lastLine, said } = await runVerb('apply', ['--json', '--yes'], watching)
  const summary = summaryOf(lastLine)
  const outcome = outcomeOf(exitCode, summary)
  const message = outcome === 'done' ? null : said.trim()
  return { exitCode: exitCode ?? 1, outcome, plan: JSON.parse(planned.lastLine) as object, summary, message }
}

async function runVerb(verb: string, args: readonly string[], watching: Watching): Promise<VerbEnd> {
  if (watching.stopping.aborted) return { exitCode: 130, lastLine: '', said: '' }
  const started = startVerb(
    verb,
    ['--file', join(watching.checkout, watching.file), ...watching.selection, ...args],
    (text) => process.stderr.write(text),
  )
  watching.interrupt = started.interrupt
  try {
    return await started.ended
  } finally {
    watching.interrupt = () => {}
  }
}

function summaryOf(line: string): ApplySummary | null {
  try {
    const event = JSON.parse(line) as { readonly type?: string } & ApplySummary
    return event.type === 'summary' ? event : null
  } catch {
    return null
  }
}

async function tell(entry: WatchEntry, state: NoteState, { targets, say, file }: Watching): Promise<void> {
  const title = titleOf(entry)
  const { commit, author, subject } = entry
  say(`${commit.slice(0, 12)} ${subject} (${author}): ${title}`)
  const note = {
    name: file,
    state,
    title,
    text: entry.message ?? '',
    commit: { commit, author, subject },
    summary: entry.summary,
  }
  await notifyAll(targets, note, (message) => console.error(`Warning: ${message}`))
}

function titleOf({ outcome, summary, message }: WatchEntry): string {
  if (outcome === null) return 'applying'
  if (summary === null) return `${outcome}: ${message?.split('\n')[0] ?? 'no message'}`
  return `${outcome}: ${summaryText(summary)}`
}
