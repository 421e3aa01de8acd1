import type { Ended } from './simulator.ts'
import type { RunError, Verdict } from './types.ts'

const maxMessageLength = 300

/** Lines that follow the one which says what happened: the runtimes' farewells and stack frames. */
const farewells = [
  /^terminate called (after throwing|without an active)/,
  /^(\S*: (line )?\d+: +\d+ )?(Aborted|Segmentation fault|Killed|Terminated)\b/,
  /^Execution halted$/,
  /^Node\.js v\d/,
  /^\s+at /,
]

/**
 * Outcome of an ended process: a time limit truncates, exit code 0 is done, all else failed.
 * `explain` finds the message in what was printed to stderr.
 */
export function judgeProcess(
  ended: Ended,
  explain: (stderr: string) => string | null = lastMeaningfulLine,
): Pick<Verdict, 'outcome' | 'error'> {
  const { exitCode, signal, limitHit } = ended.execution
  if (limitHit === 'time') return { outcome: 'truncated', error: limitError(ended) }
  if (limitHit !== null) return { outcome: 'failed', error: limitError(ended) }
  if (exitCode === 0) return { outcome: 'done', error: null }
  const ending = signal === null ? `Exited with code ${exitCode}` : `Killed by ${signal}`
  const line = explain(ended.stderrTail)
  const message = line === null ? ending : signal === null ? line : `${ending}: ${line}`
  return { outcome: 'failed', error: { code: signal === null ? 'exit' : 'signal', message } }
}

function limitError({ execution }: Ended): RunError | null {
  const { limits, limitHit } = execution
  switch (limitHit) {
    case 'time':
      return { code: 'time', message: `Stopped by limits.time${seconds(limits.timeMs)}` }
    case 'memory':
      return { code: 'memory', message: `Out of memory${mebibytes('limits.memory', limits.memoryBytes)}` }
    case 'disk':
      return { code: 'disk', message: `Wrote too much${mebibytes('limits.disk', limits.diskBytes)}` }
    case null:
      return null
    default:
      return limitHit satisfies never
  }
}

function seconds(timeMs: number | null): string {
  return timeMs === null ? '' : ` after ${timeMs / 1000} s`
}

function mebibytes(name: string, sizeBytes: number | null): string {
  return sizeBytes === null ? '' : `: ${name} is ${Number((sizeBytes / 2 ** 20).toPrecision(4))} MiB`
}

/** The last line that says what happened, without escape sequences; null where there is none. */
export function lastMeaningfulLine(stderr: string): string | null {
  const lines = plainLines(stderr).filter((line) => !farewells.some((pattern) => pattern.test(line)))
  const line = lines
    .at(-1)
    ?.trim()
    .replace(/^what\(\):\s*/, '')
  return line === undefined ? null : clip(line)
}

/** Lines with something on them, without colours and control characters. */
export function plainLines(text: string): readonly string[] {
  const plain = text.replace(/\x1b\[[0-9;?]*[A-Za-z]/g, '').replace(/[\x00-\x08\x0b-\x1f\x7f]/g, ' ')
  return plain.split('\n').filter((line) => line.trim() !== '')
}

export function clip(message: string): string {
  return message.length <= maxMessageLength ? message : `${message.slice(0, maxMessageLength - 1)}…`
}
