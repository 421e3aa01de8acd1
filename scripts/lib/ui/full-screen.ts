import { ENDING_SIGNALS } from './ending-signals.ts'

/** The whole of a terminal; what stood on it before comes back when it is closed. */
export interface FullScreen {
  /** Puts a text in place of the one before, cut to the terminal's size, which may change. */
  draw(text: string): void
  /** Waits; gives the exit code as soon as somebody leaves, 0 by `q` and 130 by Ctrl-C, else null. */
  pause(ms: number): Promise<number | null>
  close(): void
}

const OPEN = '\x1b[?1049h\x1b[?25l'
const CLOSE = '\x1b[?25h\x1b[?1049l'
const CTRL_C = '\x03'

export function openFullScreen(): FullScreen {
  const { stdin, stdout } = process
  let latest = ''
  let left: number | null = null
  let wake = () => {}
  const leave = (code: number) => {
    left ??= code
    wake()
  }
  const draw = () => stdout.write(frame(latest, { columns: stdout.columns, rows: stdout.rows }))
  const onKey = (keys: Buffer) => {
    if (keys.includes(CTRL_C)) leave(130)
    else if (keys.includes('q')) leave(0)
  }
  const onSignal = (_: string, number: number) => leave(128 + number)
  const close = () => {
    process.off('exit', close)
    for (const signal of ENDING_SIGNALS) process.off(signal, onSignal)
    stdout.off('resize', draw)
    stdin.off('data', onKey)
    if (stdin.isTTY) stdin.setRawMode(false)
    stdin.pause()
    stdout.write(CLOSE)
  }
  // Whatever ends the program, the terminal is left as it was found.
  process.once('exit', close)
  for (const signal of ENDING_SIGNALS) process.on(signal, onSignal)
  stdout.on('resize', draw)
  stdin.on('data', onKey)
  // Keys come one by one, and are not shown.
  if (stdin.isTTY) stdin.setRawMode(true)
  stdout.write(OPEN)
  return {
    draw(text) {
      latest = text
      draw()
    },
    pause(ms) {
      return new Promise((resolve) => {
        const timer = setTimeout(() => wake(), ms)
        wake = () => {
          clearTimeout(timer)
          resolve(left)
        }
        if (left !== null) wake()
      })
    },
    close,
  }
}

/** Overwrites line by line rather than clearing first, which would flicker. */
export function frame(
  text: string,
  { columns, rows }: { readonly columns: number; readonly rows: number },
): string {
  const lines = text.split('\n')
  const shown =
    lines.length <= rows ? lines : [...lines.slice(0, rows - 1), `… ${lines.length - rows + 1} more lines`]
  const cut = shown.map((line) => `${[...line].slice(0, columns).join('')}\x1b[K`)
  return `\x1b[H${cut.join('\r\n')}\x1b[J`
}
