import { setTimeout as sleep } from 'node:timers/promises'
import { logGroupName } from '../../core/aws-names.ts'
import { UserError } from '../../core/errors.ts'
import { readLog } from '../../effects/aws-logs.ts'
import type { StackView } from '../../effects/aws-stacks.ts'
import type { KeyFile } from '../../effects/key-file.ts'
import { observeNodes } from '../swarm/engine.ts'
import type { Account } from './account.ts'
import { type ManagerPlace, placeOf, readHostKey } from './locate.ts'
import { observeMachines } from './machines.ts'
import { type ReachedOnAws, reachOnAws } from './reach.ts'

const POLL_MS = 3_000
/** Installing Docker and mounting the volume take two or three minutes. */
const MANAGER_MS = 10 * 60_000
/** The key is there before anything else is; for so long another one's may be too. */
const REFUSED_MS = 60_000
const WORKERS_MS = 5 * 60_000
const LAST_EVENTS = 5

export interface Awaiting {
  readonly name: string
  readonly key: KeyFile | null
  readonly say: (message: string) => void
}

/**
 * Waits until the manager answers and leads its swarm; what it says of its start is shown meanwhile. A UserError has
 * its last lines where it fails.
 */
export async function awaitManager(
  account: Account,
  stack: StackView,
  awaiting: Awaiting,
): Promise<ManagerPlace> {
  const startedMs = Date.now()
  const tell = teller(account, awaiting, { streams: 'manager/', startedMs })
  for (;;) {
    const { place, why } = await tryManager(account, stack, awaiting)
    if (place !== null) return place
    const failed = (await tell()).find((line) => FAILED.test(line))
    const waitedMs = Date.now() - startedMs
    if (failed !== undefined || waitedMs > (why?.code === 'ssh-refused' ? REFUSED_MS : MANAGER_MS))
      throw await notUp(account, awaiting, { sinceMs: startedMs, why })
    await sleep(POLL_MS)
  }
}

/** As host/machine.sh says it. */
const FAILED = /: failed with exit code \d+/

async function tryManager(
  account: Account,
  stack: StackView,
  awaiting: Awaiting,
): Promise<{ readonly place: ManagerPlace | null; readonly why: UserError | null }> {
  const hostKey = await readHostKey(account, awaiting.name)
  if (hostKey === null) return { place: null, why: null }
  const place = placeOf(stack, hostKey)
  try {
    await within(account, place, awaiting, ({ docker }) => observeNodes(docker))
    return { place, why: null }
  } catch (error) {
    if (!(error instanceof UserError) || !STARTING.includes(error.code)) throw error
    return { place: null, why: error }
  }
}

/**
 * What one that starts may answer, until it leads its swarm. It also shows a key of its own until it has the data
 * with the one that is kept.
 */
const STARTING = [
  'ssh-unreachable',
  'ssh-refused',
  'host-key-changed',
  'docker-unreachable',
  'docker-permission',
  'no-swarm',
  'docker',
]

async function within<T>(
  account: Account,
  place: ManagerPlace,
  { key }: Pick<Awaiting, 'key'>,
  work: (reached: ReachedOnAws) => Promise<T>,
): Promise<T> {
  const reached = await reachOnAws(account, place, key)
  try {
    return await work(reached)
  } finally {
    reached.close()
  }
}

/** Waits until the workers that AWS has started are in the swarm; those that do not come are told. */
export async function awaitWorkers(account: Account, place: ManagerPlace, awaiting: Awaiting): Promise<void> {
  const startedMs = Date.now()
  const tell = teller(account, awaiting, { streams: 'worker/', startedMs })
  await within(account, place, awaiting, async ({ docker }) => {
    for (;;) {
      const machines = await observeMachines(account, awaiting.name)
      const wanted = machines?.workers.machines.filter(({ state }) => state === 'InService').length ?? 0
      const nodes = await observeNodes(docker)
      const joined = nodes.filter(({ role, state }) => role === 'worker' && state === 'ready').length
      if (joined >= wanted) return
      if (Date.now() - startedMs > WORKERS_MS) {
        awaiting.say(`Warning: ${joined} of ${wanted} workers have joined so far`)
        return
      }
      await tell()
      await sleep(POLL_MS)
    }
  })
}

/** Says each new event that the machines log, and gives those. */
function teller(
  account: Account,
  { name, say }: Awaiting,
  { streams, startedMs }: { readonly streams: string; readonly startedMs: number },
): () => Promise<readonly string[]> {
  const told = new Set<string>()
  return async () => {
    const part = { group: logGroupName(name), streams, sinceMs: startedMs, most: 500 }
    const fresh = (await readLog(account.place, part)).filter((line) => !told.has(line))
    for (const line of fresh) {
      told.add(line)
      say(`  ${line.replaceAll('\n', '\n  ')}`)
    }
    return fresh
  }
}

async function notUp(
  account: Account,
  { name }: Awaiting,
  { sinceMs, why }: { readonly sinceMs: number; readonly why: UserError | null },
): Promise<UserError> {
  const group = logGroupName(name)
  const lines = await readLog(account.place, { group, streams: 'manager/', sinceMs, most: LAST_EVENTS })
  const said = lines.length === 0 ? 'It has said nothing yet' : `What it said last:\n${lines.join('\n')}`
  const reason = why === null ? 'it has not told its host key' : why.message
  return new UserError('manager', `The manager does not come up: ${reason}`, {
    hint: `${said}\nIt costs money: \`halt\` stops it, \`apply\` goes on waiting. All it said is in the log group ${group}`,
    ...(why !== null && { cause: why }),
  })
}
