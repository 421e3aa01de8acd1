import type { Screen } from './screen.ts'

/** One event a line on stdout; words for people go to stderr. */
export function jsonScreen(): Screen {
  return {
    begin() {},
    event(event) {
      process.stdout.write(`${JSON.stringify(event)}\n`)
    },
    progress() {},
    async end() {},
  }
}
