import { execFileSync, spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROGRAMS = fileURLToPath(new URL('./programs/', import.meta.url))
/** For what is compiled or installed; git does not see it. */
export const CACHE = fileURLToPath(new URL('../node_modules/.cache/simswarm-bench/', import.meta.url))

export interface Measured {
  readonly seconds: number
  readonly maxRssBytes: number
  readonly stdout: string
}

export function sourceOf(name: string): string {
  return join(PROGRAMS, name)
}

/** Compiles a program of this folder; gives its path. */
export function compiled(name: 'exit' | 'burn' | 'measure'): string {
  mkdirSync(CACHE, { recursive: true })
  const path = join(CACHE, name)
  execFileSync('cc', ['-O2', '-o', path, sourceOf(`${name}.c`)])
  return path
}

/** Runs a command to its end, its standard output sent to a file; throws when it fails. */
export function measured(
  argv: readonly string[],
  { cwd, allowed = [0] }: { readonly cwd: string; readonly allowed?: readonly number[] },
): Measured {
  const outPath = join(cwd, 'measured.out')
  const reportPath = join(cwd, 'measured.txt')
  const out = openSync(outPath, 'w')
  const { stderr, error } = spawnSync(measureBinary(), [reportPath, ...argv], {
    cwd,
    stdio: ['ignore', out, 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  closeSync(out)
  if (error) throw error
  const [seconds, maxRssKiB, code] = readFileSync(reportPath, 'utf8').trim().split(' ').map(Number)
  if (!allowed.includes(code!))
    throw new Error(`${argv.join(' ')} exited with code ${code}\n${stderr.slice(-2000)}`)
  return { seconds: seconds!, maxRssBytes: maxRssKiB! * 1024, stdout: readFileSync(outPath, 'utf8') }
}

let measureBinaryPath: string | null = null

function measureBinary(): string {
  measureBinaryPath ??= compiled('measure')
  return measureBinaryPath
}

/** Calls with a new folder that is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'simswarm-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** What the system counts of a process; null when it has just ended. */
export function processOf(pid: number): { readonly rssBytes: number; readonly cpuMs: number } | null {
  try {
    const kib = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    // Behind the name, which may hold anything: fields from 3, of which 14 and 15 are ticks of 10 ms.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
    if (kib === undefined) return null
    return { rssBytes: Number(kib) * 1024, cpuMs: 10 * (Number(fields[11]) + Number(fields[12])) }
  } catch {
    return null
  }
}
