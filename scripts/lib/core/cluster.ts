/** Where the work runs, with every default filled in. */
export type Cluster = LocalCluster | SwarmCluster | LaterCluster

export interface LocalCluster {
  readonly provider: 'local'
  /** Runs at a time; null: as many as there are cores. */
  readonly parallel: number | null
  /** The folder of results; relative to the manifest, or absolute. */
  readonly store: string
}

export interface SwarmCluster {
  readonly provider: 'swarm'
  /** `ssh://user@host`; null: the engine that Docker's own settings name. */
  readonly manager: string | null
  readonly workers: readonly string[]
  /** A Docker context. */
  readonly context: string | null
}

/** Providers that are validated and not yet acted on. */
export interface LaterCluster {
  readonly provider: 'aws'
}
