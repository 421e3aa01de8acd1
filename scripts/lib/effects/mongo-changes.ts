import type { Change } from '../job/cluster.ts'
import type { Totals } from '../job/store.ts'
import type { Collections } from './mongo-collections.ts'
import { recordOf } from './mongo-records.ts'

interface Placed {
  readonly at: number
  readonly change: Change
}

/** So many documents travel at once. */
const PAGE = 500

/** All changes after a place, the earliest first; of one bulk, builds and records before what is said of them. */
export async function* readChanges(
  all: Collections,
  manifest: string,
  after: number,
): AsyncGenerator<Placed> {
  const seq = { $gt: after }
  const latest = { sort: { seq: 1 }, batchSize: PAGE } as const
  yield* merge([
    placed(all.builds.find({ seq }, latest), ({ _id, seq, ...build }) => ({ kind: 'build', build })),
    placed(all.revisions.find({ manifest, seq }, latest), ({ _id, seq, number, ...revision }) => ({
      kind: 'revision',
      revision,
    })),
    placed(all.runs.find({ 'members.manifest': manifest, seq }, latest), (document) => ({
      kind: 'record',
      record: recordOf(document),
      members: document.members,
    })),
    placed(all.attempts.find({ seq }, latest), ({ _id, seq, ...attempt }) => ({ kind: 'attempt', attempt })),
    placed(all.rounds.find({ seq }, latest), ({ runId, round }) => ({ kind: 'open', runId, round })),
  ])
}

async function* placed<T extends { readonly seq: number }>(
  found: AsyncIterable<T>,
  changeOf: (document: T) => Change,
): AsyncGenerator<Placed> {
  for await (const document of found) yield { at: document.seq, change: changeOf(document) }
}

/** Merges ordered lists; an earlier list goes first where places are equal. */
async function* merge(lists: readonly AsyncGenerator<Placed>[]): AsyncGenerator<Placed> {
  const heads = await Promise.all(lists.map((list) => list.next()))
  try {
    for (;;) {
      const next = earliest(heads)
      if (next === -1) return
      yield heads[next]!.value as Placed
      heads[next] = await lists[next]!.next()
    }
  } finally {
    await Promise.all(lists.map((list) => list.return(undefined)))
  }
}

function earliest(heads: readonly IteratorResult<Placed>[]): number {
  let best = -1
  heads.forEach((head, index) => {
    const { done, value } = head
    if (!done && (best === -1 || value.at < (heads[best]!.value as Placed).at)) best = index
  })
  return best
}

export async function countAll({ runs, revisions, builds }: Collections, manifest: string): Promise<Totals> {
  const [records, ofManifest, all] = await Promise.all([
    runs.countDocuments({ 'members.manifest': manifest }),
    revisions.countDocuments({ manifest }),
    builds.countDocuments({}),
  ])
  return { records, revisions: ofManifest, builds: all }
}
