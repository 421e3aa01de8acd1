import type { RunView } from '../job/simulator.ts'
import { duration, grouped } from './words.ts'

/** Where a campaign stands while it runs. */
export interface Progress {
  readonly name: string
  /** Runs of this apply. */
  readonly total: number
  readonly done: number
  readonly failed: number
  readonly truncated: number
  readonly running: number
  readonly elapsedMs: number
  /** Why nothing more of it starts. */
  readonly halted: string | null
  /** After a first Ctrl-C. */
  readonly draining: boolean
  /** How far runs under way are, where their programs tell. */
  readonly views?: readonly RunView[]
}

/** `[=======>      ] 120/500  24 runs/s  ETA 16 s  3 failed`. */
export function progressText(progress: Progress, width = 24): string {
  const { total, done, failed, truncated, running, elapsedMs } = progress
  const ended = done + failed + truncated
  const parts = [bar(total === 0 ? 1 : ended / total, width), `${ended}/${total}`]
  const perSecond = elapsedMs > 0 ? (ended / elapsedMs) * 1000 : 0
  if (ended > 0 && elapsedMs > 500) parts.push(rateText(perSecond))
  if (ended > 0 && ended < total && elapsedMs > 500)
    parts.push(`ETA ${duration(((total - ended) / perSecond) * 1000)}`)
  if (running > 0) parts.push(`${running} running`)
  if (failed > 0) parts.push(`${failed} failed`)
  if (truncated > 0) parts.push(`${truncated} truncated`)
  parts.push(...(progress.views ?? []).slice(0, MOST_VIEWS).map(viewText))
  if (progress.halted !== null) parts.push(progress.halted)
  if (progress.draining && running > 0) parts.push('finishing what runs, Ctrl-C again stops at once')
  return parts.join('  ')
}

const MOST_VIEWS = 2

/** `t=61,953 s 6 % 2,200,000 ev/s`. */
function viewText({ simSeconds, percent, eventsPerSecond }: RunView): string {
  const parts = [
    `t=${simSeconds < 100 ? Number(simSeconds.toPrecision(3)) : grouped(Math.round(simSeconds))} s`,
  ]
  if (percent !== null) parts.push(`${percent} %`)
  if (eventsPerSecond !== null && eventsPerSecond > 0)
    parts.push(`${grouped(Math.round(eventsPerSecond))} ev/s`)
  return parts.join(' ')
}

/** The last line on a campaign: `Run mm1: 120 of 500 in 5.1 s, 3 failed, interrupted`. */
export function endText(progress: Progress): { readonly title: string; readonly failed: boolean } {
  const { name, total, done, failed, truncated, elapsedMs } = progress
  const ended = done + failed + truncated
  const why = progress.halted ?? (progress.draining && ended < total ? 'interrupted' : null)
  const parts = [`Run ${name}: ${ended} of ${total} in ${duration(elapsedMs)}`]
  if (failed > 0) parts.push(`${failed} failed`)
  if (why !== null) parts.push(why)
  return { title: parts.join(', '), failed: failed > 0 || why !== null }
}

function bar(fraction: number, width: number): string {
  const filled = Math.round(Math.min(1, fraction) * width)
  return `[${'='.repeat(filled)}${filled < width ? '>' : ''}${' '.repeat(Math.max(0, width - filled - 1))}]`
}

function rateText(perSecond: number): string {
  if (perSecond >= 10) return `${Math.round(perSecond)} runs/s`
  if (perSecond >= 1) return `${perSecond.toFixed(1)} runs/s`
  return `${(perSecond * 60).toFixed(1)} runs/min`
}
