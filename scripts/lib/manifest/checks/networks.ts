import { INGRESS_POOL } from '../../core/cluster.ts'
import { type Cidr, contains, formatCidr, overlaps, parseCidr, sizeOf } from '../../text/cidr.ts'
import type { Path } from '../../text/place.ts'
import type { Finding } from '../issues.ts'
import type { AwsCluster, Manifest, SwarmCluster } from '../types.gen.ts'

interface Network {
  readonly label: string
  readonly path: Path
  readonly cidr: Cidr
}

/** Docker's own network on every machine. */
const gatewayBridge: Network = {
  label: "Docker's docker_gwbridge",
  path: [],
  cidr: parseCidr('172.18.0.0/16')!,
}
/** What a swarm on AWS takes for its ingress. */
const ingress: Network = {
  label: "the swarm's ingress",
  path: [],
  cidr: parseCidr(INGRESS_POOL)!,
}
/** Docker keeps a few addresses of each network to itself: 250 are left of a /24. */
const keptAddresses = 6
const servicesOnInterlink = 7

/** Networks are networks, do not overlap, lie inside the VPC, and have addresses enough. */
export function* checkNetworks(manifest: Manifest, cluster: SwarmCluster | AwsCluster): Generator<Finding> {
  const { interlink = {}, buildnet = {}, monitor = {} } = manifest.networks ?? {}
  const overlays = [
    {
      label: 'interlink',
      path: ['networks', 'interlink', 'subnet'],
      text: interlink.subnet ?? '10.213.40.0/24',
    },
    {
      label: 'buildnet',
      path: ['networks', 'buildnet', 'subnet'],
      text: buildnet.subnet ?? '10.213.42.0/24',
    },
    {
      label: 'monitor',
      path: ['networks', 'monitor', 'subnet'],
      text: monitor.subnet ?? '10.213.44.0/24',
    },
  ]
  const aws = cluster.provider === 'aws' ? awsNetworks(cluster) : { vpc: [], subnets: [], sshFrom: [] }
  const known = new Map<string, readonly Network[]>()
  for (const [kind, list] of Object.entries({ overlays, ...aws })) {
    known.set(
      kind,
      list.flatMap(({ text, ...named }) => {
        const cidr = parseCidr(text)
        return cidr === null ? [] : [{ ...named, cidr }]
      }),
    )
    for (const named of list) yield* checkForm(named)
  }
  const [over, vpc, subnets] = ['overlays', 'vpc', 'subnets'].map((kind) => known.get(kind)!) as [
    readonly Network[],
    readonly Network[],
    readonly Network[],
  ]
  const docker = cluster.provider === 'aws' ? [gatewayBridge, ingress] : [gatewayBridge]
  yield* checkOverlaps([...docker, ...over, ...vpc])
  yield* checkOverlaps(subnets)
  yield* checkInside(vpc[0], subnets)
  yield* checkRoom(manifest, cluster, over)
}

interface NamedText {
  readonly label: string
  readonly path: Path
  readonly text: string
}

/** Ids of networks that exist say nothing that could be checked here. */
function awsNetworks({ network }: AwsCluster): Readonly<Record<string, readonly NamedText[]>> {
  const { vpc = '172.31.0.0/16', subnets = ['172.31.0.0/20', '172.31.16.0/20'], sshFrom = [] } = network
  const list = (key: string, label: string, texts: readonly string[]) =>
    texts.map((text, index) => ({
      label: `${label} ${text}`,
      path: ['cluster', 'network', key, index],
      text,
    }))
  return {
    vpc: vpc.includes('/')
      ? [{ label: `the VPC ${vpc}`, path: ['cluster', 'network', 'vpc'], text: vpc }]
      : [],
    subnets: list('subnets', 'the subnet', subnets).filter(({ text }) => text.includes('/')),
    sshFrom: list('sshFrom', 'the network', sshFrom),
  }
}

function* checkForm({ path, text }: NamedText): Generator<Finding> {
  const cidr = parseCidr(text)
  if (cidr === null) {
    yield {
      path,
      code: 'bad-network',
      message: `"${text}" is no IPv4 network`,
      hint: 'Four numbers up to 255, and a prefix up to 32, as in 10.213.42.0/24',
    }
  } else if (formatCidr(cidr) !== text) {
    yield {
      path,
      code: 'bad-network',
      message: `"${text}" does not begin its network`,
      hint: `The network is ${formatCidr(cidr)}`,
    }
  }
}

function* checkOverlaps(networks: readonly Network[]): Generator<Finding> {
  for (const [index, network] of networks.entries()) {
    const other = networks.slice(0, index).find((before) => overlaps(before.cidr, network.cidr))
    if (other === undefined) continue
    const message = `${formatCidr(network.cidr)} overlaps ${other.label} (${formatCidr(other.cidr)})`
    yield {
      path: network.path,
      code: 'network-overlap',
      message,
      hint: 'Choose networks that have no address in common',
    }
  }
}

function* checkInside(vpc: Network | undefined, subnets: readonly Network[]): Generator<Finding> {
  if (vpc === undefined) return
  for (const { cidr, path } of subnets) {
    if (contains(vpc.cidr, cidr)) continue
    yield {
      path,
      code: 'subnet-outside',
      message: `${formatCidr(cidr)} is not inside the VPC ${formatCidr(vpc.cidr)}`,
      hint: 'Give subnets that are parts of "vpc"',
    }
  }
}

/** Every task takes an address, pending ones too, and so does every service and machine. */
function* checkRoom(
  manifest: Manifest,
  cluster: SwarmCluster | AwsCluster,
  overlays: readonly Network[],
): Generator<Finding> {
  const machines =
    1 + (typeof cluster.workers === 'number' ? cluster.workers : (cluster.workers?.length ?? 0))
  const replicas = manifest.services?.runner?.replicas ?? 100
  const needed: Readonly<Record<string, number>> = {
    interlink: replicas + 2 * servicesOnInterlink + machines,
    buildnet: 2 * machines + 4,
    monitor: 2 * machines + 4,
  }
  for (const { label, path, cidr } of overlays) {
    const [need, room] = [needed[label]!, sizeOf(cidr.prefix) - keptAddresses]
    if (need < room) continue
    const enough = 32 - Math.ceil(Math.log2(need + 1 + keptAddresses))
    yield {
      path,
      code: 'network-too-small',
      message: `${formatCidr(cidr)} has ${Math.max(room, 0)} addresses for tasks, ${need} are needed`,
      hint: `Give "networks.${label}.subnet" a prefix of /${enough} or less`,
    }
  }
}
