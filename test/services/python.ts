import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { missing } from '../component.ts'
import { ROOT } from '../project.ts'

export const CACHE = join(ROOT, 'node_modules', '.cache', 'simswarm')

/** Why a test with a server from PyPI cannot run here, or false. */
export const noPython = missing(['python3', '-c', 'import venv, ensurepip'])

/** The folder of programs of a virtual environment with a package such as `moto[server]==5.2.5`; made once. */
export function pythonPrograms(requirement: string): string {
  const home = join(CACHE, requirement.replace(/\[.*\]/, '').replace('==', '-'))
  if (!existsSync(home)) install(requirement, home)
  return join(home, 'bin')
}

/** Made aside and moved: test files run side by side. */
function install(requirement: string, home: string): void {
  const half = `${home}.${randomUUID()}`
  mkdirSync(CACHE, { recursive: true })
  try {
    execFileSync('python3', ['-m', 'venv', half])
    execFileSync(join(half, 'bin', 'python3'), ['-m', 'pip', 'install', '--quiet', requirement])
    if (!existsSync(home)) renameSync(half, home)
  } finally {
    rmSync(half, { recursive: true, force: true })
  }
}
