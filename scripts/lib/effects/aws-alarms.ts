import { type AwsPlace, clientSettings, inWords } from './aws-client.ts'

/** A metric of one dimension. */
export interface Metric {
  readonly namespace: string
  readonly name: string
  readonly dimension: string
  readonly value: string
}

export interface Alarms {
  /** `OK`, `ALARM` or `INSUFFICIENT_DATA`; null where there is no such alarm. */
  state(name: string): Promise<string | null>
  /** The latest value of a metric within the last minutes; null where there is none. */
  latest(metric: Metric, minutes: number): Promise<number | null>
}

export async function openAlarms(place: AwsPlace): Promise<Alarms> {
  const sdk = await import('@aws-sdk/client-cloudwatch')
  const client = inWords(new sdk.CloudWatchClient(clientSettings(place)))
  return {
    async state(name) {
      const { MetricAlarms = [] } = await client.send(new sdk.DescribeAlarmsCommand({ AlarmNames: [name] }))
      return MetricAlarms[0]?.StateValue ?? null
    },
    async latest({ namespace, name, dimension, value }, minutes) {
      const now = Date.now()
      const command = new sdk.GetMetricStatisticsCommand({
        Namespace: namespace,
        MetricName: name,
        Dimensions: [{ Name: dimension, Value: value }],
        StartTime: new Date(now - minutes * 60_000),
        EndTime: new Date(now),
        Period: 60,
        Statistics: ['Minimum'],
      })
      const { Datapoints = [] } = await client.send(command)
      const last = Datapoints.toSorted((a, b) => a.Timestamp!.getTime() - b.Timestamp!.getTime()).at(-1)
      return last?.Minimum ?? null
    },
  }
}
