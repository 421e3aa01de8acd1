import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../../scripts/lib/core/errors.ts'
import type { Service, ServiceOptions } from './service.ts'
import { readSettings } from './settings.ts'

/** What the stack gives a service to end in, less some time for the container. */
const CLOSE_MS = 25_000
/** Is there when a service that was told to by SIGUSR2 has handed back what it had; it takes no more from then on. */
const HANDED_BACK = join(tmpdir(), 'handed-back')

export type Roles = Readonly<Record<string, (options: ServiceOptions) => Promise<Service>>>

/** Takes on one of the roles of a program until it is told to end; see settings.ts for the environment. */
export function serve(roles: Roles): void {
  serveRole(roles, process.argv[2] ?? '').catch((error) => {
    log(error instanceof UserError ? error.message : String(error?.stack ?? error))
    process.exit(1)
  })
}

async function serveRole(roles: Roles, role: string): Promise<void> {
  const start = Object.hasOwn(roles, role) ? roles[role] : undefined
  if (start === undefined)
    throw new UserError('usage', `The role must be one of ${Object.keys(roles).join(', ')}`)
  const shutdown = new AbortController()
  const ending = told('SIGTERM', 'SIGINT')
  const leaving = told('SIGUSR2')
  const signalled = Promise.race([ending, leaving])
  void signalled.then(() => shutdown.abort())
  const options = {
    settings: readSettings(process.env),
    shutdown: shutdown.signal,
    log,
    onError: onceAMinute(),
  }
  const service = await start(options)
  await signalled
  log('Ending')
  const closed = service.close()
  // Its machine is about to go: were it to end, the swarm would start another one in its place.
  void Promise.all([leaving, closed]).then(() => writeFileSync(HANDED_BACK, ''))
  await ending
  setTimeout(() => process.exit(0), CLOSE_MS).unref()
  await closed
  process.exit(0)
}

function told(...signals: readonly NodeJS.Signals[]): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of signals) process.on(signal, () => resolve())
  })
}

function log(message: string): void {
  process.stderr.write(`${new Date().toISOString()} ${message}\n`)
}

/** An outage says the same thing many times a second. */
function onceAMinute(): (error: Error) => void {
  const said = new Map<string, number>()
  return ({ message }) => {
    const before = said.get(message) ?? Number.NEGATIVE_INFINITY
    if (performance.now() - before < 60_000) return
    if (said.size > 100) said.clear()
    said.set(message, performance.now())
    log(message)
  }
}
