import { CLUSTER_TAG, logGroupName, stackName } from '../core/aws-names.ts'
import type { AwsCluster } from '../core/cluster.ts'
import { accessResources } from './aws/access.ts'
import { alarmResources } from './aws/alarms.ts'
import { groupResources, keptResources } from './aws/machines.ts'
import { OUTPUTS, PARAMETERS, RESOURCES, zoneParameter } from './aws/names.ts'
import { networkResources, securityResources, zoneCount } from './aws/network.ts'
import {
  getAtt,
  type Output,
  type Parameter,
  type Resource,
  ref,
  type Template,
  tagList,
  unchecked,
} from './aws/template.ts'
import { type MachinePrograms, userDataMapping } from './aws/user-data.ts'

/** All that a template is made from; what is only known on AWS (image, zones, key) are its parameters. */
export interface AwsSettings {
  /** Of the manifest. */
  readonly name: string
  readonly cluster: AwsCluster
  readonly programs: MachinePrograms
}

const LOG_DAYS = 30
/** Images of earlier versions; each weighs about a gigabyte at most. */
const KEPT_IMAGES = 20

/** The one stack of a cluster. It starts no machine: groups have no size until the API sets one. */
export function renderTemplate({ name, cluster, programs }: AwsSettings): Template {
  const tags = tagsOf(name)
  const settings = { name, cluster, tags }
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `Simswarm: the machines of ${name}`,
    Parameters: parameters(zoneCount(cluster.network)),
    Mappings: userDataMapping(programs),
    Resources: {
      ...networkResources(cluster.network, tags),
      ...securityResources(cluster.network, tags),
      ...keptResources(settings),
      ...accessResources(name, tags),
      ...groupResources(settings),
      ...alarmResources(settings),
      ...otherResources(name, tags),
    },
    Outputs: outputs(),
  }
}

/** Of the stack and of all in it. */
export function tagsOf(name: string): Readonly<Record<string, string>> {
  return { [CLUSTER_TAG]: name, Name: stackName(name) }
}

/** As it is sent: CloudFormation takes 51,200 bytes that way. */
export function templateBody(template: Template): string {
  return JSON.stringify(template)
}

function parameters(zones: number): Readonly<Record<string, Parameter>> {
  const zone = (_: unknown, index: number) => [
    zoneParameter(index),
    { Type: 'AWS::EC2::AvailabilityZone::Name', Description: `The zone of subnet ${index + 1}` },
  ]
  return {
    [PARAMETERS.image]: {
      Type: 'AWS::EC2::Image::Id',
      Description: 'Amazon Linux 2023, as it was when this was planned',
    },
    [PARAMETERS.publicKey]: { Type: 'String', Description: 'The public half of the key pair' },
    ...Object.fromEntries(Array.from({ length: zones }, zone)),
  }
}

function otherResources(
  name: string,
  tags: Readonly<Record<string, string>>,
): Readonly<Record<string, Resource>> {
  return {
    [RESOURCES.repository]: {
      Type: 'AWS::ECR::Repository',
      Properties: {
        RepositoryName: stackName(name),
        EmptyOnDelete: true,
        // Tags are named by content.
        ImageTagMutability: 'IMMUTABLE',
        ImageScanningConfiguration: { ScanOnPush: true },
        EncryptionConfiguration: { EncryptionType: 'KMS' },
        LifecyclePolicy: { LifecyclePolicyText: keepImages() },
        Tags: tagList(tags),
      },
    },
    [RESOURCES.logGroup]: {
      Type: 'AWS::Logs::LogGroup',
      Metadata: unchecked(
        'CKV_AWS_158',
        'AWS encrypts it; a key of its own costs a dollar a month, halted or not',
      ),
      Properties: { LogGroupName: logGroupName(name), RetentionInDays: LOG_DAYS, Tags: tagList(tags) },
    },
  }
}

function keepImages(): string {
  const selection = { tagStatus: 'any', countType: 'imageCountMoreThan', countNumber: KEPT_IMAGES }
  return JSON.stringify({ rules: [{ rulePriority: 1, selection, action: { type: 'expire' } }] })
}

function outputs(): Readonly<Record<string, Output>> {
  const { managerAddress, managerInterface, managers, workers, repository, logGroup } = RESOURCES
  const { dataVolume, keyPair, idleAlarm, managersLifetimeAlarm, workersLifetimeAlarm } = RESOURCES
  return {
    [OUTPUTS.managerAddress]: { Description: "The manager's public address", Value: ref(managerAddress) },
    [OUTPUTS.managerPrivateAddress]: {
      Description: 'The address under which workers know the manager',
      Value: getAtt(managerInterface, 'PrimaryPrivateIpAddress'),
    },
    [OUTPUTS.managerGroup]: { Description: 'The group of the manager', Value: ref(managers) },
    [OUTPUTS.workersGroup]: { Description: 'The group of the workers', Value: ref(workers) },
    [OUTPUTS.repositoryUri]: {
      Description: 'Where images go',
      Value: getAtt(repository, 'RepositoryUri'),
    },
    [OUTPUTS.logGroup]: { Description: 'What machines say when they start', Value: ref(logGroup) },
    [OUTPUTS.dataVolume]: { Description: 'The volume of queue and results', Value: ref(dataVolume) },
    [OUTPUTS.keyPair]: { Description: 'The key pair', Value: ref(keyPair) },
    [OUTPUTS.idleAlarm]: { Description: 'Stops idle machines', Value: ref(idleAlarm) },
    [OUTPUTS.managersLifetimeAlarm]: {
      Description: 'Stops a manager that is there for too long',
      Value: ref(managersLifetimeAlarm),
    },
    [OUTPUTS.workersLifetimeAlarm]: {
      Description: 'Stops workers that are there for too long',
      Value: ref(workersLifetimeAlarm),
    },
  }
}
