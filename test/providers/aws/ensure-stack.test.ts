import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { UserError } from '../../../scripts/lib/core/errors.ts'
import type { StackDesign, Stacks } from '../../../scripts/lib/effects/aws-stacks.ts'
import { openAccount } from '../../../scripts/lib/providers/aws/account.ts'
import { ensureStack, isAsDesigned, removeStack } from '../../../scripts/lib/providers/aws/ensure-stack.ts'
import { awsEnvironment, startMinistack } from '../../services/aws.ts'
import { type FaultProxy, startFaultProxy } from '../../services/fault-proxy.ts'
import type { Service } from '../../services/service.ts'
import { noVenv } from '../../venv.ts'

const GOOD = {
  Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
  Log: { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: '/simswarm/t', RetentionInDays: 7 } },
}
/** Fails after two seconds, as nobody ever signals it. */
const BAD = {
  Handle: { Type: 'AWS::CloudFormation::WaitConditionHandle' },
  Waits: {
    Type: 'AWS::CloudFormation::WaitCondition',
    DependsOn: 'Log',
    Properties: { Handle: { Ref: 'Handle' }, Timeout: '2', Count: 1 },
  },
}
const TOPIC = { Topic: { Type: 'AWS::SNS::Topic' } }
const NAME = 'simswarm-t'

