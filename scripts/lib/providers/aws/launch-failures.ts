import type { Activity } from '../../effects/aws-groups.ts'

/** Why machines do not come, and what to try. */
export interface LaunchFailure {
  readonly says: string
  readonly hint: string
  /** Trying again does not help before somebody changes something. */
  readonly isFinal: boolean
}

/** What a scaling activity that failed means in people's words; null for one that did not fail. Pure. */
export function launchFailure({ status, message }: Activity): LaunchFailure | null {
  if (status !== 'Failed' && status !== 'Cancelled') return null
  const known = KNOWN.find(({ pattern }) => pattern.test(message))
  const zones = [...new Set(message.match(/\b[a-z]{2}(?:-[a-z]+)+-\d[a-z]\b/g) ?? [])]
  const type = /\b([a-z][a-z0-9-]*\.(?:\d*x?large|metal(?:-\d+xl)?|nano|micro|small|medium))\b/.exec(
    message,
  )?.[1]
  if (known === undefined)
    return {
      says: message || 'AWS gives no reason',
      hint: 'The same command may be given again',
      isFinal: false,
    }
  const where = known.isPlace && zones.length > 0 ? ` in ${zones[0]}` : ''
  const what = type === undefined ? '' : ` (${type})`
  return { says: `${known.says}${where}${what}`, hint: known.hint, isFinal: known.isPlace !== true }
}

const KNOWN: readonly {
  readonly pattern: RegExp
  readonly says: string
  readonly hint: string
  /** It depends on the place, and another one may do. */
  readonly isPlace?: boolean
}[] = [
  {
    pattern:
      /VcpuLimitExceeded|vCPU capacity than your current vCPU limit|MaxSpotInstanceCountExceeded|InstanceLimitExceeded/i,
    says: 'The account may not have so many cores at a time',
    hint: 'Have the quota raised (Service Quotas, "Running On-Demand Standard instances" or "All Standard Spot Instance Requests"), or ask for fewer workers',
  },
  {
    pattern: /SpotMaxPriceTooLow|spot request price .* is lower|price-too-low/i,
    says: 'The market asks more than spot.maxPrice',
    hint: 'Raise cluster.spot.maxPrice, name further types under instanceType.worker, or leave "spot" out',
  },
  {
    pattern:
      /InsufficientInstanceCapacity|do not have sufficient|capacity-not-available|no spot capacity|UnfulfillableCapacity/i,
    says: 'AWS has no such machines left',
    hint: 'Name further types under instanceType.worker, add subnets in other zones, or try again later',
    isPlace: true,
  },
  {
    pattern: /not supported in your requested Availability Zone|Unsupported/i,
    says: 'The zone does not have this type',
    hint: 'Choose another cluster.instanceType, or subnets in other zones',
    isPlace: true,
  },
  {
    pattern: /InsufficientFreeAddressesInSubnet/i,
    says: 'A subnet has no address left',
    hint: 'Give larger cluster.network.subnets',
  },
  {
    pattern: /KMS|Client\.InternalError|InvalidKMSKey/i,
    says: 'The machine could not use the key that encrypts its disk',
    hint: 'Let the Auto Scaling service role use the default EBS key of the account',
  },
  {
    pattern: /UnauthorizedOperation|not authorized/i,
    says: 'Auto Scaling may not start machines in this account',
    hint: '`init --policy` prints the least policy that the verbs need; a rule of the organisation may forbid it too',
  },
  {
    pattern: /VolumeLimitExceeded|MaxIOPSLimitExceeded/i,
    says: 'The account may not have so much disk',
    hint: 'Have the quota raised, or remove volumes that nobody uses',
  },
]
