import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import {
  CreateAccessKeyCommand,
  CreateUserCommand,
  IAMClient,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam'
import { readMachinePrograms } from '../../scripts/lib/effects/machine-programs.ts'
import { resolveAws } from '../../scripts/lib/manifest/resolve-aws.ts'
import type { AwsCluster as AwsSpec } from '../../scripts/lib/manifest/types.gen.ts'
import { leastPolicy, MAKING, type Policy, typesIn } from '../../scripts/lib/providers/aws/policy.ts'
import { renderTemplate, templateBody } from '../../scripts/lib/render/cloudformation.ts'
import type { AwsCall } from '../services/fault-proxy.ts'
import { noVenv } from '../venv.ts'
import { type AwsProject, besideMoto, GOOD, REGION, startAwsProject } from './fixture.ts'

const ACCOUNT = '123456789012'
/** Those by which the test makes a user. */
const FREE_CALLS = 3

async function policyOf(name: string): Promise<Policy> {
  const cluster = resolveAws(GOOD as unknown as AwsSpec)
  const template = templateBody(renderTemplate({ name, cluster, programs: await readMachinePrograms() }))
  return leastPolicy({ name, region: REGION, account: ACCOUNT, partition: 'aws', template })
}

describe('leastPolicy', () => {
  test('has what every type of the template takes, within what AWS lets a managed policy have', async () => {
    const cluster = resolveAws(GOOD as unknown as AwsSpec)
    const template = templateBody(
      renderTemplate({ name: 'test', cluster, programs: await readMachinePrograms() }),
    )
    assert.deepEqual(
      typesIn(template).filter((type) => MAKING[type] === undefined),
      [],
    )
    const actions = (await policyOf('test')).Statement.flatMap(({ Action }) => Action)
    for (const type of typesIn(template))
      for (const action of MAKING[type]!) assert.ok(actions.includes(action), `${type}: ${action}`)
    // White space is not counted.
    assert.ok(JSON.stringify(await policyOf('a'.repeat(44))).length <= 6144)
  })

  test('what changes something is of this cluster alone, or bound to the region', async () => {
    const { Statement } = await policyOf('test')
    const open = Statement.filter(({ Resource, Condition }) => Resource === '*' && Condition === undefined)
    assert.deepEqual(
      open.flatMap(({ Action }) => Action).filter((action) => !/:(Describe|Get)/.test(action)),
      [],
    )
    const other = await policyOf('other')
    const scopes = (policy: Policy) =>
      policy.Statement.filter(({ Sid }) =>
        ['Stack', 'Groups', 'Parameters', 'Images', 'Roles'].includes(Sid),
      ).flatMap(({ Resource }) => Resource)
    assert.deepEqual(
      scopes(await policyOf('test')).filter((resource) => scopes(other).includes(resource)),
      [],
    )
  })
})

describe('a user with the least policy', { skip: noVenv }, () => {
  let aws: AwsProject
  let user: Readonly<Record<string, string>>
  let iam: IAMClient

  before(async () => {
    aws = await startAwsProject({ freeCalls: FREE_CALLS })
    // A call that is rewritten has a wrong signature; an answer has none.
    aws.proxy.onCall((call) => {
      const { answer } = besideMoto(call) ?? {}
      return answer && { answer }
    })
    Object.assign(process.env, aws.env)
    iam = new IAMClient({ region: REGION })
    await iam.send(new CreateUserCommand({ UserName: 'ada' }))
    await iam.send(
      new PutUserPolicyCommand({
        UserName: 'ada',
        PolicyName: 'p',
        PolicyDocument: JSON.stringify(forMoto(await policyOf('test'))),
      }),
    )
    const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: 'ada' }))
    user = { AWS_ACCESS_KEY_ID: AccessKey!.AccessKeyId!, AWS_SECRET_ACCESS_KEY: AccessKey!.SecretAccessKey! }
  })
  after(() => aws?.close())

  const run = (verb: string, ...args: readonly string[]) =>
    aws.project.run(verb, args, { ...aws.env, ...user })

  test('may plan, make, look at, halt and remove; each call of the verbs is in the policy', async () => {
    for (const [verb, ...args] of [
      ['plan'],
      ['init', '--yes'],
      ['status'],
      ['status', '--all'],
      ['halt'],
      ['destroy', '--yes'],
    ] as const) {
      const { stderr } = await run(verb, ...args)
      assert.doesNotMatch(stderr, /Not allowed|does not accept/, `${verb}: ${stderr}`)
    }
    const patterns = (await policyOf('test')).Statement.flatMap(({ Action }) => Action)
    const isAllowed = (action: string) =>
      patterns.some((each) => (each.endsWith('*') ? action.startsWith(each.slice(0, -1)) : each === action))
    const called = new Set(aws.proxy.calls.slice(FREE_CALLS).map(actionOf))
    called.delete('sts:GetCallerIdentity')
    assert.deepEqual(
      [...called].filter((action) => !isAllowed(action)),
      [],
    )
    assert.ok(called.size > 15, [...called].join(' '))
  })
})

/** It checks actions, not of what: it names no resources, and knows no conditions on requests. */
function forMoto({ Version, Statement }: Policy): Policy {
  return {
    Version,
    Statement: Statement.map(({ Sid, Effect, Action }) => ({ Sid, Effect, Action, Resource: '*' })),
  }
}

/** As policies name it. */
function actionOf({ service, action }: AwsCall): string {
  const prefix = service === 'monitoring' ? 'cloudwatch' : service
  return `${prefix}:${action}`
}
