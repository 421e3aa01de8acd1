import { idleMinutes } from '../../core/idle.ts'
import type { Finding } from '../issues.ts'
import { resolveAws } from '../resolve-aws.ts'
import type { AwsCluster } from '../types.gen.ts'

/** CloudWatch looks back a week, and the alarm that ends what outlives its time needs an hour of it. */
const LONGEST_HOURS = 167
/** Less would stop machines before a campaign is there. */
const SHORTEST_IDLE_MINUTES = 5
/** What a volume of gp3 may hold; the images and the services' data need the least. */
const VOLUME_GIB = { least: 10, most: 16_384 }

/** What can be said about machines on AWS without asking it. */
export function* checkAws(cluster: AwsCluster): Generator<Finding> {
  yield* checkAccess(cluster)
  yield* checkSubnets(cluster)
  yield* checkSizes(cluster)
}

function* checkAccess({ managers = 1, network }: AwsCluster): Generator<Finding> {
  if (managers > 1) {
    yield {
      path: ['cluster', 'managers'],
      code: 'several-managers',
      message: `A cluster on AWS has one manager, found ${managers}`,
      hint: 'Write 1, or remove "managers"',
    }
  }
  if (network.sshFrom === undefined) {
    yield {
      path: ['cluster', 'network'],
      code: 'ssh-from-missing',
      message: '"sshFrom" is missing: nobody gets in until it says who',
      hint: 'Give the network you work from, as in "sshFrom: [203.0.113.7/32]"',
    }
  }
  for (const [index, from] of (network.sshFrom ?? []).entries()) {
    if (!/\/0$/.test(from)) continue
    yield {
      path: ['cluster', 'network', 'sshFrom', index],
      code: 'ssh-from-anywhere',
      level: 'warning',
      message: `"${from}" lets the whole internet try to log in`,
      hint: 'Give the network you work from, as in 203.0.113.7/32',
    }
  }
}

/** Of a network that exists, subnets exist too; of a new one, they are made. */
function* checkSubnets({ network: { vpc = '', subnets } }: AwsCluster): Generator<Finding> {
  const isThere = vpc.startsWith('vpc-')
  if (isThere && subnets === undefined) {
    yield {
      path: ['cluster', 'network'],
      code: 'subnets-missing',
      message: `The subnets of ${vpc} are missing`,
      hint: 'Name those that machines are to stand in, as in "subnets: [subnet-0abc]"',
    }
  }
  for (const [index, subnet] of (subnets ?? []).entries()) {
    if (subnet.startsWith('subnet-') === isThere) continue
    yield {
      path: ['cluster', 'network', 'subnets', index],
      code: 'subnet-kind',
      message: isThere
        ? `"${subnet}" is a range, and "vpc" names a network that exists`
        : `"${subnet}" names a subnet that exists, and "vpc" is a range`,
      hint: isThere ? 'Give its id, as in subnet-0abc' : 'Give its network as "vpc: vpc-0abc", or a range',
    }
  }
}

function* checkSizes(spec: AwsCluster): Generator<Finding> {
  const { maxLifetimeSeconds, idle, volumeGib } = resolveAws(spec)
  if (maxLifetimeSeconds > LONGEST_HOURS * 3600) {
    yield {
      path: ['cluster', 'maxLifetime'],
      code: 'lifetime-too-long',
      message: `Machines may live for ${LONGEST_HOURS} hours at most: AWS's alarms look back a week`,
      hint: 'Choose less; the next "apply" brings them back and goes on',
    }
  }
  if (idleMinutes(idle) < SHORTEST_IDLE_MINUTES) {
    yield {
      path: ['cluster', 'idle'],
      code: 'idle-too-short',
      message: `Machines would stop after ${Number(idleMinutes(idle).toFixed(2))} minutes, before work is there`,
      hint: `Have period x periods come to ${SHORTEST_IDLE_MINUTES} minutes at least`,
    }
  }
  if (volumeGib < VOLUME_GIB.least || volumeGib > VOLUME_GIB.most) {
    yield {
      path: ['cluster', 'volume'],
      code: 'volume-size',
      message: `The volume must hold ${VOLUME_GIB.least} GiB to 16 TiB, found ${volumeGib} GiB`,
      hint: 'As in "volume: 50GiB"',
    }
  }
}
