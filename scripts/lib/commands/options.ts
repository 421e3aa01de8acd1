import { parseArgs } from 'node:util'
import { UserError } from '../core/errors.ts'
import { nearest } from '../text/nearest.ts'

/** An option of a verb, as help shows it. */
export interface OptionSpec {
  readonly type: 'boolean' | 'string'
  readonly short?: string
  /** May be given several times. */
  readonly multiple?: boolean
  /** The word for its value in help. */
  readonly value?: string
  readonly help: string
}

export interface VerbSpec {
  readonly summary: string
  /** The arguments after the options, for help: such as `CAMPAIGN`. */
  readonly usage: string
  readonly arguments: { readonly min: number; readonly max: number }
  readonly options: Readonly<Record<string, OptionSpec>>
}

/** Options of all verbs. */
export const COMMON: Readonly<Record<string, OptionSpec>> = {
  file: { type: 'string', short: 'f', value: 'PATH', help: 'the manifest (default swarm.config.yaml)' },
  only: { type: 'string', multiple: true, value: 'CAMPAIGN', help: 'this campaign alone; repeatable' },
  filter: { type: 'string', value: 'EXPR', help: 'only points where it is true, such as "lambda < 0.5"' },
  yes: { type: 'boolean', help: 'do not ask' },
  json: { type: 'boolean', help: 'print JSON on stdout' },
  quiet: { type: 'boolean', help: 'print errors and results only' },
  verbose: { type: 'boolean', help: 'print more, stack traces included' },
  help: { type: 'boolean', short: 'h', help: 'print this' },
  version: { type: 'boolean', help: 'print the version' },
}

/** A command line taken apart; texts and lists are absent where nobody gave them. */
export interface Cli {
  readonly args: readonly string[]
  flag(name: string): boolean
  text(name: string): string | undefined
  list(name: string): readonly string[]
}

/** Takes a verb's arguments apart; unknown options and wrong counts are UserErrors with exit code 2. */
export function parseCli(verb: string, spec: VerbSpec, argv: readonly string[]): Cli {
  const options = { ...COMMON, ...spec.options }
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type, short, multiple }]) => [
        name,
        { type, ...(short && { short }), ...(multiple && { multiple }) },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  for (const token of tokens) if (token.kind === 'option') checkOption(options, token)
  if (values.help !== true && values.version !== true) checkCount(verb, spec, positionals)
  return {
    args: positionals,
    flag: (name) => values[name] === true,
    text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    list: (name) =>
      Array.isArray(values[name]) ? values[name].filter((each) => typeof each === 'string') : [],
  }
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
}

function checkOption(
  options: Readonly<Record<string, OptionSpec>>,
  { name, rawName, value }: OptionToken,
): void {
  const option = Object.hasOwn(options, name) ? options[name] : undefined
  if (!option) {
    const near = nearest(name, Object.keys(options))
    throw usage(`Unknown option "${rawName}"`, near ? `Did you mean "--${near}"?` : 'See --help')
  }
  if (option.type === 'string' && (value === undefined || value === ''))
    throw usage(`Option "${rawName}" needs a value`, `${rawName} ${option.value ?? 'VALUE'}: ${option.help}`)
  if (option.type === 'boolean' && value !== undefined)
    throw usage(`Option "${rawName}" takes no value`, option.help)
}

function checkCount(
  verb: string,
  { arguments: { min, max }, usage: words }: VerbSpec,
  given: readonly string[],
): void {
  if (given.length < min) throw usage(`"${verb}" needs ${words}`, `npx zx scripts/${verb}.mjs ${words}`)
  if (given.length > max)
    throw usage(
      `Unexpected argument "${given[max]}"`,
      `npx zx scripts/${verb}.mjs [options]${words && ` ${words}`}`,
    )
}

export function usage(message: string, hint: string): UserError {
  return new UserError('usage', message, { hint, exitCode: 2 })
}

/** The value of an option that knows but a few; another one is a UserError that names the nearest. */
export function oneOf<T extends string>(option: string, value: string, legal: readonly T[]): T {
  const found = legal.find((each) => each === value)
  if (found !== undefined) return found
  const near = nearest(value, legal)
  throw usage(
    `Unknown value of --${option}: "${value}"`,
    near ? `Did you mean "${near}"?` : `Legal: ${legal.join(', ')}`,
  )
}

/** What `--help` prints. */
export function helpText(verb: string, spec: VerbSpec): string {
  const line = ([name, { short, value, help }]: [string, OptionSpec]) =>
    `  ${`${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`.padEnd(28)}${help}`
  const own = Object.entries(spec.options).map(line)
  return [
    `npx zx scripts/${verb}.mjs [options]${spec.usage && ` ${spec.usage}`}`,
    '',
    spec.summary,
    '',
    ...(own.length > 0 ? ['Options:', ...own, ''] : []),
    'Options of all verbs:',
    ...Object.entries(COMMON).map(line),
    '',
    'Exit codes: 0 fine, 1 something failed (a failed run included), 2 bad manifest or usage, 130 interrupted.',
  ].join('\n')
}
