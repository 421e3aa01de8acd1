import { randomBytes } from 'node:crypto'
import { toldToEnd } from '../ui/ending-signals.ts'
import { printJson, sayer } from '../ui/say.ts'
import { addressWithToken } from '../web/access.ts'
import { localHost } from './dashboard-host.ts'
import { type Cli, usage, type VerbSpec } from './options.ts'
import { loadProject } from './project.ts'

export const spec: VerbSpec = {
  summary: 'Pages on the campaigns and runs of this machine, for a browser, until Ctrl-C.',
  usage: '',
  arguments: { min: 0, max: 0 },
  options: {
    port: { type: 'string', value: 'PORT', help: 'the local port (default 9181); 0: any that is free' },
  },
}

export async function main(cli: Cli): Promise<number> {
  const project = loadProject(cli)
  const port = portOf(cli) ?? project.ports.dashboard!
  if (project.cluster.provider !== 'local')
    throw usage('The dashboard of a cluster is one of its services', 'Run `connect`: it prints the address')
  const { openDashboard } = await import('../dashboard/dashboard.ts')
  const token = randomBytes(24).toString('base64url')
  const dashboard = await openDashboard(localHost(cli, project), {
    token,
    listen: { host: '127.0.0.1', port },
    onError: (error) => console.error(error.message),
  })
  const address = addressWithToken(dashboard.port, token)
  if (cli.flag('json')) printJson({ schema: 1, address })
  else {
    // Of all words here, this one is the result.
    console.log(address)
    sayer(cli.flag('quiet'))('Open it in a browser of this machine; Ctrl-C ends it')
  }
  await toldToEnd()
  await dashboard.close()
  return 0
}

const MOST_PORT = 65535

function portOf(cli: Cli): number | undefined {
  const text = cli.text('port')
  if (text === undefined) return undefined
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= MOST_PORT) return port
  throw usage(`"${text}" is no port`, `--port takes a number from 0 to ${MOST_PORT}`)
}
