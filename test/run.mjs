import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install, underOwnNode } from '../scripts/door.mjs'
import { labPlaces } from './lab/places.mjs'

// npm test [-- [--full] [--OPTION-OF-NODE=VALUE ...] [PART-OF-A-PATH ...]]
const TESTS = dirname(fileURLToPath(import.meta.url))
/** Those that take long: only when asked for, and then they alone. */
const FULL = join('full', sep)
// A test that hangs is to be named, not to hang the machine that runs it.
const TIMEOUT_MS = 15 * 60_000
// Those of test/full that need the lab wait for each other too.
const FULL_TIMEOUT_MS = 60 * 60_000

const args = process.argv.slice(2)
const options = args.filter((arg) => arg.startsWith('--') && arg !== '--full')
const wanted = args.filter((arg) => !arg.startsWith('--'))
const full = args.includes('--full')
const chosen = testFiles().filter((path) =>
  wanted.length > 0
    ? wanted.some((part) => join('test', path).includes(part))
    : path.startsWith(FULL) === full,
)
if (chosen.length === 0) {
  console.error(`No test file's path contains ${wanted.map((part) => `"${part}"`).join(' or ')}`)
  process.exit(2)
}

install()
// Those of test/full are mostly waits for leases and outages.
if (full) process.env.LABS ??= '2'
const absent = labPlaces(process.env).filter(({ LAB }) => !existsSync(LAB))
await underOwnNode([
  '--test',
  '--test-reporter=spec',
  `--test-concurrency=${availableParallelism()}`,
  `--test-timeout=${full || wanted.length > 0 ? FULL_TIMEOUT_MS : TIMEOUT_MS}`,
  ...options,
  ...chosen.map((path) => join(TESTS, path)),
])
// Tests that need a swarm start it once, and cannot tell who of them is the last. Where none needs it, it is another's.
if (chosen.some((path) => ['full', 'lab'].includes(path.split(sep)[0])))
  for (const place of absent.filter(({ LAB }) => existsSync(LAB)))
    spawnSync(join(TESTS, 'lab', 'swarm-lab'), ['down'], {
      stdio: 'inherit',
      env: { ...process.env, ...place },
    })

/** Paths below this folder. */
function testFiles() {
  return readdirSync(TESTS, { recursive: true })
    .filter((path) => path.endsWith('.test.ts'))
    .sort()
}
