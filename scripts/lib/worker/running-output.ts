import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'
import { UserError } from '../core/errors.ts'
import { readRunsUnderWay } from './work-dir.ts'

/** What a run under way has printed so far; of much, the last part. */
export interface RunningOutput {
  readonly runId: string
  readonly stdout: string
  readonly stderr: string
}

const MAX_BYTES = 1024 * 1024

/** The run under way whose id begins so; null where there is none, a UserError where there are several. */
export function findRunning(workRoot: string, prefix: string): RunningOutput | null {
  if (!/^[0-9a-f]+$/i.test(prefix) || !existsSync(workRoot)) return null
  const [found, other] = readRunsUnderWay(workRoot).filter(({ runId }) =>
    runId.startsWith(prefix.toLowerCase()),
  )
  if (found === undefined) return null
  if (other !== undefined)
    throw new UserError('ambiguous-run', `More than one run under way begins with "${prefix}"`, {
      hint: 'Give more digits',
      exitCode: 2,
    })
  return { runId: found.runId, stdout: readTail(found.dir.stdout), stderr: readTail(found.dir.stderr) }
}

/** Empty where the file is gone: the run may end at any moment. */
function readTail(path: string): string {
  if (!existsSync(path)) return ''
  const file = openSync(path, 'r')
  try {
    const length = Math.min(fstatSync(file).size, MAX_BYTES)
    const bytes = Buffer.alloc(length)
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, length, fstatSync(file).size - length))
  } finally {
    closeSync(file)
  }
}
