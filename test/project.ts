import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const BIN = join(ROOT, 'node_modules', '.bin')

/** A copy of the checkout's default study in a folder of its own. */
export function copyDefaultStudy(): { readonly manifest: string; readonly store: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'study-'))
  cpSync(join(ROOT, 'swarm.config.yaml'), join(dir, 'swarm.config.yaml'))
  cpSync(join(ROOT, 'examples', 'mm1'), join(dir, 'examples', 'mm1'), { recursive: true })
  return {
    manifest: join(dir, 'swarm.config.yaml'),
    store: join(dir, '.swarm', 'store.db'),
    remove: () => rmSync(dir, { recursive: true, force: true }),
  }
}

export interface VerbEnd {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a verb as a user would, under Node or Deno, and waits for its end. */
export function runVerb(
  verb: string,
  args: readonly string[],
  options: { readonly runtime?: 'node' | 'deno' } = {},
): VerbEnd {
  const door = join(ROOT, 'scripts', `${verb}.mjs`)
  const [program, ...before] = options.runtime === 'deno' ? ['deno', 'run', '-A'] : ['node']
  const { status, stdout, stderr } = spawnSync(join(BIN, program ?? 'node'), [...before, door, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  return { exitCode: status, stdout, stderr }
}

/** The objects of JSON lines. */
export function jsonLines<T>(text: string): readonly T[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
}
