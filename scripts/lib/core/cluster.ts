/** Where the work runs, with every default filled in. */
export type Cluster = LocalCluster | SwarmCluster | AwsCluster

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

/** Machines on AWS, made by one CloudFormation stack. */
export interface AwsCluster {
  readonly provider: 'aws'
  readonly region: string
  readonly workers: number
  readonly instanceTypes: {
    readonly manager: string
    /** One or several, the preferred first. */
    readonly workers: readonly string[]
  }
  /** Workers as spot instances; null: on demand. A price in dollars per hour and machine, null: up to that on demand. */
  readonly spot: { readonly maxPrice: number | null } | null
  readonly idle: IdleRule
  readonly maxLifetimeSeconds: number
  /** Of the volume that holds queue, results and images while no machine runs. */
  readonly volumeGib: number
  /** What that volume was made from; null: empty. */
  readonly snapshot: string | null
  readonly network: AwsNetwork
}

/** When machines are idle: all of the last periods without work, and the manager's load below `cpuBelow` percent. */
export interface IdleRule {
  readonly cpuBelow: number
  readonly periodSeconds: number
  readonly periods: number
}

/** Address ranges of a new network, or ids of one that exists; the manager stands in the first subnet. */
export type AwsNetwork = {
  /** The networks that may log in. */
  readonly sshFrom: readonly string[]
  readonly subnets: readonly string[]
} & ({ readonly kind: 'new'; readonly vpc: string } | { readonly kind: 'existing'; readonly vpcId: string })

/** Where swarms on AWS take the addresses of networks from that have no range of their own: Docker's ingress alone. */
export const INGRESS_POOL = '10.213.48.0/22'
