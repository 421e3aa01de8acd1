import type { ClusterStore } from '../job/cluster.ts'
import type { CampaignName, Commit } from '../job/store.ts'
import type { RunRecord } from '../job/types.ts'
import { duplicatesIn } from './mongo-client.ts'
import type { Collections, RunDocument } from './mongo-collections.ts'
import { addMembers, membersOf } from './mongo-members.ts'
import { nextPlace } from './mongo-places.ts'
import { documentOf, keyOf, recordOf, verdictOf } from './mongo-records.ts'

/** So many ids are asked for at once: a question has a size too. */
const AT_ONCE = 5000

/** Inserts what is not there yet; the unique id decides between two who commit the same run. */
export async function commitRecords(
  all: Collections,
  batch: { readonly campaign: CampaignName; readonly records: readonly RunRecord[]; readonly token: string },
): Promise<Commit> {
  const { campaign, records, token } = batch
  if (records.length === 0) return { accepted: [], refused: [] }
  const membersFor = await membersOf(all, campaign, records)
  const seq = await nextPlace(all)
  const documents = records.map((record) => documentOf(record, { members: membersFor(record), token, seq }))
  const stored = await insertNew(all, documents)
  // Of a run that others had recorded before, all rounds are this campaign's from now on.
  const shared = [...stored, ...records.filter(({ round }) => round > 1)].map(({ runId }) => runId)
  await addMembers(all, campaign, shared)
  return divide(records, await keysOfOthers(all, stored.map(keyOf), token))
}

/** Gives those that were there before. */
async function insertNew({ runs }: Collections, documents: readonly RunDocument[]): Promise<RunDocument[]> {
  try {
    await runs.insertMany(documents, { ordered: false })
    return []
  } catch (error) {
    return duplicatesIn(error).map((index) => documents[index]!)
  }
}

function divide(records: readonly RunRecord[], others: ReadonlySet<string>): Commit {
  const idsOf = (refused: boolean) =>
    records.filter((record) => others.has(keyOf(record)) === refused).map(({ runId }) => runId)
  return { accepted: idsOf(false), refused: idsOf(true) }
}

async function keysOfOthers({ runs }: Collections, keys: readonly string[], token: string) {
  if (keys.length === 0) return new Set<string>()
  const query = { _id: { $in: [...keys] }, token: { $ne: token } }
  const found = await runs.find(query, { projection: { _id: 1 } }).toArray()
  return new Set(found.map(({ _id }) => _id))
}

export async function recordedOf(
  { runs }: Collections,
  wanted: Parameters<ClusterStore['recorded']>[0],
): Promise<ReadonlySet<string>> {
  const recorded = new Set<string>()
  for (const some of slices(wanted)) {
    const query = { _id: { $in: some.map(keyOf) } }
    for (const { runId } of await runs.find(query, { projection: { runId: 1 } }).toArray())
      recorded.add(runId)
  }
  return recorded
}

/** The latest record of each. */
export async function recordsOf({ runs }: Collections, runIds: readonly string[]): Promise<RunRecord[]> {
  const latest = new Map<string, RunRecord>()
  for (const some of slices(runIds)) {
    // The later rounds come later, and stay.
    const found = runs.find({ runId: { $in: [...some] } }).sort({ runId: 1, round: 1 })
    for await (const document of found) latest.set(document.runId, recordOf(document))
  }
  return [...latest.values()]
}

export async function deriveRecords(all: Collections, records: readonly RunRecord[]): Promise<void> {
  if (records.length === 0) return
  const seq = await nextPlace(all)
  const updates = records.map((record) => ({
    // $max: whoever took an earlier place and writes later must not hide a change from readers.
    updateOne: { filter: { _id: keyOf(record) }, update: { $set: verdictOf(record), $max: { seq } } },
  }))
  const { matchedCount } = await all.runs.bulkWrite(updates, { ordered: false })
  if (matchedCount < records.length) {
    throw new Error(`${records.length - matchedCount} of ${records.length} runs to be derived are not stored`)
  }
}

export async function openNextRounds(all: Collections, runIds: readonly string[]): Promise<void> {
  for (const some of slices([...new Set(runIds)])) {
    const recorded = await latestRounds(all.runs, some)
    const opened = await latestRounds(all.rounds, some)
    const next = [...recorded].map(([runId, round]) => ({ runId, round: round + 1 }))
    const seq = await nextPlace(all)
    const updates = next
      .filter(({ runId, round }) => (opened.get(runId) ?? 0) <= round)
      .map((one) => ({
        // One that is open already changes its place: whoever asks again missed it.
        updateOne: {
          filter: { _id: keyOf(one) },
          update: { $setOnInsert: one, $max: { seq } },
          upsert: true,
        },
      }))
    if (updates.length > 0) await all.rounds.bulkWrite(updates, { ordered: false })
  }
}

async function latestRounds(
  rounds: Pick<Collections['rounds'], 'find'> | Pick<Collections['runs'], 'find'>,
  runIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const query = { runId: { $in: [...runIds] } }
  const options = { projection: { runId: 1, round: 1, _id: 0 } } as const
  const found = (rounds as Collections['rounds']).find(query, options).sort({ runId: 1, round: 1 })
  return new Map((await found.toArray()).map(({ runId, round }) => [runId, round]))
}

export function* slices<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < list.length; from += AT_ONCE) yield list.slice(from, from + AT_ONCE)
}
