import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const TIMEOUT_MS = 60_000

/** What a program prints; rejects where it fails. `input` is given to it. */
export async function run(
  argv: readonly [string, ...string[]],
  { input = '', timeoutMs = TIMEOUT_MS }: { readonly input?: string; readonly timeoutMs?: number } = {},
): Promise<string> {
  const [program, ...args] = argv
  const running = promisify(execFile)(program, args, { timeout: timeoutMs })
  // One that ends without reading says so by its exit code.
  running.child.stdin?.on('error', () => {}).end(input)
  return (await running).stdout
}
