import { limitsKey } from '../job/limits-key.ts'
import { SCALAR_FILES } from '../job/scalars.ts'
import type { StoredState } from '../job/store.ts'
import type { CollectSpec, Json, MetricsSpec, RecordKeys, ResultPattern, RunLimits } from '../job/types.ts'
import { canonicalJson } from './canonical.ts'

/** What is to be done about one run, with the reason that a plan shows. */
export type Decision =
  | { readonly kind: 'run'; readonly round: number; readonly reason: RunReason }
  /** The stored execution is good; metrics are read from it again. */
  | { readonly kind: 'derive' }
  | { readonly kind: 'keep'; readonly outcome: 'done' | 'failed' | 'truncated' }

export type RunReason =
  | 'new run'
  | 'retry was asked for'
  | 'cancelled before'
  | 'limits.time was raised'
  | 'limits.memory was raised'
  | 'limits.disk was raised'
  | 'a file of `results` was not kept'
  | 'a file that metrics need was not kept'

/** Whether a good record is run again only because files of it are missing. */
export function isRerun(reason: RunReason): boolean {
  return reason === 'a file of `results` was not kept' || reason === 'a file that metrics need was not kept'
}

/** What a campaign asks of its records now. */
export interface Wanted {
  readonly derive: DeriveWish
  readonly results: readonly ResultPattern[]
  readonly keys: RecordKeys
}

export interface DeriveWish {
  readonly metrics: MetricsSpec | null
  readonly collect: CollectSpec | null
}

/** A campaign's wishes, with the keys by which a change of them is noticed. */
export function wantedOf(campaign: DeriveWish & { readonly results: readonly ResultPattern[] }): Wanted {
  const derive = { metrics: campaign.metrics, collect: campaign.collect }
  const { results } = campaign
  const keys = {
    derive: canonicalJson(derive as unknown as Json),
    results: canonicalJson(results.map((each) => ({ ...each }))),
  }
  return { derive, results, keys }
}

/** Decides about a run by its stored state; `limits` are evaluated only where a limit had stopped it. */
export function decideRun(
  stored: StoredState | undefined,
  wanted: Wanted,
  limits: () => RunLimits,
): Decision {
  if (stored === undefined) return { kind: 'run', round: 1, reason: 'new run' }
  if (stored.outcome === 'open') return { kind: 'run', round: stored.round, reason: 'retry was asked for' }
  const again = (reason: RunReason): Decision => ({ kind: 'run', round: stored.round + 1, reason })
  if (stored.outcome === 'cancelled') return again('cancelled before')
  if (stored.limitHit !== null && raised(stored.limitHit, stored.limits, limits()))
    return again(`limits.${stored.limitHit} was raised`)
  if (stored.resultsKey !== wanted.keys.results && missesFiles(stored.resultsKey, wanted.results))
    return again('a file of `results` was not kept')
  if (stored.deriveKey === wanted.keys.derive) return { kind: 'keep', outcome: stored.outcome }
  if (missesSources(stored, wanted)) return again('a file that metrics need was not kept')
  return { kind: 'derive' }
}

function raised(limit: 'time' | 'memory' | 'disk', before: string, now: RunLimits): boolean {
  if (before === limitsKey(now)) return false
  const then = JSON.parse(before) as RunLimits
  const key = limit === 'time' ? 'timeMs' : limit === 'memory' ? 'memoryBytes' : 'diskBytes'
  const [old, current] = [then[key], now[key]]
  return current === null ? old !== null : old !== null && current > old
}

/** Whether a pattern asks for files that were not kept when the record was made. */
function missesFiles(before: string, wanted: readonly ResultPattern[]): boolean {
  const kept = JSON.parse(before) as readonly ResultPattern[]
  const order = ['never', 'failed', 'always']
  return wanted.some(({ glob, keep }) => {
    if (keep === 'never') return false
    const then = kept.find((each) => each.glob === glob)
    return then === undefined || order.indexOf(then.keep) < order.indexOf(keep)
  })
}

/** Whether metrics want a file that neither the former metrics nor `results` had kept. */
function missesSources(stored: StoredState, wanted: Wanted): boolean {
  const before = JSON.parse(stored.deriveKey) as DeriveWish
  const kept = new Set([...fileNames(before), ...keptAlways(stored.resultsKey)])
  // What `collect` reads is its own affair: it is given the files that were kept.
  const needed =
    wanted.derive.collect === null ? fileNames(wanted.derive) : fileNames({ ...wanted.derive, collect: null })
  return needed.some((file) => !kept.has(file))
}

function keptAlways(resultsKey: string): readonly string[] {
  const patterns = JSON.parse(resultsKey) as readonly ResultPattern[]
  const globs = patterns.filter((each) => each.keep === 'always').map((each) => each.glob)
  return globs.some((glob) => glob.endsWith('.sca')) ? [...globs, SCALAR_FILES] : globs
}

function fileNames({ metrics, collect }: DeriveWish): readonly string[] {
  const specs = [metrics, collect?.metrics ?? null]
  const files = specs.map((spec) => {
    if (spec !== null && 'scalars' in spec) return SCALAR_FILES
    return spec !== null && 'file' in spec ? spec.file : null
  })
  return [...files, collect?.table ?? null].filter((name) => name !== null)
}
