import type { Control } from './run-lanes.ts'

export const INTERRUPTED = new Error('Interrupted')

export interface Interrupts {
  /** Aborted when everything is to stop at once; the reason is `INTERRUPTED`. */
  readonly signal: AbortSignal
  /** Gives the signals back to the system. */
  stop(): void
}

/** First Ctrl-C: what runs is finished. Second, or SIGTERM, SIGHUP: everything stops at once, and nothing stays. */
export function listenForInterrupts(options: {
  readonly control: Control
  readonly say: (message: string) => void
}): Interrupts {
  const { control, say } = options
  const abort = new AbortController()
  const drain = () => {
    if (control.draining) return stopNow()
    control.draining = true
    say('Finishing what runs; press Ctrl-C again to stop at once')
    control.changed()
  }
  const stopNow = () => {
    control.draining = true
    control.stopped = true
    abort.abort(INTERRUPTED)
  }
  process.on('SIGINT', drain)
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, stopNow)
  return {
    signal: abort.signal,
    stop() {
      process.off('SIGINT', drain)
      for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.off(signal, stopNow)
    },
  }
}
