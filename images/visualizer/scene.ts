import { containerOf, type NodeJson, type Observed, type ServiceJson, type TaskJson } from './observed.ts'
import type { Usage } from './usage.ts'

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

/** Draws a stack. */
export function sceneOf(stack: string, observed: Observed): Scene {
  const names = serviceNames(stack, observed.services)
  const nameOf = ({ ServiceID }: TaskJson) => names.get(ServiceID) ?? 'gone'
  const boxes = observed.tasks
    .map((task) => ({ task, service: nameOf(task), box: boxOf(task, nameOf(task), observed) }))
    .sort((a, b) => compare(a.service, b.service) || (a.task.Slot ?? 0) - (b.task.Slot ?? 0))
  return {
    stack,
    columns: observed.nodes.toSorted(byRoleAndName).map((node) =>
      columnOf(
        node,
        boxes.filter(({ task }) => task.NodeID === node.ID).map(({ box }) => box),
      ),
    ),
    waiting: waitingOf(boxes.filter(({ task }) => !task.NodeID)),
    services: [...names]
      .filter(([id]) => !isOver(id, observed))
      .map(([, name]) => ({
        name,
        running: boxes.filter(({ service, box }) => service === name && box.state === 'running').length,
      }))
      .sort((a, b) => compare(a.name, b.name)),
  }
}

/** Whether a service was there to do one thing, and did it. */
function isOver(id: string, { tasks, ended }: Observed): boolean {
  return (
    !tasks.some(({ ServiceID }) => ServiceID === id) &&
    ended.some(({ ServiceID, Status }) => ServiceID === id && Status.State === 'complete')
  )
}

/** Without the stack's own name in front. */
function serviceNames(stack: string, services: readonly ServiceJson[]): ReadonlyMap<string, string> {
  const shorten = (name: string) => (name.startsWith(`${stack}_`) ? name.slice(stack.length + 1) : name)
  return new Map(services.map(({ ID, Spec }) => [ID, shorten(Spec.Name)]))
}

function columnOf({ ID, Spec, Description, Status }: NodeJson, boxes: readonly Box[]): Column {
  const { NanoCPUs = 0, MemoryBytes = 0 } = Description.Resources
  const isReady = Status.State === 'ready'
  const state = isReady && Spec.Availability !== 'active' ? Spec.Availability : Status.State
  return {
    id: ID,
    host: Description.Hostname,
    isManager: Spec.Role === 'manager',
    state: Status.Message && !isReady ? `${state}: ${Status.Message}` : state,
    tone: !isReady ? 'bad' : state === 'ready' ? 'good' : 'moving',
    cores: NanoCPUs / 1e9,
    memoryBytes: MemoryBytes,
    usage: {
      cores: sum(boxes.map(({ usage }) => usage.cores)),
      memoryBytes: sum(boxes.map(({ usage }) => usage.memoryBytes)),
    },
    boxes,
  }
}

function boxOf(task: TaskJson, service: string, { services, ended, usage }: Observed): Box {
  const { State: state, Err = '' } = task.Status
  return {
    id: task.ID,
    service,
    slot: isAlone(task, services) ? null : (task.Slot ?? null),
    state,
    tone: toneOf(state),
    usage: usage.get(containerOf(task)) ?? UNKNOWN,
    memoryLimit: task.Spec.Resources?.Limits?.MemoryBytes || null,
    trouble: Err || lastFailure(task, ended),
  }
}

function isAlone({ ServiceID }: TaskJson, services: readonly ServiceJson[]): boolean {
  return services.find(({ ID }) => ID === ServiceID)?.Spec.Mode.Replicated?.Replicas === 1
}

function toneOf(state: string): Tone {
  if (state === 'running' || state === 'complete') return 'good'
  return /^(failed|rejected|orphaned|shutdown|remove)$/.test(state) ? 'bad' : 'moving'
}

/** How often those that had this task's place have failed, and how the last one did. */
function lastFailure(task: TaskJson, ended: readonly TaskJson[]): string {
  const failed = ended
    .filter((other) => isSamePlace(task, other) && /^(failed|rejected)$/.test(other.Status.State))
    .sort((a, b) => compare(b.Status.Timestamp, a.Status.Timestamp))
  const [last] = failed
  if (last === undefined) return ''
  const times = failed.length === 1 ? 'Failed before' : `Failed ${failed.length} times before`
  return `${times}: ${last.Status.Err || last.Status.Message || 'the engine gives no reason'}`
}

function isSamePlace(a: TaskJson, b: TaskJson): boolean {
  return a.ServiceID === b.ServiceID && (a.Slot ? a.Slot === b.Slot : a.NodeID === b.NodeID)
}

function waitingOf(boxes: readonly { readonly task: TaskJson; readonly box: Box }[]): readonly Waiting[] {
  const groups = new Map<string, Waiting>()
  for (const { task, box } of boxes) {
    const { Err, Message = '' } = task.Status
    const { service, count } = groups.get(box.service) ?? { service: box.service, count: 0 }
    groups.set(service, { service, count: count + 1, reason: Err || Message })
  }
  return [...groups.values()]
}

function byRoleAndName(a: NodeJson, b: NodeJson): number {
  return (
    compare(a.Spec.Role, b.Spec.Role) ||
    compare(a.Description.Hostname, b.Description.Hostname) ||
    compare(a.ID, b.ID)
  )
}

/** As people count: node2 before node10. */
const { compare } = new Intl.Collator('en', { numeric: true })

/** Of what is known; null where nothing is. */
function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0)
}
