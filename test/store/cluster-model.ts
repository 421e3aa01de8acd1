import fc from 'fast-check'
import type { ClusterStore } from '../../scripts/lib/job/cluster.ts'
import type { Attempt, Build, CampaignName, Commit, Revision, RunStore } from '../../scripts/lib/job/store.ts'
import type { Outcome, RunRecord } from '../../scripts/lib/job/types.ts'
import { idOf, recordOf } from './records.ts'

export const M = 'queueing'
export const RUNS = [0, 1, 2, 3, 4]
export const MINE: readonly CampaignName[] = ['a', 'b'].map((campaign) => ({ manifest: M, campaign }))
const CAMPAIGNS = [...MINE, { manifest: 'another manifest', campaign: 'a' }]

/** One thing done to the cluster's store and, the same, to the store of one machine. */
export type Step =
  | { readonly kind: 'commit'; readonly name: CampaignName; readonly records: readonly RunRecord[] }
  | { readonly kind: 'open' | 'join'; readonly name: CampaignName; readonly runIds: readonly string[] }
  | { readonly kind: 'derive'; readonly runId: string; readonly outcome: Outcome; readonly key: string }
  | { readonly kind: 'accept'; readonly revision: Revision }
  | { readonly kind: 'build'; readonly build: Build }
  | { readonly kind: 'attempts'; readonly attempts: readonly Attempt[] }
  /** The mirror follows; after it lost its place where `lost`. */
  | { readonly kind: 'sync'; readonly lost: boolean }

const run = fc.constantFrom(...RUNS)
const name = fc.constantFrom(...CAMPAIGNS)
const outcome = fc.constantFrom<Outcome>('done', 'failed', 'truncated', 'cancelled')
const entry = fc.record({ index: run, round: fc.integer({ min: 1, max: 3 }), outcome })
const attempt = fc.integer({ min: 1, max: 3 })
const some = fc.array(run, { maxLength: 3 }).map((indexes) => indexes.map(idOf))
const digit = fc.constantFrom('1', '2', '3')
let clock = 0

export const clusterStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ name, attempt, entries: fc.array(entry, { maxLength: 4 }) }).map(commit),
  },
  fc.record({ kind: fc.constantFrom('open', 'join'), name, runIds: some }),
  fc.record({ kind: fc.constant('derive'), runId: run.map(idOf), outcome, key: digit }),
  fc.record({ name, digit }).map(accept),
  fc.record({ digit, at: attempt, outcome: fc.constantFrom('done', 'failed') }).map(build),
  fc.array(fc.record({ index: run, attempt }), { maxLength: 3 }).map(attempts),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('sync'), lost: fc.boolean() }) },
)

function commit(parts: {
  readonly name: CampaignName
  readonly attempt: number
  readonly entries: readonly { readonly index: number; readonly round: number; readonly outcome: Outcome }[]
}): Step {
  const { attempt, entries } = parts
  const records = entries.map(({ index, ...rest }) => recordOf(index, { ...rest, attempt }))
  return { kind: 'commit', name: parts.name, records }
}

function accept({ name, digit }: { readonly name: CampaignName; readonly digit: string }): Step {
  clock += 1
  return {
    kind: 'accept',
    revision: { ...name, id: digit.repeat(64), recipe: `"${digit}"`, acceptedAt: clock },
  }
}

function build(parts: {
  readonly digit: string
  readonly at: number
  readonly outcome: Build['outcome']
}): Step {
  const artifact = parts.outcome === 'done' ? 'a'.repeat(64) : null
  const rest = { artifact, durationMs: 5, log: 'cc\n', toolchain: 'g++ 12' }
  return {
    kind: 'build',
    build: { buildId: parts.digit.repeat(64), ...rest, outcome: parts.outcome, at: parts.at },
  }
}

function attempts(list: readonly { readonly index: number; readonly attempt: number }[]): Step {
  const all = list.map(({ index, attempt }) => ({
    runId: idOf(index),
    round: 1,
    attempt,
    at: 5,
    cause: 'lost',
  }))
  return { kind: 'attempts', attempts: all }
}

/** Does a step to both; gives what commits said, where it was one. */
export async function doStep(
  step: Exclude<Step, { readonly kind: 'sync' }>,
  cluster: ClusterStore,
  local: RunStore,
): Promise<readonly Commit[]> {
  switch (step.kind) {
    case 'commit': {
      const { name } = step
      const records = await withoutGaps(step.records, cluster)
      // One machine tells executions apart by their attempt.
      const theirs = await cluster.commit(name, records, `token ${records[0]?.execution.attempt}`)
      return [theirs, local.commit(name.manifest, name.campaign, records)]
    }
    case 'open':
      await cluster.openRounds(step.runIds)
      local.openRound(step.runIds)
      return []
    case 'join':
      await cluster.join(step.name, step.runIds)
      local.join(step.name.manifest, step.name.campaign, step.runIds)
      return []
    case 'derive':
      await derive(step, cluster, local)
      return []
    case 'accept':
      await cluster.accept(step.revision)
      local.accept(step.revision)
      return []
    case 'build':
      await cluster.putBuild(step.build)
      local.putBuild(step.build)
      return []
    case 'attempts':
      await cluster.addAttempts(step.attempts)
      local.addAttempts(step.attempts)
      return []
    default:
      return step satisfies never
  }
}

/** No round is run before the one that it follows was recorded. */
async function withoutGaps(records: readonly RunRecord[], cluster: ClusterStore): Promise<RunRecord[]> {
  const latest = await cluster.records(records.map(({ runId }) => runId))
  const rounds = new Map(latest.map(({ runId, round }) => [runId, round]))
  return records.map((record) => ({
    ...record,
    round: Math.min(record.round, (rounds.get(record.runId) ?? 0) + 1),
  }))
}

async function derive(
  { runId, outcome, key }: Extract<Step, { readonly kind: 'derive' }>,
  cluster: ClusterStore,
  local: RunStore,
): Promise<void> {
  const [latest] = await cluster.records([runId])
  if (latest === undefined) return
  const verdict = { ...latest.verdict, outcome }
  const derived = { ...latest, verdict, keys: { ...latest.keys, derive: `derive ${key}` } }
  await cluster.derive([derived])
  local.derive([derived])
}
