import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { CloudWatchClient, ListMetricsCommand } from '@aws-sdk/client-cloudwatch'
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  FilterLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs'
import { CreateVolumeCommand, DetachVolumeCommand, EC2Client, RunInstancesCommand } from '@aws-sdk/client-ec2'
import { DescribeParametersCommand, GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { logGroupName, parameterNames } from '../../scripts/lib/core/aws-names.ts'
import { openDocker } from '../../scripts/lib/effects/docker.ts'
import { readMachinePrograms } from '../../scripts/lib/effects/machine-programs.ts'
import { resolveAws } from '../../scripts/lib/manifest/resolve-aws.ts'
import { missing } from '../component.ts'
import { type Lab, machines, noLab, until } from '../lab/lab.ts'
import { type Machine, type MachinesPlace, makeMachine, passOn } from '../lab/machine/machine.ts'
import { awsEnvironment, awsProgram, startMoto } from '../services/aws.ts'
import { startMetadata } from '../services/imds.ts'
import type { Service } from '../services/service.ts'
import { noVenv } from '../venv.ts'

const NAME = 'lab-machines'
const REGION = 'eu-central-1'
const DISK_BYTES = 2 ** 31

const cluster = resolveAws({
  provider: 'aws',
  region: REGION,
  workers: 3,
  network: { sshFrom: ['203.0.113.0/24'] },
})

/** Machines have a volume, which here is a file. */
const noVolume = missing(['losetup', '-f'], ['mkfs.ext4', '-V'], ['curl', '-V'])
const skip = noLab() || noVenv || noVolume

describe('user data on machines of the lab, with an emulated AWS', { skip }, () => {
  const dir = mkdtempSync(join(tmpdir(), 'lab-machines-'))
  const disk = join(dir, 'disk')
  const services: { remove(): Promise<void> }[] = []
  const all: Machine[] = []
  let place: MachinesPlace
  let lab: Lab
  let bridge: string
  let volume: string
  let ec2: EC2Client
  let ssm: SSMClient
  let logs: CloudWatchLogsClient
  let metrics: CloudWatchClient

  before(async () => {
    lab = await machines(4)
    bridge = lab.registry.replace(/:\d+$/, '')
    const moto = await reachable(startMoto())
    const local = awsEnvironment(moto)
    const config = {
      endpoint: local.AWS_ENDPOINT_URL!,
      region: REGION,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    }
    ec2 = new EC2Client(config)
    ssm = new SSMClient(config)
    logs = new CloudWatchLogsClient(config)
    metrics = new CloudWatchClient(config)
    await logs.send(new CreateLogGroupCommand({ logGroupName: logGroupName(NAME) }))
    writeFileSync(disk, '')
    execFileSync('truncate', ['-s', String(DISK_BYTES), disk])
    const made = await ec2.send(new CreateVolumeCommand({ AvailabilityZone: `${REGION}a`, Size: 2 }))
    volume = made.VolumeId!
    place = {
      ...{ lab, dir, name: NAME, cluster, programs: await readMachinePrograms() },
      aws: {
        ...local,
        AWS_ENDPOINT_URL: `http://${bridge}:${moto.port}`,
        PATH: `${awsProgram(dir)}:${process.env.PATH}`,
      },
    }
  })

  after(async () => {
    for (const machine of all) machine.stopAgent()
    await lab?.down()
    for (const service of services) await service.remove()
    const loops = execFileSync('losetup', ['-n', '-O', 'NAME', '-j', disk], { encoding: 'utf8' }).split('\n')
    for (const loop of loops.filter((name) => name !== '')) execFileSync('losetup', ['-d', loop.trim()])
    rmSync(dir, { recursive: true, force: true })
  })

  /** From the nodes too. */
  async function reachable(starting: Promise<Service>): Promise<Service> {
    const service = await starting
    const passing = await passOn(bridge, service.port)
    services.push({ remove: () => service.remove().then(passing.close) })
    return service
  }

  async function newInstance(): Promise<string> {
    const ran = await ec2.send(new RunInstancesCommand({ ImageId: 'ami-1', MinCount: 1, MaxCount: 1 }))
    return ran.Instances![0]!.InstanceId!
  }

  const addressOf = (k: number) => `${bridge.slice(0, -2)}.${10 + k}`
  const docker = (k: number) => openDocker({ kind: 'host', host: lab.node(k) })

  async function newMachine(
    k: number,
    role: 'manager' | 'worker',
    { manager = 1, more = {} }: { readonly manager?: number; readonly more?: Record<string, string> } = {},
  ): Promise<Machine> {
    const id = await newInstance()
    const metadata = await reachable(startMetadata({ instance: id }))
    const machine = makeMachine(place, {
      ...{ k, role, id },
      metadata: `http://${bridge}:${metadata.port}`,
      filledIn: { ADDRESS: addressOf(manager), VOLUME: volume, REPOSITORY: `${bridge}/none` },
      more: { DISK: disk, ...more },
    })
    all.push(machine)
    return machine
  }

  const nodes = (k = 1) =>
    docker(k).list<{ readonly ID: string; readonly Hostname: string; readonly Status: string }>([
      ...['node', 'ls', '--format', '{{json .}}'],
    ])
  const areReady =
    (count: number, k = 1) =>
    async () =>
      (await nodes(k)).filter(({ Status }) => Status === 'Ready').length === count
  const swarmId = async (k: number) =>
    (await docker(k).run(['info', '--format', '{{.Swarm.Cluster.ID}} {{.Swarm.NodeID}}'])).trim()
  async function said(): Promise<readonly string[]> {
    const { events = [] } = await logs.send(new FilterLogEventsCommand({ logGroupName: logGroupName(NAME) }))
    return events.map(({ logStreamName, message }) => `${logStreamName!.split('/')[0]} ${message}`)
  }
  const parameter = async (Name: string) =>
    (await ssm.send(new GetParameterCommand({ Name, WithDecryption: true }))).Parameter!.Value!
  const hostKey = (machine: Machine) =>
    readFileSync(join(machine.sshDir, 'ssh_host_ed25519_key.pub'), 'utf8').split(' ').slice(0, 2).join(' ')

  let manager: Machine
  let workers: readonly Machine[]

  test('four machines that start at once form a swarm, and say so', async () => {
    manager = await newMachine(1, 'manager')
    workers = await Promise.all([2, 3, 4].map((k) => newMachine(k, 'worker')))
    await Promise.all([...workers, manager].map((machine) => machine.run('up')))
    assert.equal((await nodes()).filter(({ Status }) => Status === 'Ready').length, 4)
    const lines = await said()
    for (const phase of ['install', 'agent', 'volume', 'host-key', 'docker', 'swarm', 'up'])
      assert.ok(
        lines.some((line) => new RegExp(`^manager ${phase}: done in \\d+ s$`).test(line)),
        phase,
      )
    assert.equal(lines.filter((line) => /^worker up: done/.test(line)).length, 3)
  })

  test('token and host key are in SSM, the token as a secret', async () => {
    const { joinToken, hostKey: keyName } = parameterNames(NAME)
    const { Parameters = [] } = await ssm.send(new DescribeParametersCommand({}))
    assert.deepEqual(Object.fromEntries(Parameters.map(({ Name, Type }) => [Name, Type])), {
      [joinToken]: 'SecureString',
      [keyName]: 'String',
    })
    assert.match(await parameter(joinToken), /^SWMTKN-/)
    assert.equal(await parameter(keyName), hostKey(manager))
  })

  test('the agent of the manager says at once for how long nothing has gone on', async () => {
    await until(async () => {
      const { Metrics = [] } = await metrics.send(new ListMetricsCommand({ Namespace: 'Simswarm' }))
      return Metrics.some(
        ({ MetricName, Dimensions = [] }) => MetricName === 'IdleMinutes' && Dimensions[0]?.Value === NAME,
      )
    })
  })

  test('a machine that starts again is the same node', async () => {
    const before = await swarmId(1)
    for (const [k, machine] of [
      [1, manager],
      [2, workers[0]!],
    ] as const) {
      await lab.kill(k)
      await machine.run('up')
    }
    assert.equal(await swarmId(1), before)
    await until(areReady(4))
  })

  test('a new machine at the manager’s address is the manager: swarm, volumes and host key', async () => {
    const [before, key] = [await swarmId(1), hostKey(manager)]
    await docker(1).run(['volume', 'create', 'kept'])
    await loseManager(1)
    manager = await newMachine(1, 'manager')
    assert.notEqual(hostKey(manager), key)
    await manager.run('up')
    assert.equal(hostKey(manager), key)
    assert.ok(existsSync(join(manager.runDir, 'keys-taken')))
    assert.equal(await swarmId(1), before)
    assert.match(await docker(1).run(['volume', 'ls', '-q']), /kept/)
    await until(areReady(4))
  })

  /** Of the old machine nothing is left but its volume. */
  async function loseManager(k: number): Promise<void> {
    manager.stopAgent()
    await lab.kill(k)
    execFileSync('umount', [manager.dataDir])
    await ec2.send(new DetachVolumeCommand({ VolumeId: volume, InstanceId: manager.id, Device: '/dev/sdf' }))
  }

  test('a worker that is to go hands back what its runners have, and leaves', async () => {
    const image = `${lab.registry}/node:24-bookworm-slim`
    // Stands for a runner: it takes a while to hand back.
    const program = `process.on('SIGUSR2', () => setTimeout(() => require('fs').writeFileSync('/tmp/handed-back', ''), 1500)); process.on('SIGTERM', () => process.exit()); setInterval(() => {}, 1e6)`
    const service = ['service', 'create', '-d', '--name', `${NAME}_runner`, '--mode', 'global']
    await docker(1).run([...service, '--constraint', 'node.role == worker', image, 'node', '-e', program])
    const runners = (k: number) => docker(k).run(['ps', '-q', '--filter', `name=${NAME}_runner`])
    await until(async () => (await runners(3)).trim() !== '')
    await workers[1]!.run('down')
    assert.match(workers[1]!.log(), /down: done in [1-9]\d* s/)
    assert.doesNotMatch(workers[1]!.log(), /in time/)
    assert.equal((await docker(3).run(['info', '--format', '{{.Swarm.LocalNodeState}}'])).trim(), 'inactive')
    await until(async () =>
      (await nodes()).some(({ Hostname, Status }) => Hostname === 'node3' && Status === 'Down'),
    )
  })

  test('what failed is said with its last lines', async () => {
    const lost = await newMachine(3, 'worker', { more: { JOIN_TOKEN: '/no/such', PATIENCE: '1' } })
    await assert.rejects(lost.run('up'))
    const failure = (await said()).find((line) => /failed/.test(line))
    assert.match(
      failure!,
      /^worker swarm: failed with exit code 1\n[\s\S]*ParameterNotFound[\s\S]*Not within 1 s: join$/,
    )
  })

  test('the manager that goes lets workers go first, and leaves its volume clean', async () => {
    await Promise.all([workers[0]!.run('down'), workers[2]!.run('down'), manager.run('down')])
    assert.throws(() => execFileSync('mountpoint', ['-q', manager.dataDir]))
    const loop = execFileSync('losetup', ['-n', '-O', 'NAME', '-j', disk], { encoding: 'utf8' }).trim()
    execFileSync('e2fsck', ['-n', loop])
    assert.doesNotMatch(manager.log(), /still there/)
  })

  test('its volume at another address: the swarm begins anew, with the same services', async () => {
    manager.stopAgent()
    await ec2.send(new DetachVolumeCommand({ VolumeId: volume, InstanceId: manager.id, Device: '/dev/sdf' }))
    manager = await newMachine(2, 'manager', { manager: 2 })
    // What this node was as a worker is no more.
    await lab.stop(2)
    await manager.run('up')
    const names = await docker(2).run(['service', 'ls', '--format', '{{.Name}}'])
    assert.equal(names.trim(), `${NAME}_runner`)
    const worker = await newMachine(4, 'worker', { manager: 2 })
    await worker.run('up')
    await until(areReady(2, 2))
  })
})
