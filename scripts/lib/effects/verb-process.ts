import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')

export interface VerbEnd {
  readonly exitCode: number | null
  /** The last line on stdout. */
  readonly lastLine: string
  /** The end of what it said to people. */
  readonly said: string
}

export interface VerbProcess {
  readonly ended: Promise<VerbEnd>
  /** Has it finish what runs; a second time, stop at once. */
  interrupt(): void
}

const MOST_SAID = 20_000

/** Starts a verb as a process of its own, which ends by its own rules whatever becomes of this one. */
export function startVerb(
  verb: string,
  args: readonly string[],
  onSaid: (text: string) => void,
): VerbProcess {
  const node = join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
  // A group of its own: Ctrl-C is passed on once, and not heard twice.
  const child = spawn(node, [join(ROOT, 'scripts', `${verb}.mjs`), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let [lastLine, said] = ['', '']
  const lines = createInterface({ input: child.stdout }).on('line', (line) => {
    if (line !== '') lastLine = line
  })
  // The process may be gone before its last line is read.
  const allRead = new Promise<void>((resolve) => lines.once('close', resolve))
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    onSaid(text)
    said = (said + text).slice(-MOST_SAID)
  })
  const ended = new Promise<VerbEnd>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode) => void allRead.then(() => resolve({ exitCode, lastLine, said })))
  })
  return { ended, interrupt: () => void child.kill('SIGINT') }
}
