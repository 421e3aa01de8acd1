import type { CampaignStatus } from '../core/campaign-status.ts'
import { table } from './table.ts'
import { duration } from './words.ts'

export interface MachineStatus {
  readonly host: string
  readonly cores: number
  /** Such as `apply (pid 123)`; null where nobody works. */
  readonly owner: string | null
}

/** This machine and who works on it, then a line a campaign. */
export function statusText(machine: MachineStatus, campaigns: readonly CampaignStatus[]): string {
  const { host, cores, owner } = machine
  const first = `This machine (${host}, ${cores} cores): ${owner ?? 'nothing is running'}`
  return campaigns.length === 0 ? first : `${first}\n\n${campaignsTable(campaigns)}`
}

const ALWAYS = ['done', 'failed'] as const
const SOMETIMES = ['truncated', 'cancelled', 'open', 'missing'] as const
const HEADERS = { open: 'to retry' } as const

/** A line a campaign. */
export function campaignsTable(campaigns: readonly CampaignStatus[]): string {
  const counted = [
    ...ALWAYS,
    ...SOMETIMES.filter((name) => campaigns.some(({ counts }) => (counts[name] ?? 0) > 0)),
  ]
  const header = counted.map((name) => (name === 'open' ? HEADERS.open : name))
  const isMoving = campaigns.some(({ ratePerSecond }) => ratePerSecond > 0)
  return table(
    ['campaign', 'runs', ...header, ...(isMoving ? ['runs/s', 'ETA'] : []), ''],
    campaigns.map(({ name, counts, ratePerSecond, etaSeconds }) => [
      name,
      text(counts.total),
      ...counted.map((each) => text(counts[each])),
      ...(isMoving
        ? [ratePerSecond.toFixed(1), etaSeconds === null ? '-' : duration(etaSeconds * 1000)]
        : []),
      counts.total === null ? 'never applied' : '',
    ]),
  )
}

function text(count: number | null): string {
  return count === null ? '-' : String(count)
}
