import { UserError } from '../core/errors.ts'
import { type Note, noteRequest, type Target } from '../core/note.ts'
import { runShell } from './shell.ts'

const PATIENCE_MS = 20_000

/** Tells all targets; those that cannot be told are warnings: what was run counts, not who heard of it. */
export async function notifyAll(
  targets: readonly Target[],
  note: Note,
  warn: (message: string) => void,
): Promise<void> {
  await Promise.all(
    targets.map((target) =>
      notify(target, note).catch((error: Error) => warn(`Cannot notify ${target.kind}: ${error.message}`)),
    ),
  )
}

async function notify(target: Target, note: Note): Promise<void> {
  switch (target.kind) {
    case 'bell':
      process.stderr.write('\x07')
      break
    case 'command':
      await tellCommand(target.command, note)
      break
    case 'webhook':
    case 'github':
    case 'gitlab':
      await send(target, note)
      break
    default:
      target satisfies never
  }
}

/** A command that the user wrote for a shell; it finds the note as JSON on its input. */
async function tellCommand(command: string, note: Note): Promise<void> {
  let said = ''
  const ended = await runShell(command, {
    input: `${JSON.stringify(note)}\n`,
    onOutput: (bytes) => {
      said = (said + bytes.toString()).slice(-1000)
    },
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  if (ended.exitCode !== 0)
    throw new UserError(
      'notify',
      `it ended with ${ended.signal ?? `exit code ${ended.exitCode}`}: ${said.trim()}`,
    )
}

async function send(target: Parameters<typeof noteRequest>[0], note: Note): Promise<void> {
  const request = noteRequest(target, note, process.env)
  if (request === null) return
  const response = await fetch(request.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': 'simswarm', ...request.headers },
    body: JSON.stringify(request.body),
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  if (!response.ok) throw new UserError('notify', `${response.status} ${response.statusText}`)
}
