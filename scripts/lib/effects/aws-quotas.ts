import { type AwsPlace, awsCode, clientSettings, inWords } from './aws-client.ts'

/** The values of quotas of the account, by code; null for what AWS does not know. */
export async function readQuotas(
  place: AwsPlace,
  asked: readonly { readonly service: string; readonly code: string }[],
): Promise<ReadonlyMap<string, number | null>> {
  const sdk = await import('@aws-sdk/client-service-quotas')
  const client = inWords(new sdk.ServiceQuotasClient(clientSettings(place)))
  const values = asked.map(async ({ service, code }) => {
    try {
      const { Quota } = await client.send(
        new sdk.GetServiceQuotaCommand({ ServiceCode: service, QuotaCode: code }),
      )
      return [code, Quota?.Value ?? null] as const
    } catch (error) {
      // One that nobody changed is not there in some regions.
      if (awsCode(error) === 'NoSuchResourceException') return [code, null] as const
      throw error
    }
  })
  return new Map(await Promise.all(values))
}
