/** How many ended in the last while, at most a minute, by the second. */
export interface Pace {
  /** When it ended, in milliseconds since 1970, UTC. */
  add(endedAt: number): void
  endedWithin(seconds: number): number
  clear(): void
}

const SECONDS = 60

/** `now`: milliseconds since 1970, UTC. */
export function createPace(now: () => number = Date.now): Pace {
  const bySecond = new Map<number, number>()
  const second = (ms: number) => Math.floor(ms / 1000)

  function forgetOld(): void {
    const oldest = second(now()) - SECONDS
    for (const each of bySecond.keys()) if (each < oldest) bySecond.delete(each)
  }

  return {
    add(endedAt) {
      const at = second(endedAt)
      if (at < second(now()) - SECONDS) return
      bySecond.set(at, (bySecond.get(at) ?? 0) + 1)
      if (bySecond.size > 2 * SECONDS) forgetOld()
    },
    endedWithin(seconds) {
      forgetOld()
      const first = second(now()) - Math.min(SECONDS, seconds)
      let ended = 0
      for (const [at, count] of bySecond) if (at >= first) ended += count
      return ended
    },
    clear: () => bySecond.clear(),
  }
}
