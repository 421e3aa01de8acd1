/** The right to go on with a job, as far as this process can tell by its own clock. */
export interface Lease {
  /** Whether it surely still is ours. */
  isHeld(): boolean
  end(): void
}

/** Of a lease this much is used: the rest is for stopping what runs before another may begin with it. */
const USED = 0.9
const RENEWALS = 4

/**
 * Keeps a lease that begins now, and renews it until it is ended. `onLost` is called once, when it is another's
 * or when it could not be renewed in time: monotonic clocks, as those of hosts jump.
 */
export function holdLease(options: {
  readonly leaseMs: number
  /** False when it is another's; rejects, or hangs, when that cannot be told. */
  readonly renew: () => Promise<boolean>
  readonly onLost: () => void
}): Lease {
  const { leaseMs, renew, onLost } = options
  let heldUntil = performance.now() + USED * leaseMs
  let state: 'held' | 'lost' | 'ended' = 'held'
  let asked = false

  const lose = () => {
    if (state !== 'held') return
    stop('lost')
    onLost()
  }
  const renewNow = async () => {
    if (asked) return
    asked = true
    // From before it was asked for: the answer may have been on its way for long.
    const askedAt = performance.now()
    try {
      if (await renew()) heldUntil = askedAt + USED * leaseMs
      else lose()
    } catch {
      // Redis is away: it is asked again, and if it stays away the deadline passes.
    } finally {
      asked = false
    }
  }
  const look = () => (performance.now() >= heldUntil ? lose() : undefined)
  const timers = [
    setInterval(renewNow, leaseMs / RENEWALS),
    setInterval(look, Math.max(50, leaseMs / 100)),
  ] as const
  function stop(next: 'lost' | 'ended') {
    state = next
    for (const timer of timers) clearInterval(timer)
  }
  return {
    isHeld: () => state === 'held' && performance.now() < heldUntil,
    end: () => stop(state === 'held' ? 'ended' : state),
  }
}
