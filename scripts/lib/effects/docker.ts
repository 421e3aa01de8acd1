import { type ChildProcess, spawn } from 'node:child_process'
import { UserError } from '../core/errors.ts'
import { NOT_FOUND, type Ran, type RunOptions, run } from './shell.ts'

/** Which engine: as Docker's own command would choose, a named context, or the engine at an address. */
export type DockerTarget =
  | { readonly kind: 'environment' }
  | { readonly kind: 'context'; readonly name: string }
  | {
      readonly kind: 'host'
      readonly host: string
      /** A folder for Docker's settings, passwords among them, in place of the user's own. */
      readonly config?: string
    }

/** Docker's command line on one engine. */
export interface Docker {
  /** As messages call it. */
  readonly label: string
  /** What a command prints; a UserError where it fails. */
  run(argv: readonly string[], options?: DockerRunOptions): Promise<string>
  /** How a command ended, for who expects that it may fail. */
  tryRun(argv: readonly string[], options?: DockerRunOptions): Promise<Ran>
  /** What a command prints as one JSON value a line. */
  list<T>(argv: readonly string[]): Promise<readonly T[]>
  /** A running command whose standard streams belong to the caller. */
  open(argv: readonly string[]): ChildProcess
}

export type DockerRunOptions = Pick<RunOptions, 'cwd' | 'input' | 'signal'> & {
  readonly env?: Readonly<Record<string, string>>
}

export function openDocker(target: DockerTarget, label = labelOf(target)): Docker {
  const where = placeOf(target)
  const tryRun: Docker['tryRun'] = async (argv, { env = {}, ...options } = {}) => {
    const ran = await run(['docker', ...where, ...argv], {
      ...options,
      env: { ...environment(target), ...env },
    })
    if (ran.exitCode === NOT_FOUND) throw noClient()
    return ran
  }
  const docker: Docker = {
    label,
    tryRun,
    async run(argv, options) {
      const ran = await tryRun(argv, options)
      if (ran.exitCode === 0) return ran.stdout
      throw dockerError(ran, { label, argv })
    },
    async list<T>(argv: readonly string[]) {
      const text = await docker.run(argv)
      return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as T)
    },
    open: (argv) =>
      spawn('docker', [...where, ...argv], { env: environment(target), stdio: ['pipe', 'pipe', 'pipe'] }),
  }
  return docker
}

function placeOf(target: DockerTarget): readonly string[] {
  switch (target.kind) {
    case 'environment':
      return []
    case 'context':
      return ['--context', target.name]
    case 'host':
      return ['--host', target.host]
    default:
      return target satisfies never
  }
}

function labelOf(target: DockerTarget): string {
  if (target.kind === 'context') return `the Docker context "${target.name}"`
  const host = target.kind === 'host' ? target.host : process.env.DOCKER_HOST
  return host ? `the Docker engine at ${host}` : 'the Docker engine of this machine'
}

/** A context or a host on the command line and another one in the environment is an error to Docker. */
function environment(target: DockerTarget): NodeJS.ProcessEnv {
  if (target.kind === 'environment') return process.env
  const { DOCKER_HOST: _host, DOCKER_CONTEXT: _context, ...rest } = process.env
  return target.kind === 'host' && target.config !== undefined
    ? { ...rest, DOCKER_CONFIG: target.config }
    : rest
}

function noClient(): UserError {
  return new UserError('no-docker', 'Cannot find the command "docker"', {
    hint: 'Install the Docker client (Debian: apt install docker.io); the engine may be on another machine',
  })
}

/** What Docker printed, in our words where they say more: cause first, then what to do. */
export function dockerError(
  { stderr, exitCode }: Pick<Ran, 'stderr' | 'exitCode'>,
  { label, argv }: { readonly label: string; readonly argv: readonly string[] },
): UserError {
  const text = stderr.trim()
  const known = KNOWN.find(({ pattern }) => pattern.test(text))
  const said = text.split('\n').slice(-8).join('\n')
  if (known)
    return new UserError(known.code, `${known.message(label)}: ${firstLine(said)}`, { hint: known.hint })
  return new UserError(
    'docker',
    `"docker ${argv.slice(0, 2).join(' ')}" failed on ${label}: ${said || `exit code ${exitCode}`}`,
  )
}

const KNOWN: readonly {
  readonly pattern: RegExp
  readonly code: string
  readonly message: (label: string) => string
  readonly hint: string
}[] = [
  {
    pattern: /permission denied while trying to connect|dial unix .*permission denied/i,
    code: 'docker-permission',
    message: (label) => `No permission to use ${label}`,
    hint: 'Add yourself to the group "docker", or name another engine by DOCKER_HOST',
  },
  {
    pattern: /context .* (does not exist|not found)|load context/i,
    code: 'docker-context',
    message: () => 'Cannot use the Docker context',
    hint: '`docker context ls` shows which there are',
  },
  {
    pattern:
      /cannot connect to the docker daemon|error during connect|connection refused|no such host|i\/o timeout/i,
    code: 'docker-unreachable',
    message: (label) => `Cannot reach ${label}`,
    hint: 'Start it, or say where it is: cluster.context, cluster.manager, or DOCKER_HOST',
  },
  {
    pattern: /this node is not a swarm manager|not part of a swarm/i,
    code: 'no-swarm',
    message: (label) => `There is no swarm that ${label} manages`,
    hint: 'Make this engine a manager with `docker swarm init`; a swarm of one machine needs services.runner.onManager: true',
  },
]

function firstLine(text: string): string {
  return text.split('\n')[0] ?? ''
}