describe('ensureStack', { skip: noVenv }, () => {
  let service: Service
  let proxy: FaultProxy
  let stacks: Stacks
  let said: string[]
  let asked: string[]

  before(async () => {
    service = await startMinistack()
    proxy = await startFaultProxy(service)
    Object.assign(process.env, awsEnvironment(proxy))
    stacks = await openAccount('eu-central-1').stacks()
  })
  after(async () => {
    await proxy?.close()
    await service?.remove()
  })
  beforeEach(async () => {
    proxy.onCall(() => undefined)
    const left = await stacks.find(NAME)
    if (left !== null) await removeStack(stacks, left, { say: () => {} })
    proxy.forget()
    said = []
    asked = []
  })

  const designOf = (resources: object, zone: string | null = 'a'): StackDesign => ({
    name: NAME,
    template: JSON.stringify({
      Parameters: { Zone: { Type: 'String' } },
      Resources: resources,
      Outputs: { Vpc: { Value: { Ref: 'Vpc' } } },
    }),
    parameters: { Zone: zone },
    tags: { 'simswarm:cluster': 't' },
  })

  const ensure = (resources: object, { replace = false, refuse = false } = {}) =>
    ensureStack(stacks, NAME, {
      // What was chosen stays, and is chosen only where there is nothing yet.
      design: async (stack) => designOf(resources, stack === null ? 'a' : null),
      say: (message) => said.push(message),
      replace,
      confirm: async (actions) => {
        asked.push(...actions.map(({ change, target }) => `${change} ${target}`))
        if (refuse) throw new UserError('declined', 'Nothing was changed')
      },
    })
  const failure = async (work: Promise<unknown>): Promise<UserError> => {
    const error = await work.then(
      () => assert.fail('it succeeded'),
      (reason) => reason,
    )
    assert.ok(error instanceof UserError, error)
    return error
  }
  /** Has the stack be in a state that the emulator does not reach, until something was called. */
  const pretend = (status: string, until: string) => {
    let isOver = false
    proxy.onCall(({ action }) => {
      isOver ||= action === until
      if (isOver || action !== 'DescribeStacks') return undefined
      return { answer: (text) => text.replace(/<StackStatus>\w+/, `<StackStatus>${status}`) }
    })
  }

  test('makes it, with each resource told; a second time nothing is changed', async () => {
    const stack = await ensure(GOOD)
    assert.equal(stack.status, 'CREATE_COMPLETE')
    assert.match(stack.outputs.Vpc!, /^vpc-/)
    assert.deepEqual(asked, [`create ${NAME}`])
    assert.ok(said.some((line) => /Vpc \(VPC\) is there/.test(line)))
    assert.deepEqual(proxy.mutations(), ['CreateStack'])
    proxy.forget()
    assert.equal(await isAsDesigned(stacks, stack, designOf(GOOD, null)), true)
    assert.equal(await isAsDesigned(stacks, stack, designOf({ ...GOOD, ...TOPIC }, null)), false)
    assert.deepEqual(proxy.mutations(), [])
  })

  test('changes it by a change set; what was chosen once stays', async () => {
    await ensure(GOOD)
    const stack = await ensure({ ...GOOD, ...TOPIC })
    assert.equal(stack.status, 'UPDATE_COMPLETE')
    assert.deepEqual(stack.parameters, { Zone: 'a' })
    assert.deepEqual(asked, [`create ${NAME}`, 'create Topic'])
  })

  test('who does not agree finds it as it was, and no change set left', async () => {
    await ensure(GOOD)
    proxy.forget()
    const error = await failure(ensure({ ...GOOD, ...TOPIC }, { refuse: true }))
    assert.equal(error.code, 'declined')
    assert.deepEqual(proxy.mutations(), ['CreateChangeSet', 'DeleteChangeSet'])
    assert.equal((await stacks.find(NAME))?.status, 'CREATE_COMPLETE')
  })

  test('an empty change set is success', async () => {
    await ensure(GOOD)
    proxy.onCall(({ action }) =>
      action === 'DescribeChangeSet'
        ? {
            answer: (text) =>
              text
                .replace(/<StatusReason>[^<]*<\/StatusReason>/, '')
                .replace(
                  /<Status>\w+<\/Status>/,
                  `<Status>FAILED</Status><StatusReason>${EMPTY}</StatusReason>`,
                ),
          }
        : undefined,
    )
    assert.equal((await ensure({ ...GOOD, ...TOPIC })).status, 'CREATE_COMPLETE')
    assert.equal(proxy.mutations().at(-1), 'DeleteChangeSet')
  })

  test('a failure names the resource that failed first; the next one says so, clears up and makes it', async () => {
    const error = await failure(ensure({ ...GOOD, ...BAD }))
    assert.match(error.message, /cannot make the stack "simswarm-t": Waits \(WaitCondition\): .*timed out/)
    assert.equal((await stacks.find(NAME))?.status, 'ROLLBACK_COMPLETE')
    const stack = await ensure(GOOD)
    assert.equal(stack.status, 'CREATE_COMPLETE')
    assert.ok(said.some((line) => /earlier attempt left \(ROLLBACK_COMPLETE\): Waits/.test(line)))
  })

  test('an update that fails is taken back, and says why', async () => {
    await ensure(GOOD)
    const error = await failure(ensure({ ...GOOD, ...BAD }))
    assert.match(error.message, /cannot change the stack "simswarm-t": Waits/)
    assert.match(error.hint!, /The stack is as it was/)
    assert.equal((await ensure(GOOD)).status, 'UPDATE_ROLLBACK_COMPLETE')
  })

  test('what CloudFormation does already is waited for', async () => {
    await stacks.create(designOf(GOOD))
    let looks = 0
    proxy.onCall(({ action }) => {
      looks += action === 'DescribeStacks' ? 1 : 0
      return action === 'DescribeStacks' && looks < 3
        ? { answer: (text) => text.replace(/<StackStatus>\w+/, '<StackStatus>CREATE_IN_PROGRESS') }
        : undefined
    })
    assert.equal((await ensure(GOOD)).status, 'CREATE_COMPLETE')
    assert.ok(said.some((line) => /Waits for what CloudFormation does already/.test(line)))
    assert.deepEqual(proxy.mutations().filter((call) => call === 'CreateStack').length, 1)
  })

  for (const status of ['REVIEW_IN_PROGRESS', 'ROLLBACK_FAILED', 'CREATE_FAILED', 'DELETE_FAILED'])
    test(`${status}: removed and made again`, async () => {
      await ensure(GOOD)
      proxy.forget()
      pretend(status, 'DeleteStack')
      assert.equal((await ensure(GOOD)).status, 'CREATE_COMPLETE')
      assert.deepEqual(proxy.mutations(), ['DeleteStack', 'CreateStack'])
    })

  test('UPDATE_ROLLBACK_FAILED: its way back is tried again, then it goes on', async () => {
    await ensure(GOOD)
    proxy.forget()
    let isMended = false
    proxy.onCall(({ action }) => {
      // The emulator does not know this call.
      if (action === 'ContinueUpdateRollback') {
        isMended = true
        return { body: 'Action=ListStacks&Version=2010-05-15' }
      }
      const status = isMended ? 'UPDATE_ROLLBACK_COMPLETE' : 'UPDATE_ROLLBACK_FAILED'
      return action === 'DescribeStacks'
        ? { answer: (text) => text.replace(/<StackStatus>\w+/, `<StackStatus>${status}`) }
        : undefined
    })
    const stack = await ensure(GOOD)
    assert.equal(stack.status, 'UPDATE_ROLLBACK_COMPLETE')
    assert.equal(proxy.mutations()[0], 'ContinueUpdateRollback')
  })

  test('a volume that CloudFormation would make anew is refused, on a recorded answer', async () => {
    await ensure(GOOD)
    proxy.onCall(({ action }) =>
      action === 'DescribeChangeSet'
        ? { answer: (text) => text.replace(/<Changes>[\s\S]*<\/Changes>|<Changes\/>/, RECORDED) }
        : undefined,
    )
    const error = await failure(ensure({ ...GOOD, ...TOPIC }))
    assert.match(error.message, /would make DataVolume anew/)
    assert.match(error.hint!, /--replace/)
    assert.equal(proxy.mutations().at(-1), 'DeleteChangeSet')
    assert.deepEqual(asked, [`create ${NAME}`])
    await ensure({ ...GOOD, ...TOPIC }, { replace: true })
    assert.deepEqual(asked.slice(1), ['replace DataVolume', 'update Managers'])
  })
})

