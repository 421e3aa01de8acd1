import { groupName, IDLE_METRIC, logGroupName, parameterNames } from '../../core/aws-names.ts'
import { RESOURCES } from './names.ts'
import { getAtt, type Resource, ref, sub, tagList, type Value } from './template.ts'

type Resources = Readonly<Record<string, Resource>>

/** What the machines may do on AWS: of their own cluster, and no more than they need. */
export function accessResources(cluster: string, tags: Readonly<Record<string, string>>): Resources {
  const { managerRole, managerProfile, workerRole, workerProfile } = RESOURCES
  return {
    [managerRole]: role(managerStatements(cluster), tags),
    [managerProfile]: profile(managerRole),
    [workerRole]: role(workerStatements(cluster), tags),
    [workerProfile]: profile(workerRole),
  }
}

function managerStatements(cluster: string): readonly Value[] {
  const { joinToken, hostKey, lock } = parameterNames(cluster)
  return [
    allow('PutParameter', ['ssm:PutParameter'], [joinToken, hostKey].map(parameterArn)),
    // A verb that changes something is work.
    allow('ReadLock', ['ssm:GetParameter'], [parameterArn(lock)]),
    logging(cluster),
    ending(groupName(cluster, 'manager')),
    {
      ...allow('PublishIdle', ['cloudwatch:PutMetricData'], ['*']),
      // The action knows no resources.
      Condition: { StringEquals: { 'cloudwatch:namespace': IDLE_METRIC.namespace } },
    },
    allow(
      'AttachData',
      ['ec2:AttachVolume'],
      [
        sub(
          `arn:\${AWS::Partition}:ec2:\${AWS::Region}:\${AWS::AccountId}:volume/\${${RESOURCES.dataVolume}}`,
        ),
      ],
    ),
    {
      ...allow(
        'AttachToOwn',
        ['ec2:AttachVolume'],
        [sub('arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:instance/*')],
      ),
      Condition: { StringEquals: { 'aws:ResourceTag/simswarm:cluster': cluster } },
    },
    // The action knows no resources.
    allow('LogInToImages', ['ecr:GetAuthorizationToken'], ['*']),
    allow(
      'PullImages',
      ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
      [getAtt(RESOURCES.repository, 'Arn')],
    ),
  ]
}

function workerStatements(cluster: string): readonly Value[] {
  return [
    allow('ReadJoinToken', ['ssm:GetParameter'], [parameterArn(parameterNames(cluster).joinToken)]),
    logging(cluster),
    ending(groupName(cluster, 'workers')),
  ]
}

/** By name: the group itself names, through its machines, the role that is to be allowed this. */
function logging(cluster: string): Value {
  const streams = `arn:\${AWS::Partition}:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:${logGroupName(cluster)}:log-stream:*`
  return allow('Log', ['logs:CreateLogStream', 'logs:PutLogEvents'], [sub(streams)])
}

function ending(group: string): Value {
  const arn = `arn:\${AWS::Partition}:autoscaling:\${AWS::Region}:\${AWS::AccountId}:autoScalingGroup:*:autoScalingGroupName/${group}`
  return allow('End', ['autoscaling:CompleteLifecycleAction'], [sub(arn)])
}

function parameterArn(name: string): Value {
  return sub(`arn:\${AWS::Partition}:ssm:\${AWS::Region}:\${AWS::AccountId}:parameter${name}`)
}

function allow(Sid: string, Action: readonly string[], Resource: readonly Value[]) {
  return { Sid, Effect: 'Allow', Action, Resource }
}

function role(statements: readonly Value[], tags: Readonly<Record<string, string>>): Resource {
  return {
    Type: 'AWS::IAM::Role',
    Properties: {
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: sub('ec2.${AWS::URLSuffix}') },
            Action: 'sts:AssumeRole',
          },
        ],
      },
      Policies: [{ PolicyName: 'machine', PolicyDocument: { Version: '2012-10-17', Statement: statements } }],
      Tags: tagList(tags),
    },
  }
}

function profile(roleId: string): Resource {
  return { Type: 'AWS::IAM::InstanceProfile', Properties: { Roles: [ref(roleId)] } }
}
