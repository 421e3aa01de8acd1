import { createInterface } from 'node:readline/promises'

/** Whether there is somebody to ask. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true && !process.env.CI
}

/** Asks on the terminal: anything but yes is no. Null where Ctrl-C or the end of input was the answer. */
export async function confirm(question: string): Promise<boolean | null> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const closed = new Promise<null>((resolve) => terminal.once('close', () => resolve(null)))
    const answer = await Promise.race([terminal.question(`${question} [y/N] `), closed])
    if (answer === null) console.error('')
    return answer === null ? null : /^y(es)?$/i.test(answer.trim())
  } finally {
    terminal.close()
  }
}
