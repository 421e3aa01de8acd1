import type { Screen } from './screen.ts'

/** One event a line on stdout; words for people go to stderr. */
export function jsonScreen(): Screen {
  return {
    begin() {},
    event(event) {
      if (!process.stdout.writableCorked) {
        // Records come in groups: one write for all that is said in a turn.
        process.stdout.cork()
        process.nextTick(() => process.stdout.uncork())
      }
      process.stdout.write(`${JSON.stringify(event)}\n`)
    },
    progress() {},
    async end() {},
  }
}
