import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const SOURCE = fileURLToPath(new URL('./launcher.c', import.meta.url))
const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/simswarm/', import.meta.url))

/**
 * Path of the compiled launcher, made on first use (0.3 s); null where there is no Linux or no C compiler.
 * `SIMSWARM_LAUNCHER` names one made elsewhere, or is `none`.
 */
export async function launcherBinary(): Promise<string | null> {
  const given = process.env.SIMSWARM_LAUNCHER
  if (given) return given === 'none' ? null : given
  if (process.platform !== 'linux') return null
  const hash = createHash('sha256').update(readFileSync(SOURCE)).digest('hex').slice(0, 16)
  const path = `${CACHE}launcher-${process.arch}-${hash}`
  return existsSync(path) || (await compile(path)) ? path : null
}

async function compile(path: string): Promise<boolean> {
  const partial = `${path}.${process.pid}`
  for (const compiler of ['cc', 'gcc', 'clang', 'c++'])
    try {
      mkdirSync(CACHE, { recursive: true })
      await promisify(execFile)(compiler, ['-O2', '-x', 'c', '-o', partial, SOURCE])
      renameSync(partial, path)
      return true
    } catch {
      // The next compiler may be there; without any the portable launcher serves.
    }
  return false
}
