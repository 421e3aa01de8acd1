import type { Change, ClusterAction } from '../../core/action.ts'
import type { ResourceChange } from '../../effects/aws-stacks.ts'

/** A change set, judged. */
export interface JudgedChanges {
  /** Of kind `resource`, each named as in the template. */
  readonly actions: readonly ClusterAction[]
  /** Names of volumes that would be made anew, and their data with them. */
  readonly lost: readonly string[]
  /** What people should know beforehand. */
  readonly warnings: readonly string[]
}

/** Says what a change set of CloudFormation means; pure. */
export function judgeChanges(changes: readonly ResourceChange[]): JudgedChanges {
  return {
    actions: changes.map((change) => ({
      kind: 'resource',
      target: change.logicalId,
      change: changeOf(change),
      reason: reasonOf(change),
    })),
    lost: changes
      .filter((change) => change.type === VOLUME && losesIt(change))
      .map(({ logicalId }) => logicalId),
    warnings: changes.flatMap(warningOf),
  }
}

const VOLUME = 'AWS::EC2::Volume'

/** "Conditional" may turn out to be a replacement, and data are not to be risked. */
function losesIt({ action, replacement }: ResourceChange): boolean {
  return action === 'Remove' || (action === 'Modify' && replacement !== null && replacement !== 'False')
}

function changeOf({ action, replacement, type }: ResourceChange): Change {
  if (action === 'Add' || action === 'Import') return 'create'
  if (action === 'Remove') return 'delete'
  if (replacement === 'True') return 'replace'
  // Groups are "Conditional" at each change of a launch template, and stay.
  return replacement === 'Conditional' && type !== 'AWS::AutoScaling::AutoScalingGroup' ? 'replace' : 'update'
}

function reasonOf({ action, properties, replacement, type }: ResourceChange): string {
  if (action === 'Add') return 'not there yet'
  if (action === 'Remove') return 'not in the manifest any more'
  const what = properties.length > 0 ? `${properties.join(', ')} changed` : 'what it refers to changed'
  if (type === 'AWS::EC2::LaunchTemplate') return `${what}; machines have it from the next resume on`
  if (replacement === 'Conditional' && type !== 'AWS::AutoScaling::AutoScalingGroup')
    return `${what}, may be made anew`
  return what
}

function warningOf(change: ResourceChange): readonly string[] {
  const isNew = change.action === 'Modify' && change.replacement === 'True'
  if (isNew && change.type === 'AWS::EC2::EIP')
    return [`The manager gets another address (${change.logicalId}): \`connect\` again afterwards`]
  if (isNew && change.type === 'AWS::EC2::NetworkInterface')
    return [
      `The manager's network interface is made anew (${change.logicalId}): at the next resume the swarm is formed again around its data`,
    ]
  return []
}
