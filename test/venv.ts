import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { missing } from './component.ts'
import { ROOT } from './project.ts'

/** What tests fetch once. */
export const CACHE = join(ROOT, 'node_modules', '.cache', 'simswarm')

/** Why Python cannot install packages here, or false. */
export const noVenv = missing(['python3', '-c', 'import venv, ensurepip'])

/** The Python that has these packages of PyPI, installed once; `name` is that of its folder. */
export function pythonWith(name: string, packages: readonly string[]): string {
  const home = join(CACHE, name)
  const python = join(home, 'bin', 'python3')
  if (existsSync(home)) return python
  // Made aside and moved: test files run side by side.
  const half = `${home}.${randomUUID()}`
  mkdirSync(CACHE, { recursive: true })
  try {
    execFileSync('python3', ['-m', 'venv', half])
    execFileSync(join(half, 'bin', 'python3'), ['-m', 'pip', 'install', '--quiet', ...packages])
    if (!existsSync(home)) renameSync(half, home)
  } finally {
    rmSync(half, { recursive: true, force: true })
  }
  return python
}

/** The folder of programs that a package such as `moto[server]==5.2.5` brings. */
export function pythonPrograms(requirement: string): string {
  return dirname(pythonWith(requirement.replace(/\[.*\]/, '').replace('==', '-'), [requirement]))
}
