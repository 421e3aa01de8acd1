import { spawnSync } from 'node:child_process'

/**
 * The reason to skip a test where a command fails, such as `['g++', '--version']`; false where all work.
 * With CI=true nothing is skipped: a missing component fails the test.
 */
export function missing(...commands: readonly (readonly [string, ...string[]])[]): string | false {
  if (process.env.CI === 'true') return false
  const failing = commands.find(
    ([program, ...args]) => spawnSync(program, args, { stdio: 'ignore' }).status !== 0,
  )
  return failing === undefined ? false : `"${failing.join(' ')}" does not work here`
}
