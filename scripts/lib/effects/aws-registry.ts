import { type AwsPlace, clientSettings, inWords } from './aws-client.ts'

/** What Docker needs to send images to the account's own registry and to fetch them; holds for twelve hours. */
export async function registryAuth(place: AwsPlace): Promise<string> {
  const sdk = await import('@aws-sdk/client-ecr')
  const client = inWords(new sdk.ECRClient(clientSettings(place)))
  const { authorizationData = [] } = await client.send(new sdk.GetAuthorizationTokenCommand({}))
  return authorizationData[0]?.authorizationToken ?? ''
}
