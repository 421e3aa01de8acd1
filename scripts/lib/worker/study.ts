import type { Simulator } from '../job/simulator.ts'
import type { CollectSpec, Json, MetricsSpec, RecordKeys, ResultPattern } from '../job/types.ts'
import type { ArtifactLinks } from './work-dir.ts'

/** What all runs of a campaign share on this host; secrets are resolved, folders are absolute. */
export interface Study {
  readonly simulator: Simulator
  readonly spec: Json
  readonly env: Readonly<Record<string, string>>
  readonly artifacts: ArtifactLinks
  readonly inputs: Readonly<Record<string, string>>
  readonly metrics: MetricsSpec | null
  readonly collect: CollectSpec | null
  readonly results: readonly ResultPattern[]
  readonly keys: RecordKeys
}
