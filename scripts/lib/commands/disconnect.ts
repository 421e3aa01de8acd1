import { closeConnection } from '../effects/connection-file.ts'
import { sayer } from '../ui/say.ts'
import type { Cli, VerbSpec } from './options.ts'
import { loadProject } from './project.ts'
import { requireCluster } from './swarm-project.ts'

export const spec: VerbSpec = {
  summary: 'Closes the local ports that connect opened.',
  usage: '',
  arguments: { min: 0, max: 0 },
  options: {},
}

export async function main(cli: Cli): Promise<number> {
  const project = loadProject(cli)
  requireCluster(project, 'disconnect')
  const closed = await closeConnection(project.name)
  sayer(cli.flag('quiet'))(closed ? `Disconnected from "${project.name}"` : 'Was not connected')
  return 0
}
