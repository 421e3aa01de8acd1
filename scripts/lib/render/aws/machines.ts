import { CLUSTER_TAG, END_HOOK, groupName } from '../../core/aws-names.ts'
import type { AwsCluster } from '../../core/cluster.ts'
import { PARAMETERS, RESOURCES, zoneParameter } from './names.ts'
import { subnetRefs } from './network.ts'
import { getAtt, type Resource, ref, tagList, unchecked, type Value } from './template.ts'
import { userData } from './user-data.ts'

type Resources = Readonly<Record<string, Resource>>

export interface MachineSettings {
  readonly name: string
  readonly cluster: AwsCluster
  readonly tags: Readonly<Record<string, string>>
}

/** A root's size in GiB: images and work folders lie there on a worker, next to nothing on the manager. */
const ROOT_GIB = { manager: 16, worker: 60 }
/** The manager waits for the workers to hand back, and then ends its services. */
const END_SECONDS = { manager: 600, worker: 300 }

/** What of the manager outlives it: its address and its data. */
export function keptResources({ cluster, tags }: MachineSettings): Resources {
  const { keyPair, managerInterface, managerAddress, managerAddressLink, dataVolume } = RESOURCES
  const { machinesGroup, managerGroup, gatewayAttachment } = RESOURCES
  const Tags = tagList(tags)
  return {
    [keyPair]: {
      Type: 'AWS::EC2::KeyPair',
      Properties: { KeyName: tags.Name!, PublicKeyMaterial: ref(PARAMETERS.publicKey), Tags },
    },
    [managerInterface]: {
      Type: 'AWS::EC2::NetworkInterface',
      Properties: {
        Description: 'The address under which workers know the manager',
        SubnetId: subnetRefs(cluster.network)[0]!,
        GroupSet: [ref(machinesGroup), ref(managerGroup)],
        Tags,
      },
    },
    [managerAddress]: {
      Type: 'AWS::EC2::EIP',
      ...(cluster.network.kind === 'new' && { DependsOn: gatewayAttachment }),
      Properties: { Domain: 'vpc', Tags },
    },
    [managerAddressLink]: {
      Type: 'AWS::EC2::EIPAssociation',
      Properties: {
        AllocationId: getAtt(managerAddress, 'AllocationId'),
        NetworkInterfaceId: ref(managerInterface),
      },
    },
    [dataVolume]: {
      Type: 'AWS::EC2::Volume',
      DeletionPolicy: 'Snapshot',
      UpdateReplacePolicy: 'Snapshot',
      Properties: {
        AvailabilityZone: ref(zoneParameter(0)),
        Size: cluster.volumeGib,
        ...(cluster.snapshot !== null && { SnapshotId: cluster.snapshot }),
        VolumeType: 'gp3',
        Encrypted: true,
        Tags,
      },
    },
  }
}

/** Launch templates and groups; sizes are set by the API alone, as an update of the stack would start machines. */
export function groupResources(settings: MachineSettings): Resources {
  const { managers, workers, managerTemplate, workerTemplate, managersEnd, workersEnd } = RESOURCES
  return {
    [managerTemplate]: managerLaunch(settings),
    [workerTemplate]: workerLaunch(settings),
    [managers]: managerGroup(settings),
    [workers]: workerGroup(settings),
    [managersEnd]: endHook(managers, END_SECONDS.manager),
    [workersEnd]: endHook(workers, END_SECONDS.worker),
  }
}

function managerLaunch(settings: MachineSettings): Resource {
  return launchTemplate('manager', {
    ...settings,
    properties: {
      InstanceType: settings.cluster.instanceTypes.manager,
      NetworkInterfaces: [{ DeviceIndex: 0, NetworkInterfaceId: ref(RESOURCES.managerInterface) }],
    },
  })
}

function workerLaunch(settings: MachineSettings): Resource {
  const template = launchTemplate('worker', {
    ...settings,
    properties: {
      InstanceType: settings.cluster.instanceTypes.workers[0]!,
      NetworkInterfaces: [
        {
          DeviceIndex: 0,
          AssociatePublicIpAddress: true,
          DeleteOnTermination: true,
          Groups: [ref(RESOURCES.machinesGroup)],
        },
      ],
    },
  })
  const Metadata = unchecked(
    'CKV_AWS_88',
    'The way out, with no port open: a gateway that translates addresses costs more than a small cluster',
  )
  return { ...template, Metadata }
}

