import { spawn, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import * as module from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const MODULES = join(ROOT, 'node_modules')
const NODE = join(MODULES, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
const isDeno = 'Deno' in globalThis

/**
 * Opens a verb: installs what it needs on first use, then runs it under a Node that knows TypeScript, and was given
 * `flags` where that is possible.
 */
export async function door(verb, { flags = [] } = {}) {
  install()
  const args = argumentsOf(verb)
  const argv = [...flags, join(ROOT, 'scripts', `${verb}.mjs`), ...args]
  if (!isDeno && Number(process.versions.node.split('.')[0]) < 24) return await underOwnNode(argv)
  // In place of this process: what is to be small is not to wait in another one.
  if (!isDeno && process.execve && flags.some((flag) => !process.execArgv.includes(flag)))
    process.execve(process.execPath, [process.execPath, ...process.execArgv, ...argv])
  // Code is parsed once, not at every start: that is most of what a short verb does.
  module.enableCompileCache?.(join(MODULES, '.cache', 'simswarm', 'compiled'))
  const { runVerb } = await import('./lib/commands/run.ts')
  process.exitCode = await runVerb(verb, args)
}

/** `npm ci` where there are no modules, or older ones than the lock file asks for. */
export function install() {
  const installed = statSync(join(MODULES, '.package-lock.json'), { throwIfNoEntry: false })
  const wanted = statSync(join(ROOT, 'package-lock.json'))
  if (installed && existsSync(NODE) && installed.mtimeMs >= wanted.mtimeMs) return
  console.error('Installing packages (npm ci), once ...')
  // In a shell's words, but none of them comes from outside.
  const options = { cwd: ROOT, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' }
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], options)
  if (status === 0) return
  console.error(`Cannot install packages: ${error?.message ?? `npm ci exited with code ${status}`}`)
  process.exit(1)
}

/** Under zx, Deno or Node, the script's own path stands before its arguments, if at different places. */
function argumentsOf(verb) {
  const at = process.argv.findIndex((word) => basename(word) === `${verb}.mjs`)
  return process.argv.slice(at < 0 ? 2 : at + 1)
}

/** Runs a script under the project's own Node; signals reach it through the terminal, or are passed on. */
export function underOwnNode(argv) {
  const child = spawn(NODE, argv, { stdio: 'inherit' })
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`Cannot start ${NODE}: ${error.message}`)
      process.exitCode = 1
      resolve()
    })
    child.once('exit', (code, signal) => {
      process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
      resolve()
    })
  })
}
