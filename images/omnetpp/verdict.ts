import { clip, judgeProcess } from '../../scripts/lib/job/judge.ts'
import type { Ended } from '../../scripts/lib/job/simulator.ts'
import type { Verdict } from '../../scripts/lib/job/types.ts'
import { endingOf, messagesOf } from './cmdenv.ts'

type Judgement = Pick<Verdict, 'outcome' | 'error'>

/** Where a run was when it ended. */
interface Place {
  readonly message: string
  /** As in `t=500.28s, event #1744`, or `during network initialization`; empty where it is not told. */
  readonly at: string
  /** As in `mm1::Queue Mm1.queue`; empty where there is none. */
  readonly module: string
}

const limits = /^(CPU time limit|Realtime limit|Real-?time limit) reached\b/i
const signalled = /^SIGINT or SIGTERM received\b/
const fingerprint = /\bFingerprint mismatch!/

/**
 * Outcome of a run by what it printed: OMNeT++ exits with 0 where its limits of CPU and real time stopped it, and in
 * a process of several runs the exit code tells of the worst of them.
 */
export function judgeRun(ended: Ended): Judgement {
  const { limitHit, signal } = ended.execution
  const printed = endingOf(ended.stdoutTail)
  if (limitHit === 'memory' || limitHit === 'disk') return judgeProcess(ended)
  const mismatch = messagesOf(ended.stdoutTail).findLast((message) => fingerprint.test(message))
  if (mismatch !== undefined) return failed('fingerprint', mismatch)
  if (printed?.startsWith('Error:')) return failed('exit', printed)
  if (limitHit === 'time') return withPlace(judgeProcess(ended), printed)
  if (printed !== null && limits.test(printed)) return truncated('time', printed)
  if (printed !== null && signalled.test(printed)) return truncated('signal', printed)
  // What it says where a run never began: on stderr alone.
  return judgeProcess(ended, (stderr) => (signal === null ? setupError(stderr) : null) ?? lastLine(stderr))
}

function failed(code: string, message: string): Judgement {
  return { outcome: 'failed', error: { code, message: clip(errorText(message)) } }
}

function truncated(code: string, printed: string): Judgement {
  const { message, at } = placeOf(printed)
  return { outcome: 'truncated', error: { code, message: at === '' ? message : `${message} at ${at}` } }
}

function withPlace(judged: Judgement, printed: string | null): Judgement {
  const at = printed === null ? '' : placeOf(printed).at
  if (judged.error === null || at === '') return judged
  return { ...judged, error: { ...judged.error, message: `${judged.error.message}, at ${at}` } }
}

/** The message first, so that failures are told apart by it; then the module, and where the run was. */
function errorText(printed: string): string {
  const { message, at, module } = placeOf(printed)
  const place = [module, at].filter((part) => part !== '').join(', ')
  return place === '' ? message : `${message} (${place})`
}

function placeOf(printed: string): Place {
  const text = printed.replace(/^Error: /, '')
  const cut = text.lastIndexOf(' -- ')
  if (cut < 0) return { message: text, at: '', module: '' }
  const about = text.slice(cut + 4)
  const [whole, type, path] = /^in module \((.*?)\) (\S+) \(id=\d+\)(?:, )?/.exec(about) ?? ['', '', '']
  return {
    message: text.slice(0, cut),
    at: about.slice(whole.length).replace(/^at /, ''),
    module: path === '' ? '' : `${type} ${path}`,
  }
}

function setupError(stderr: string): string | null {
  const message = endingOf(stderr)
  return message === null ? null : clip(errorText(message))
}

function lastLine(stderr: string): string | null {
  const line = stderr.trimEnd().split('\n').at(-1)?.trim() ?? ''
  return line === '' ? null : clip(line)
}
