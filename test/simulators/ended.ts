import type { Ended } from '../../scripts/lib/job/simulator.ts'
import type { Execution } from '../../scripts/lib/job/types.ts'

/** An ended process; exit code 0 unless told otherwise. */
export function ended(
  facts: { exitCode?: number; signal?: string; limitHit?: Execution['limitHit']; stderr?: string } = {},
): Ended {
  const { signal = null, limitHit = null } = facts
  return {
    execution: {
      attempt: 1,
      startedAt: 0,
      durationMs: 10,
      userMs: 5,
      systemMs: 1,
      exitCode: signal === null ? (facts.exitCode ?? 0) : null,
      signal,
      maxRssBytes: 2 ** 20,
      limits: { timeMs: 1500, memoryBytes: 64 * 2 ** 20, diskBytes: 2 ** 20 },
      limitHit,
      host: 'host',
    },
    stdoutTail: '',
    stderrTail: facts.stderr ?? '',
  }
}
