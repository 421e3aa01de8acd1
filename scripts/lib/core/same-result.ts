import type { RunRecord } from '../job/types.ts'

/** What came out otherwise when a run was done again. */
export interface Difference {
  /** `outcome`, `exit code`, `metric NAME` or `file PATH`. */
  readonly what: string
  readonly before: string | number | null
  readonly now: string | number | null
}

/**
 * Compares outcome, exit code, signal, metrics and the content of kept files; times and what was printed may differ.
 * Of files that tell when they were made, `isDated`, it is enough that they are there.
 */
export function differences(
  before: RunRecord,
  now: RunRecord,
  isDated: (path: string) => boolean = () => false,
): readonly Difference[] {
  const facts = ({ verdict, execution }: RunRecord) =>
    new Map<string, string | number | null>([
      ['outcome', verdict.outcome],
      ['exit code', execution.exitCode],
      ['signal', execution.signal],
      ...Object.entries(verdict.metrics).map(([name, value]) => [`metric ${name}`, value] as const),
      ...execution.files.map(({ path, hash }) => [`file ${path}`, isDated(path) ? 'there' : hash] as const),
    ])
  const [then, current] = [facts(before), facts(now)]
  const names = [...new Set([...then.keys(), ...current.keys()])]
  return names.flatMap((what) => {
    const pair = { what, before: then.get(what) ?? null, now: current.get(what) ?? null }
    const same = then.has(what) === current.has(what) && pair.before === pair.now
    return same ? [] : [pair]
  })
}