/** In CloudFormation's words. */
const EMPTY =
  "The submitted information didn't contain changes. Submit different information to create a change set."

/** What CloudFormation answers where a volume moves to another zone. */
const RECORDED = `<Changes>
  <member><Type>Resource</Type><ResourceChange>
    <Action>Modify</Action><LogicalResourceId>DataVolume</LogicalResourceId>
    <PhysicalResourceId>vol-0123456789abcdef0</PhysicalResourceId><ResourceType>AWS::EC2::Volume</ResourceType>
    <PolicyAction>ReplaceAndSnapshot</PolicyAction><Replacement>True</Replacement>
    <Scope><member>Properties</member></Scope>
    <Details><member><Target><Attribute>Properties</Attribute><Name>AvailabilityZone</Name>
      <RequiresRecreation>Always</RequiresRecreation></Target><Evaluation>Static</Evaluation>
      <ChangeSource>ParameterReference</ChangeSource><CausingEntity>Zone1</CausingEntity></member></Details>
  </ResourceChange></member>
  <member><Type>Resource</Type><ResourceChange>
    <Action>Modify</Action><LogicalResourceId>Managers</LogicalResourceId>
    <PhysicalResourceId>simswarm-t-manager</PhysicalResourceId>
    <ResourceType>AWS::AutoScaling::AutoScalingGroup</ResourceType><Replacement>Conditional</Replacement>
    <Scope><member>Properties</member></Scope>
    <Details><member><Target><Attribute>Properties</Attribute><Name>AvailabilityZones</Name>
      <RequiresRecreation>Conditionally</RequiresRecreation></Target><Evaluation>Dynamic</Evaluation>
      <ChangeSource>ParameterReference</ChangeSource></member></Details>
  </ResourceChange></member>
</Changes>`
