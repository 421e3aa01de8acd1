import type { ResourceChange as Change, StackEvent as Event, Stack } from '@aws-sdk/client-cloudformation'
import { UserError } from '../core/errors.ts'
import { type AwsPlace, awsCode, clientSettings, inWords } from './aws-client.ts'

/** A stack of CloudFormation as it is now. */
export interface StackView {
  readonly name: string
  /** The ARN: of stacks that bore the same name one after the other, this one. */
  readonly id: string
  /** Such as `UPDATE_ROLLBACK_FAILED`. */
  readonly status: string
  readonly statusReason: string | null
  readonly outputs: Readonly<Record<string, string>>
  readonly parameters: Readonly<Record<string, string>>
  readonly tags: Readonly<Record<string, string>>
}

/** What happened to a resource of a stack. */
export interface StackEvent {
  readonly id: string
  /** Milliseconds since 1970, UTC. */
  readonly timeMs: number
  readonly logicalId: string
  readonly type: string
  readonly status: string
  readonly reason: string | null
}

/** One resource that a change set touches, in CloudFormation's own terms. */
export interface ResourceChange {
  readonly action: 'Add' | 'Modify' | 'Remove' | 'Import' | 'Dynamic' | string
  readonly logicalId: string
  readonly type: string
  /** `True`, `False` or `Conditional`; absent where nothing is modified. */
  readonly replacement: string | null
  /** The properties that differ, with `Tags` and the like among them. */
  readonly properties: readonly string[]
}

/** What a stack is to be made from. */
export interface StackDesign {
  readonly name: string
  readonly template: string
  /** Null: the value that the stack has. */
  readonly parameters: Readonly<Record<string, string | null>>
  readonly tags: Readonly<Record<string, string>>
}

export interface Stacks {
  /** By name, or by id where it is gone already; null where there is none. */
  find(nameOrId: string): Promise<StackView | null>
  /** Those of the account and region that have a tag. */
  list(tag: string): Promise<readonly StackView[]>
  /** The template as it was sent. */
  template(name: string): Promise<string>
  /** Begins; gives the stack's id. */
  create(design: StackDesign): Promise<string>
  /** What updating would change; null: nothing. The caller executes or discards it. */
  propose(
    design: StackDesign,
  ): Promise<{ readonly id: string; readonly changes: readonly ResourceChange[] } | null>
  execute(changeSetId: string): Promise<void>
  discard(changeSetId: string): Promise<void>
  remove(stackId: string): Promise<void>
  continueRollback(name: string): Promise<void>
  /** Oldest first, those after the event with that id. */
  eventsAfter(stackId: string, eventId: string | null): Promise<readonly StackEvent[]>
}

const CAPABILITIES = ['CAPABILITY_NAMED_IAM'] as const
const POLL_MS = 500

