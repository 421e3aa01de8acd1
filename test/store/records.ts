import { createHash } from 'node:crypto'
import type { FileRef, Outcome, RunRecord } from '../../scripts/lib/job/types.ts'

export function idOf(index: number): string {
  return createHash('sha256').update(`run ${index}`).digest('hex')
}

/** A file that is no blob, as its text is small enough to stand in the record. */
export const INLINE: FileRef = {
  path: 'a.json',
  hash: '1'.repeat(64),
  sizeBytes: 2,
  compress: 'none',
  text: '{}',
}

function fileOf(hash: string): FileRef {
  return { path: 'out.sca', hash, sizeBytes: 3, compress: 'none', text: null }
}

interface Parts {
  readonly round?: number
  readonly attempt?: number
  readonly outcome?: Outcome
  readonly endedAt?: number
  readonly durationMs?: number
  /** Hashes of kept files. */
  readonly files?: readonly string[]
  readonly derive?: string
}

/** A record of run `index`; two repetitions to a point. */
export function recordOf(index: number, parts: Parts = {}): RunRecord {
  const { round = 1, attempt = 1, outcome = 'done', durationMs = 20.5, endedAt = 1_700_000_000_000 } = parts
  const none = { text: '', hash: null, sizeBytes: 0, leftOutBytes: 0 }
  const failed = outcome === 'failed'
  return {
    runId: idOf(index),
    round,
    parameters: { lambda: Math.floor(index / 2) / 10, policy: 'fifo; $(x) ü', on: true },
    repetition: index % 2,
    seed: index + 1,
    execution: {
      attempt,
      startedAt: endedAt - durationMs,
      durationMs,
      userMs: 12.25,
      systemMs: null,
      exitCode: failed ? 3 : 0,
      signal: null,
      maxRssBytes: 1_048_576,
      limits: { timeMs: 1000, memoryBytes: null, diskBytes: 5 },
      limitHit: outcome === 'truncated' ? 'time' : null,
      stdout: { text: `run ${index}\n`, hash: null, sizeBytes: 8, leftOutBytes: 0 },
      stderr: none,
      files: [INLINE, ...(parts.files ?? []).map(fileOf)],
      host: 'here',
    },
    verdict: {
      outcome,
      metrics: { wait: index / 3, idle: null },
      error: failed ? { code: 'exit', message: 'Exit code 3' } : null,
    },
    keys: { derive: parts.derive ?? 'derive 1', results: 'results 1' },
  }
}
