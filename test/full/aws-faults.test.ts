import assert from 'node:assert/strict'
import { after, afterEach, before, describe, test } from 'node:test'
import { openAccount } from '../../scripts/lib/providers/aws/account.ts'
import { observeMachines } from '../../scripts/lib/providers/aws/machines.ts'
import { type AwsProject, REGION, startAwsProject } from '../aws/fixture.ts'
import { killedAfter } from '../aws/killed-after.ts'
import { noVenv } from '../venv.ts'

describe('faults on AWS', { skip: noVenv }, () => {
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

  const succeeds = async (verb: string, why: string) => {
    const { exitCode, stderr } = await aws.run(verb, '--yes')
    assert.equal(exitCode, 0, `${verb}, ${why}: ${stderr}`)
  }

  const killed = (k: number, verb: string) => killedAfter(aws, k, { start: () => aws.start(verb, '--yes') })

  test('init killed at each step: the next one brings it to its end', async () => {
    for (let k = 1; await killed(k, 'init'); k += 1) {
      await succeeds('init', `after a kill at ${k}`)
      assert.deepEqual(await capacities(), [0, 0])
      await succeeds('destroy', `after a kill at ${k}`)
    }
  })

  test('halt killed at each step: the next one ends all machines', async () => {
    await succeeds('init', 'at first')
    const groups = await account.groups()
    for (let k = 1; ; k += 1) {
      await groups.setCapacity('simswarm-test-manager', 1)
      await groups.setCapacity('simswarm-test-workers', 3)
      if (!(await killed(k, 'halt'))) break
      await succeeds('halt', `after a kill at ${k}`)
      assert.deepEqual(await capacities(), [0, 0])
    }
  })

  test('destroy killed at each step: the next one leaves nothing', async () => {
    for (let k = 1; ; k += 1) {
      await succeeds('init', `before ${k}`)
      if (!(await killed(k, 'destroy'))) break
      await succeeds('destroy', `after a kill at ${k}`)
      assert.equal(await capacities(), null)
      assert.deepEqual(await (await account.parameters()).list('/simswarm/test'), [])
    }
  })
})
