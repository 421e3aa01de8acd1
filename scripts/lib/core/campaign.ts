import type { ListedPoint } from '../job/simulator.ts'
import type {
  CollectSpec,
  EnvValue,
  Json,
  MetricsSpec,
  Parameters,
  ParameterValue,
  ResultPattern,
} from '../job/types.ts'

import type { Precision } from './precision.ts'

/** A swept parameter: a list, or a range that is computed by index. */
export type ValuesSpec =
  | readonly ParameterValue[]
  | { readonly from: number; readonly to: number; readonly step: number }
  | { readonly from: number; readonly to: number; readonly count: number; readonly scale: 'linear' | 'log' }

/** One grid: the product of its axes, in the order written, the last one fastest. */
export type Subgrid = Readonly<Record<string, ValuesSpec>>

/** The points of a study: the union of `subgrids`, each complete in itself. */
export interface Grid {
  readonly subgrids: readonly Subgrid[]
  /** Groups of parameters that advance together. */
  readonly zip: readonly (readonly string[])[]
  /** A point goes when all values of one entry match. */
  readonly exclude: readonly Parameters[]
  /** Expression over the point's values; null: all stay. */
  readonly where: string | null
  /** Further parameters computed from the others, in order of need. */
  readonly derive: Readonly<Record<string, string>>
  /** Passed to the model, and left out of identity while at this value. */
  readonly fixed: Parameters
}

/** A limit is a number of its unit, or an expression of parameters that gives one. */
export type LimitSpec = number | { readonly expression: string }

export type SourceSpec =
  | {
      readonly kind: 'directory'
      readonly path: string
      readonly include: readonly string[]
      readonly exclude: readonly string[]
      readonly dirty: 'allow' | 'warn' | 'refuse'
    }
  | {
      readonly kind: 'git'
      readonly url: string
      readonly ref: string
      readonly path: string
      readonly include: readonly string[]
      readonly exclude: readonly string[]
    }

export interface BuildSpec {
  /** As written: `{jobs}` is not expanded here. */
  readonly run: string
  readonly artifacts: readonly string[]
}

/** A source that is built before the campaign's own, and lies beside it. */
export interface Base {
  readonly name: string
  readonly source: SourceSpec
  readonly build: BuildSpec | null
  /** Names of those whose artifacts it is built with. */
  readonly after: readonly string[]
}

/** A base bound to content. */
export interface BoundBase {
  readonly name: string
  readonly sourceHash: string
  readonly buildId: string
}

/** A campaign with every default filled in. */
export interface Campaign {
  readonly manifest: string
  readonly name: string
  readonly description: string
  readonly source: SourceSpec
  readonly build: BuildSpec | null
  /** Where there are several sources: the name of its own, and the others in the order of their builds. */
  readonly workspace?: { readonly name: string; readonly bases: readonly Base[] }
  readonly env: Readonly<Record<string, EnvValue>>
  /** `type` and what that simulator's schema allows. */
  readonly simulator: { readonly type: string } & { readonly [key: string]: Json }
  readonly grid: Grid
  /** Null: as many as the simulator's own study files say. With `precision`, the most that there may be. */
  readonly repetitions: number | null
  /** Absent where all repetitions are asked for: so it is in revisions from before there was such a thing. */
  readonly precision?: Precision
  /** Core-seconds that its runs may take, all of them together; absent as `precision` is. */
  readonly budget?: { readonly coreSeconds: number }
  readonly seed: { readonly base: number; readonly vary: 'all' | readonly string[] }
  readonly inputs: Readonly<Record<string, { readonly files: readonly string[] }>>
  readonly metrics: MetricsSpec | null
  readonly results: readonly ResultPattern[]
  readonly collect: CollectSpec | null
  readonly limits: {
    readonly timeSeconds: LimitSpec | null
    readonly memoryBytes: LimitSpec | null
    readonly diskBytes: LimitSpec | null
    readonly retries: number
    readonly crashes: number
    /** Failed runs after which a campaign stops; null: none. */
    readonly failures: number | null
  }
  readonly resources: { readonly cpus: number; readonly memoryBytes: number | null }
  /** Those with a higher number come first. */
  readonly priority: number
  /** Names of campaigns that must be complete first. */
  readonly needs: readonly string[]
}

/** A campaign bound to content: what a revision stores and every run of it is made from. */
export interface Recipe {
  readonly version: 1
  readonly campaign: Campaign
  readonly buildSourceHash: string
  readonly runSourceHash: string
  /** Null where there is no build: the source itself is the artifact. */
  readonly buildId: string
  readonly inputs: Readonly<Record<string, InputRef>>
  /** As in the campaign's `workspace`. */
  readonly bases?: readonly BoundBase[]
  /**
   * The points that the simulator lists from its own study files; null until it was asked, which may need a build.
   * Not there for simulators whose studies are the manifest's alone.
   */
  readonly listing?: readonly ListedPoint[] | null
}

export interface InputRef {
  /** Hash over (path, hash) of the files. */
  readonly hash: string
  readonly files: readonly { readonly path: string; readonly hash: string; readonly sizeBytes: number }[]
}
