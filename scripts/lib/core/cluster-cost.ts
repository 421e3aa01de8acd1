import type { AwsCluster } from './cluster.ts'
import type { CampaignPlan } from './plan.ts'

/** What things cost in a region, in dollars. */
export interface Prices {
  /** Of a machine on demand, per hour; null where it is not known. */
  machine(type: string): number | null
  /** Of a gibibyte on the manager's volume, per month. */
  readonly gibMonth: number
  /** Of a public address, per hour. */
  readonly addressHour: number
}

export const HOURS_A_MONTH = 730

/**
 * Dollars per hour while all machines run; null where a price is not known. Spot machines cost what the manifest
 * allows at most: what they really cost changes by the hour.
 */
export function runningCost(cluster: AwsCluster, prices: Prices): number | null {
  const { manager, worker } = machineCosts(cluster, prices)
  if (manager === null || worker === null) return null
  const addresses = (1 + cluster.workers) * prices.addressHour
  return (
    manager + cluster.workers * worker + addresses + (cluster.volumeGib * prices.gibMonth) / HOURS_A_MONTH
  )
}

/** Dollars per hour of a machine of each kind; of several types the dearest. */
export function machineCosts(
  { instanceTypes, spot }: AwsCluster,
  prices: Prices,
): { readonly manager: number | null; readonly worker: number | null } {
  const each = instanceTypes.workers.map((type) => prices.machine(type))
  const known = each.filter((price) => price !== null)
  const onDemand = known.length < each.length ? null : Math.max(...known)
  return {
    manager: prices.machine(instanceTypes.manager),
    worker: spot?.maxPrice ?? onDemand,
  }
}

/** Dollars per month while no machine runs: the volume and the manager's address stay. */
export function haltedCost({ volumeGib }: AwsCluster, { gibMonth, addressHour }: Prices): number {
  return volumeGib * gibMonth + HOURS_A_MONTH * addressHour
}

/** What a group did with its machines. */
export interface GroupActivity {
  /** Such as `Launching a new EC2 instance: i-0abc`. */
  readonly what: string
  readonly status: string
  /** Milliseconds since 1970, UTC. */
  readonly startedMs: number
}

/** Hours that machines have run, as far back as activities go; those that have not ended run until `nowMs`. */
export function machineHours(activities: readonly GroupActivity[], nowMs: number): number {
  const began = new Map<string, number>()
  const ended = new Map<string, number>()
  for (const { what, status, startedMs } of activities) {
    const [, verb, id] = /^(Launching|Terminating).*?\b(i-[0-9a-f]+)/.exec(what) ?? []
    if (id === undefined || status === 'Failed' || status === 'Cancelled') continue
    if (verb === 'Launching') began.set(id, startedMs)
    else ended.set(id, startedMs)
  }
  let hours = 0
  for (const [id, startMs] of began) hours += ((ended.get(id) ?? nowMs) - startMs) / 3_600_000
  return hours
}

/** Campaigns of a plan with what their new runs should cost on machines of this price. */
export function withCost(
  campaigns: readonly CampaignPlan[],
  perHour: number | null,
): readonly CampaignPlan[] {
  return campaigns.map((campaign) => {
    const { seconds } = campaign.estimate
    const cost = seconds === null || perHour === null ? null : (seconds / 3600) * perHour
    return { ...campaign, estimate: { seconds, cost } }
  })
}
