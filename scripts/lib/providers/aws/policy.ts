import { logGroupName, stackName } from '../../core/aws-names.ts'

/** What IAM calls a statement. */
export interface Statement {
  readonly Sid: string
  readonly Effect: 'Allow'
  readonly Action: readonly string[]
  readonly Resource: string | readonly string[]
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>
}

export interface Policy {
  readonly Version: '2012-10-17'
  readonly Statement: readonly Statement[]
}

export interface PolicyScope {
  /** Of the manifest. */
  readonly name: string
  readonly region: string
  readonly account: string
  /** `aws`, or that of a region apart, such as `aws-cn`. */
  readonly partition: string
  /** The template's text: what the stack has, its makers need to make. */
  readonly template: string
}

/**
 * The least that whoever gives the verbs needs, for one cluster; pure. CloudFormation makes the stack with the
 * caller's own rights, so those are in it.
 */
export function leastPolicy({ name, region, account, partition, template }: PolicyScope): Policy {
  const stack = stackName(name)
  const arn = (service: string, rest: string) => `arn:${partition}:${service}:${region}:${account}:${rest}`
  const makes = new Set(typesIn(template).flatMap((type) => MAKING[type] ?? []))
  const of = (service: string) => [...makes].filter((action) => action.startsWith(`${service}:`)).sort()
  const inRegion = { StringEquals: { 'aws:RequestedRegion': region } }
  const group = arn('autoscaling', `autoScalingGroup:*:autoScalingGroupName/${stack}-*`)
  // CloudFormation shortens a stack's name in the names of what it makes.
  const shortened = stack.slice(0, 24)
  return {
    Version: '2012-10-17',
    Statement: [
      allow('Look', LOOKING, '*'),
      allow('Stack', STACK, arn('cloudformation', `stack/${stack}/*`)),
      { ...allow('Network', of('ec2'), '*'), Condition: inRegion },
      allow('Groups', [...of('autoscaling'), ...SIZES], group),
      allow('Roles', of('iam'), [
        `arn:${partition}:iam::${account}:role/${shortened}*`,
        `arn:${partition}:iam::${account}:instance-profile/${shortened}*`,
      ]),
      {
        ...allow(
          'ServiceRoles',
          ['iam:CreateServiceLinkedRole'],
          `arn:${partition}:iam::${account}:role/aws-service-role/*`,
        ),
        Condition: {
          StringEquals: { 'iam:AWSServiceName': ['autoscaling.amazonaws.com', 'spot.amazonaws.com'] },
        },
      },
      allow('Alarms', of('cloudwatch'), arn('cloudwatch', `alarm:${shortened}*`)),
      allow('Log', [...of('logs'), 'logs:FilterLogEvents'], arn('logs', `log-group:${logGroupName(name)}:*`)),
      allow('Images', [...of('ecr'), ...IMAGES], arn('ecr', `repository/${stack}`)),
      {
        ...allow('ImagesKey', ['kms:CreateGrant', 'kms:DescribeKey', 'kms:RetireGrant'], arn('kms', 'key/*')),
        Condition: { StringEquals: { 'kms:ViaService': `ecr.${region}.amazonaws.com` } },
      },
      allow('Parameters', PARAMETERS, arn('ssm', `parameter/simswarm/${name}/*`)),
      allow('ParameterList', ['ssm:GetParametersByPath'], arn('ssm', `parameter/simswarm/${name}`)),
      allow(
        'MachineImage',
        ['ssm:GetParameter'],
        `arn:${partition}:ssm:${region}::parameter/aws/service/ami-amazon-linux-latest/*`,
      ),
    ],
  }
}

function allow(Sid: string, Action: readonly string[], Resource: Statement['Resource']): Statement {
  return { Sid, Effect: 'Allow', Action, Resource }
}

/** The types of a template's resources, each once. */
export function typesIn(template: string): readonly string[] {
  const { Resources } = JSON.parse(template) as {
    readonly Resources: Record<string, { readonly Type: string }>
  }
  return [...new Set(Object.values(Resources).map(({ Type }) => Type))]
}

const ec2 = (...actions: readonly string[]) => actions.map((action) => `ec2:${action}`)

