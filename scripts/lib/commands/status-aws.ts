import { CLUSTER_TAG, groupName, IDLE_METRIC, stackName } from '../core/aws-names.ts'
import type { AwsCluster } from '../core/cluster.ts'
import { haltedCost, machineCosts, machineHours, type Prices, runningCost } from '../core/cluster-cost.ts'
import { UserError } from '../core/errors.ts'
import { idleMinutes } from '../core/idle.ts'
import type { Machine } from '../effects/aws-groups.ts'
import { type Account, openAccount } from '../providers/aws/account.ts'
import { observeMachines } from '../providers/aws/machines.ts'
import { stepFor } from '../providers/aws/stack-states.ts'
import type { Project } from './project.ts'

/** A cluster on AWS at a glance. */
export interface AwsView {
  /**
   * `absent`: no stack; `halted`: it costs little; `up`: machines are there or on their way; `changing`: CloudFormation
   * is at work; `broken`: `apply` has to mend it.
   */
  readonly state: 'absent' | 'halted' | 'up' | 'changing' | 'broken'
  /** CloudFormation's own word; null where there is no stack. */
  readonly stack: string | null
  readonly region: string
  readonly machines: readonly (Machine & { readonly role: 'manager' | 'worker' })[]
  readonly stops: Stops
  readonly cost: Cost
}

/** When all machines stop by themselves. */
export interface Stops {
  /** For how long nothing has gone on; null where it is not known. */
  readonly idleMinutes: number | null
  /** At which they stop. */
  readonly atIdleMinutes: number
  /** Whatever happens; ISO 8601; null where no machine is there. */
  readonly latest: string | null
}

/** Dollars; null where the price table lacks a type. */
export interface Cost {
  readonly perHour: number | null
  readonly soFar: number | null
  readonly haltedPerMonth: number
}

/** Looks at a cluster's stack and machines, and reckons what they cost; changes nothing. */
export async function lookAtAws(project: Project, prices: Prices): Promise<AwsView> {
  const cluster = project.cluster as AwsCluster
  const account = openAccount(cluster.region)
  const { name } = project
  const [stack, groups, latest, idle, hours] = await Promise.all([
    account.stacks().then((stacks) => stacks.find(stackName(name))),
    observeMachines(account, name),
    latestEnd(account, name),
    account.alarms().then((alarms) => alarms.latest({ ...IDLE_METRIC, value: name }, 10)),
    hoursOf(account, name),
  ])
  const machines = [
    ...(groups?.manager.machines ?? []).map((machine) => ({ ...machine, role: 'manager' as const })),
    ...(groups?.workers.machines ?? []).map((machine) => ({ ...machine, role: 'worker' as const })),
  ]
  const isUp = machines.length > 0 || (groups !== null && groups.manager.desired > 0)
  return {
    state: stateOf(stack?.status ?? null, isUp),
    stack: stack?.status ?? null,
    region: cluster.region,
    machines,
    stops: { idleMinutes: isUp ? idle : null, atIdleMinutes: idleMinutes(cluster.idle), latest },
    cost: {
      perHour: isUp ? runningCost(cluster, prices) : 0,
      soFar: spent(cluster, prices, hours),
      haltedPerMonth: stack === null ? 0 : haltedCost(cluster, prices),
    },
  }
}

function stateOf(status: string | null, isUp: boolean): AwsView['state'] {
  switch (stepFor(status)) {
    case 'create':
      return 'absent'
    case 'wait':
      return 'changing'
    case 'compare':
      return isUp ? 'up' : 'halted'
    default:
      return 'broken'
  }
}

/** When the last machine goes by the clock. */
async function latestEnd(account: Account, cluster: string): Promise<string | null> {
  const groups = await account.groups()
  const appointments = await groups.appointments(groupName(cluster, 'manager'))
  const times = appointments.map(({ timeMs }) => timeMs)
  return times.length === 0 ? null : new Date(Math.max(...times)).toISOString()
}

interface Hours {
  readonly manager: number
  readonly workers: number
}

async function hoursOf(account: Account, cluster: string): Promise<Hours> {
  const groups = await account.groups()
  const now = Date.now()
  const [manager, workers] = await Promise.all(
    (['manager', 'workers'] as const).map(async (role) =>
      machineHours(await groups.history(groupName(cluster, role)), now),
    ),
  )
  return { manager: manager!, workers: workers! }
}

/** Of the machines of the last six weeks, as long as AWS keeps what groups did. */
function spent(cluster: AwsCluster, prices: Prices, hours: Hours): number | null {
  const { manager, worker } = machineCosts(cluster, prices)
  return manager === null || worker === null ? null : hours.manager * manager + hours.workers * worker
}

/** One cluster of the account. */
export interface ClusterLine {
  readonly name: string
  readonly region: string
  /** CloudFormation's word. */
  readonly stack: string
  readonly machines: number
  /** ISO 8601; null where no machine is there. */
  readonly latest: string | null
}

/** All clusters of the account, in all regions that it may use; one that cannot be asked is told. */
export async function listClusters(
  region: string,
  warn: (message: string) => void,
): Promise<readonly ClusterLine[]> {
  const regions = await (await openAccount(region).ec2()).regions()
  const asked = regions.map(async (each) => {
    try {
      return await clustersIn(openAccount(each))
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      warn(`${each} is passed over: ${error.message}`)
      return []
    }
  })
  const found = await Promise.all(asked)
  return found.flat().toSorted((a, b) => a.name.localeCompare(b.name) || a.region.localeCompare(b.region))
}

async function clustersIn(account: Account): Promise<readonly ClusterLine[]> {
  const stacks = await (await account.stacks()).list(CLUSTER_TAG)
  return await Promise.all(
    stacks.map(async ({ tags, status }) => {
      const name = tags[CLUSTER_TAG]!
      const [groups, latest] = await Promise.all([observeMachines(account, name), latestEnd(account, name)])
      const machines = groups === null ? 0 : groups.manager.machines.length + groups.workers.machines.length
      return { name, region: account.place.region, stack: status, machines, latest }
    }),
  )
}
