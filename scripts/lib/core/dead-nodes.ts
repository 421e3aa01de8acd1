/** Longer than a machine takes to start again: one that does comes back as the same node. */
const GONE_SECONDS = 600

export interface SwarmNode {
  readonly id: string
  readonly isDown: boolean
  readonly isManager: boolean
}

/** Since when nodes have been seen down, by id, in seconds of a clock that only goes forward. */
export type DownSince = ReadonlyMap<string, number>

/** What is known after another look at the nodes. */
export function noteDown(before: DownSince, nodes: readonly SwarmNode[], seconds: number): DownSince {
  const down = nodes.filter(({ isDown, isManager }) => isDown && !isManager)
  return new Map(down.map(({ id }) => [id, before.get(id) ?? seconds]))
}

/** The nodes whose machines do not come back. */
export function deadNodes(downSince: DownSince, seconds: number): readonly string[] {
  return [...downSince].filter(([, since]) => seconds - since >= GONE_SECONDS).map(([id]) => id)
}
