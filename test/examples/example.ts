import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A copy of an example's folder, to build and run in. */
export interface Example {
  readonly dir: string
  run(argv: readonly [string, ...string[]], env?: Readonly<Record<string, string>>): SpawnSyncReturns<string>
  read(path: string): string
  remove(): void
}

export function copyExample(name: string): Example {
  const dir = mkdtempSync(join(tmpdir(), `simswarm-${name}-`))
  cpSync(new URL(`../../examples/${name}`, import.meta.url), dir, { recursive: true })
  return {
    dir,
    run: ([program, ...args], env = {}) =>
      spawnSync(program, args, { cwd: dir, encoding: 'utf8', env: { ...process.env, ...env } }),
    read: (path) => readFileSync(join(dir, path), 'utf8'),
    remove: () => rmSync(dir, { recursive: true }),
  }
}

export function buildExample(name: string): Example {
  const example = copyExample(name)
  const { status, stdout, stderr } = example.run(['make', '--always-make'])
  if (status === 0) return example
  example.remove()
  throw new Error(`make exited with code ${status}\n${stdout}${stderr}`)
}
