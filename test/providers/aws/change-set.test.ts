import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { UserError } from '../../../scripts/lib/core/errors.ts'
import type { ResourceChange } from '../../../scripts/lib/effects/aws-stacks.ts'
import { judgeChanges } from '../../../scripts/lib/providers/aws/change-set.ts'
import { refuseLoss } from '../../../scripts/lib/providers/aws/ensure-stack.ts'

const change = (more: Partial<ResourceChange>): ResourceChange => ({
  action: 'Modify',
  logicalId: 'It',
  type: 'AWS::EC2::Volume',
  replacement: 'False',
  properties: ['Size'],
  ...more,
})

describe('judgeChanges', () => {
  test('a change of a launch template, as CloudFormation reports it: the groups are only updated', () => {
    // Groups are marked "Conditional", as their template's version is not known beforehand.
    const { actions, lost, warnings } = judgeChanges([
      change({
        logicalId: 'WorkerTemplate',
        type: 'AWS::EC2::LaunchTemplate',
        properties: ['LaunchTemplateData'],
      }),
      change({
        logicalId: 'Workers',
        type: 'AWS::AutoScaling::AutoScalingGroup',
        replacement: 'Conditional',
        properties: ['MixedInstancesPolicy'],
      }),
      change({
        action: 'Add',
        logicalId: 'Subnet3',
        type: 'AWS::EC2::Subnet',
        replacement: null,
        properties: [],
      }),
      change({
        action: 'Remove',
        logicalId: 'Old',
        type: 'AWS::Logs::LogGroup',
        replacement: null,
        properties: [],
      }),
    ])
    assert.deepEqual(
      actions.map(({ target, change: what, reason }) => `${what} ${target}: ${reason}`),
      [
        'update WorkerTemplate: LaunchTemplateData changed; machines have it from the next resume on',
        'update Workers: MixedInstancesPolicy changed',
        'create Subnet3: not there yet',
        'delete Old: not in the manifest any more',
      ],
    )
    assert.deepEqual([lost, warnings], [[], []])
  })

  for (const [words, how] of [
    ['is replaced', { replacement: 'True' }],
    ['may be replaced', { replacement: 'Conditional' }],
    ['is removed', { action: 'Remove', replacement: null }],
  ] as const)
    test(`a volume that ${words} is refused unless that was asked for`, () => {
      const judged = judgeChanges([change({ logicalId: 'DataVolume', ...how })])
      assert.deepEqual(judged.lost, ['DataVolume'])
      assert.throws(
        () => refuseLoss(judged, false),
        (error) => error instanceof UserError && /DataVolume anew, without its data/.test(error.message),
      )
      refuseLoss(judged, true)
    })

  test('a volume that only grows is an update', () => {
    const judged = judgeChanges([change({ logicalId: 'DataVolume' })])
    assert.deepEqual(judged.lost, [])
    assert.equal(judged.actions[0]!.change, 'update')
  })

  test('a new address or interface of the manager is warned of', () => {
    const { warnings, actions } = judgeChanges([
      change({ logicalId: 'ManagerAddress', type: 'AWS::EC2::EIP', replacement: 'True' }),
      change({ logicalId: 'ManagerInterface', type: 'AWS::EC2::NetworkInterface', replacement: 'True' }),
    ])
    assert.deepEqual(
      actions.map((each) => each.change),
      ['replace', 'replace'],
    )
    assert.match(warnings[0]!, /another address \(ManagerAddress\)/)
    assert.match(warnings[1]!, /interface is made anew \(ManagerInterface\)/)
  })
})
