import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import type { WatchEntry } from '../core/watch.ts'

/** The record of a watch: one JSON line when a commit begins, and one when it has ended. */
export interface WatchLog {
  last(): WatchEntry | null
  add(entry: WatchEntry): void
}

export function openWatchLog(path: string): WatchLog {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
  // A process that was killed may have left half a line.
  let last = lines.map(parse).findLast((entry) => entry !== null) ?? null
  const isWhole = lines.at(-1) === '' || lines.length === 0
  if (!isWhole) appendFileSync(path, '\n')
  return {
    last: () => last,
    add(entry) {
      appendFileSync(path, `${JSON.stringify(entry)}\n`)
      last = entry
    },
  }
}

function parse(line: string): WatchEntry | null {
  try {
    return JSON.parse(line) as WatchEntry
  } catch {
    return null
  }
}
