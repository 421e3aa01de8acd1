import type { ClusterStore } from '../job/cluster.ts'
import type { Attempt, Build, CampaignName, Revision } from '../job/store.ts'
import { duplicatesIn, isDuplicate } from './mongo-client.ts'
import type { Collections } from './mongo-collections.ts'
import { nextPlace } from './mongo-places.ts'

/** Stores a revision after the campaign's latest one, unless it is that one. */
export async function acceptRevision(all: Collections, revision: Revision): Promise<void> {
  const { id, manifest, campaign, recipe, acceptedAt } = revision
  for (;;) {
    const latest = await all.revisions.findOne({ manifest, campaign }, { sort: { number: -1 } })
    if (latest?.id === id) return
    const number = (latest?.number ?? 0) + 1
    // After the look at the latest one: so places are in the order of numbers.
    const seq = await nextPlace(all)
    const _id = JSON.stringify([manifest, campaign, number])
    try {
      await all.revisions.insertOne({ _id, number, seq, id, manifest, campaign, recipe, acceptedAt })
      return
    } catch (error) {
      if (!isDuplicate(error)) throw error
    }
  }
}

export async function readRevision({ revisions }: Collections, id: string): Promise<Revision | null> {
  const projection = { _id: 0, number: 0, seq: 0 } as const
  return await revisions.findOne<Revision>({ id }, { projection, sort: { seq: -1 } })
}

export async function storeBuild(all: Collections, build: Build): Promise<void> {
  const seq = await nextPlace(all)
  try {
    await all.builds.updateOne({ _id: build.buildId }, { $set: build, $max: { seq } }, { upsert: true })
  } catch (error) {
    // Another stored the same build at the same moment: one is as good as the other.
    if (!isDuplicate(error)) throw error
  }
}

export async function readBuild({ builds }: Collections, buildId: string): Promise<Build | null> {
  return await builds.findOne<Build>({ _id: buildId }, { projection: { _id: 0, seq: 0 } })
}

export async function storeAttempts(all: Collections, attempts: readonly Attempt[]): Promise<void> {
  if (attempts.length === 0) return
  const seq = await nextPlace(all)
  const documents = attempts.map((attempt) => ({
    _id: `${attempt.runId}:${attempt.round}:${attempt.attempt}`,
    ...attempt,
    seq,
  }))
  try {
    await all.attempts.insertMany(documents, { ordered: false })
  } catch (error) {
    duplicatesIn(error)
  }
}

export async function readAttempts({ attempts }: Collections, runId: string, round: number) {
  const projection = { _id: 0, seq: 0 } as const
  return await attempts.find<Attempt>({ runId, round }, { projection }).sort({ attempt: 1 }).toArray()
}

type Cancels = Pick<ClusterStore, 'requestCancel' | 'cancelRequested' | 'clearCancel'>

export function cancelsIn({ campaigns }: Collections): Cancels {
  const idOf = ({ manifest, campaign }: CampaignName) => JSON.stringify([manifest, campaign])
  return {
    async requestCancel(name) {
      await campaigns.updateOne({ _id: idOf(name) }, { $set: { cancel: true } }, { upsert: true })
    },
    cancelRequested: async (name) => (await campaigns.findOne({ _id: idOf(name), cancel: true })) !== null,
    async clearCancel(name) {
      await campaigns.updateOne({ _id: idOf(name) }, { $set: { cancel: false } })
    },
  }
}
