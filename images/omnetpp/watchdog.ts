import type { RunObserver, RunView } from '../../scripts/lib/job/simulator.ts'
import { readStatus, type Status } from './cmdenv.ts'

/** A status with the time at which it was read, in milliseconds of any clock that only goes forward. */
interface Sample {
  readonly atMs: number
  readonly status: Status
}

/** For so long something has to look wrong. */
const MINUTE_MS = 60_000
/** Statuses that tell a trend. */
const ENOUGH = 4
const MANY_MESSAGES = 1_000
/** A model that does less has hung, or is about to. */
const FEW_EVENTS_PER_SECOND = 1

/** Follows the runs of a process by what Cmdenv prints, and says what is odd about one, each thing once. */
export function observeRuns({ warns }: { readonly warns: boolean }): RunObserver {
  let current: RunView['native'] = null
  let samples: Sample[] = []
  const told = new Set<string>()
  const reader = readStatus((config, number) => {
    current = { config, number }
    samples = []
    told.clear()
  })
  return {
    push(text, nowMs) {
      const status = reader.push(text)
      if (status === null) return null
      if (samples.at(-1)?.status !== status) samples.push({ atMs: nowMs, status })
      samples = recent(samples, nowMs)
      const oddity = warns ? oddityOf(samples, nowMs) : null
      const isNew = oddity !== null && told.size < told.add(oddity.kind).size
      const { simSeconds, percent, eventsPerSecond } = status
      return { native: current, simSeconds, percent, eventsPerSecond, warning: isNew ? oddity.message : null }
    },
  }
}

/** Those of the last minute, and the one before them: it tells how things stood when the minute began. */
function recent(samples: readonly Sample[], nowMs: number): Sample[] {
  const first = samples.findIndex(({ atMs }) => atMs > nowMs - MINUTE_MS)
  return first === -1 ? samples.slice(-ENOUGH) : samples.slice(Math.max(0, first - 1))
}

interface Oddity {
  readonly kind: 'messages' | 'events' | 'time'
  readonly message: string
}

/** What is wrong with the last minute of a run; null where nothing is, or it is too early to tell. */
function oddityOf(samples: readonly Sample[], nowMs: number): Oddity | null {
  const [first, last] = [samples[0], samples.at(-1)]
  if (first === undefined || last === undefined || nowMs - first.atMs < MINUTE_MS) return null
  const silent = (nowMs - last.atMs) / 1000
  if (silent * 1000 >= MINUTE_MS && samples.length >= 2 && silent > 3 * longestGap(samples))
    return {
      kind: 'events',
      message: `No event ended for ${Math.round(silent)} s (event #${last.status.event})`,
    }
  if (samples.length < ENOUGH) return null
  const seconds = (last.atMs - first.atMs) / 1000
  const events = last.status.event - first.status.event
  if (events < FEW_EVENTS_PER_SECOND * seconds)
    return { kind: 'events', message: `${events} events in ${Math.round(seconds)} s` }
  if (last.status.simSeconds === first.status.simSeconds)
    return {
      kind: 'time',
      message: `Simulated time stands still at ${last.status.simSeconds} s, through ${events} events`,
    }
  return messagesRise(samples)
}

function longestGap(samples: readonly Sample[]): number {
  const gaps = samples.slice(1).map(({ atMs }, index) => (atMs - samples[index]!.atMs) / 1000)
  return Math.max(0, ...gaps)
}

/** They rise at every look, and no slower in the end: a network that fills up at its start settles. */
function messagesRise(samples: readonly Sample[]): Oddity | null {
  const counts = samples.map(({ status }) => status.messagesPresent).filter((count) => count !== null)
  if (counts.length < ENOUGH || counts.some((count, index) => index > 0 && count <= counts[index - 1]!))
    return null
  const [first, middle, last] = [counts[0]!, counts[Math.floor(counts.length / 2)]!, counts.at(-1)!]
  const isMuch = last - first >= MANY_MESSAGES && last >= 1.1 * first
  if (!isMuch || last - middle < (middle - first) / 2) return null
  return {
    kind: 'messages',
    message: `Messages rise without end, from ${first} to ${last} in a minute: a leak, or more arrives than is served`,
  }
}
