import { jsonScreen } from './json-screen.ts'
import { plainScreen } from './plain-screen.ts'
import type { Screen } from './screen.ts'

export interface ScreenOptions {
  readonly json: boolean
  readonly quiet: boolean
}

/** Tasks on a terminal, plain lines without one, JSON lines when asked for. */
export async function openScreen({ json, quiet }: ScreenOptions): Promise<Screen> {
  if (json) return jsonScreen()
  const isTerminal = process.stdout.isTTY && !process.env.CI && process.env.TERM !== 'dumb'
  if (quiet || !isTerminal) return plainScreen({ quiet })
  const { taskScreen } = await import('./task-screen.ts')
  return taskScreen()
}
