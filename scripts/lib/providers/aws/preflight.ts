import type { AwsCluster } from '../../core/cluster.ts'
import { UserError } from '../../core/errors.ts'
import type { OfferedType } from '../../effects/aws-ec2.ts'
import { readQuotas } from '../../effects/aws-quotas.ts'
import type { Account } from './account.ts'

/**
 * What would stop a cluster halfway, found before anything is made: types that the region or its zones do not have,
 * processors that images are not for, quotas.
 */

/** The zones for the subnets of a template, the manager's first. */
export type Zones = readonly [string, ...string[]]

/** What the region offers of a cluster's types; throws a UserError where types are missing or have other processors. */
export async function surveyTypes(account: Account, cluster: AwsCluster): Promise<readonly OfferedType[]> {
  const { manager, workers } = cluster.instanceTypes
  const offered = await (await account.ec2()).types([...new Set([manager, ...workers])])
  requireTypes(cluster, offered)
  return offered
}

/** A zone for each subnet that the template asks about; throws a UserError where none has the types. */
export async function chooseZones(
  account: Account,
  cluster: AwsCluster,
  offered: readonly OfferedType[],
): Promise<Zones> {
  const { network, region } = cluster
  if (network.kind === 'new') {
    const zones = spreadZones(cluster, offered)
    requireInZones(cluster, offered, zones)
    return zones
  }
  const there = await (await account.ec2()).subnetsOf(network.vpcId)
  if (there === null) throw noNetwork(`There is no VPC ${network.vpcId} in ${region}`)
  for (const subnet of network.subnets)
    if (!there.has(subnet)) throw noNetwork(`The VPC ${network.vpcId} has no subnet ${subnet}`)
  const zones = network.subnets.map((subnet) => there.get(subnet)!)
  requireInZones(cluster, offered, zones)
  return [zones[0]!]
}

function noNetwork(message: string): UserError {
  return new UserError('network', message, { hint: 'Check cluster.network.vpc and cluster.network.subnets' })
}

function requireTypes({ region, instanceTypes }: AwsCluster, offered: readonly OfferedType[]): void {
  for (const type of [instanceTypes.manager, ...instanceTypes.workers]) {
    const found = offered.find((each) => each.type === type)
    if (found === undefined)
      throw new UserError('type-absent', `The region ${region} does not have the instance type ${type}`, {
        hint: 'Choose another cluster.instanceType, or another cluster.region',
      })
    if (!found.architectures.includes('x86_64'))
      throw new UserError(
        'type-arm',
        `The instance type ${type} has processors (${found.architectures.join(', ')}) that the images are not made for`,
        { hint: 'Choose a type with x86_64 processors, such as c7i.4xlarge' },
      )
  }
}

/** The first has the manager's type, the others as many of the workers' as can be; in turn where they are few. */
function spreadZones(cluster: AwsCluster, offered: readonly OfferedType[]): Zones {
  const { manager, workers } = cluster.instanceTypes
  const zonesOf = (type: string) => offered.find((each) => each.type === type)?.zones ?? []
  const worth = (zone: string) => workers.filter((type) => zonesOf(type).includes(zone)).length
  const byWorth = (zones: readonly string[]) =>
    [...new Set(zones)].sort((a, b) => worth(b) - worth(a) || a.localeCompare(b))
  const first = byWorth(zonesOf(manager))[0]!
  const useful = byWorth(workers.flatMap(zonesOf))
  const others = [...useful.filter((zone) => zone !== first), ...useful.filter((zone) => zone === first)]
  return [first, ...cluster.network.subnets.slice(1).map((_, index) => others[index % others.length]!)]
}

function requireInZones(
  { instanceTypes: { manager, workers } }: AwsCluster,
  offered: readonly OfferedType[],
  zones: readonly string[],
): void {
  const isIn = (type: string, among: readonly string[]) =>
    offered.find((each) => each.type === type)!.zones.some((zone) => among.includes(zone))
  const lost = !isIn(manager, zones.slice(0, 1))
    ? { type: manager, among: zones.slice(0, 1) }
    : workers.some((type) => isIn(type, zones))
      ? null
      : { type: workers.join(', '), among: zones }
  if (lost === null) return
  throw new UserError('type-not-in-zone', `${lost.among.join(', ')} does not have ${lost.type}`, {
    hint: 'Name subnets in other zones (the first one is the manager’s), or another cluster.instanceType',
  })
}

/** Quotas that a cluster can run into, all in virtual cores; types of other families have their own. */
const STANDARD = { service: 'ec2', code: 'L-1216C47A', name: 'Running On-Demand Standard instances' }
const STANDARD_SPOT = { service: 'ec2', code: 'L-34B43A08', name: 'All Standard Spot Instance Requests' }
const ADDRESSES = { service: 'ec2', code: 'L-0263D0A3', name: 'EC2-VPC Elastic IPs' }
const VPCS = { service: 'vpc', code: 'L-F678F1CE', name: 'VPCs per Region' }
const IS_STANDARD = /^[acdhimrtz]\d/

/** Throws a UserError where the account may not have so many cores at a time as the machines have. */
export async function requireCores(
  account: Account,
  cluster: AwsCluster,
  offered: readonly OfferedType[],
): Promise<void> {
  const { manager, workers } = cluster.instanceTypes
  const coresOf = (type: string) =>
    IS_STANDARD.test(type) ? (offered.find((each) => each.type === type)?.vcpus ?? 0) : 0
  // The smallest of the types that would do is what is needed at least.
  const workerCores = cluster.workers * Math.min(...workers.map(coresOf))
  const onDemand = coresOf(manager) + (cluster.spot === null ? workerCores : 0)
  const spot = cluster.spot === null ? 0 : workerCores
  const quotas = await readQuotas(account.place, [STANDARD, STANDARD_SPOT])
  for (const { quota, needed } of [
    { quota: STANDARD, needed: onDemand },
    { quota: STANDARD_SPOT, needed: spot },
  ])
    refuseBeyond(quota.name, { limit: quotas.get(quota.code) ?? null, needed, what: 'cores' })
}

/** Throws a UserError where no address or VPC more may be had. */
export async function requirePlaces(account: Account, { network }: AwsCluster): Promise<void> {
  const [{ addresses, vpcs }, quotas] = await Promise.all([
    account.ec2().then((ec2) => ec2.inUse()),
    readQuotas(account.place, [ADDRESSES, VPCS]),
  ])
  refuseBeyond(ADDRESSES.name, {
    limit: quotas.get(ADDRESSES.code) ?? null,
    needed: addresses + 1,
    what: 'addresses',
  })
  if (network.kind === 'existing') return
  refuseBeyond(VPCS.name, { limit: quotas.get(VPCS.code) ?? null, needed: vpcs + 1, what: 'VPCs' })
}

function refuseBeyond(
  name: string,
  { limit, needed, what }: { readonly limit: number | null; readonly needed: number; readonly what: string },
): void {
  if (limit === null || needed <= limit) return
  throw new UserError(
    'quota',
    `The quota "${name}" is ${limit}, and the cluster takes it to ${needed} ${what}`,
    {
      hint: 'Have it raised (Service Quotas in the console), or ask for fewer or smaller machines',
    },
  )
}
