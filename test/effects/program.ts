import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface Program {
  readonly child: ChildProcess
  /** The lines it prints, as they come. */
  readonly lines: AsyncIterableIterator<string>
}

/** Starts a TypeScript file of this folder under the runtime that runs the test. */
export function startProgram(file: string, ...args: string[]): Program {
  const runtime = 'Deno' in globalThis ? ['run', '-A'] : []
  const stdio = ['pipe', 'pipe', 'inherit'] as const
  const child = spawn(process.execPath, [...runtime, join(import.meta.dirname, file), ...args], {
    stdio: [...stdio],
  })
  return { child, lines: createInterface({ input: child.stdout! })[Symbol.asyncIterator]() }
}
