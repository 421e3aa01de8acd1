import type { RunStore } from '../../job/store.ts'
import { lostAttempt } from '../../worker/attempts.ts'

/** Notes of runs under way that their worker died; `free` when the machine went down, which counts against nobody. */
export function noteLost(runIds: readonly string[], runs: RunStore, free: boolean): void {
  if (free || runIds.length === 0) return
  const stored = runs.storedIds()
  const attempts = runIds.map((runId) => {
    const state = stored.get(runId)
    const round = state === undefined ? 1 : state.outcome === 'open' ? state.round : state.round + 1
    const attempt = runs.attempts(runId).filter((each) => each.round === round).length + 1
    return lostAttempt({ runId, round, attempt })
  })
  runs.addAttempts(attempts)
}
