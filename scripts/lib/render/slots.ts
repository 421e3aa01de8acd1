/**
 * How many runners a host gets.
 *
 * Swarm starts as many as find what they reserve: no count per host is needed, machines may differ, join and leave, and
 * more memory for a run means fewer at a time. (`max_replicas_per_node` is one number for all machines, whatever their
 * size.) A runner reserves a little less than its cores, so that a service of someone else does not cost one. On a large
 * host these remainders add up to one runner too many: 0.95 fits 21 times into 20. So the share grows with the largest
 * host that is there.
 */

/** A machine as Swarm counts it. */
export interface Host {
  readonly host: string
  readonly role: 'manager' | 'worker'
  readonly cpus: number
  readonly memoryBytes: number
}

/** What one runner asks for. */
export interface RunnerNeeds {
  /** Cores that it reserves; a little below a whole number stands for that number. */
  readonly cpus: number
  /** Memory that it reserves; 0 where cores alone count. */
  readonly reservedBytes: number
  readonly onManager: boolean
}

/** How far below a whole number of cores a reservation may be to mean that number. */
const SLACK = 0.1

/** Runners by host. */
export interface Slots {
  /** Cores that a runner is to reserve, on all hosts. */
  readonly cpus: number
  readonly hosts: readonly { readonly host: string; readonly slots: number }[]
  readonly total: number
}

/** How many runners start on each of these hosts. */
export function planSlots(hosts: readonly Host[], needs: RunnerNeeds): Slots {
  const open = hosts.filter(({ role }) => role === 'worker' || needs.onManager)
  const cpus = reservedCpus(open, needs.cpus)
  const slots = open.map((host) => ({ host: host.host, slots: slotsOf(host, { ...needs, cpus }) }))
  return { cpus, hosts: slots, total: slots.reduce((sum, each) => sum + each.slots, 0) }
}

function slotsOf({ cpus, memoryBytes }: Host, needs: RunnerNeeds): number {
  const byMemory = needs.reservedBytes === 0 ? Infinity : Math.floor(memoryBytes / needs.reservedBytes)
  return Math.min(timesIn(cpus, needs.cpus), byMemory)
}

/** The cores to reserve, so that no host takes more runners than it has cores for. */
function reservedCpus(hosts: readonly Host[], cpus: number): number {
  const whole = Math.ceil(cpus)
  if (whole - cpus > SLACK) return cpus
  const crowded = hosts.filter((host) => timesIn(host.cpus, cpus) > Math.floor(host.cpus / whole))
  // More than the first share would let one more in; half the way to a whole number keeps what slack can be kept.
  const shares = crowded.map((host) => (host.cpus / (Math.floor(host.cpus / whole) + 1) + whole) / 2)
  return Math.max(cpus, ...shares.map((share) => Math.ceil(share * 1e4) / 1e4))
}

/** In whole billionths of a core, as Swarm counts. */
function timesIn(cores: number, cpus: number): number {
  return Math.floor(Math.round(cores * 1e9) / Math.round(cpus * 1e9))
}
