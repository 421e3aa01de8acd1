import { nearest } from '../../text/nearest.ts'
import type { Finding } from '../issues.ts'

/** A campaign as others see it. */
export interface Tie {
  /** Null where it has none. */
  readonly name: string | null
  readonly needs: readonly string[]
}

/** Names that stand twice, and `needs` that name nothing or go in a circle. */
export function* checkTogether(campaigns: readonly Tie[]): Generator<Finding> {
  const names = campaigns.map(({ name }) => name)
  const known = names.filter((name) => name !== null)
  for (const [index, { name, needs }] of campaigns.entries()) {
    const path = ['campaigns', index]
    if (name !== null && names.indexOf(name) < index) {
      yield {
        path: [...path, 'name'],
        code: 'duplicate-campaign',
        message: `Two campaigns are named "${name}"`,
        hint: 'Rename one of them',
      }
    }
    for (const [place, need] of needs.entries()) {
      if (known.includes(need)) continue
      const near = nearest(need, known)
      const hint =
        near !== null
          ? `Did you mean "${near}"?`
          : known.length > 0
            ? `Campaigns are ${known.join(', ')}`
            : 'No campaign has a name yet'
      const message = `There is no campaign "${need}"`
      yield { path: [...path, 'needs', place], code: 'unknown-campaign', message, hint }
    }
    if (name !== null) yield* checkCircle(name, index, campaigns)
  }
}

/** A circle is told once, at the first of the campaigns in it. */
function* checkCircle(name: string, index: number, campaigns: readonly Tie[]): Generator<Finding> {
  const circle = circleFrom(name, campaigns)
  if (circle === null) return
  const first = campaigns.findIndex((campaign) => campaign.name !== null && circle.includes(campaign.name))
  if (first !== index) return
  const message = `Campaigns wait for each other: ${circle.join(' needs ')}`
  yield {
    path: ['campaigns', index, 'needs'],
    code: 'needs-circle',
    message,
    hint: 'Remove one of these needs',
  }
}

/** The way from a campaign back to itself, or null. */
function circleFrom(start: string, campaigns: readonly Tie[]): readonly string[] | null {
  const needs = new Map(campaigns.map((campaign) => [campaign.name, campaign.needs]))
  const ways: (readonly string[])[] = [[start]]
  const seen = new Set<string>()
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    for (const next of needs.get(way.at(-1)!) ?? []) {
      if (next === start) return [...way, next]
      if (!seen.has(next)) ways.push([...way, next])
      seen.add(next)
    }
  }
  return null
}
