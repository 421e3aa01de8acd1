import { UserError } from '../core/errors.ts'
import { NOT_FOUND, type Ran, type RunOptions, run } from './shell.ts'

export interface GitOptions extends Omit<RunOptions, 'env'> {
  readonly env?: Readonly<Record<string, string>>
  /** Settings for this call alone; in the environment, where other users and the disk do not see them. */
  readonly config?: Readonly<Record<string, string>>
}

/** Runs git without a terminal to ask on; a missing git is a UserError, an exit code is a value. */
export async function git(args: readonly string[], options: GitOptions = {}): Promise<Ran> {
  const { env, config = {}, ...rest } = options
  const ran = await run(['git', ...args], { ...rest, env: { ...gitEnv(config), ...env } })
  if (ran.exitCode !== NOT_FOUND) return ran
  throw new UserError('git-missing', 'Cannot find git', {
    hint: 'Install git (Debian: apt install git), or put it on PATH',
  })
}

/** As `git`, for calls that must succeed: gives what was printed. */
export async function gitText(args: readonly string[], options: GitOptions = {}): Promise<string> {
  const { exitCode, stdout, stderr } = await git(args, options)
  if (exitCode === 0) return stdout
  throw new UserError('git', `git ${args[0]} fails in ${options.cwd ?? '.'}: ${lastLine(stderr)}`, {
    hint: stderr.includes('safe.directory') ? stderr.trim() : 'Look at the repository with `git status`',
  })
}

/** The last line that git marks as the reason, without its mark. */
export function lastLine(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '')
  const reason = lines.find((line) => /^(fatal|error): /.test(line)) ?? lines.at(-1) ?? 'no message'
  return reason.replace(/^(fatal|error): /, '')
}

/** The environment without what ties git to the repository of whoever started us, such as a hook. */
export function withoutRepository(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !REPOSITORY.has(name)))
}

const REPOSITORY: ReadonlySet<string> = new Set([
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_INDEX_FILE',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_WORK_TREE',
])

function gitEnv(config: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const first = Number(process.env.GIT_CONFIG_COUNT ?? 0)
  const settings = Object.entries(config).flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${first + index}`, key],
    [`GIT_CONFIG_VALUE_${first + index}`, value],
  ])
  return {
    ...withoutRepository(process.env),
    ...Object.fromEntries(settings),
    GIT_CONFIG_COUNT: String(first + Object.keys(config).length),
    // Messages are read, so they are wanted in English.
    LC_ALL: 'C',
    // Looking at a work tree must not rewrite its index.
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    SSH_ASKPASS_REQUIRE: 'never',
  }
}
