import type { AwsCluster, AwsNetwork } from '../core/cluster.ts'
import { parseDuration, parseSize } from '../text/units.ts'
import type { AwsCluster as AwsSpec } from './types.gen.ts'

const DEFAULT_TYPE = 'c7i.4xlarge'
const DEFAULT_VPC = '172.31.0.0/16'
const DEFAULT_SUBNETS = ['172.31.0.0/20', '172.31.16.0/20']
const GIB = 2 ** 30

/** A cluster on AWS with every default filled in. */
export function resolveAws(spec: AwsSpec): AwsCluster {
  const { provider, region, workers, spot, idle = {}, network } = spec
  return {
    provider,
    region,
    workers,
    instanceTypes: typesOf(spec.instanceType ?? DEFAULT_TYPE),
    spot: spot === undefined ? null : { maxPrice: spot.maxPrice ?? null },
    idle: {
      cpuBelow: idle.cpuBelow ?? 10,
      periodSeconds: secondsOf(idle.period ?? '15m'),
      periods: idle.periods ?? 4,
    },
    maxLifetimeSeconds: secondsOf(spec.maxLifetime ?? '24h'),
    volumeGib: Math.ceil(bytesOf(spec.volume ?? '50GiB') / GIB),
    snapshot: spec.snapshot ?? null,
    network: networkOf(network),
  }
}

function typesOf(spec: NonNullable<AwsSpec['instanceType']>): AwsCluster['instanceTypes'] {
  if (typeof spec === 'string') return { manager: spec, workers: [spec] }
  return {
    manager: spec.manager,
    workers: typeof spec.worker === 'string' ? [spec.worker] : spec.worker,
  }
}

function networkOf({
  vpc = DEFAULT_VPC,
  subnets = DEFAULT_SUBNETS,
  sshFrom = [],
}: AwsSpec['network']): AwsNetwork {
  const shared = { subnets, sshFrom }
  return vpc.includes('/') ? { kind: 'new', vpc, ...shared } : { kind: 'existing', vpcId: vpc, ...shared }
}

function secondsOf(value: string | number): number {
  return typeof value === 'string' ? parseDuration(value)! : value
}

function bytesOf(value: string | number): number {
  return typeof value === 'string' ? parseSize(value)! : value
}
