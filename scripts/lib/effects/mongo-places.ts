import type { Collections } from './mongo-collections.ts'

const CHANGES = 'changes'

/** The next place in the order of changes, for one bulk of them; to be taken right before it is written. */
export async function nextPlace({ counters }: Collections): Promise<number> {
  // Not waited for on the disk: what is written with the place comes later in the same journal.
  const options = { upsert: true, returnDocument: 'after', writeConcern: { w: 1 } } as const
  const counter = await counters.findOneAndUpdate({ _id: CHANGES }, { $inc: { n: 1 } }, options)
  return counter!.n
}

/** The place that was given last; 0 before the first. */
export async function lastPlace({ counters }: Collections): Promise<number> {
  return (await counters.findOne({ _id: CHANGES }))?.n ?? 0
}
