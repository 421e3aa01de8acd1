import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { UserError } from '../core/errors.ts'

type Problem = 'disk-full' | 'no-folder' | 'read-only' | 'corrupt' | 'busy' | 'io'

/** Turns what the file system or SQLite threw into a UserError; gives anything else back as it is. */
export function storeError(cause: unknown, path: string): unknown {
  if (!(cause instanceof Error) || cause instanceof UserError) return cause
  const problem = fileProblem(cause) ?? sqliteProblem(cause)
  if (problem === undefined) return cause
  return userError(problem === 'io' && isFull(path) ? 'disk-full' : problem, path, cause)
}

function fileProblem(cause: Error): Problem | undefined {
  switch ((cause as NodeJS.ErrnoException).code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disk-full'
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return 'read-only'
    case 'ENOTDIR':
    case 'EEXIST':
      return 'no-folder'
    case 'EIO':
      return 'io'
    default:
      return undefined
  }
}

// By message: Deno's node:sqlite tells no error number.
function sqliteProblem({ message }: Error): Problem | undefined {
  if (message.includes('database or disk is full')) return 'disk-full'
  if (message.includes('readonly database') || message.includes('unable to open database')) return 'read-only'
  if (message.includes('disk image is malformed') || message.includes('not a database')) return 'corrupt'
  if (message.includes('database is locked')) return 'busy'
  return message.includes('disk I/O error') ? 'io' : undefined
}

function isFull(path: string): boolean {
  try {
    const { bavail } = statfsSync(dirname(path))
    return bavail === 0
  } catch {
    return false
  }
}

const WORDS: Readonly<Record<Problem, { readonly message: string; readonly hint: string }>> = {
  'disk-full': {
    message: 'No space is left on the disk of',
    hint: 'Free some space (`gc` removes stored runs), or set `store: PATH` to another disk; what is stored is whole',
  },
  'read-only': {
    message: 'Cannot write to',
    hint: 'Make it writable for this user, or set `store: PATH` to a folder that is',
  },
  'no-folder': {
    message: 'A file stands where there should be a folder:',
    hint: 'Move it away, or set `store: PATH` to another place',
  },
  corrupt: {
    message: 'The store is damaged:',
    hint: 'Put back a copy of the file, or move it away and apply again: its runs are then run again',
  },
  busy: { message: 'Another process is writing to', hint: 'Try again in a moment' },
  io: { message: 'The disk reports an error at', hint: "The system's log tells more" },
}

function userError(problem: Problem, path: string, cause: Error): UserError {
  const { message, hint } = WORDS[problem]
  return new UserError(problem, `${message} ${path}`, { hint, cause })
}
