import type { ClusterStore } from '../job/cluster.ts'
import type { Totals } from '../job/store.ts'
import { type Arrival, applyChanges, type Mirrored } from './mirror-changes.ts'
import { type MirrorPlace, NO_GAP, readPlace, writePlace } from './mirror-place.ts'

/**
 * So many places are read again: whoever took one of them may have written late. A few are under way at a time;
 * what was held up for longer is found by totals.
 */
const OVERLAP = 32
/** How often totals are compared while news keep coming: to count is what costs most. */
const COMPARE_MS = 10_000

export interface Mirroring extends Mirrored {
  readonly cluster: ClusterStore
  /** The file beside the mirror that remembers how far it is. */
  readonly place: string
}

/**
 * Brings a mirror up to the cluster's store, in constant memory, and gives how much of that was new.
 * Each record that is new, or whose verdict is, goes to `onRecord`. It may end at any moment: the next one
 * goes on from there.
 */
export async function syncMirror(mirroring: Mirroring): Promise<Arrival> {
  const before = readPlace(mirroring.place)
  const head = await mirroring.cluster.head()
  const isDone = before.settled && before.at === head
  // A place that the cluster did not reach is one of another cluster, or of data that were removed.
  const news = isDone ? NOTHING : await readAfter(mirroring, before.at > head ? 0 : before.at - OVERLAP)
  const settled = before.at === head && !hasNews(news)
  const { place, more } = await compare(mirroring, { ...before, at: head, settled }, news)
  if (JSON.stringify(place) !== JSON.stringify(before)) writePlace(mirroring.place, place)
  return sum(news, more)
}

const NOTHING: Arrival = { records: 0, others: 0 }

async function readAfter(mirroring: Mirroring, place: number): Promise<Arrival> {
  const { cluster, manifest } = mirroring
  return await applyChanges(mirroring, cluster.changes(manifest, Math.max(0, place)))
}

interface Comparison {
  readonly place: MirrorPlace
  /** What was found to be missing. */
  readonly more: Arrival
}

/** Reads everything again where the cluster has more or less than the mirror, and nothing is under way. */
async function compare(mirroring: Mirroring, place: MirrorPlace, news: Arrival): Promise<Comparison> {
  if (!isDue(place, news)) return { place, more: NOTHING }
  const compared = { ...place, comparedAt: place.at, comparedTime: Date.now() }
  const gap = await gapOf(mirroring)
  if (isSame(gap, NO_GAP)) return { place: { ...compared, gap }, more: NOTHING }
  if (isSame(gap, place.gap)) return { place: compared, more: NOTHING }
  const recent = await readAfter(mirroring, place.at - OVERLAP)
  if (hasNews(recent)) return { place: { ...compared, settled: false }, more: recent }
  const more = await readAfter(mirroring, 0)
  // What is left then is no fault of reading, and not worth reading everything each time.
  return { place: { ...compared, gap: await gapOf(mirroring) }, more }
}

function isDue({ at, comparedAt, comparedTime }: MirrorPlace, news: Arrival): boolean {
  // A clock that was set back must not put it off for ever.
  const isLongAgo = Math.abs(Date.now() - comparedTime) >= COMPARE_MS
  return isLongAgo || (!hasNews(news) && comparedAt !== at)
}

async function gapOf({ cluster, manifest, runs }: Mirroring): Promise<Totals> {
  const theirs = await cluster.totals(manifest)
  const mine = runs.totals(manifest)
  return {
    records: theirs.records - mine.records,
    revisions: theirs.revisions - mine.revisions,
    builds: theirs.builds - mine.builds,
  }
}

function isSame(a: Totals, b: Totals): boolean {
  return a.records === b.records && a.revisions === b.revisions && a.builds === b.builds
}

function hasNews({ records, others }: Arrival): boolean {
  return records + others > 0
}

function sum(a: Arrival, b: Arrival): Arrival {
  return { records: a.records + b.records, others: a.others + b.others }
}
