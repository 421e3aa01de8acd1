import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { openAccount } from '../../scripts/lib/providers/aws/account.ts'
import { observeMachines } from '../../scripts/lib/providers/aws/machines.ts'
import { noVenv } from '../venv.ts'
import { type AwsProject, REGION, startAwsProject } from './fixture.ts'

/** One after the other on one account, as a user would give them. */
describe('verbs on AWS', { skip: noVenv }, () => {
  let aws: AwsProject

  before(async () => {
    aws = await startAwsProject()
    Object.assign(process.env, aws.env)
  })
  after(() => aws?.close())

  const account = openAccount(REGION)
  const capacities = async () => {
    const machines = await observeMachines(account, 'test')
    return machines && [machines.manager.desired, machines.workers.desired]
  }
  const run = async (verb: string, ...args: readonly string[]) => {
    aws.proxy.forget()
    return await aws.run(verb, ...args)
  }

  test('plan before anything is there: the stack, the machines, what they cost; nothing is made', async () => {
    const { exitCode, stdout, stderr } = await run('plan', '--detailed-exitcode', '--price', '0.9')
    assert.equal(exitCode, 2, stderr)
    assert.match(stderr, /AWS account 123456789012 in eu-central-1, as arn:aws:sts::/)
    assert.match(stdout, /\+ stack simswarm-test \(not there yet: \d+ resources\)/)
    assert.match(
      stdout,
      /\+ machines test \(none is there: a manager \(c4\.4xlarge\) and 3 workers \(c4\.4xlarge\)\)/,
    )
    assert.match(stdout, /Machines cost about \$3\.\d\d an hour/)
    assert.deepEqual(aws.proxy.mutations(), [])
  })

  test('nobody is asked and nothing made without a terminal, but with --yes', async () => {
    const { exitCode, stderr } = await run('init')
    assert.equal(exitCode, 2)
    assert.match(stderr, /Nobody can be asked whether to make this in account 123456789012\n {2}Say --yes/)
    assert.ok(!aws.proxy.mutations().includes('CreateStack'))
  })

  test('two at once: one works, the other changes nothing and names it', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    aws.proxy.forget()
    // The one that has the lock waits there until the other has ended.
    aws.onCall(({ action }) => (action === 'GetServiceQuota' ? { after: held } : undefined))
    const first = aws.start('init', '--yes')
    while (!aws.proxy.calls.some(({ action }) => action === 'GetServiceQuota'))
      await new Promise((resolve) => setTimeout(resolve, 20))
    const other = await aws.run('init', '--yes')
    release()
    aws.onCall(() => undefined)
    assert.equal(other.exitCode, 1)
    assert.match(other.stderr, new RegExp(`Somebody else changes the cluster: init, pid ${first.child.pid} `))
    assert.equal((await first.ended).exitCode, 0)
    assert.equal(aws.proxy.calls.filter(({ action }) => action === 'CreateStack').length, 1)
  })

  test('init makes a key pair for its owner alone, and the stack; again it changes nothing', async () => {
    const first = await run('init', '--yes')
    assert.equal(first.exitCode, 0, first.stderr)
    assert.match(first.stderr, /no machine costs anything until/)
    const key = join(aws.project.dir, '.swarm', 'aws', 'key')
    assert.equal(statSync(key).mode & 0o777, 0o600)
    assert.match(readFileSync(`${key}.pub`, 'utf8'), /^ssh-ed25519 \S+ simswarm-test\n$/)
    assert.deepEqual(await capacities(), [0, 0])
    const again = await run('init')
    assert.equal(again.exitCode, 0, again.stderr)
    assert.deepEqual(aws.proxy.mutations(), [])
  })

  test('status when halted: what it costs and no more; plan has machines left to do', async () => {
    const { stdout, exitCode } = await run('status')
    assert.equal(exitCode, 0)
    assert.match(stdout, /^AWS, eu-central-1: halted \(stack CREATE_COMPLETE\), 0 machines/)
    assert.match(stdout, /\$\d+\.\d\d a month while halted/)
    const plan = JSON.parse((await run('plan', '--json')).stdout)
    assert.deepEqual(
      plan.actions.filter(({ kind }: { kind: string }) => kind === 'machines' || kind === 'stack').length,
      1,
    )
    assert.deepEqual(aws.proxy.mutations(), [])
  })

  test('a verb that changes what is stored says that the machines are halted', async () => {
    const { exitCode, stderr } = await run('retry', 'study')
    assert.equal(exitCode, 1)
    assert.match(stderr, /The machines of "test" are halted\n {2}`resume` or `apply` brings them back/)
  })

  test('a manager that fails to come up: its own last lines, and what to do', async () => {
    aws.onCall(({ action }) =>
      action === 'FilterLogEvents'
        ? {
            answer: () =>
              JSON.stringify({ events: [{ message: 'docker: failed with exit code 1\nno space left' }] }),
          }
        : undefined,
    )
    const { exitCode, stderr } = await run('resume', '--yes')
    aws.onCall(() => undefined)
    assert.equal(exitCode, 1)
    assert.match(stderr, /The manager does not come up: it has not told its host key/)
    assert.match(stderr, /What it said last:\n {2}docker: failed with exit code 1\n {2}no space left/)
    assert.match(stderr, /`halt` stops it/)
    // Their end stands before they are asked for.
    const made = aws.proxy.mutations().filter((call) => !/Parameter/.test(call))
    const [end, size] = ['PutScheduledUpdateGroupAction', 'SetDesiredCapacity']
    assert.deepEqual(made, [end, end, size, size])
    assert.deepEqual(await capacities(), [1, 3])
  })

  test('status when up: the machines, and when they stop whatever happens', async () => {
    const { stdout } = await run('status', '--json', '--price', '1')
    const { cluster } = JSON.parse(stdout)
    assert.equal(cluster.state, 'up')
    assert.equal(cluster.machines.length, 4)
    const hours = (Date.parse(cluster.stops.latest) - Date.now()) / 3_600_000
    assert.ok(hours > 24 && hours < 24.5, `${hours}`)
    assert.equal(cluster.stops.atIdleMinutes, 60)
    assert.ok(cluster.cost.perHour > 4 && cluster.cost.soFar >= 0)
    const all = JSON.parse((await run('status', '--all', '--json')).stdout)
    assert.deepEqual(all.clusters, [
      { name: 'test', region: REGION, stack: 'CREATE_COMPLETE', machines: 4, latest: cluster.stops.latest },
    ])
    assert.deepEqual(aws.proxy.mutations(), [])
  })

  test('halt ends the machines though the manager does not answer; nothing is appointed any more', async () => {
    const { exitCode, stderr } = await run('halt')
    assert.equal(exitCode, 0, stderr)
    assert.match(stderr, /The manager is not reached/)
    assert.deepEqual(await capacities(), [0, 0])
    const groups = await account.groups()
    for (const role of ['manager', 'workers'])
      assert.deepEqual(await groups.appointments(`simswarm-test-${role}`), [])
    assert.match((await run('halt')).stderr, /nothing to halt/)
    assert.deepEqual(aws.proxy.mutations(), [])
  })

  /** As if Auto Scaling could not start what it was asked for. */
  const refuseLaunches = (message: string, { workersOnly = false } = {}) =>
    aws.onCall(({ action, body }) => {
      const isWorkers = body.includes('workers')
      if (action === 'SetDesiredCapacity' && (isWorkers || !workersOnly))
        return {
          body: body
            .replace('DesiredCapacity=3', 'DesiredCapacity=2')
            .replace('DesiredCapacity=1', 'DesiredCapacity=0'),
        }
      if (action !== 'DescribeScalingActivities' || (workersOnly && !isWorkers)) return undefined
      const activity = `<member><ActivityId>a</ActivityId><StatusCode>Failed</StatusCode><StatusMessage>${message}</StatusMessage><Description>Launching a new EC2 instance</Description><StartTime>${new Date().toISOString()}</StartTime><Cause>c</Cause></member>`
      return {
        answer: (text) =>
          text.replace(
            /<Activities>[\s\S]*<\/Activities>|<Activities\/>/,
            `<Activities>${activity}</Activities>`,
          ),
      }
    })

  test('no machine to be had: why, in people’s words, and all is back at none', async () => {
    refuseLaunches('You have requested more vCPU capacity than your current vCPU limit of 32 allows')
    const { exitCode, stderr } = await run('resume', '--yes')
    aws.onCall(() => undefined)
    assert.equal(exitCode, 1)
    assert.match(stderr, /No machine starts: The account may not have so many cores at a time/)
    assert.match(stderr, /All is back at no machines/)
    assert.deepEqual(await capacities(), [0, 0])
  })

  test('some of the workers is a warning', async () => {
    refuseLaunches('InsufficientInstanceCapacity', { workersOnly: true })
    const started = aws.start('resume', '--yes')
    while (!/goes on trying/.test(started.said()) && started.child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 50))
    started.child.kill('SIGKILL')
    await started.ended
    aws.onCall(() => undefined)
    assert.match(started.said(), /Warning: 2 of 3 workers so far: AWS has no such machines left/)
    assert.deepEqual(await capacities(), [1, 2])
    await run('halt')
  })

  test('destroy removes stack and parameters, and lists what is left', async () => {
    const refused = await run('destroy')
    assert.equal(refused.exitCode, 2)
    assert.match(
      refused.stderr,
      /remove the cluster "test" from account 123456789012 \(a snapshot of its data remains\)/,
    )
    const { exitCode, stderr } = await run('destroy', '--yes')
    assert.equal(exitCode, 0, stderr)
    assert.match(stderr, /The stack "simswarm-test" is gone/)
    // The emulator keeps them; users of AWS would see here what CloudFormation could not remove.
    assert.match(stderr, /Still there with the tag simswarm:cluster=test:\n {2}\S+ \S+/)
    assert.equal(await capacities(), null)
    assert.deepEqual(await (await account.parameters()).list('/simswarm/test'), [])
    assert.match((await run('destroy', '--yes')).stderr, /There was no stack/)
  })
})
