export type Change = 'create' | 'update' | 'replace' | 'delete'

interface ActionBase {
  /** The campaign's name. */
  readonly target: string
  readonly change: Change
  readonly reason: string
}

/** One step by which a cluster comes to what the manifest says: a machine, a service, a resource. */
export interface ClusterAction {
  readonly kind: string
  readonly target: string
  readonly change: Change
  readonly reason: string
}

/** One step that closes a difference between manifest and world. */
export type Action =
  /** Stores the revision by which the campaign is accepted. */
  | (ActionBase & { readonly kind: 'campaign' })
  | (ActionBase & { readonly kind: 'build'; readonly buildId: string })
  /** Asks the simulator which runs its study has; may need the build. */
  | (ActionBase & { readonly kind: 'list' })
  /** Reads metrics again from what is stored. */
  | (ActionBase & { readonly kind: 'derive'; readonly count: number })
  | (ActionBase & { readonly kind: 'runs'; readonly count: number })
