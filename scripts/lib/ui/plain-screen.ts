import type { ApplyEvent } from '../apply/events.ts'
import { type Progress, progressText } from './progress.ts'
import type { Screen } from './screen.ts'
import { duration } from './words.ts'

/** How often a campaign's progress is worth a line of a log. */
const EVERY_MS = 10_000

/** Lines for a log: what begins, what ends, and progress now and then. */
export function plainScreen({ quiet }: { readonly quiet: boolean }): Screen {
  const say = (line: string) => console.error(line)
  const shown = new Map<string, { at: number; text: string }>()
  let latest: readonly Progress[] = []
  const show = (progress: Progress) => {
    const text = `${progress.name}: ${progressText(progress)}`
    if (shown.get(progress.name)?.text !== text) say(text)
    shown.set(progress.name, { at: performance.now(), text })
  }
  return {
    begin() {},
    event(event) {
      if (event.type === 'log')
        say(event.level === 'info' ? event.message : `${LEVELS[event.level]}: ${event.message}`)
      else if (!quiet && event.type === 'build') sayBuild(event, say)
    },
    progress(all) {
      latest = all
      if (quiet) return
      for (const progress of all) {
        const last = shown.get(progress.name)
        if (last === undefined) shown.set(progress.name, { at: performance.now(), text: '' })
        else if (progress.running > 0 && performance.now() - last.at > EVERY_MS) show(progress)
      }
    },
    async end() {
      if (!quiet) for (const progress of latest) show(progress)
    },
  }
}

export const LEVELS = { warning: 'Warning', error: 'Error' } as const

function sayBuild(event: Extract<ApplyEvent, { type: 'build' }>, say: (line: string) => void): void {
  if (event.outcome === null) {
    if (event.line === null) say(`Build ${event.campaign}: begun`)
  } else say(`Build ${event.campaign}: ${event.outcome} in ${duration(event.durationMs ?? 0)}`)
}
