import type { Campaign } from '../../scripts/lib/core/campaign.ts'
import { tooManyFailures } from '../../scripts/lib/core/halt.ts'
import type { ClusterQueue } from '../../scripts/lib/effects/cluster-queue.ts'
import type { CampaignName } from '../../scripts/lib/job/store.ts'
import type { RunRecord } from '../../scripts/lib/job/types.ts'
import type { Spool } from './spool.ts'

/** So many records go at once, or all after so long: one by one they would cost more than short runs. */
const GROUP = 100
const LONGEST_MS = 250

/** Records of a job on their way to the store, in groups, while its other runs go on. */
export interface Outbox {
  add(record: RunRecord): void
  /** Resolves when the store has decided on all of them. */
  drain(): Promise<void>
}

export interface OutboxOptions {
  readonly name: CampaignName
  readonly campaign: Campaign
  /** One execution of one batch. */
  readonly token: string
  readonly spool: Spool
  readonly queue: ClusterQueue
  /** Another had recorded these runs before. */
  readonly onRefused: (runIds: readonly string[]) => void
  /** So many of the campaign failed that no more of it is to start. */
  readonly onHalt: (reason: string) => void
}

export function openOutbox(options: OutboxOptions): Outbox {
  let waiting: RunRecord[] = []
  let sending: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    if (waiting.length === 0) return
    const records = waiting
    waiting = []
    sending = sending.then(() => send(records, options))
    // Whoever drains hears of it.
    sending.catch(() => {})
  }
  return {
    add(record) {
      waiting.push(record)
      if (waiting.length >= GROUP) flush()
      else timer ??= setTimeout(flush, LONGEST_MS)
    },
    drain() {
      flush()
      return sending
    },
  }
}

async function send(records: readonly RunRecord[], options: OutboxOptions): Promise<void> {
  const { name, token, spool, queue, campaign } = options
  const { accepted, refused } = await spool.commit({ campaign: name, token, records })
  await queue.settle(
    name,
    records.map(({ runId }) => runId),
  )
  if (refused.length > 0) options.onRefused(refused)
  const ids = new Set(accepted)
  const failed = records.filter(({ runId, verdict }) => verdict.outcome === 'failed' && ids.has(runId))
  if (failed.length === 0) return
  const reason = tooManyFailures(campaign, await queue.addFailures(name, failed.length))
  if (reason === null) return
  options.onHalt(reason)
  await queue.halt(name, reason)
}
