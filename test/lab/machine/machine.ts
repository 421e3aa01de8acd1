import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, connect as dial } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AwsCluster } from '../../../scripts/lib/core/cluster.ts'
import type { MachinePrograms } from '../../../scripts/lib/render/aws/user-data.ts'
import { machineSettings } from '../../../scripts/lib/render/aws/user-data.ts'
import type { Lab } from '../lab.ts'

const PLATFORM = fileURLToPath(new URL('platform', import.meta.url))
const SWARM_LAB = fileURLToPath(new URL('../swarm-lab', import.meta.url))

/** What all machines of a test have in common. */
export interface MachinesPlace {
  readonly lab: Lab
  /** A folder for all files of the machines. */
  readonly dir: string
  readonly name: string
  readonly cluster: AwsCluster
  readonly programs: MachinePrograms
  /** The variables of the emulated AWS, as the machines reach it. */
  readonly aws: Readonly<Record<string, string>>
}

/** A machine: a node of the lab with the files that user data put on one. */
export interface Machine {
  readonly id: string
  /** Runs machine.sh with these arguments on the node's network. */
  run(...args: readonly string[]): Promise<string>
  /** What machine.sh said at its last starts. */
  log(): string
  /** Where the files of one start of the system are. */
  readonly runDir: string
  readonly sshDir: string
  readonly dataDir: string
  stopAgent(): void
}

/**
 * Puts the programs on node `k` of the lab. What AWS would fill in comes from `filledIn`; `metadataPort` of 127.0.0.1
 * tells the machine of itself.
 */
export function makeMachine(
  { lab, dir, name, cluster, programs, aws }: MachinesPlace,
  {
    k,
    role,
    id,
    filledIn,
    metadata,
    more = {},
  }: {
    readonly k: number
    readonly role: 'manager' | 'worker'
    /** Of the files; a machine that replaces another has others. */
    readonly id: string
    readonly filledIn: Readonly<Record<string, string>>
    readonly metadata: string
    readonly more?: Readonly<Record<string, string>>
  },
): Machine {
  const home = join(dir, id)
  const [runDir, sshDir] = [join(home, 'run'), join(home, 'ssh')]
  const dataDir = join(dirname(lab.node(k).replace('unix://', '')), 'data')
  for (const each of [runDir, sshDir]) mkdirSync(each, { recursive: true })
  const key = join(sshDir, 'ssh_host_ed25519_key')
  if (!existsSync(key)) execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key])
  const settings = {
    ...machineSettings(role, { name, cluster }),
    ...filledIn,
    ...aws,
    AWS_EC2_METADATA_SERVICE_ENDPOINT: metadata,
    PATIENCE: '900',
    DOCKER_HOST: lab.node(k),
    ...{ RUN: runDir, SSH_KEYS: sshDir, DATA: dataDir },
    ...{ SWARM_LAB, NODE: String(k), NODE_PROGRAM: process.execPath },
    ...{ LAB: lab.env.LAB!, LAB_NUMBER: lab.env.LAB_NUMBER! },
    ...more,
  }
  const lines = Object.entries(settings).map(([key, value]) => `${key}='${value}'\n`)
  writeFileSync(join(home, 'settings'), lines.join(''))
  copyFileSync(PLATFORM, join(home, 'platform'))
  writeFileSync(join(home, 'machine'), programs.machine, { mode: 0o755 })
  writeFileSync(join(home, 'agent.mjs'), programs.agent)
  const log = () => readFileSync(join(runDir, 'log'), 'utf8')
  return {
    id,
    log,
    run: (...args) =>
      lab.enter(k, join(home, 'machine'), ...args).catch((error) => {
        throw new Error(`${error.message}\n${log()}`)
      }),
    ...{ runDir, sshDir, dataDir },
    stopAgent() {
      const pid = Number(readFileSync(join(runDir, 'agent.pid'), 'utf8'))
      try {
        process.kill(pid, 'SIGKILL')
      } catch {
        // It has ended.
      }
    },
  }
}

/** Passes what comes to a port of `address` on to the same port of 127.0.0.1. */
export async function passOn(address: string, port: number): Promise<{ close(): void }> {
  const server = createServer((from) => {
    const to = dial(port, '127.0.0.1')
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      one.on('error', () => other.destroy())
      one.pipe(other)
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, address, resolve)
  })
  return { close: () => void server.close() }
}
