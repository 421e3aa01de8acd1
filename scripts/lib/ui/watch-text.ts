import type { CampaignStatus } from '../core/campaign-status.ts'

const WIDTH = 50
const MARKS = { done: '█', failed: '×', truncated: '~', cancelled: '-' } as const

interface Watched {
  readonly name: string
  /** As on a clock. */
  readonly time: string
  /** What `status` prints. */
  readonly status: string
  readonly campaigns: readonly CampaignStatus[]
}

/** The status of a manifest with a bar for each campaign, to be watched. */
export function watchText({ name, time, status, campaigns }: Watched): string {
  const applied = campaigns.filter(({ counts }) => (counts.total ?? 0) > 0)
  const width = Math.max(0, ...applied.map((campaign) => campaign.name.length))
  const bars = applied.map((campaign) => `${campaign.name.padEnd(width)}  ${bar(campaign)}`)
  const used = Object.entries(MARKS).filter(([outcome]) =>
    applied.some(({ counts }) => counts[outcome as 'done'] > 0),
  )
  const legend = used.map(([outcome, mark]) => `${mark} ${outcome}`).join('   ')
  return [
    `${name}  ${time}  (q: quit)`,
    '',
    status,
    '',
    ...bars,
    ...(bars.length > 0 ? ['', legend] : []),
  ].join('\n')
}

/** Each outcome as long as its share; one that is there at all has a mark. */
function bar({ counts }: CampaignStatus): string {
  const total = counts.total!
  const part = (outcome: keyof typeof MARKS) => {
    const count = counts[outcome]
    return MARKS[outcome].repeat(count === 0 ? 0 : Math.max(1, Math.floor((count / total) * WIDTH)))
  }
  const others = part('failed') + part('truncated') + part('cancelled')
  const marks = `${part('done').slice(0, WIDTH - others.length)}${others}`.slice(0, WIDTH)
  const share = Math.floor(((counts.done + counts.failed + counts.truncated) / total) * 1000) / 10
  return `${marks.padEnd(WIDTH, '·')}  ${share.toFixed(1)} %`
}
