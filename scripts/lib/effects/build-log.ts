import { StringDecoder } from 'node:string_decoder'

const HALF_BYTES = 512 * 1024
/** A line longer than this is shown in pieces. */
const LINE_LENGTH = 8192

/** What a build printed: lines as they come, and a text of bounded size. */
export interface BuildLog {
  write(bytes: Buffer): void
  /** Adds a line of ours; what came before it is complete. */
  note(line: string): void
  text(): string
}

/** Keeps the first and the last 512 KiB of what is written. */
export function openBuildLog(onLine: (line: string) => void): BuildLog {
  const decoder = new StringDecoder('utf8')
  let [head, tail, rest, leftOut] = ['', '', '', 0]
  const keep = (text: string) => {
    const room = Math.max(0, HALF_BYTES - head.length)
    head += text.slice(0, room)
    tail += text.slice(room)
    if (tail.length <= 2 * HALF_BYTES) return
    leftOut += tail.length - HALF_BYTES
    tail = tail.slice(-HALF_BYTES)
  }
  const show = (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line.replace(/\r$/, ''))
    if (rest.length <= LINE_LENGTH) return
    onLine(rest)
    rest = ''
  }
  const add = (text: string) => {
    keep(text)
    show(text)
  }
  return {
    write: (bytes) => add(decoder.write(bytes)),
    note: (line) => add(`${decoder.end()}${rest === '' ? '' : '\n'}${line}\n`),
    text() {
      const over = Math.max(0, tail.length - HALF_BYTES)
      const gap = leftOut + over > 0 ? `\n[… ${leftOut + over} characters left out …]\n` : ''
      return head + gap + tail.slice(over)
    },
  }
}

/** The program whose absence made a command fail, as shells and make report it; null when none. */
export function missingProgram(log: string): string | null {
  const patterns = [
    /^[^\n]*: line \d+: ([^\s:]+): (?:command not found|No such file or directory)$/m,
    /^(?:\S*sh): (?:\d+: )?([^\s:]+): (?:command )?not found$/m,
    /^g?make(?:\[\d+\])?: ([^\s:]+): No such file or directory$/m,
    /^(?:\/usr\/bin\/)?env: '?([^\s:'’‘]+)'?: No such file or directory$/m,
  ]
  for (const pattern of patterns) {
    const name = pattern.exec(log)?.[1]
    if (name !== undefined) return name
  }
  return null
}
