import { haltStack } from '../providers/swarm/life.ts'
import { sayer } from '../ui/say.ts'
import type { Cli, VerbSpec } from './options.ts'
import { loadProject } from './project.ts'
import { requireCluster, withManager } from './swarm-project.ts'

export const spec: VerbSpec = {
  summary:
    'Stops all runners, on AWS all machines; what they had goes back into the queue, and all data stays.',
  usage: '',
  arguments: { min: 0, max: 0 },
  options: {},
}

export async function main(cli: Cli): Promise<number> {
  const project = loadProject(cli)
  if (requireCluster(project, 'halt').provider === 'aws')
    return await (await import('./aws-down.ts')).haltAws(cli, project)
  return await withManager(cli, project, {
    verb: 'halt',
    work: async ({ docker }) => {
      await haltStack(docker, project.name)
      sayer(cli.flag('quiet'))('No runner works any more; `resume` starts them again')
      return 0
    },
  })
}
