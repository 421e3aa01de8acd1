import { type AwsPlace, awsCode, clientSettings, inWords } from './aws-client.ts'

/** The last lines of a log group since a time, over all its streams, oldest first; none where it is not there. */
export async function readLog(
  place: AwsPlace,
  { group, sinceMs, lines }: { readonly group: string; readonly sinceMs: number; readonly lines: number },
): Promise<readonly string[]> {
  const sdk = await import('@aws-sdk/client-cloudwatch-logs')
  const client = inWords(new sdk.CloudWatchLogsClient(clientSettings(place)))
  const found: string[] = []
  try {
    const pages = sdk.paginateFilterLogEvents({ client }, { logGroupName: group, startTime: sinceMs })
    for await (const { events = [] } of pages) {
      found.push(...events.map(({ message = '' }) => message.trimEnd()))
      found.splice(0, found.length - lines)
    }
  } catch (error) {
    if (awsCode(error) !== 'ResourceNotFoundException') throw error
  }
  return found
}
