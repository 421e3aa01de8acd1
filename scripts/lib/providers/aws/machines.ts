import { setTimeout as sleep } from 'node:timers/promises'
import { groupName } from '../../core/aws-names.ts'
import type { AwsCluster } from '../../core/cluster.ts'
import { UserError } from '../../core/errors.ts'
import type { Activity, Group, Groups } from '../../effects/aws-groups.ts'
import type { Account } from './account.ts'
import { type LaunchFailure, launchFailure } from './launch-failures.ts'

const POLL_MS = 3_000
/** Auto Scaling tries again by itself; what fails for so long is told. */
const LAUNCH_MS = 60_000
/** A machine that AWS has accepted may take its time. */
const PENDING_MS = 5 * 60_000
const END_MS = 20 * 60_000
const ALARM_MS = 15 * 60_000
/** Workers hand back to a manager that is still there. */
const MANAGER_STAYS_MS = 10 * 60_000

type Say = (message: string) => void

/** A cluster's two groups; null where they are not there. */
export interface MachineGroups {
  readonly manager: Group
  readonly workers: Group
}

export async function observeMachines(account: Account, cluster: string): Promise<MachineGroups | null> {
  const names = [groupName(cluster, 'manager'), groupName(cluster, 'workers')]
  const [manager, workers] = await (await account.groups()).find(names)
  return manager && workers ? { manager, workers } : null
}

/** Whether as many machines are asked for as the manifest says. */
export function isRaised({ manager, workers }: MachineGroups, cluster: AwsCluster): boolean {
  return manager.desired === 1 && workers.desired === cluster.workers
}

export interface Raising {
  readonly name: string
  readonly cluster: AwsCluster
  readonly idleAlarm: string
  readonly say: Say
}

/**
 * Asks for the machines and waits until AWS has started them; their end is fixed before. Fewer workers than asked for
 * are told; without a manager or any worker everything goes back to none, and a UserError says why.
 */
export async function raiseMachines(account: Account, raising: Raising): Promise<void> {
  const { name, cluster, say } = raising
  const groups = await account.groups()
  await untilQuiet(account, raising)
  const [manager, workers] = [groupName(name, 'manager'), groupName(name, 'workers')]
  // Other numbers of workers do not move the end of what runs already.
  const isFixed =
    (await groups.find([manager]))[0]?.desired === 1 && (await groups.appointments(manager)).length > 0
  if (!isFixed) await fixEnd(groups, name, cluster.maxLifetimeSeconds)
  const startedMs = Date.now()
  await groups.setCapacity(manager, 1)
  await groups.setCapacity(workers, cluster.workers)
  const failure =
    (await launched(groups, { group: manager, wanted: 1, startedMs, say })) ??
    (await launched(groups, { group: workers, wanted: cluster.workers, startedMs, say }))
  if (failure === null) return
  // Left as it is, AWS would go on trying, and start what nobody waits for any more.
  await lowerMachines(groups, name)
  throw new UserError('launch', `No machine starts: ${failure.says}`, {
    hint: `${failure.hint}\nAll is back at no machines`,
  })
}

/** After an idle stop the alarm still stands for a minute or two, and would stop the new machines. */
async function untilQuiet(account: Account, { idleAlarm, say }: Raising): Promise<void> {
  const alarms = await account.alarms()
  const startedMs = performance.now()
  for (let told = false; (await alarms.state(idleAlarm)) === 'ALARM'; told = true) {
    if (!told) say('Waits until the alarm of the last idle stop is over')
    if (performance.now() - startedMs > ALARM_MS)
      throw new UserError('alarm', `The alarm ${idleAlarm} does not end`, {
        hint: 'It would stop the machines at once: see CloudWatch in the console',
      })
    await sleep(POLL_MS)
  }
}

/** The workers go when the lifetime is over, the manager a little later. */
async function fixEnd(groups: Groups, name: string, lifetimeSeconds: number): Promise<void> {
  const endMs = Date.now() + lifetimeSeconds * 1000
  // The name is the group's own: where names count alone, the other one's stays.
  for (const [group, timeMs] of [
    [groupName(name, 'workers'), endMs],
    [groupName(name, 'manager'), endMs + MANAGER_STAYS_MS],
  ] as const)
    await groups.appoint({ name: `${group}-end`, group, capacity: 0, timeMs })
}

interface Launching {
  readonly group: string
  readonly wanted: number
  readonly startedMs: number
  readonly say: Say
}

/** Waits for a group's machines; null, or why there is none at all. */
async function launched(
  groups: Groups,
  { group, wanted, startedMs, say }: Launching,
): Promise<LaunchFailure | null> {
  for (;;) {
    const [found] = await groups.find([group])
    const machines = found?.machines ?? []
    const ready = machines.filter(({ state }) => state === 'InService').length
    if (ready >= wanted) return null
    const failure = latestFailure(await groups.activities(group), startedMs)
    const waitedMs = Date.now() - startedMs
    const isPending = machines.some(({ state }) => state.startsWith('Pending'))
    if (failure !== null && !isPending && (ready > 0 || isHopeless(failure, waitedMs)))
      return ready === 0 ? failure : fewer(failure, { ready, wanted, say })
    if (waitedMs > PENDING_MS) {
      const slow = failure ?? {
        says: 'AWS does not start them',
        hint: '`status` shows the machines',
        isFinal: false,
      }
      return ready === 0 ? slow : fewer(slow, { ready, wanted, say })
    }
    await sleep(POLL_MS)
  }
}

/** One refusal is enough where AWS would only say it again. */
function isHopeless({ isFinal }: LaunchFailure, waitedMs: number): boolean {
  return isFinal || waitedMs > LAUNCH_MS / 2
}

function latestFailure(activities: readonly Activity[], sinceMs: number): LaunchFailure | null {
  // Times of AWS are whole seconds.
  const own = activities.filter(({ startedMs }) => startedMs >= sinceMs - 1000)
  return own.map(launchFailure).find((failure) => failure !== null) ?? null
}

function fewer(
  { says, hint }: LaunchFailure,
  { ready, wanted, say }: { readonly ready: number; readonly wanted: number; readonly say: Say },
): null {
  say(
    `Warning: ${ready} of ${wanted} workers so far: ${says}\n  ${hint}\n  AWS goes on trying; the others work`,
  )
  return null
}

/** All machines to none, and no end fixed any more. */
export async function lowerMachines(groups: Groups, name: string): Promise<void> {
  for (const role of ['workers', 'manager'] as const) {
    const group = groupName(name, role)
    await groups.setCapacity(group, 0)
    for (const each of await groups.appointments(group)) await groups.disappoint(each)
  }
}

/** Waits until no machine is there. */
export async function awaitNoMachines(account: Account, name: string, say: Say): Promise<void> {
  const startedMs = performance.now()
  for (let last = -1; ; ) {
    const there = await observeMachines(account, name)
    const left = there === null ? 0 : there.manager.machines.length + there.workers.machines.length
    if (left === 0) return
    if (left !== last) say(`Waits for ${left} machine${left === 1 ? '' : 's'} to end`)
    last = left
    if (performance.now() - startedMs > END_MS)
      throw new UserError('timeout', `${left} machines have not ended after ${END_MS / 60_000} minutes`, {
        hint: 'See Auto Scaling in the console; the same command may be given again',
      })
    await sleep(POLL_MS)
  }
}
