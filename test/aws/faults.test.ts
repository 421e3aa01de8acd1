import assert from 'node:assert/strict'
import { after, afterEach, before, describe, test } from 'node:test'
import { openAccount } from '../../scripts/lib/providers/aws/account.ts'
import { observeMachines } from '../../scripts/lib/providers/aws/machines.ts'
import { noPython } from '../services/python.ts'
import { type AwsProject, REGION, startAwsProject } from './fixture.ts'

const READS = /^(Describe|Get|List|Filter)/

describe('faults on AWS', { skip: noPython }, () => {
  let aws: AwsProject

  before(async () => {
    aws = await startAwsProject()
    Object.assign(process.env, aws.env)
  })
  after(() => aws?.close())
  afterEach(async () => {
    aws.onCall(() => undefined)
    await aws.run('destroy', '--yes')
  })

  const account = openAccount(REGION)
  const capacities = async () => {
    const machines = await observeMachines(account, 'test')
    return machines && [machines.manager.desired, machines.workers.desired]
  }

  /** Runs a verb that is killed as soon as its `k`th call that changes something has been answered; false: it ended before. */
  async function killedAfter(k: number, verb: string): Promise<boolean> {
    let changes = 0
    const started = aws.start(verb, '--yes')
    aws.onCall(({ action }) => {
      if (READS.test(action) || ++changes < k) return undefined
      return {
        answer: (text) => {
          started.child.kill('SIGKILL')
          return text
        },
      }
    })
    const { signal } = await started.ended
    aws.onCall(() => undefined)
    return signal === 'SIGKILL'
  }

  test('init killed at each step: the next one brings it to its end', async () => {
    for (let k = 1; await killedAfter(k, 'init'); k += 1) {
      const { exitCode, stderr } = await aws.run('init', '--yes')
      assert.equal(exitCode, 0, `killed after ${k}: ${stderr}`)
      assert.deepEqual(await capacities(), [0, 0])
      assert.equal((await aws.run('destroy', '--yes')).exitCode, 0)
    }
  })

  test('halt killed at each step: the next one ends all machines', async () => {
    assert.equal((await aws.run('init', '--yes')).exitCode, 0)
    const groups = await account.groups()
    for (let k = 1; ; k += 1) {
      await groups.setCapacity('simswarm-test-manager', 1)
      await groups.setCapacity('simswarm-test-workers', 3)
      if (!(await killedAfter(k, 'halt'))) break
      assert.equal((await aws.run('halt')).exitCode, 0)
      assert.deepEqual(await capacities(), [0, 0])
    }
  })

  test('destroy killed at each step: the next one leaves nothing', async () => {
    for (let k = 1; ; k += 1) {
      assert.equal((await aws.run('init', '--yes')).exitCode, 0)
      if (!(await killedAfter(k, 'destroy'))) break
      assert.equal((await aws.run('destroy', '--yes')).exitCode, 0)
      assert.equal(await capacities(), null)
      assert.deepEqual(await (await account.parameters()).list('/simswarm/test'), [])
    }
  })

  test('two at once: one works, the other changes nothing and names it', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    // The one that comes to make the stack waits there until the other has ended.
    aws.onCall(({ action }) => (action === 'CreateStack' ? { after: held } : undefined))
    const first = aws.start('init', '--yes')
    while (!aws.proxy.calls.some(({ action }) => action === 'CreateStack'))
      await new Promise((resolve) => setTimeout(resolve, 20))
    const other = await aws.run('init', '--yes')
    release()
    assert.equal(other.exitCode, 1)
    assert.match(other.stderr, new RegExp(`Somebody else changes the cluster: init, pid ${first.child.pid} `))
    assert.equal((await first.ended).exitCode, 0)
    assert.equal(aws.proxy.calls.filter(({ action }) => action === 'CreateStack').length, 1)
  })
})
