import type { AwsNetwork } from '../../core/cluster.ts'
import { RESOURCES, subnetId, zoneParameter } from './names.ts'
import { getAtt, type Resource, ref, tagList, type Value } from './template.ts'

type Resources = Readonly<Record<string, Resource>>
type Tags = Readonly<Record<string, string>>

/** What swarm's machines say to each other. */
const SWARM_PORTS = [
  { name: 'Management', protocol: 'tcp', port: 2377 },
  { name: 'GossipTcp', protocol: 'tcp', port: 7946 },
  { name: 'GossipUdp', protocol: 'udp', port: 7946 },
  { name: 'Overlay', protocol: 'udp', port: 4789 },
] as const

/** Packages and images come from there; AWS's own names, times and metadata pass by security groups. */
const WEB_PORTS = [80, 443]

/** The new network with its subnets, one a zone; nothing where it exists. */
export function networkResources(network: AwsNetwork, tags: Tags): Resources {
  if (network.kind === 'existing') return {}
  const { vpc, gateway, gatewayAttachment, routes, defaultRoute } = RESOURCES
  const Tags = tagList(tags)
  return {
    [vpc]: {
      Type: 'AWS::EC2::VPC',
      Properties: { CidrBlock: network.vpc, EnableDnsSupport: true, EnableDnsHostnames: true, Tags },
    },
    [gateway]: { Type: 'AWS::EC2::InternetGateway', Properties: { Tags } },
    [gatewayAttachment]: {
      Type: 'AWS::EC2::VPCGatewayAttachment',
      Properties: { VpcId: ref(vpc), InternetGatewayId: ref(gateway) },
    },
    [routes]: { Type: 'AWS::EC2::RouteTable', Properties: { VpcId: ref(vpc), Tags } },
    [defaultRoute]: {
      Type: 'AWS::EC2::Route',
      DependsOn: gatewayAttachment,
      Properties: {
        RouteTableId: ref(routes),
        DestinationCidrBlock: '0.0.0.0/0',
        GatewayId: ref(gateway),
      },
    },
    ...Object.assign({}, ...network.subnets.map((cidr, index) => subnetResources(cidr, { index, tags }))),
  }
}

/** Without public addresses by itself: what is launched there says whether it gets one. */
function subnetResources(
  CidrBlock: string,
  { index, tags }: { readonly index: number; readonly tags: Tags },
): Resources {
  const id = subnetId(index)
  return {
    [id]: {
      Type: 'AWS::EC2::Subnet',
      Properties: {
        VpcId: ref(RESOURCES.vpc),
        AvailabilityZone: ref(zoneParameter(index)),
        CidrBlock,
        Tags: tagList(tags),
      },
    },
    [`${id}Routes`]: {
      Type: 'AWS::EC2::SubnetRouteTableAssociation',
      Properties: { SubnetId: ref(id), RouteTableId: ref(RESOURCES.routes) },
    },
  }
}

/** How many zones the template asks for: a subnet that exists stands in its own, and only the manager's matters. */
export function zoneCount(network: AwsNetwork): number {
  return network.kind === 'new' ? network.subnets.length : 1
}

/** The subnets, the manager's first. */
export function subnetRefs({ kind, subnets }: AwsNetwork): readonly Value[] {
  return kind === 'existing' ? subnets : subnets.map((_, index) => ref(subnetId(index)))
}

/** Who may talk to whom: machines to each other as a swarm, people to the manager's port 22, nobody else. */
export function securityResources(network: AwsNetwork, tags: Tags): Resources {
  const { vpc, machinesGroup, managerGroup } = RESOURCES
  const VpcId = network.kind === 'new' ? ref(vpc) : network.vpcId
  const Tags = tagList(tags)
  const web = WEB_PORTS.map((port) => ({
    Description: `Packages and images, port ${port}`,
    IpProtocol: 'tcp',
    FromPort: port,
    ToPort: port,
    CidrIp: '0.0.0.0/0',
  }))
  return {
    [machinesGroup]: {
      Type: 'AWS::EC2::SecurityGroup',
      Properties: {
        GroupDescription: 'Machines of the cluster among themselves',
        VpcId,
        SecurityGroupEgress: web,
        Tags,
      },
    },
    ...Object.assign({}, ...SWARM_PORTS.map(swarmRules)),
    [managerGroup]: {
      Type: 'AWS::EC2::SecurityGroup',
      Properties: {
        GroupDescription: 'SSH to the manager, from the networks that the manifest names',
        VpcId,
        SecurityGroupIngress: network.sshFrom.map((CidrIp) => ({
          Description: 'SSH, named in network.sshFrom',
          IpProtocol: 'tcp',
          FromPort: 22,
          ToPort: 22,
          CidrIp,
        })),
        // Without a rule of its own it would have the one that allows everything.
        SecurityGroupEgress: web,
        Tags,
      },
    },
  }
}

/** Rules apart from their group, as they name it. */
function swarmRules({ name, protocol, port }: (typeof SWARM_PORTS)[number]): Resources {
  const group = getAtt(RESOURCES.machinesGroup, 'GroupId')
  const rule = {
    GroupId: group,
    Description: `Swarm, ${protocol} ${port}`,
    IpProtocol: protocol,
    FromPort: port,
    ToPort: port,
  }
  return {
    [`Swarm${name}In`]: {
      Type: 'AWS::EC2::SecurityGroupIngress',
      Properties: { ...rule, SourceSecurityGroupId: group },
    },
    [`Swarm${name}Out`]: {
      Type: 'AWS::EC2::SecurityGroupEgress',
      Properties: { ...rule, DestinationSecurityGroupId: group },
    },
  }
}
