import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { parameterNames } from '../../scripts/lib/core/aws-names.ts'
import { type Account, openAccount } from '../../scripts/lib/providers/aws/account.ts'
import { observeMachines } from '../../scripts/lib/providers/aws/machines.ts'
import { type AwsProject, GOOD, REGION, startAwsProject, withOutputs } from '../aws/fixture.ts'
import { killedAfter } from '../aws/killed-after.ts'
import { campaignOf } from '../integration/fixture.ts'
import { type Lab, noLab, up } from '../lab/lab.ts'
import type { AwsCall } from '../services/fault-proxy.ts'
import { freePort } from '../services/service.ts'
import { openSshDoor, type SshDoor } from '../services/ssh-door.ts'

/** An emulated AWS for the account, the lab's nodes in place of its machines. */
describe('a campaign on AWS', { skip: noLab() }, () => {
  let lab: Lab
  let aws: AwsProject
  let door: SshDoor
  let account: Account
  let services: object | undefined

  /** The lab's first node is the manager that the stack names. */
  const standIn = ({ action }: AwsCall) =>
    action === 'DescribeStacks'
      ? { answer: withOutputs({ ManagerAddress: door.address, RepositoryUri: lab.registry }) }
      : undefined

  before(async () => {
    lab = await up(4)
    aws = await startAwsProject()
    Object.assign(process.env, aws.env)
    account = openAccount(REGION)
    door = await openSshDoor({
      sockets: { '/var/run/docker.sock': lab.node(1).replace('unix://', '') },
      authorized: () => readFileSync(join(aws.project.dir, '.swarm', 'aws', 'key.pub'), 'utf8'),
    })
    aws.onCall(standIn)
    services = {
      redis: { image: `${lab.registry}/redis:8`, port: await freePort() },
      mongo: { image: `${lab.registry}/mongo:8`, port: await freePort() },
      dashboard: { port: await freePort() },
      visualizer: { port: await freePort() },
    }
    aws.write({}, { services })
  })
  after(async () => {
    await aws?.run('disconnect')
    // The machines are the lab's, and stay: the next test is to find nothing on them.
    if (services) {
      aws.project.write([campaignOf()], { cluster: { provider: 'swarm' }, services })
      await aws.project.run('destroy', ['--data', '--yes'], { DOCKER_HOST: lab.dockerHost })
    }
    door?.close()
    await aws?.close()
    lab?.close()
  })

  const start = (verb: string, ...args: readonly string[]) =>
    aws.project.start(verb, args, { ...aws.env, BUILD_DOCKER_HOST: lab.buildHost })
  const run = async (verb: string, ...args: readonly string[]) => {
    aws.proxy.forget()
    return await start(verb, ...args).ended
  }
  const summary = (stdout: string) => JSON.parse(stdout.trim().split('\n').at(-1)!)

  test('apply, from nothing: stack, machines, services, runs; the ports are open', async () => {
    const applying = run('apply', '--yes', '--json')
    // The manager tells its key when it has started.
    await until(async () => aws.proxy.calls.some(({ action }) => action === 'SetDesiredCapacity'))
    await (await account.parameters()).put(parameterNames('test').hostKey, door.hostKey, { overwrite: true })
    const { exitCode, stdout, stderr } = await applying
    assert.equal(exitCode, 0, stderr)
    assert.equal(summary(stdout).done, 6)
    const connection = JSON.parse((await run('connect', '--json')).stdout)
    assert.match(connection.docker, /^unix:\/\//)
    assert.deepEqual(Object.keys(connection.ports).sort(), ['dashboard', 'mongo', 'redis', 'visualizer'])
  })

  test('apply again: nothing to do, and no call that changes anything', async () => {
    const { exitCode, stdout, stderr } = await run('apply', '--json')
    assert.equal(exitCode, 0, stderr)
    assert.deepEqual([summary(stdout).done, summary(stdout).cached], [0, 6])
    assert.deepEqual(aws.proxy.mutations(), [])
    const plan = await run('plan', '--detailed-exitcode')
    assert.equal(plan.exitCode, 0, plan.stdout + plan.stderr)
    assert.deepEqual(aws.proxy.mutations(), [])
  })

  test('status: machines and swarm side by side', async () => {
    const { cluster, services } = JSON.parse((await run('status', '--json')).stdout)
    assert.equal(cluster.state, 'up')
    assert.deepEqual([cluster.machines.length, cluster.nodes.length], [4, 4])
    assert.ok(services.some(({ name }: { name: string }) => name === 'runner'))
  })

  test('halt hands back and ends the machines; the results are still known', async () => {
    const halted = await run('halt')
    assert.equal(halted.exitCode, 0, halted.stderr)
    assert.match(halted.stderr, /Runners hand back what they have/)
    assert.equal(JSON.parse((await run('status', '--json')).stdout).cluster.state, 'halted')
    const { exitCode, stdout, stderr } = await run('results', 'study', '--json')
    assert.equal(exitCode, 0, stderr)
    assert.equal(JSON.parse(stdout).length, 6)
    assert.match(stderr, /The machines of "test" are halted: showing what is known here/)
  })

  test('apply with nothing left to do starts no machine', async () => {
    const { exitCode, stdout, stderr } = await run('apply', '--json')
    assert.equal(exitCode, 0, stderr)
    assert.deepEqual([summary(stdout).done, summary(stdout).cached], [0, 6])
    assert.match(stderr, /The machines stay halted/)
    assert.equal((await run('plan', '--detailed-exitcode')).exitCode, 0)
    assert.deepEqual(aws.proxy.mutations(), [])
  })

  test('resume brings machines and runners back; the results are still there', async () => {
    const resumed = await run('resume', '--yes')
    assert.equal(resumed.exitCode, 0, resumed.stderr)
    const { stdout } = await run('apply', '--json')
    assert.deepEqual([summary(stdout).done, summary(stdout).cached], [0, 6])
  })

  for (const verb of ['resume', 'apply'])
    test(`${verb} killed at each step: the next one brings machines and runs to where they should be`, async () => {
      const groups = await account.groups()
      for (let k = 1, isKilled = true; isKilled; k += 1) {
        for (const role of ['manager', 'workers']) await groups.setCapacity(`simswarm-test-${role}`, 0)
        // Each time there is something to run: else an apply starts no machine.
        const campaign = campaignOf({ repetitions: 2 + k })
        aws.project.write([campaign], { cluster: GOOD, services })
        isKilled = await killedAfter(aws, k, { start: () => start(verb, '--yes'), beside: standIn })
        const next = await run(verb, '--yes')
        assert.equal(next.exitCode, 0, `after a kill at ${k}: ${next.stderr}`)
        const machines = await observeMachines(account, 'test')
        assert.deepEqual([machines?.manager.desired, machines?.workers.desired], [1, 3])
      }
      assert.equal((await run('apply', '--yes')).exitCode, 0)
      assert.equal((await run('plan', '--detailed-exitcode')).exitCode, 0)
    })

  test('another key than the manager told is refused', async () => {
    const parameters = await account.parameters()
    const name = parameterNames('test').hostKey
    await parameters.put(
      name,
      'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHX9PwpTILxLYKaP7PYi27U/UhL9WayxW00oiVooZhC1',
      { overwrite: true },
    )
    const { exitCode, stderr } = await run('deploy')
    await parameters.put(name, door.hostKey, { overwrite: true })
    assert.equal(exitCode, 1)
    assert.match(stderr, /The host key of 127\.0\.0\.1:\d+ changed: it is SHA256:.*, and was SHA256:/)
  })
})

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 100))
}
