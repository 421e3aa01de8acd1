import type { StackEvent } from '../../effects/aws-stacks.ts'

/** A line for people, or null for what only begins. */
export function eventText({ logicalId, type, status, reason }: StackEvent): string | null {
  const what = `${logicalId} (${shortType(type)})`
  const ended = /^(UPDATE_ROLLBACK|ROLLBACK|CREATE|UPDATE|DELETE|IMPORT)_(COMPLETE|FAILED)$/.exec(status)
  if (ended === null) return null
  const [, operation, end] = ended as unknown as [string, keyof typeof DONE, 'COMPLETE' | 'FAILED']
  return end === 'COMPLETE'
    ? `${what} ${DONE[operation]}`
    : `${what} failed: ${reason ?? 'CloudFormation gives no reason'}`
}

const DONE = {
  CREATE: 'is there',
  UPDATE: 'is changed',
  DELETE: 'is gone',
  IMPORT: 'is imported',
  ROLLBACK: 'is back',
  UPDATE_ROLLBACK: 'is back',
} as const

/** `AWS::EC2::Volume` is `Volume` to people. */
function shortType(type: string): string {
  return type.split('::').at(-1) ?? type
}

/**
 * What failed first, with its reason: what follows was only cancelled. `events` oldest first; null where nothing
 * failed.
 */
export function firstFailure(events: readonly StackEvent[]): string | null {
  const failed = events.filter(({ status }) => status.endsWith('_FAILED'))
  const own = failed.find(({ reason }) => !/cancell?ed/i.test(reason ?? '')) ?? failed[0]
  return own === undefined
    ? null
    : `${own.logicalId} (${shortType(own.type)}): ${own.reason ?? 'CloudFormation gives no reason'}`
}

/** What to do about a reason, where something is known. */
export function remedyFor(failure: string): string | null {
  return REMEDIES.find(({ pattern }) => pattern.test(failure))?.remedy ?? null
}

const REMEDIES: readonly { readonly pattern: RegExp; readonly remedy: string }[] = [
  {
    pattern: /limit ?exceeded|maximum number of|quota/i,
    remedy:
      'A quota of the account is reached: remove what is no longer used (`status --all` shows clusters), or have it raised',
  },
  {
    pattern: /not authorized|access ?denied|UnauthorizedOperation/i,
    remedy: '`init --policy` prints the least policy that the verbs need: have it attached to who you are',
  },
  {
    pattern: /already exists/i,
    remedy:
      'It is left from another stack, or of somebody else: remove it, or choose another name for the manifest',
  },
  {
    pattern: /not supported in your requested Availability Zone|Unsupported/i,
    remedy: 'Choose another cluster.instanceType, or subnets in other zones',
  },
]
