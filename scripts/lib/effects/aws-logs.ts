import { type AwsPlace, awsCode, clientSettings, inWords } from './aws-client.ts'

export interface LogPart {
  readonly group: string
  /** What the names of its streams begin with. */
  readonly streams: string
  /** Milliseconds since 1970, UTC. */
  readonly sinceMs: number
  /** The most that are given. */
  readonly most: number
}

/** The last events of a part of a log, oldest first; none where the group is not there. */
export async function readLog(
  place: AwsPlace,
  { group, streams, sinceMs, most }: LogPart,
): Promise<readonly string[]> {
  const sdk = await import('@aws-sdk/client-cloudwatch-logs')
  const client = inWords(new sdk.CloudWatchLogsClient(clientSettings(place)))
  const found: string[] = []
  try {
    const pages = sdk.paginateFilterLogEvents(
      { client },
      { logGroupName: group, logStreamNamePrefix: streams, startTime: sinceMs },
    )
    for await (const { events = [] } of pages) {
      found.push(...events.map(({ message = '' }) => message.trimEnd()))
      found.splice(0, Math.max(0, found.length - most))
    }
  } catch (error) {
    if (awsCode(error) !== 'ResourceNotFoundException') throw error
  }
  return found
}
