/** Where the work runs, with every default filled in. */
export type Cluster = LocalCluster | LaterCluster

export interface LocalCluster {
  readonly provider: 'local'
  /** Runs at a time; null: as many as there are cores. */
  readonly parallel: number | null
  /** The folder of results; relative to the manifest, or absolute. */
  readonly store: string
}

/** Providers that are validated and not yet acted on. */
export interface LaterCluster {
  readonly provider: 'swarm' | 'aws'
}
