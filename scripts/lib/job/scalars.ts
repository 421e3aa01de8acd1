import { compileWildcard } from './omnetpp-wildcard.ts'
import { readSca, type ScaReader } from './sca.ts'

/** Where the scalars of OMNeT++ are, below a run's folder. */
export const SCALAR_FILES = '**/*.sca'

/** Looks for metrics in scalar files; each file has a reader of its own. */
export interface ScalarSearch {
  open(label: string): ScaReader
  /** The values found by metric, null for one that is not there or not finite; a text says what is wrong. */
  result(): ReadonlyMap<string, number | null> | string
}

interface Wanted {
  readonly metric: string
  readonly module: (path: string) => boolean
  readonly name: (name: string) => boolean
  found: { readonly what: string; readonly value: number } | null
  /** A second one that it fits, which makes it ambiguous. */
  other: string | null
}

/**
 * Metrics by `MODULE NAME`, both with OMNeT++'s wildcards; a field of a statistic is called `NAME:FIELD`, as in
 * `timeInSystem:histogram:stddev`.
 */
export function searchScalars(patterns: Readonly<Record<string, string>>): ScalarSearch {
  const wanted = Object.entries(patterns).map(([metric, pattern]) => wantedOf(metric, pattern))
  const offer = (module: string, name: string, value: number) => {
    for (const each of wanted) {
      if (!each.name(name) || !each.module(module)) continue
      if (each.found !== null) each.other ??= `${module} ${name}`
      else each.found = { what: `${module} ${name}`, value }
    }
  }
  return {
    open(label) {
      let statistic = { module: '', name: '', isWanted: false }
      return readSca(label, {
        scalar: offer,
        statistic(module, name) {
          statistic = { module, name, isWanted: wanted.some((each) => each.module(module)) }
        },
        field(name, value) {
          if (statistic.isWanted) offer(statistic.module, `${statistic.name}:${name}`, value)
        },
      })
    },
    result() {
      const unclear = wanted.find(({ other }) => other !== null)
      if (unclear !== undefined)
        return `Metric "${unclear.metric}": more than one scalar fits, such as "${unclear.found!.what}" and "${unclear.other}"`
      return new Map(
        wanted.map(({ metric, found }) => [
          metric,
          found && Number.isFinite(found.value) ? found.value : null,
        ]),
      )
    },
  }
}

function wantedOf(metric: string, pattern: string): Wanted {
  const { module, name } = splitScalar(pattern) ?? { module: pattern, name: '' }
  return { metric, module: tester(module), name: tester(name), found: null, other: null }
}

/** Most name one scalar: they are compared as they are. */
function tester(pattern: string): (text: string) => boolean {
  if (!/[*?{}[\]\\]/.test(pattern)) return (text) => text === pattern
  const known = new Map<string, boolean>()
  const expression = compileWildcard(pattern)
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const fits = expression.test(text)
    // A file of many modules is not to be held in memory by their names.
    if (known.size < 10_000) known.set(text, fits)
    return fits
  }
}

/** The module's and the scalar's part of a pattern; the latter may have spaces. Null where one is missing. */
export function splitScalar(pattern: string): { readonly module: string; readonly name: string } | null {
  const [, module, name] = /^\s*(\S+)\s+(\S.*?)\s*$/.exec(pattern) ?? []
  return module === undefined || name === undefined ? null : { module, name }
}
