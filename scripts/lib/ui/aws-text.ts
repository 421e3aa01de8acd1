import { table } from './table.ts'
import { counted, dollars, duration } from './words.ts'

interface MachineLine {
  readonly id: string
  readonly type: string | null
  readonly zone: string
  readonly state: string
  readonly role: string
}

export interface AwsShown {
  readonly state: string
  readonly stack: string | null
  readonly region: string
  readonly machines: readonly MachineLine[]
  readonly stops: {
    readonly idleMinutes: number | null
    readonly atIdleMinutes: number
    readonly latest: string | null
  }
  readonly cost: {
    readonly perHour: number | null
    readonly soFar: number | null
    readonly haltedPerMonth: number
  }
}

/** The cluster on AWS: its state, its machines, when they stop, what they cost. */
export function awsText(view: AwsShown, nowMs: number): string {
  const { state, stack, region, machines } = view
  const own = stack === null ? '' : ` (stack ${stack})`
  const first = `AWS, ${region}: ${state}${own}, ${counted(machines.length, 'machine')}`
  const rows = machines.map(({ id, role, type, zone, state: each }) => [id, role, type ?? '-', zone, each])
  return [
    first,
    ...(rows.length > 0 ? [table(['machine', 'role', 'type', 'zone', 'state'], rows)] : []),
    ...(state === 'absent' ? [] : [[...stopsText(view, nowMs), costText(view)].join('\n')]),
  ].join('\n\n')
}

function stopsText({ state, stops }: AwsShown, nowMs: number): readonly string[] {
  if (state !== 'up') return []
  const { idleMinutes, atIdleMinutes, latest } = stops
  const idle =
    idleMinutes === null
      ? `after ${atIdleMinutes} idle minutes`
      : `after ${atIdleMinutes} idle minutes, of which ${Math.floor(idleMinutes)} are over`
  const end = latest === null ? 'Warning: no end is fixed' : `at the latest ${endText(latest, nowMs)}`
  return [`Stops ${idle}; ${end}`]
}

/** `2026-11-26 03:09 UTC (in 23 h 10 min)`. */
export function endText(iso: string, nowMs: number): string {
  const time = `${iso.slice(0, 16).replace('T', ' ')} UTC`
  const leftMs = Date.parse(iso) - nowMs
  return leftMs > 0 ? `${time} (in ${duration(leftMs)})` : `${time} (over)`
}

function costText({ state, cost }: AwsShown): string {
  const { perHour, soFar, haltedPerMonth } = cost
  const halted = `${dollars(haltedPerMonth)} a month while halted`
  const parts = [
    ...(state === 'up'
      ? [perHour === null ? 'price of a type not known' : `${dollars(perHour)} an hour`]
      : []),
    ...(soFar === null ? [] : [`${dollars(soFar)} so far for machines`]),
    halted,
  ]
  return `Costs about ${parts.join(', ')}`
}

interface ClusterRow {
  readonly name: string
  readonly region: string
  readonly stack: string
  readonly machines: number
  readonly latest: string | null
}

/** All clusters of an account, a line each. */
export function clustersText(clusters: readonly ClusterRow[], nowMs: number): string {
  if (clusters.length === 0) return 'No cluster is in this account'
  return table(
    ['cluster', 'region', 'stack', 'machines', 'stops at the latest'],
    clusters.map(({ name, region, stack, machines, latest }) => [
      name,
      region,
      stack,
      String(machines),
      latest === null ? '-' : endText(latest, nowMs),
    ]),
  )
}
