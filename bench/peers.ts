import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { CACHE, measured, sourceOf } from './measure.ts'
import { versionOf } from './report.ts'

const CORES = availableParallelism()

/** Another tool that runs a program many times. */
export interface Peer {
  readonly name: string
  /** With its version. */
  readonly label: string
  /** What it keeps of each run. */
  readonly keeps: string
  /** Runs the program `count` times, with the run's number as last argument; gives the seconds it took. */
  run(folder: string, argv: readonly string[], count: number): number
}

/** A peer that is not here, and why. */
export interface Missing {
  readonly name: string
  readonly reason: string
}

export function peers(): readonly (Peer | Missing)[] {
  return [xargs(), gnuParallel(), hyperQueue()]
}

export function xargs(): Peer | Missing {
  const name = 'xargs'
  const version = versionOf('xargs')
  if (!version?.includes('GNU')) return { name, reason: 'there is no GNU xargs' }
  return {
    name,
    label: `${version}, -P${CORES} -n1`,
    keeps: 'all output in one file',
    run(folder, argv, count) {
      const list = writeNumbers(folder, count)
      const command = ['xargs', '-a', list, `-P${CORES}`, '-n1', ...argv]
      const { seconds, stdout } = measured(command, { cwd: folder })
      return checked(name, count, linesOf(stdout), seconds)
    },
  }
}

function gnuParallel(): Peer | Missing {
  const name = 'GNU parallel'
  if (versionOf('parallel') === null) aptInstall('parallel')
  const version = versionOf('parallel')
  if (!version?.includes('GNU')) return { name, reason: 'it is not installed' }
  return {
    name,
    label: `${version}, -j${CORES} --joblog`,
    keeps: 'all output in one file, exit code and times in a log',
    run(folder, argv, count) {
      const [list, log] = [writeNumbers(folder, count), join(folder, 'jobs.log')]
      const command = ['parallel', '--will-cite', '-a', list, `-j${CORES}`, '--joblog', log, ...argv]
      const { seconds } = measured(command, { cwd: folder })
      return checked(name, count, linesOf(readFileSync(log, 'utf8')) - 1, seconds)
    },
  }
}

function hyperQueue(): Peer | Missing {
  const name = 'HyperQueue'
  try {
    const python = pythonWith('hyperqueue', 'hyperqueue')
    return {
      name,
      label: `HyperQueue ${versionWith(python, 'hyperqueue')}, LocalCluster of ${CORES} cores`,
      keeps: 'a file of output per run, outcomes in memory',
      run(folder, argv, count) {
        const out = join(folder, 'out')
        mkdirSync(out)
        const script = sourceOf('run-hyperqueue.py')
        const { stdout } = measured([python, script, String(CORES), String(count), out, ...argv], {
          cwd: folder,
        })
        return checked(name, count, readdirSync(out).length, Number(stdout.trimEnd().split('\n').at(-1)))
      },
    }
  } catch (error) {
    return { name, reason: reasonOf(error) }
  }
}

/** The same by a queue in the Redis on a port of this machine. */
export interface QueuePeer extends Omit<Peer, 'run'> {
  run(port: number, argv: readonly string[], count: number): number
}

/** RQ, which runs a function of Python as a job: one that starts the program. */
export function redisQueue(): QueuePeer | Missing {
  const name = 'RQ'
  try {
    const python = pythonWith('rq', 'rq==3.*')
    return {
      name,
      label: `RQ ${versionWith(python, 'rq')}, two workers that fork`,
      keeps: 'outcome and times of each job in Redis, for 500 s',
      run(port, argv, count) {
        const command = [python, sourceOf('run_rq.py'), String(port), String(count), ...argv]
        const printed = execFileSync(command[0]!, command.slice(1), {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 2],
        })
        return Number(printed)
      },
    }
  } catch (error) {
    return { name, reason: reasonOf(error) }
  }
}

/** The Python of a virtual environment of the bench's own, made once. */
function pythonWith(name: string, wanted: string): string {
  const folder = join(CACHE, name)
  const python = join(folder, 'bin', 'python')
  if (existsSync(join(folder, 'ready'))) return python
  console.error(`Installing ${wanted} from PyPI ...`)
  makeEnvironment(folder)
  const options = { stdio: ['ignore', 2, 2] as ('ignore' | number)[] }
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', wanted], options)
  writeFileSync(join(folder, 'ready'), '')
  return python
}

function versionWith(python: string, name: string): string {
  const show = `from importlib.metadata import version; print(version("${name}"))`
  return execFileSync(python, ['-c', show], { encoding: 'utf8' }).trim()
}

function reasonOf(error: unknown): string {
  return (error as Error).message.trim().split('\n').at(-1)!
}

/** Debian has `venv` in a package of its own. */
function makeEnvironment(folder: string): void {
  mkdirSync(CACHE, { recursive: true })
  const make = () => execFileSync('python3', ['-m', 'venv', '--clear', folder], { stdio: 'pipe' })
  try {
    make()
  } catch {
    aptInstall('python3-venv')
    make()
  }
}

function aptInstall(name: string): void {
  if (process.getuid?.() !== 0) return
  try {
    console.error(`Installing ${name} ...`)
    const options = { stdio: 'ignore' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    execFileSync('apt-get', ['update'], options)
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', name], options)
  } catch {
    // Whoever needs it finds it missing and says so.
  }
}

function writeNumbers(folder: string, count: number): string {
  const path = join(folder, 'numbers')
  writeFileSync(path, Array.from({ length: count }, (_, index) => `${index + 1}\n`).join(''))
  return path
}

function linesOf(text: string): number {
  return text.split('\n').length - 1
}

function checked(name: string, count: number, found: number, seconds: number): number {
  if (found !== count) throw new Error(`${name} did ${found} of ${count} runs`)
  return seconds
}
