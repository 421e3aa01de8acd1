import { containerOf, type NodeJson, type Observed, type ServiceJson, type TaskJson } from './observed.ts'
import { totalUsage, type Usage } from './usage.ts'

/** What is drawn: text and numbers of a cluster at one moment, in the order in which they stand on the page. */
export interface Scene {
  readonly stack: string
  readonly columns: readonly Column[]
  readonly waiting: readonly Waiting[]
  readonly services: readonly ServiceCount[]
}

/** A machine. */
export interface Column {
  readonly id: string
  readonly host: string
  readonly isManager: boolean
  readonly state: string
  readonly tone: Tone
  readonly cores: number
  readonly memoryBytes: number
  /** Of the stack's own containers; null where no figure is known. */
  readonly usage: Usage
  readonly boxes: readonly Box[]
}

/** A container, or what is to be one. */
export interface Box {
  readonly id: string
  readonly service: string
  /** Which of the service's tasks; null where there is one a machine or one at all. */
  readonly slot: number | null
  readonly state: string
  readonly tone: Tone
  readonly usage: Usage
  /** The most memory that it may use; null: no limit. */
  readonly memoryLimit: number | null
  /** What went wrong, now or before; empty: nothing. */
  readonly trouble: string
}

/** Tasks of a service that no machine takes. */
export interface Waiting {
  readonly service: string
  readonly count: number
  readonly reason: string
}

export interface ServiceCount {
  readonly name: string
  readonly running: number
}

/** How something is: as it should be, on its way there, not as it should be. */
export type Tone = 'good' | 'moving' | 'bad'

const UNKNOWN: Usage = { cores: null, memoryBytes: null }

/** A task with what it is drawn as. */
interface Drawn {
  readonly task: TaskJson
  readonly box: Box
}

/** Draws a stack. */
export function sceneOf(stack: string, observed: Observed): Scene {
  const names = new Map(observed.services.map((service) => [service.ID, nameOf(service, stack)]))
  const drawn = drawTasks(observed, names)
  const byNode = Map.groupBy(drawn, ({ task }) => task.NodeID ?? '')
  const boxesOn = ({ ID }: NodeJson) => (byNode.get(ID) ?? []).map(({ box }) => box)
  return {
    stack,
    columns: observed.nodes.toSorted(byRoleAndName).map((node) => columnOf(node, boxesOn(node))),
    waiting: waitingOf(byNode.get('') ?? []),
    services: [...names]
      .filter(([id]) => !isOver(id, observed))
      .map(([id, name]) => ({
        name,
        running: drawn.filter(({ task, box }) => task.ServiceID === id && box.state === 'running').length,
      }))
      .sort((a, b) => compare(a.name, b.name)),
  }
}

/** By service and slot. */
function drawTasks(
  { services, tasks, ended, usage }: Observed,
  names: ReadonlyMap<string, string>,
): readonly Drawn[] {
  const failures = Map.groupBy(
    ended.filter(({ Status }) => /^(failed|rejected)$/.test(Status.State)),
    placeOf,
  )
  const alone = new Set(
    services.filter(({ Spec }) => Spec.Mode.Replicated?.Replicas === 1).map(({ ID }) => ID),
  )
  return tasks
    .map((task) => ({
      task,
      box: {
        id: task.ID,
        service: names.get(task.ServiceID) ?? 'gone',
        slot: alone.has(task.ServiceID) ? null : (task.Slot ?? null),
        state: task.Status.State,
        tone: toneOf(task.Status.State),
        usage: usage.get(containerOf(task)) ?? UNKNOWN,
        memoryLimit: task.Spec.Resources?.Limits?.MemoryBytes || null,
        trouble: task.Status.Err || textOfFailures(failures.get(placeOf(task)) ?? []),
      },
    }))
    .sort((a, b) => compare(a.box.service, b.box.service) || (a.task.Slot ?? 0) - (b.task.Slot ?? 0))
}

/** Without the stack's own name in front. */
function nameOf({ Spec: { Name } }: ServiceJson, stack: string): string {
  return Name.startsWith(`${stack}_`) ? Name.slice(stack.length + 1) : Name
}

/** What the tasks of one place have in common, one after the other: a slot, or a machine where there is one on each. */
function placeOf({ ServiceID, Slot, NodeID }: TaskJson): string {
  return `${ServiceID} ${Slot || NodeID}`
}

/** Whether a service was there to do one thing, and did it. */
function isOver(id: string, { tasks, ended }: Observed): boolean {
  return (
    !tasks.some(({ ServiceID }) => ServiceID === id) &&
    ended.some(({ ServiceID, Status }) => ServiceID === id && Status.State === 'complete')
  )
}

function columnOf({ ID, Spec, Description, Status }: NodeJson, boxes: readonly Box[]): Column {
  const { NanoCPUs = 0, MemoryBytes = 0 } = Description.Resources
  const isReady = Status.State === 'ready'
  const state = isReady && Spec.Availability !== 'active' ? Spec.Availability : Status.State
  return {
    id: ID,
    // One that has just joined has not told its name.
    host: Description.Hostname ?? ID,
    isManager: Spec.Role === 'manager',
    state: Status.Message && !isReady ? `${state}: ${Status.Message}` : state,
    tone: !isReady ? 'bad' : state === 'ready' ? 'good' : 'moving',
    cores: NanoCPUs / 1e9,
    memoryBytes: MemoryBytes,
    usage: totalUsage(boxes.map((box) => box.usage)),
    boxes,
  }
}

function toneOf(state: string): Tone {
  if (state === 'running' || state === 'complete') return 'good'
  return /^(failed|rejected|orphaned|shutdown|remove)$/.test(state) ? 'bad' : 'moving'
}

/** How often those that had a place before have failed, and how the last one did. */
function textOfFailures(failed: readonly TaskJson[]): string {
  const [last] = failed.toSorted((a, b) => compare(b.Status.Timestamp, a.Status.Timestamp))
  if (last === undefined) return ''
  const times = failed.length === 1 ? 'Failed before' : `Failed ${failed.length} times before`
  return `${times}: ${last.Status.Err || last.Status.Message || 'the engine gives no reason'}`
}

function waitingOf(drawn: readonly Drawn[]): readonly Waiting[] {
  const groups = new Map<string, Waiting>()
  for (const { task, box } of drawn) {
    const { Err, Message = '' } = task.Status
    const { service, count } = groups.get(box.service) ?? { service: box.service, count: 0 }
    groups.set(service, { service, count: count + 1, reason: Err || Message })
  }
  return [...groups.values()]
}

function byRoleAndName(a: NodeJson, b: NodeJson): number {
  return (
    compare(a.Spec.Role, b.Spec.Role) ||
    compare(a.Description.Hostname ?? '', b.Description.Hostname ?? '') ||
    compare(a.ID, b.ID)
  )
}

/** As people count: node2 before node10. */
const { compare } = new Intl.Collator('en', { numeric: true })
