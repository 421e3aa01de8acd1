import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { readMachinePrograms } from '../../scripts/lib/effects/machine-programs.ts'
import { resolveAws } from '../../scripts/lib/manifest/resolve-aws.ts'
import type { AwsCluster as AwsSpec } from '../../scripts/lib/manifest/types.gen.ts'
import { RESOURCES } from '../../scripts/lib/render/aws/names.ts'
import type { Template } from '../../scripts/lib/render/aws/template.ts'
import { type MachinePrograms, userDataText } from '../../scripts/lib/render/aws/user-data.ts'
import { renderTemplate, templateBody } from '../../scripts/lib/render/cloudformation.ts'

const sshFrom = ['203.0.113.0/24']
const plain: AwsSpec = { provider: 'aws', region: 'eu-central-1', workers: 3, network: { sshFrom } }

const clusters: Readonly<Record<string, AwsSpec>> = {
  defaults: plain,
  everything: {
    ...plain,
    managers: 1,
    instanceType: { manager: 'c4.large', worker: ['c4.4xlarge', 'c5.4xlarge'] },
    spot: { maxPrice: 0.4 },
    idle: { cpuBelow: 5, period: '10m', periods: 3 },
    maxLifetime: '3d',
    volume: '200GiB',
    snapshot: 'snap-0123456789abcdef0',
    network: {
      vpc: '10.50.0.0/16',
      subnets: ['10.50.0.0/20', '10.50.16.0/20', '10.50.32.0/20'],
      sshFrom: ['203.0.113.0/24', '198.51.100.7/32'],
    },
  },
  existing: { ...plain, network: { vpc: 'vpc-0abc', subnets: ['subnet-01', 'subnet-02'], sshFrom } },
}

/** Stand for the programs, which are tested where they run. */
const programs: MachinePrograms = { machine: '# machine.sh\n', platform: '# platform\n', agent: '// agent\n' }

const render = (spec: AwsSpec, { name = 'queueing', all = programs } = {}) =>
  renderTemplate({ name, cluster: resolveAws(spec), programs: all })

type Properties = Readonly<Record<string, unknown>>
const propertiesOf = ({ Resources }: Template, id: string) => Resources[id]!.Properties as Properties
const ofType = ({ Resources }: Template, type: string) =>
  Object.values(Resources).filter(({ Type }) => Type === type)

describe('renderTemplate', () => {
  for (const [name, spec] of Object.entries(clusters)) {
    test(`${name}: as the golden file has it`, () => {
      const golden = fileURLToPath(new URL(`../golden/cloudformation/${name}.json`, import.meta.url))
      const rendered = `${JSON.stringify(render(spec), null, 2)}\n`
      if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, rendered)
      assert.equal(rendered, readFileSync(golden, 'utf8'))
    })
  }

  test('no group has a size, which an update of the stack would bring back', () => {
    for (const { Properties } of ofType(render(plain), 'AWS::AutoScaling::AutoScalingGroup')) {
      assert.ok(!('DesiredCapacity' in Properties))
      assert.equal(Properties.MinSize, '0')
    }
  })

  test('from outside, only port 22 of the manager is open, to the networks that the manifest names', () => {
    const template = render(clusters.everything!)
    const open = ofType(template, 'AWS::EC2::SecurityGroup').flatMap(
      ({ Properties }) => (Properties.SecurityGroupIngress ?? []) as readonly Properties[],
    )
    assert.deepEqual(
      open.map(({ CidrIp, FromPort, ToPort }) => [CidrIp, FromPort, ToPort]),
      [
        ['203.0.113.0/24', 22, 22],
        ['198.51.100.7/32', 22, 22],
      ],
    )
    for (const { Properties } of ofType(template, 'AWS::EC2::SecurityGroupIngress'))
      assert.deepEqual(Properties.SourceSecurityGroupId, {
        'Fn::GetAtt': [RESOURCES.machinesGroup, 'GroupId'],
      })
  })

  test('an existing network is not touched', () => {
    const { Resources, Parameters } = render(clusters.existing!)
    const made = Object.values(Resources).map(({ Type }) => Type)
    assert.deepEqual(
      made.filter((type) => /VPC|Subnet|Route|Gateway/.test(type)),
      [],
    )
    assert.deepEqual(Object.keys(Parameters), ['ImageId', 'PublicKey', 'Zone1'])
  })

  test('the idle alarm counts the minutes that the rule asks for; that of the lifetime comes after it', () => {
    const template = render(clusters.everything!)
    assert.equal(propertiesOf(template, RESOURCES.idleAlarm).Threshold, 30)
    for (const spec of [plain, { ...plain, maxLifetime: '40m' }, { ...plain, maxLifetime: '6d' }]) {
      const { maxLifetimeSeconds } = resolveAws(spec)
      const { Period, EvaluationPeriods } = propertiesOf(render(spec), RESOURCES.managersLifetimeAlarm)
      const seconds = Number(Period) * Number(EvaluationPeriods)
      assert.ok(seconds > maxLifetimeSeconds && seconds <= maxLifetimeSeconds + 3 * 3600, String(seconds))
      // What CloudWatch takes.
      assert.ok(seconds <= (Number(Period) < 3600 ? 86_400 : 604_800), String(seconds))
    }
  })

  test('two clusters have no name in common', () => {
    const names = (name: string) =>
      [
        ...JSON.stringify(render(plain, { name })).matchAll(
          /"(?:\w+Name|Value)":"([^"]*(?:simswarm|queue)[^"]*)"/g,
        ),
      ]
        .map((match) => match[1]!)
        .filter((value) => /^\/?simswarm[-/]/.test(value))
    const [first, second] = [names('queueing'), names('queueing2')]
    assert.ok(first.length > 5)
    assert.deepEqual(
      first.filter((name) => second.includes(name)),
      [],
    )
  })
})

describe('what AWS takes at most', () => {
  let all: MachinePrograms
  const large = {
    ...plain,
    network: {
      vpc: '10.50.0.0/16',
      subnets: Array.from({ length: 6 }, (_, index) => `10.50.${16 * index}.0/20`),
      sshFrom: Array.from({ length: 20 }, (_, index) => `198.51.100.${index}/32`),
    },
  }
  const name = 'a-name-as-long-as-a-cluster-may-have-one-44c'

  before(async () => {
    all = await readMachinePrograms()
  })

  test('a template of 51,200 bytes', () => {
    const size = Buffer.byteLength(templateBody(render(large, { name, all })))
    assert.ok(size < 51_200, String(size))
  })

  test('user data of 16 KB, which are a shell script', () => {
    for (const role of ['manager', 'worker'] as const) {
      const text = userDataText(role, { name, cluster: resolveAws(large), programs: all })
      // The values that AWS fills in are longer than their names by some.
      assert.ok(Buffer.byteLength(text) < 16_384 - 200, String(Buffer.byteLength(text)))
      const { status, stderr } = spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' })
      assert.equal(status, 0, stderr)
      for (const program of Object.values(all)) assert.ok(text.includes(program.trimEnd()))
    }
  })
})
