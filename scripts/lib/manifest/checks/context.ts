import type { Placeholder } from '../../job/simulator.ts'
import type { Path } from '../../text/place.ts'
import type { Finding } from '../issues.ts'
import type { GridPart, ReadFile } from '../points.ts'
import type { CampaignSpec, Simulator } from '../types.gen.ts'

/** What checks need from outside. */
export interface CheckOptions {
  /** The placeholders of a simulator's part of the manifest; null for a simulator that this version does not run. */
  readonly placeholders: (type: string, spec: Simulator) => readonly Placeholder[] | null
  readonly readFile: ReadFile
}

/** A campaign under check; findings have paths inside it. */
export interface CampaignCheck {
  readonly campaign: CampaignSpec
  readonly parts: readonly GridPart[]
  /** Null where nobody knows. */
  readonly placeholders: readonly Placeholder[] | null
}

/** Names that have a value at the points of a part. */
export function namesIn({ campaign }: CampaignCheck, part: GridPart): ReadonlySet<string> {
  return new Set([...part.names, ...Object.keys(campaign.fixed ?? {}), ...Object.keys(campaign.derive ?? {})])
}

/** Names that have a value at some points. */
export function allNames(check: CampaignCheck): readonly string[] {
  return [...new Set(check.parts.flatMap((part) => [...namesIn(check, part)]))]
}

/** The place of a part as its campaign's author reads it. */
export function partLabel({ path }: GridPart): string {
  const [key, index] = path
  return index === undefined ? String(key) : `${key}[${index}]`
}

/** Moves findings below a path. */
export function* below(path: Path, findings: Iterable<Finding>): Generator<Finding> {
  for (const finding of findings) yield { ...finding, path: [...path, ...finding.path] }
}
