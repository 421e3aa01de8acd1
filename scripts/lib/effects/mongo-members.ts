import type { CampaignName } from '../job/store.ts'
import type { RunRecord } from '../job/types.ts'
import type { Collections } from './mongo-collections.ts'
import { nextPlace } from './mongo-places.ts'

/** Makes stored runs members of a campaign; those that are members already do not change. */
export async function addMembers(
  all: Collections,
  { manifest, campaign }: CampaignName,
  runIds: readonly string[],
): Promise<void> {
  if (runIds.length === 0) return
  const member = { manifest, campaign }
  const projection = { members: 1 } as const
  const found = await all.runs.find({ runId: { $in: [...runIds] } }, { projection }).toArray()
  const strangers = found.filter(({ members }) => !members.some((one) => isSame(one, member)))
  if (strangers.length === 0) return
  const seq = await nextPlace(all)
  const ids = strangers.map(({ _id }) => _id)
  await all.runs.updateMany({ _id: { $in: ids } }, { $addToSet: { members: member }, $max: { seq } })
  // Readers of another manifest pass over the rounds of runs that they do not know: tell them once more.
  await all.rounds.updateMany({ runId: { $in: [...runIds] } }, { $max: { seq } })
}

function isSame(a: CampaignName, b: CampaignName): boolean {
  return a.manifest === b.manifest && a.campaign === b.campaign
}

/** Gives a record's members: its campaign, and whoever the earlier rounds of the run belong to. */
export async function membersOf(
  { runs }: Collections,
  { manifest, campaign }: CampaignName,
  records: readonly RunRecord[],
): Promise<(record: RunRecord) => readonly CampaignName[]> {
  const member = { manifest, campaign }
  const later = records.filter(({ round }) => round > 1).map(({ runId }) => runId)
  if (later.length === 0) return () => [member]
  const earlier = new Map<string, CampaignName[]>()
  const found = runs.find({ runId: { $in: later } }, { projection: { runId: 1, members: 1 } })
  for await (const { runId, members } of found)
    earlier.set(runId, [...(earlier.get(runId) ?? []), ...members])
  return ({ runId }) => distinct([member, ...(earlier.get(runId) ?? [])])
}

function distinct(members: readonly CampaignName[]): readonly CampaignName[] {
  return [...new Map(members.map((one) => [JSON.stringify([one.manifest, one.campaign]), one])).values()]
}