function launchTemplate(
  role: 'manager' | 'worker',
  settings: MachineSettings & { readonly properties: Readonly<Record<string, Value>> },
): Resource {
  const { tags, properties } = settings
  const named = tagList({ ...tags, Name: `${tags.Name}-${role}` })
  const profile = role === 'manager' ? RESOURCES.managerProfile : RESOURCES.workerProfile
  return {
    Type: 'AWS::EC2::LaunchTemplate',
    Properties: {
      LaunchTemplateData: {
        ImageId: ref(PARAMETERS.image),
        ...properties,
        KeyName: ref(RESOURCES.keyPair),
        IamInstanceProfile: { Arn: getAtt(profile, 'Arn') },
        // One hop: a container on a bridge is two away.
        MetadataOptions: { HttpEndpoint: 'enabled', HttpTokens: 'required', HttpPutResponseHopLimit: 1 },
        BlockDeviceMappings: [
          {
            DeviceName: '/dev/xvda',
            Ebs: {
              VolumeSize: ROOT_GIB[role],
              VolumeType: 'gp3',
              Encrypted: true,
              DeleteOnTermination: true,
            },
          },
        ],
        UserData: { 'Fn::Base64': userData(role, settings) },
        TagSpecifications: ['instance', 'volume'].map((ResourceType) => ({ ResourceType, Tags: named })),
      },
      TagSpecifications: [{ ResourceType: 'launch-template', Tags: tagList(tags) }],
    },
  }
}

function managerGroup({ name, tags }: MachineSettings): Resource {
  return {
    Type: 'AWS::AutoScaling::AutoScalingGroup',
    Properties: {
      ...groupBasics(groupName(name, 'manager'), { max: 1, tags }),
      // Its interface is in a subnet already: then a group must name zones, and no subnets.
      AvailabilityZones: [ref(zoneParameter(0))],
      LaunchTemplate: latest(RESOURCES.managerTemplate),
      // The old one first: interface and volume are to be free for the new one.
      InstanceMaintenancePolicy: { MinHealthyPercentage: 0, MaxHealthyPercentage: 100 },
    },
  }
}

function workerGroup({ name, cluster, tags }: MachineSettings): Resource {
  const { instanceTypes, spot, workers, network } = cluster
  return {
    Type: 'AWS::AutoScaling::AutoScalingGroup',
    Properties: {
      ...groupBasics(groupName(name, 'workers'), { max: workers, tags }),
      VPCZoneIdentifier: subnetRefs(network),
      MixedInstancesPolicy: {
        LaunchTemplate: {
          LaunchTemplateSpecification: latest(RESOURCES.workerTemplate),
          Overrides: instanceTypes.workers.map((InstanceType) => ({ InstanceType })),
        },
        InstancesDistribution: {
          OnDemandBaseCapacity: 0,
          OnDemandPercentageAboveBaseCapacity: spot === null ? 100 : 0,
          OnDemandAllocationStrategy: 'prioritized',
          SpotAllocationStrategy: 'price-capacity-optimized',
          ...(spot !== null && spot.maxPrice !== null && { SpotMaxPrice: String(spot.maxPrice) }),
        },
      },
    },
  }
}

function groupBasics(
  AutoScalingGroupName: string,
  { max, tags }: { readonly max: number; readonly tags: Readonly<Record<string, string>> },
) {
  return {
    AutoScalingGroupName,
    MinSize: '0',
    MaxSize: String(max),
    HealthCheckType: 'EC2',
    // What the alarm on the lifetime counts.
    MetricsCollection: [{ Granularity: '1Minute', Metrics: ['GroupInServiceInstances'] }],
    // Machines have their tags from the launch template.
    Tags: [{ Key: CLUSTER_TAG, Value: tags[CLUSTER_TAG]!, PropagateAtLaunch: false }],
  }
}

function latest(template: string) {
  return { LaunchTemplateId: ref(template), Version: getAtt(template, 'LatestVersionNumber') }
}

/** Holds a machine that is to go until it says that it may; it goes all the same when the time is over. */
function endHook(group: string, seconds: number): Resource {
  return {
    Type: 'AWS::AutoScaling::LifecycleHook',
    Properties: {
      AutoScalingGroupName: ref(group),
      LifecycleHookName: END_HOOK,
      LifecycleTransition: 'autoscaling:EC2_INSTANCE_TERMINATING',
      HeartbeatTimeout: seconds,
      DefaultResult: 'CONTINUE',
    },
  }
}
