import { IDLE_METRIC } from '../../core/aws-names.ts'
import type { AwsCluster } from '../../core/cluster.ts'
import { idleMinutes } from '../../core/idle.ts'
import { RESOURCES } from './names.ts'
import { type Resource, ref, tagList, type Value } from './template.ts'

type Resources = Readonly<Record<string, Resource>>

export interface AlarmSettings {
  readonly name: string
  readonly cluster: AwsCluster
  readonly tags: Readonly<Record<string, string>>
}

/** Past the lifetime, when what ends the machines by the clock should have done so. */
const BELT_SECONDS = 1800
const HOUR = 3600
/** Periods below an hour may make up a day, longer ones a week. */
const DAY = 86_400

/** What stops the machines: idleness; and a lifetime that is over, whatever else has failed. */
export function alarmResources({ name, cluster, tags }: AlarmSettings): Resources {
  const { managers, workers, managersStop, workersStop } = RESOURCES
  const { idleAlarm, managersLifetimeAlarm, workersLifetimeAlarm } = RESOURCES
  const common = { AlarmActions: [ref(managersStop), ref(workersStop)], Tags: tagList(tags) }
  return {
    [managersStop]: stopPolicy(managers),
    [workersStop]: stopPolicy(workers),
    [idleAlarm]: {
      Type: 'AWS::CloudWatch::Alarm',
      Properties: {
        AlarmDescription: `Nothing has gone on in ${name}: all machines stop`,
        Namespace: IDLE_METRIC.namespace,
        MetricName: IDLE_METRIC.name,
        Dimensions: [{ Name: IDLE_METRIC.dimension, Value: name }],
        ...atLeast(idleMinutes(cluster.idle), { periodSeconds: 60, periods: 2 }),
        ...common,
      },
    },
    [managersLifetimeAlarm]: lifetimeAlarm(managers, { cluster, common }),
    [workersLifetimeAlarm]: lifetimeAlarm(workers, { cluster, common }),
  }
}

function lifetimeAlarm(
  group: string,
  { cluster, common }: { readonly cluster: AwsCluster; readonly common: Readonly<Record<string, Value>> },
): Resource {
  const seconds = cluster.maxLifetimeSeconds + BELT_SECONDS
  const periodSeconds = seconds <= DAY ? 300 : HOUR
  return {
    Type: 'AWS::CloudWatch::Alarm',
    Properties: {
      AlarmDescription: 'Machines are there for longer than maxLifetime: all stop',
      Namespace: 'AWS/AutoScaling',
      MetricName: 'GroupInServiceInstances',
      Dimensions: [{ Name: 'AutoScalingGroupName', Value: ref(group) }],
      ...atLeast(1, { periodSeconds, periods: Math.ceil(seconds / periodSeconds) }),
      ...common,
    },
  }
}

/** In every minute of all periods; what is not known does not count. */
function atLeast(
  Threshold: number,
  { periodSeconds, periods }: { readonly periodSeconds: number; readonly periods: number },
) {
  return {
    Statistic: 'Minimum',
    Period: periodSeconds,
    EvaluationPeriods: periods,
    ComparisonOperator: 'GreaterThanOrEqualToThreshold',
    Threshold,
    TreatMissingData: 'notBreaching',
  }
}

/** In one step, for which nothing waits: simple scaling would wait for machines that are still starting. */
function stopPolicy(group: string): Resource {
  return {
    Type: 'AWS::AutoScaling::ScalingPolicy',
    Properties: {
      AutoScalingGroupName: ref(group),
      PolicyType: 'StepScaling',
      AdjustmentType: 'ExactCapacity',
      EstimatedInstanceWarmup: 0,
      StepAdjustments: [{ MetricIntervalLowerBound: 0, ScalingAdjustment: 0 }],
    },
  }
}