/** What it takes to make, change and remove a resource of a type. */
export const MAKING: Readonly<Record<string, readonly string[]>> = {
  'AWS::EC2::VPC': ec2('CreateVpc', 'DeleteVpc', 'ModifyVpcAttribute', 'CreateTags', 'DeleteTags'),
  'AWS::EC2::InternetGateway': ec2('CreateInternetGateway', 'DeleteInternetGateway'),
  'AWS::EC2::VPCGatewayAttachment': ec2('AttachInternetGateway', 'DetachInternetGateway'),
  'AWS::EC2::RouteTable': ec2('CreateRouteTable', 'DeleteRouteTable'),
  'AWS::EC2::Route': ec2('CreateRoute', 'DeleteRoute', 'ReplaceRoute'),
  'AWS::EC2::Subnet': ec2('CreateSubnet', 'DeleteSubnet', 'ModifySubnetAttribute'),
  'AWS::EC2::SubnetRouteTableAssociation': ec2('AssociateRouteTable', 'DisassociateRouteTable'),
  'AWS::EC2::SecurityGroup': ec2(
    'CreateSecurityGroup',
    'DeleteSecurityGroup',
    'CreateTags',
    'DeleteTags',
    'AuthorizeSecurityGroupIngress',
    'AuthorizeSecurityGroupEgress',
    'RevokeSecurityGroupIngress',
    'RevokeSecurityGroupEgress',
  ),
  'AWS::EC2::SecurityGroupIngress': ec2('AuthorizeSecurityGroupIngress', 'RevokeSecurityGroupIngress'),
  'AWS::EC2::SecurityGroupEgress': ec2('AuthorizeSecurityGroupEgress', 'RevokeSecurityGroupEgress'),
  'AWS::EC2::KeyPair': ec2('ImportKeyPair', 'DeleteKeyPair'),
  'AWS::EC2::NetworkInterface': ec2(
    'CreateNetworkInterface',
    'DeleteNetworkInterface',
    'ModifyNetworkInterfaceAttribute',
  ),
  'AWS::EC2::EIP': ec2('AllocateAddress', 'ReleaseAddress'),
  'AWS::EC2::EIPAssociation': ec2('AssociateAddress', 'DisassociateAddress'),
  'AWS::EC2::Volume': ec2('CreateVolume', 'DeleteVolume', 'ModifyVolume', 'CreateSnapshot', 'DeleteSnapshot'),
  'AWS::EC2::LaunchTemplate': ec2(
    'CreateLaunchTemplate',
    'CreateLaunchTemplateVersion',
    'ModifyLaunchTemplate',
    'DeleteLaunchTemplate',
    // Whoever has a group start machines must be allowed to start them.
    'RunInstances',
  ),
  'AWS::AutoScaling::AutoScalingGroup': [
    'autoscaling:CreateAutoScalingGroup',
    'autoscaling:UpdateAutoScalingGroup',
    'autoscaling:DeleteAutoScalingGroup',
    'autoscaling:CreateOrUpdateTags',
    'autoscaling:DeleteTags',
    'autoscaling:EnableMetricsCollection',
    'autoscaling:DisableMetricsCollection',
  ],
  'AWS::AutoScaling::LifecycleHook': ['autoscaling:PutLifecycleHook', 'autoscaling:DeleteLifecycleHook'],
  'AWS::AutoScaling::ScalingPolicy': ['autoscaling:PutScalingPolicy', 'autoscaling:DeletePolicy'],
  'AWS::CloudWatch::Alarm': [
    'cloudwatch:PutMetricAlarm',
    'cloudwatch:DeleteAlarms',
    'cloudwatch:TagResource',
    'cloudwatch:UntagResource',
  ],
  'AWS::IAM::Role': [
    'iam:CreateRole',
    'iam:DeleteRole',
    'iam:GetRole',
    'iam:GetRolePolicy',
    'iam:PassRole',
    'iam:PutRolePolicy',
    'iam:DeleteRolePolicy',
    'iam:UpdateAssumeRolePolicy',
    'iam:TagRole',
    'iam:UntagRole',
  ],
  'AWS::IAM::InstanceProfile': [
    'iam:CreateInstanceProfile',
    'iam:DeleteInstanceProfile',
    'iam:GetInstanceProfile',
    'iam:AddRoleToInstanceProfile',
    'iam:RemoveRoleFromInstanceProfile',
  ],
  'AWS::ECR::Repository': [
    'ecr:CreateRepository',
    'ecr:DeleteRepository',
    'ecr:DescribeRepositories',
    'ecr:PutLifecyclePolicy',
    'ecr:PutImageScanningConfiguration',
    'ecr:PutImageTagMutability',
    'ecr:ListImages',
    'ecr:BatchDeleteImage',
    'ecr:TagResource',
    'ecr:UntagResource',
  ],
  'AWS::Logs::LogGroup': [
    'logs:CreateLogGroup',
    'logs:DeleteLogGroup',
    'logs:PutRetentionPolicy',
    'logs:TagResource',
    'logs:UntagResource',
  ],
}

/** What no policy can narrow to one cluster; nothing is changed by it. All in EC2 one by one would be too long. */
const LOOKING: readonly string[] = [
  'cloudformation:DescribeStacks',
  'ec2:Describe*',
  'autoscaling:Describe*',
  'cloudwatch:DescribeAlarms',
  'cloudwatch:GetMetricStatistics',
  'ecr:GetAuthorizationToken',
  'logs:DescribeLogGroups',
  'servicequotas:GetServiceQuota',
]

const STACK: readonly string[] = [
  'cloudformation:CreateStack',
  'cloudformation:DeleteStack',
  'cloudformation:GetTemplate',
  'cloudformation:DescribeStackEvents',
  'cloudformation:CreateChangeSet',
  'cloudformation:DescribeChangeSet',
  'cloudformation:ExecuteChangeSet',
  'cloudformation:DeleteChangeSet',
  'cloudformation:ContinueUpdateRollback',
  'cloudformation:TagResource',
  'cloudformation:UntagResource',
]

const SIZES: readonly string[] = [
  'autoscaling:SetDesiredCapacity',
  'autoscaling:PutScheduledUpdateGroupAction',
  'autoscaling:DeleteScheduledAction',
]

/** Images are sent from the manager's engine with the caller's password. */
const IMAGES: readonly string[] = [
  'ecr:BatchCheckLayerAvailability',
  'ecr:BatchGetImage',
  'ecr:GetDownloadUrlForLayer',
  'ecr:InitiateLayerUpload',
  'ecr:UploadLayerPart',
  'ecr:CompleteLayerUpload',
  'ecr:PutImage',
]

const PARAMETERS: readonly string[] = ['ssm:GetParameter', 'ssm:PutParameter', 'ssm:DeleteParameters']
