import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { UserError } from '../core/errors.ts'
import {
  type Connection,
  currentConnection,
  forgetConnection,
  noteConnection,
} from '../effects/connection-file.ts'
import { openRelays, openTunnel, type Tunnel } from '../effects/tunnel.ts'
import { builderOf, MONGO_PORT, PAGE_PORTS, REDIS_PORT, readWebToken } from '../providers/swarm/services.ts'
import { toldToEnd } from '../ui/ending-signals.ts'
import { printJson, sayer } from '../ui/say.ts'
import { addressWithToken } from '../web/access.ts'
import type { Cli, VerbSpec } from './options.ts'
import { loadProject, type Project } from './project.ts'
import { withManager } from './swarm-project.ts'

export const spec: VerbSpec = {
  summary: 'Opens local ports to the services of the cluster, in the background, until `disconnect`.',
  usage: '',
  arguments: { min: 0, max: 0 },
  options: { foreground: { type: 'boolean', help: 'stay here, until Ctrl-C' } },
}

const PATIENCE_MS = 30_000
/** A browser opens several connections for a page. */
const SPARES = 3
/** A page that is asked for just after a deploy comes when its service is up. */
const STARTING_MS = 20_000

export async function main(cli: Cli): Promise<number> {
  const project = loadProject(cli)
  const present = currentConnection(project.name)
  if (present !== null) return show(cli, present)
  if (cli.flag('foreground')) return await hold(cli, project)
  return show(cli, await startHolder(project))
}

/** The same on the way of another verb, which does not fail for a port that something else uses. */
export async function startConnection(project: Project, say: (message: string) => void): Promise<void> {
  if (currentConnection(project.name) !== null) return
  try {
    await startHolder(project)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    say(`Warning: no local ports: ${error.message}`)
  }
}

/** Keeps the ports open until told to end. */
async function hold(cli: Cli, project: Project): Promise<number> {
  return await withManager(cli, project, {
    verb: 'connect',
    work: async ({ docker, socket }) => {
      const ended = toldToEnd()
      const container = () => builderOf(docker, project.name)
      await container()
      const relays = openRelays(docker, container, { spares: SPARES })
      const tunnels = new Map<string, Tunnel>()
      for (const [name, inside] of Object.entries(SERVICES)) {
        const port = project.ports[name]
        if (port === undefined) continue
        tunnels.set(
          name,
          await openTunnel(relays, { host: name, port: inside, patienceMs: STARTING_MS }, port),
        )
      }
      noteConnection(project.name, {
        ports: Object.fromEntries([...tunnels].map(([name, { port }]) => [name, port])),
        docker: socket && `unix://${socket}`,
        token: await readWebToken(docker, project.name),
      })
      if (cli.flag('foreground')) show(cli, currentConnection(project.name)!)
      await ended
      forgetConnection(project.name)
      await Promise.all([...tunnels.values()].map((tunnel) => tunnel.close()))
      relays.close()
      return 0
    },
  })
}

/** The services that have a port, with the one they listen on inside. */
const SERVICES: Readonly<Record<string, number>> = {
  redis: REDIS_PORT,
  mongo: MONGO_PORT,
  ...PAGE_PORTS,
}

/** Starts this verb once more, detached, and waits until it holds the ports or says why it cannot. */
async function startHolder({ name, file }: Project): Promise<Connection> {
  const folder = mkdtempSync(join(tmpdir(), 'simswarm-connect-'))
  const log = join(folder, 'log')
  const out = openSync(log, 'w')
  try {
    const script = fileURLToPath(new URL('../../connect.mjs', import.meta.url))
    const child = spawn(process.execPath, [script, '--file', file, '--foreground', '--quiet'], {
      detached: true,
      stdio: ['ignore', out, out],
    })
    let ended = false
    child.once('exit', () => {
      ended = true
    })
    child.unref()
    for (const startedMs = performance.now(); performance.now() - startedMs < PATIENCE_MS; await sleep(50)) {
      const connection = currentConnection(name)
      if (connection !== null) return connection
      if (ended) break
    }
    throw new UserError('connect', readFileSync(log, 'utf8').trim() || 'The ports did not open within 30 s')
  } finally {
    closeSync(out)
    rmSync(folder, { recursive: true, force: true })
  }
}

function show(cli: Cli, { pid, ports, docker, token }: Connection): number {
  const pages = Object.entries(ports).filter(([name]) => token && Object.hasOwn(PAGE_PORTS, name))
  const addresses = Object.fromEntries(pages.map(([name, port]) => [name, addressWithToken(port, token!)]))
  if (cli.flag('json')) printJson({ schema: 1, pid, ports, docker, pages: addresses })
  else {
    const say = sayer(cli.flag('quiet'))
    for (const [name, port] of Object.entries(ports))
      say(`${name.padEnd(12)}${addresses[name] ?? `127.0.0.1:${port}`}`)
    if (docker !== null) say(`${'docker'.padEnd(12)}DOCKER_HOST=${docker}`)
    say(`Process ${pid} keeps them open; \`disconnect\` ends it`)
  }
  return 0
}
