import { setTimeout as sleep } from 'node:timers/promises'
import { UserError } from '../../scripts/lib/core/errors.ts'

const FIRST_MS = 100
const LONGEST_MS = 2_000

export interface Patience {
  /** Ends the waiting; the promise then rejects with its reason. */
  readonly signal: AbortSignal
  /** Hears of the first failure of a row. */
  readonly onTrouble: (error: Error) => void
  /** Which errors it waits over; those of a server that is away, unless it is said. */
  readonly bears?: (error: unknown) => boolean
}

/** Does something that needs the store, again and again while the store is away. */
export async function patiently<T>(
  work: () => Promise<T>,
  { signal, onTrouble, bears = isAway }: Patience,
): Promise<T> {
  for (let waitMs = FIRST_MS; ; waitMs = Math.min(2 * waitMs, LONGEST_MS)) {
    signal.throwIfAborted()
    try {
      return await orAborted(work(), signal)
    } catch (error) {
      signal.throwIfAborted()
      if (!bears(error)) throw error
      if (waitMs === FIRST_MS) onTrouble(error as Error)
      await sleep(waitMs, undefined, { signal }).catch(() => {})
    }
  }
}

/** Whether something failed only because a server is away for now. */
export function isAway(error: unknown): boolean {
  return error instanceof UserError && (error.code === 'store-away' || error.code === 'redis-away')
}

/** A connection over a cut network neither answers nor fails. */
async function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let onAbort = () => {}
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason)
    signal.addEventListener('abort', onAbort)
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}
