import { UserError } from '../core/errors.ts'
import { type Cli, helpText, parseCli, usage, type VerbSpec } from './options.ts'
import { version } from './version.ts'

/** A verb: what it takes, and what it does; gives the exit code. */
interface Command {
  readonly spec: VerbSpec
  main(cli: Cli): Promise<number>
}

const VERBS: Readonly<Record<string, () => Promise<Command>>> = {
  validate: () => import('./validate.ts'),
  plan: () => import('./plan.ts'),
  apply: () => import('./apply.ts'),
  status: () => import('./status.ts'),
  results: () => import('./results.ts'),
  report: () => import('./report.ts'),
  logs: () => import('./logs.ts'),
  repro: () => import('./repro.ts'),
  retry: () => import('./retry.ts'),
  cancel: () => import('./cancel.ts'),
  gc: () => import('./gc.ts'),
  watch: () => import('./watch.ts'),
  dashboard: () => import('./dashboard.ts'),
  render: () => import('./render.ts'),
  init: () => import('./init.ts'),
  connect: () => import('./connect.ts'),
  disconnect: () => import('./disconnect.ts'),
  deploy: () => import('./deploy.ts'),
  halt: () => import('./halt.ts'),
  resume: () => import('./resume.ts'),
  destroy: () => import('./destroy.ts'),
}

/** Every verb with what it takes, in the order of help. */
export async function allVerbs(): Promise<readonly (readonly [verb: string, spec: VerbSpec])[]> {
  return await Promise.all(
    Object.entries(VERBS).map(async ([verb, load]) => [verb, (await load()).spec] as const),
  )
}

/** Runs a verb and gives its exit code; the one place where expected failures are caught. */
export async function runVerb(verb: string, argv: readonly string[]): Promise<number> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads only the head of a table has seen enough; what an apply has begun goes on unseen.
    if (verb !== 'apply' || error.code !== 'EPIPE') process.exit(error.code === 'EPIPE' ? 0 : 1)
  })
  try {
    const load = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined
    if (!load) throw usage(`Unknown verb "${verb}"`, `Verbs: ${Object.keys(VERBS).join(', ')}`)
    const command = await load()
    const cli = parseCli(verb, command.spec, argv)
    if (cli.flag('help')) return print(helpText(verb, command.spec))
    if (cli.flag('version')) return print(version())
    return await command.main(cli)
  } catch (error) {
    return report(error, argv.includes('--verbose'))
  }
}

function print(text: string): number {
  console.log(text)
  return 0
}

function report(error: unknown, verbose: boolean): number {
  const expected = error instanceof UserError
  console.error(expected ? error.message : `Internal error: ${(error as Error)?.message ?? error}`)
  if (expected && error.hint) console.error(`  ${error.hint.replaceAll('\n', '\n  ')}`)
  if (verbose) console.error(error)
  else if (!expected) console.error('  Run again with --verbose for the stack trace')
  return expected ? error.exitCode : 1
}
