import { isDuplicate } from './mongo-client.ts'
import type { Collections } from './mongo-collections.ts'

const CHANGES = 'changes'

/** Makes the counter of places where there is none; before that two first ones could meet. */
export async function startPlaces({ counters }: Collections): Promise<void> {
  try {
    await counters.updateOne({ _id: CHANGES }, { $setOnInsert: { n: 0 } }, { upsert: true })
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
}

/** The next place in the order of changes, for one bulk of them; to be taken right before it is written. */
export async function nextPlace(all: Collections): Promise<number> {
  // Not waited for on the disk: what is written with the place comes later in the same journal.
  const options = { returnDocument: 'after', writeConcern: { w: 1 } } as const
  const counter = await all.counters.findOneAndUpdate({ _id: CHANGES }, { $inc: { n: 1 } }, options)
  if (counter !== null) return counter.n
  // The database was removed under this client.
  await startPlaces(all)
  return await nextPlace(all)
}

/** The place that was given last; 0 before the first. */
export async function lastPlace({ counters }: Collections): Promise<number> {
  return (await counters.findOne({ _id: CHANGES }))?.n ?? 0
}
