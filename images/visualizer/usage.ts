/** Ids of containers as they are asked for and answered: as long as `docker ps` shows them. */
export const SHORT_ID = 12

/** What one container has used. */
export interface Use {
  /** Processor time since it began, in seconds; null where the kernel does not tell. */
  readonly cpuSeconds: number | null
  readonly memoryBytes: number | null
}

/** What an agent answers: the containers that it was asked for and found. */
export interface UseReport {
  /** By a clock of the machine that never jumps, in seconds. */
  readonly atSeconds: number
  /** By short id. */
  readonly containers: Readonly<Record<string, Use>>
}

/** What a container uses now. */
export interface Usage {
  /** Cores; null until it was seen twice. */
  readonly cores: number | null
  readonly memoryBytes: number | null
}

/** The containers that a request asks for; null where it is no such request. */
export function askedContainers(url: string | undefined): readonly string[] | null {
  const ids = /^\/usage\?ids=((?:[0-9a-f]{12},?)+)$/.exec(url ?? '')?.[1]
  return ids === undefined ? null : ids.split(',').filter((id) => id !== '')
}

/** A mean over the time when nobody looked says nothing of now. */
const LONGEST_SECONDS = 30

/** The use between two reports of one machine. A machine that began anew counts from nothing. */
export function usageBetween(before: UseReport | undefined, after: UseReport): ReadonlyMap<string, Usage> {
  const seconds = before === undefined ? 0 : after.atSeconds - before.atSeconds
  return new Map(
    Object.entries(after.containers).map(([id, { cpuSeconds, memoryBytes }]) => {
      const earlier = before?.containers[id]?.cpuSeconds
      const isKnown =
        seconds > 0 &&
        seconds < LONGEST_SECONDS &&
        cpuSeconds !== null &&
        earlier != null &&
        cpuSeconds >= earlier
      return [id, { cores: isKnown ? (cpuSeconds - earlier) / seconds : null, memoryBytes }]
    }),
  )
}

/** Of several containers, as far as it is known; null where nothing is. */
export function totalUsage(list: readonly Usage[]): Usage {
  return {
    cores: total(list.map(({ cores }) => cores)),
    memoryBytes: total(list.map(({ memoryBytes }) => memoryBytes)),
  }
}

function total(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0)
}