export async function openStacks(place: AwsPlace): Promise<Stacks> {
  const sdk = await import('@aws-sdk/client-cloudformation')
  const client = inWords(new sdk.CloudFormationClient(clientSettings(place)))

  async function find(nameOrId: string): Promise<StackView | null> {
    try {
      const { Stacks: found = [] } = await client.send(new sdk.DescribeStacksCommand({ StackName: nameOrId }))
      return found[0] ? viewOf(found[0]) : null
    } catch (error) {
      if (isAbsent(error)) return null
      throw error
    }
  }

  /** A change set is made in its own time. */
  async function finished(id: string) {
    for (;;) {
      const { Status, StatusReason = '' } = await client.send(
        new sdk.DescribeChangeSetCommand({ ChangeSetName: id }),
      )
      if (Status === 'CREATE_COMPLETE') return null
      if (Status === 'FAILED') return StatusReason
      await new Promise((resolve) => setTimeout(resolve, POLL_MS))
    }
  }

  async function changesOf(id: string): Promise<readonly ResourceChange[]> {
    const changes: ResourceChange[] = []
    for await (const page of sdk.paginateDescribeChangeSet({ client }, { ChangeSetName: id }))
      changes.push(...(page.Changes ?? []).map(({ ResourceChange: change = {} }) => changeOf(change)))
    return changes
  }

  const discard = async (id: string) =>
    void (await client.send(new sdk.DeleteChangeSetCommand({ ChangeSetName: id })))

  return {
    find,
    discard,
    async list(tag) {
      const stacks: StackView[] = []
      for await (const { Stacks: found = [] } of sdk.paginateDescribeStacks({ client }, {}))
        stacks.push(...found.map(viewOf).filter(({ tags }) => tag in tags))
      return stacks
    },
    async template(name) {
      const { TemplateBody = '' } = await client.send(
        new sdk.GetTemplateCommand({ StackName: name, TemplateStage: 'Original' }),
      )
      return TemplateBody
    },
    async create(design) {
      const { StackId } = await client.send(
        new sdk.CreateStackCommand({ ...inputOf(design), OnFailure: 'ROLLBACK' }),
      )
      return StackId!
    },
    async propose(design) {
      const { Id } = await client.send(
        new sdk.CreateChangeSetCommand({
          ...inputOf(design),
          ChangeSetType: 'UPDATE',
          ChangeSetName: `simswarm-${Date.now()}`,
        }),
      )
      const failure = await finished(Id!)
      if (failure === null) return { id: Id!, changes: await changesOf(Id!) }
      await discard(Id!)
      if (/didn't contain changes|no updates are to be performed/i.test(failure)) return null
      throw new UserError('change-set', `CloudFormation cannot change the stack "${design.name}": ${failure}`)
    },
    async execute(id) {
      await client.send(new sdk.ExecuteChangeSetCommand({ ChangeSetName: id }))
    },
    async remove(id) {
      await client.send(new sdk.DeleteStackCommand({ StackName: id }))
    },
    async continueRollback(name) {
      await client.send(new sdk.ContinueUpdateRollbackCommand({ StackName: name }))
    },
    async eventsAfter(stackId, eventId) {
      const events: StackEvent[] = []
      for await (const { StackEvents: page = [] } of sdk.paginateDescribeStackEvents(
        { client },
        { StackName: stackId },
      ))
        for (const event of page) {
          if (event.EventId === eventId) return events.toReversed()
          events.push(eventOf(event))
        }
      return events.toReversed()
    },
  }
}

function isAbsent(error: unknown): boolean {
  return awsCode(error) === 'ValidationError' && /does not exist/.test((error as Error).message)
}

function inputOf({ name, template, parameters, tags }: StackDesign) {
  return {
    StackName: name,
    TemplateBody: template,
    Capabilities: [...CAPABILITIES],
    Parameters: Object.entries(parameters).map(([key, value]) => ({
      ParameterKey: key,
      ...(value === null ? { UsePreviousValue: true } : { ParameterValue: value }),
    })),
    Tags: Object.entries(tags).map(([key, value]) => ({ Key: key, Value: value })),
  }
}

function viewOf({
  StackName,
  StackId,
  StackStatus,
  StackStatusReason,
  Outputs,
  Parameters,
  Tags,
}: Stack): StackView {
  return {
    name: StackName!,
    id: StackId!,
    status: StackStatus!,
    statusReason: StackStatusReason ?? null,
    outputs: Object.fromEntries(
      (Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]),
    ),
    parameters: Object.fromEntries(
      (Parameters ?? []).map(({ ParameterKey, ParameterValue }) => [ParameterKey, ParameterValue]),
    ),
    tags: Object.fromEntries((Tags ?? []).map(({ Key, Value }) => [Key, Value])),
  }
}

function eventOf(event: Event): StackEvent {
  return {
    id: event.EventId!,
    timeMs: event.Timestamp?.getTime() ?? 0,
    logicalId: event.LogicalResourceId ?? '',
    type: event.ResourceType ?? '',
    status: event.ResourceStatus ?? '',
    reason: event.ResourceStatusReason ?? null,
  }
}

function changeOf({ Action, LogicalResourceId, ResourceType, Replacement, Details }: Change): ResourceChange {
  const named = (Details ?? []).map(({ Target = {} }) => Target.Name ?? Target.Attribute ?? '')
  return {
    action: Action ?? '',
    logicalId: LogicalResourceId ?? '',
    type: ResourceType ?? '',
    replacement: Replacement ?? null,
    properties: [...new Set(named.filter((name) => name !== ''))],
  }
}
