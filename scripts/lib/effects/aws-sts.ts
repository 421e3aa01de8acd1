import { type AwsPlace, clientSettings, inWords } from './aws-client.ts'

/** Who calls. */
export interface AwsCaller {
  readonly account: string
  /** Such as `arn:aws:iam::123456789012:user/ada`. */
  readonly arn: string
}

/** Asks AWS who we are; a UserError where there are no credentials, or none that hold. */
export async function findCaller(place: AwsPlace): Promise<AwsCaller> {
  const { GetCallerIdentityCommand, STSClient } = await import('@aws-sdk/client-sts')
  const { Account, Arn } = await inWords(new STSClient(clientSettings(place))).send(
    new GetCallerIdentityCommand({}),
  )
  return { account: Account!, arn: Arn! }
}
