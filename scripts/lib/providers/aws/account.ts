import { type Alarms, openAlarms } from '../../effects/aws-alarms.ts'
import type { AwsPlace } from '../../effects/aws-client.ts'
import { type Ec2, openEc2 } from '../../effects/aws-ec2.ts'
import { type Groups, openGroups } from '../../effects/aws-groups.ts'
import { openParameters, type Parameters } from '../../effects/aws-parameters.ts'
import { openStacks, type Stacks } from '../../effects/aws-stacks.ts'

/** An account in a region: each client is loaded when it is first needed, as some are heavy. */
export interface Account {
  readonly place: AwsPlace
  stacks(): Promise<Stacks>
  parameters(): Promise<Parameters>
  groups(): Promise<Groups>
  ec2(): Promise<Ec2>
  alarms(): Promise<Alarms>
}

export function openAccount(region: string): Account {
  const place = { region }
  return {
    place,
    stacks: once(() => openStacks(place)),
    parameters: once(() => openParameters(place)),
    groups: once(() => openGroups(place)),
    ec2: once(() => openEc2(place)),
    alarms: once(() => openAlarms(place)),
  }
}

function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined
  return () => {
    opened ??= open()
    return opened
  }
}
