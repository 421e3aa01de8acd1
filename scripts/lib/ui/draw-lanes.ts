import type { LaneState } from '../providers/local/lane.ts'
import type { Control } from '../providers/local/run-lanes.ts'
import type { ViewedRun } from '../worker/observed.ts'
import type { Progress } from './progress.ts'
import type { Screen } from './screen.ts'

const EVERY_MS = 200

/** Shows lanes on a screen several times a second, from when they are known until stopped. */
export function drawLanes(
  screen: Screen,
  control: Control,
  views: () => readonly ViewedRun[] = () => [],
): { show(lanes: readonly LaneState[]): void; stop(): void } {
  let timer: NodeJS.Timeout | undefined
  let draw = () => {}
  return {
    show(lanes) {
      const startedMs = performance.now()
      const totals = lanes.map((lane) => lane.remaining)
      draw = () =>
        screen.progress(
          lanes.map((lane, index) =>
            progressOf(lane, { total: totals[index] ?? 0, startedMs, control, views: views() }),
          ),
        )
      draw()
      timer = setInterval(draw, EVERY_MS)
    },
    stop() {
      clearInterval(timer)
      draw()
      draw = () => {}
    },
  }
}

interface Context {
  readonly total: number
  readonly startedMs: number
  readonly control: Control
  readonly views: readonly ViewedRun[]
}

function progressOf(lane: LaneState, { total, startedMs, control, views }: Context): Progress {
  const { campaign, counts, busySlots, halted } = lane
  const { done, failed, truncated } = counts
  return {
    name: campaign.name,
    total,
    done,
    failed,
    truncated,
    running: busySlots,
    elapsedMs: performance.now() - startedMs,
    halted,
    draining: control.draining,
    views: views.filter(({ runId }) => lane.running?.has(runId)).map(({ view }) => view),
  }
}
