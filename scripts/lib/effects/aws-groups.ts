import type { AutoScalingGroup, Activity as ScalingActivity } from '@aws-sdk/client-auto-scaling'
import { type AwsPlace, clientSettings, inWords } from './aws-client.ts'

/** An Auto Scaling group. */
export interface Group {
  readonly name: string
  /** Machines that it is to have. */
  readonly desired: number
  readonly most: number
  readonly machines: readonly Machine[]
}

export interface Machine {
  readonly id: string
  /** Such as `c4.4xlarge`; null where AWS does not say. */
  readonly type: string | null
  /** Such as `eu-central-1a`. */
  readonly zone: string
  /** `Pending`, `InService`, `Terminating:Wait` and so on. */
  readonly state: string
}

/** What a group did or tried to do. */
export interface Activity {
  readonly id: string
  /** Milliseconds since 1970, UTC. */
  readonly startedMs: number
  /** `Successful`, `Failed`, `Cancelled`, or on the way. */
  readonly status: string
  /** Why it came to nothing; empty where it did not. */
  readonly message: string
  /** Such as `Launching a new EC2 instance: i-0abc`. */
  readonly what: string
}

/** A capacity that a group is to have at a time, once. */
export interface Appointment {
  readonly name: string
  readonly group: string
  readonly capacity: number
  /** Milliseconds since 1970, UTC. */
  readonly timeMs: number
}

export interface Groups {
  /** In the order asked for; null for what is not there. */
  find(names: readonly string[]): Promise<readonly (Group | null)[]>
  setCapacity(name: string, capacity: number): Promise<void>
  /** The last ones, newest first. */
  activities(name: string): Promise<readonly Activity[]>
  /** All that AWS remembers, newest first: six weeks of them. */
  history(name: string): Promise<readonly Activity[]>
  appoint(appointment: Appointment): Promise<void>
  appointments(group: string): Promise<readonly Appointment[]>
  disappoint(appointment: Pick<Appointment, 'name' | 'group'>): Promise<void>
}

export async function openGroups(place: AwsPlace): Promise<Groups> {
  const sdk = await import('@aws-sdk/client-auto-scaling')
  const client = inWords(new sdk.AutoScalingClient(clientSettings(place)))
  return {
    async find(names) {
      const command = new sdk.DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [...names] })
      const { AutoScalingGroups: found = [] } = await client.send(command)
      return names.map((name) => {
        const group = found.find((each) => each.AutoScalingGroupName === name)
        return group === undefined ? null : groupOf(group)
      })
    },
    async setCapacity(name, capacity) {
      await client.send(
        new sdk.SetDesiredCapacityCommand({ AutoScalingGroupName: name, DesiredCapacity: capacity }),
      )
    },
    async activities(name) {
      const command = new sdk.DescribeScalingActivitiesCommand({ AutoScalingGroupName: name })
      const { Activities: found = [] } = await client.send(command)
      return found.map(activityOf)
    },
    async history(name) {
      const found: Activity[] = []
      const pages = sdk.paginateDescribeScalingActivities({ client }, { AutoScalingGroupName: name })
      for await (const { Activities: page = [] } of pages) found.push(...page.map(activityOf))
      return found
    },
    async appoint({ name, group, capacity, timeMs }) {
      await client.send(
        new sdk.PutScheduledUpdateGroupActionCommand({
          AutoScalingGroupName: group,
          ScheduledActionName: name,
          StartTime: new Date(timeMs),
          DesiredCapacity: capacity,
        }),
      )
    },
    async appointments(group) {
      const command = new sdk.DescribeScheduledActionsCommand({ AutoScalingGroupName: group })
      const { ScheduledUpdateGroupActions: found = [] } = await client.send(command)
      return found.map((each) => ({
        name: each.ScheduledActionName!,
        group,
        capacity: each.DesiredCapacity ?? 0,
        timeMs: each.StartTime!.getTime(),
      }))
    },
    async disappoint({ name, group }) {
      await client.send(
        new sdk.DeleteScheduledActionCommand({ AutoScalingGroupName: group, ScheduledActionName: name }),
      )
    },
  }
}

function activityOf({
  ActivityId,
  StartTime,
  StatusCode,
  StatusMessage,
  Description,
}: ScalingActivity): Activity {
  return {
    id: ActivityId!,
    startedMs: StartTime!.getTime(),
    status: StatusCode!,
    message: StatusMessage ?? '',
    what: Description ?? '',
  }
}

function groupOf({
  AutoScalingGroupName,
  DesiredCapacity,
  MaxSize,
  Instances = [],
}: AutoScalingGroup): Group {
  return {
    name: AutoScalingGroupName!,
    desired: DesiredCapacity ?? 0,
    most: MaxSize ?? 0,
    machines: Instances.map(({ InstanceId, InstanceType, AvailabilityZone, LifecycleState }) => ({
      id: InstanceId!,
      type: InstanceType ?? null,
      zone: AvailabilityZone ?? '',
      state: LifecycleState ?? '',
    })),
  }
}
