import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { AwsCall, Fault } from '../services/fault-proxy.ts'
import { noVenv } from '../venv.ts'
import { type AwsProject, GOOD, startAwsProject } from './fixture.ts'

describe('bad input on AWS', { skip: noVenv }, () => {
  let aws: AwsProject

  before(async () => {
    aws = await startAwsProject()
  })
  after(() => aws?.close())

  interface Change {
    readonly cluster?: object
    readonly decide?: (call: AwsCall) => Fault | undefined
    readonly env?: Readonly<Record<string, string | undefined>>
    readonly args?: readonly string[]
    readonly exitCode?: number
  }

  /** Applies what is good but for `change`; nothing of it may have been made. Gives the message and what is to be done. */
  async function refusal({
    cluster = {},
    decide = () => undefined,
    env = {},
    args = ['--yes'],
    exitCode = 1,
  }: Change) {
    aws.write(cluster)
    aws.onCall(decide)
    aws.proxy.forget()
    const end = await aws.project.run('apply', args, { ...aws.env, ...env })
    assert.equal(end.exitCode, exitCode, end.stderr)
    assert.doesNotMatch(end.stderr, /Internal error/)
    assert.deepEqual(
      aws.proxy.mutations().filter((call) => !/Parameter/.test(call)),
      [],
    )
    return end.stderr
  }
  const error = (code: string, message: string, of: (call: AwsCall) => boolean = () => true) => ({
    decide: (call: AwsCall) => (of(call) ? { error: { code, message } } : undefined),
  })

  test('no credentials', async () => {
    const env = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined }
    const stderr = await refusal({ env })
    assert.match(stderr, /^No AWS credentials are to be found\n {2}Log in \(`aws sso login`/)
  })

  test('credentials that have expired, or that AWS does not know', async () => {
    const expired = await refusal(
      error('ExpiredToken', 'The security token included in the request is expired'),
    )
    assert.match(expired, /^The AWS credentials have expired\n {2}Log in again/)
    const unknown = await refusal(
      error('InvalidClientTokenId', 'The security token included in the request is invalid.'),
    )
    assert.match(unknown, /^AWS does not accept the credentials: The security token.*\n {2}Check AWS_PROFILE/)
  })

  test('nobody at the endpoint', async () => {
    const stderr = await refusal({ env: { AWS_ENDPOINT_URL: 'http://127.0.0.1:1' } })
    assert.match(stderr, /^Cannot reach AWS: .*ECONNREFUSED.*\n {2}Check the network/)
  })

  test('not allowed to', async () => {
    const denied = error(
      'AccessDenied',
      'User: arn:aws:iam::1:user/ada is not authorized to perform: cloudformation:DescribeStacks',
      ({ service }) => service === 'cloudformation',
    )
    assert.match(await refusal(denied), /Not allowed to DescribeStacks: User: .*\n {2}`init --policy` prints/)
  })

  test('asked too often, even after several tries', async () => {
    const slow = error('Throttling', 'Rate exceeded', ({ action }) => action === 'DescribeStacks')
    assert.match(
      await refusal(slow),
      /asked too often in this account and region: it still refuses DescribeStacks/,
    )
    assert.equal(aws.proxy.calls.filter(({ action }) => action === 'DescribeStacks').length, 5)
  })

  test('a region without the instance type', async () => {
    const stderr = await refusal({ cluster: { instanceType: 'c9z.large' } })
    assert.match(
      stderr,
      /The region eu-central-1 does not have the instance type c9z\.large\n {2}Choose another/,
    )
  })

  test('processors that images are not made for', async () => {
    const stderr = await refusal({ cluster: { instanceType: { manager: 'c5.large', worker: 'c6g.large' } } })
    assert.match(
      stderr,
      /c6g\.large has processors \(arm64\) that the images are not made for\n.*c7i\.4xlarge/,
    )
  })

  const quota = (code: string, value: number) => ({
    decide: ({ action, body }: AwsCall) =>
      action === 'GetServiceQuota' && body.includes(code)
        ? {
            body: '{}',
            answer: () => JSON.stringify({ Quota: { QuotaCode: code, Value: value } }),
            status: 200,
          }
        : undefined,
  })

  test('a quota of cores, addresses or VPCs that the cluster would exceed', async () => {
    assert.match(
      await refusal(quota('L-1216C47A', 63)),
      /The quota "Running On-Demand Standard instances" is 63, and the cluster takes it to 64 cores\n {2}Have it raised/,
    )
    const spot = { ...quota('L-34B43A08', 47), cluster: { spot: {} } }
    assert.match(await refusal(spot), /"All Standard Spot Instance Requests" is 47, .* to 48 cores/)
    assert.match(await refusal(quota('L-0263D0A3', 0)), /"EC2-VPC Elastic IPs" is 0, .* to 1 addresses/)
    assert.match(await refusal(quota('L-F678F1CE', 1)), /"VPCs per Region" is 1, .* to 2 VPCs/)
  })

  test('a VPC or subnet that is not there', async () => {
    const network = { vpc: 'vpc-0abc', subnets: ['subnet-0abc'], sshFrom: GOOD.network.sshFrom }
    assert.match(await refusal({ cluster: { network } }), /There is no VPC vpc-0abc in eu-central-1/)
    const answer = (text: string) => text.replace(/<item>[\s\S]*<\/item>/, '')
    const decide = ({ action }: AwsCall): Fault | undefined =>
      action === 'DescribeVpcs'
        ? { body: 'Action=DescribeVpcs&Version=2016-11-15' }
        : action === 'DescribeSubnets'
          ? { answer }
          : undefined
    assert.match(
      await refusal({ cluster: { network }, decide }),
      /The VPC vpc-0abc has no subnet subnet-0abc/,
    )
  })

  test('what the manifest itself shows: no call is made', async () => {
    const { network } = GOOD
    for (const [cluster, message] of [
      [{ network: {} }, /"sshFrom" is missing: nobody gets in until it says who/],
      [{ managers: 2 }, /A cluster on AWS has one manager, found 2/],
      [{ network: { ...network, vpc: '10.0.0.0/16', subnets: ['10.1.0.0/24'] } }, /not inside the VPC/],
      [
        { network: { ...network, vpc: '10.0.0.0/16', subnets: ['10.0.0.0/24', '10.0.0.128/25'] } },
        /overlaps the subnet/,
      ],
    ] as const) {
      assert.match(await refusal({ cluster, exitCode: 2 }), message)
      assert.equal(aws.proxy.calls.length, 0)
    }
  })

  test('the whole internet may log in: said, and asked about', async () => {
    const cluster = { network: { sshFrom: ['0.0.0.0/0'] } }
    const stderr = await refusal({ cluster, args: [], exitCode: 2 })
    assert.match(stderr, /Warning: "0\.0\.0\.0\/0" lets the whole internet try to log in/)
    assert.match(
      stderr,
      /asked whether to make .*, which 0\.0\.0\.0\/0 \(the whole internet\) may try to log in to/,
    )
  })
})
