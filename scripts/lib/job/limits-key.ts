import type { RunLimits } from './types.ts'

/** Canonical JSON of limits: equal limits give equal text. */
export function limitsKey(limits: RunLimits): string {
  const { diskBytes, memoryBytes, timeMs } = limits
  return JSON.stringify({ diskBytes, memoryBytes, timeMs })
}
