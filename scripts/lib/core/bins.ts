import { quantile } from './statistics.ts'

export interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
}

const MOST_BINS = 40

/** The edges of equal bins over at least one value, by the rule of Freedman and Diaconis; on a log scale above 0. */
export function binEdges(values: readonly number[], scale: 'linear' | 'log'): readonly number[] {
  const [there, back] = scale === 'log' ? [Math.log, Math.exp] : [identity, identity]
  const sorted = Float64Array.from(values, there).sort()
  const [low, high] = [sorted[0]!, sorted.at(-1)!]
  if (!(high > low)) return [back(low) - 0.5, back(low) + 0.5]
  const width = (2 * (quantile(sorted, 0.75) - quantile(sorted, 0.25))) / Math.cbrt(sorted.length)
  const wanted = width > 0 ? Math.ceil((high - low) / width) : Math.sqrt(sorted.length)
  const bins = Math.round(Math.min(MOST_BINS, Math.max(5, wanted)))
  return Array.from({ length: bins + 1 }, (_, index) => back(low + ((high - low) * index) / bins))
}

/** How many of the values lie in each bin, the last edge included; the ends take what rounding put outside. */
export function countIn(edges: readonly number[], values: readonly number[]): readonly Bin[] {
  const counts = new Array<number>(edges.length - 1).fill(0)
  for (const value of values) {
    const above = edges.findIndex((edge) => value < edge)
    counts[Math.max(0, (above < 0 ? edges.length - 1 : above) - 1)]! += 1
  }
  return counts.map((count, index) => ({ from: edges[index]!, to: edges[index + 1]!, count }))
}

function identity(value: number): number {
  return value
}
