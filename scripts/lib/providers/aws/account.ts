import type { AwsPlace } from '../../effects/aws-client.ts'
import { type Groups, openGroups } from '../../effects/aws-groups.ts'
import { type Offers, openOffers } from '../../effects/aws-offers.ts'
import { openParameters, type Parameters } from '../../effects/aws-parameters.ts'
import { openStacks, type Stacks } from '../../effects/aws-stacks.ts'

/** An account in a region: each client is loaded when it is first needed, as some are heavy. */
export interface Account {
  readonly place: AwsPlace
  stacks(): Promise<Stacks>
  parameters(): Promise<Parameters>
  groups(): Promise<Groups>
  offers(): Promise<Offers>
}

export function openAccount(region: string): Account {
  const place = { region }
  return {
    place,
    stacks: once(() => openStacks(place)),
    parameters: once(() => openParameters(place)),
    groups: once(() => openGroups(place)),
    offers: once(() => openOffers(place)),
  }
}

function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined
  return () => {
    opened ??= open()
    return opened
  }
}
