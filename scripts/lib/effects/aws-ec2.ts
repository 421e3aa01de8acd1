import { type AwsPlace, awsCode, clientSettings, inWords } from './aws-client.ts'

/** A type of machine, as a region offers it. */
export interface OfferedType {
  readonly type: string
  /** Virtual cores, as quotas count. */
  readonly vcpus: number
  /** `x86_64`, `arm64` and others. */
  readonly architectures: readonly string[]
  /** Such as `eu-central-1a`. */
  readonly zones: readonly string[]
}

/** What is left at a place, by EC2's own words. */
export interface Leftover {
  /** Such as `volume`, `snapshot`, `elastic-ip`. */
  readonly kind: string
  readonly id: string
}

/** A machine that is not gone. */
export interface RunningMachine {
  readonly id: string
  readonly type: string
  /** Milliseconds since 1970, UTC. */
  readonly launchedMs: number
  readonly isSpot: boolean
}

export interface Snapshot {
  readonly id: string
  readonly sizeGib: number
}

/** EC2, as far as it is asked; nothing here but `removeSnapshot` changes anything. */
export interface Ec2 {
  /** Those of the types that the region has; the others are left out. */
  types(names: readonly string[]): Promise<readonly OfferedType[]>
  /** The zones of a VPC's subnets by their ids; null where there is no such VPC. */
  subnetsOf(vpc: string): Promise<ReadonlyMap<string, string> | null>
  /** Addresses and VPCs that the account has in the region. */
  inUse(): Promise<{ readonly addresses: number; readonly vpcs: number }>
  /** What bears a tag, machines that have ended left out. */
  tagged(key: string, value: string): Promise<readonly Leftover[]>
  /** Those of the machines that are not gone. */
  running(ids: readonly string[]): Promise<readonly RunningMachine[]>
  /** Regions that the account may use. */
  regions(): Promise<readonly string[]>
  snapshotsOf(volume: string): Promise<readonly Snapshot[]>
  removeSnapshot(id: string): Promise<void>
}

export async function openEc2(place: AwsPlace): Promise<Ec2> {
  const sdk = await import('@aws-sdk/client-ec2')
  const client = inWords(new sdk.EC2Client(clientSettings(place)))
  return {
    async types(names) {
      const zones = new Map<string, string[]>()
      const filters = [{ Name: 'instance-type', Values: [...names] }]
      const offerings = sdk.paginateDescribeInstanceTypeOfferings(
        { client },
        { LocationType: 'availability-zone', Filters: filters },
      )
      for await (const { InstanceTypeOfferings: page = [] } of offerings)
        for (const { InstanceType, Location } of page)
          zones.set(InstanceType!, [...(zones.get(InstanceType!) ?? []), Location!])
      if (zones.size === 0) return []
      const types = sdk.paginateDescribeInstanceTypes(
        { client },
        { Filters: [{ Name: 'instance-type', Values: [...zones.keys()] }] },
      )
      const found: OfferedType[] = []
      for await (const { InstanceTypes: page = [] } of types)
        for (const { InstanceType, VCpuInfo, ProcessorInfo } of page)
          found.push({
            type: InstanceType!,
            vcpus: VCpuInfo?.DefaultVCpus ?? 0,
            architectures: ProcessorInfo?.SupportedArchitectures ?? [],
            zones: (zones.get(InstanceType!) ?? []).toSorted(),
          })
      return found
    },
    async subnetsOf(vpc) {
      try {
        await client.send(new sdk.DescribeVpcsCommand({ VpcIds: [vpc] }))
      } catch (error) {
        if (awsCode(error) === 'InvalidVpcID.NotFound') return null
        throw error
      }
      const command = new sdk.DescribeSubnetsCommand({ Filters: [{ Name: 'vpc-id', Values: [vpc] }] })
      const { Subnets = [] } = await client.send(command)
      return new Map(Subnets.map(({ SubnetId, AvailabilityZone }) => [SubnetId!, AvailabilityZone!]))
    },
    async inUse() {
      const [{ Addresses = [] }, { Vpcs = [] }] = await Promise.all([
        client.send(new sdk.DescribeAddressesCommand({})),
        client.send(new sdk.DescribeVpcsCommand({})),
      ])
      return { addresses: Addresses.length, vpcs: Vpcs.length }
    },
    async tagged(key, value) {
      const tags = sdk.paginateDescribeTags(
        { client },
        { Filters: [{ Name: `tag:${key}`, Values: [value] }] },
      )
      const found: Leftover[] = []
      for await (const { Tags: page = [] } of tags)
        found.push(...page.map(({ ResourceType, ResourceId }) => ({ kind: ResourceType!, id: ResourceId! })))
      const machines = found.filter(({ kind }) => kind === 'instance').map(({ id }) => id)
      // A machine is shown for an hour after its end.
      const alive = await running(machines)
      return found.filter(({ kind, id }) => kind !== 'instance' || alive.some((each) => each.id === id))
    },
    running,
    async regions() {
      const { Regions = [] } = await client.send(new sdk.DescribeRegionsCommand({}))
      return Regions.map(({ RegionName }) => RegionName!)
    },
    async snapshotsOf(volume) {
      const command = new sdk.DescribeSnapshotsCommand({
        OwnerIds: ['self'],
        Filters: [{ Name: 'volume-id', Values: [volume] }],
      })
      const { Snapshots = [] } = await client.send(command)
      return Snapshots.map(({ SnapshotId, VolumeSize }) => ({ id: SnapshotId!, sizeGib: VolumeSize ?? 0 }))
    },
    async removeSnapshot(id) {
      await client.send(new sdk.DeleteSnapshotCommand({ SnapshotId: id }))
    },
  }

  async function running(ids: readonly string[]): Promise<readonly RunningMachine[]> {
    if (ids.length === 0) return []
    const command = new sdk.DescribeInstancesCommand({
      Filters: [
        { Name: 'instance-id', Values: [...ids] },
        {
          Name: 'instance-state-name',
          Values: ['pending', 'running', 'stopping', 'stopped', 'shutting-down'],
        },
      ],
    })
    const { Reservations = [] } = await client.send(command)
    return Reservations.flatMap(({ Instances = [] }) => Instances).map(
      ({ InstanceId, InstanceType, LaunchTime, InstanceLifecycle }) => ({
        id: InstanceId!,
        type: InstanceType!,
        launchedMs: LaunchTime!.getTime(),
        isSpot: InstanceLifecycle === 'spot',
      }),
    )
  }
}
