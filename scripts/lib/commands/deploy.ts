import { sayer } from '../ui/say.ts'
import type { Cli, VerbSpec } from './options.ts'
import { loadProject } from './project.ts'
import { bringUp } from './stack.ts'
import { withManager } from './swarm-project.ts'

export const spec: VerbSpec = {
  summary: 'Builds the images that changed and brings the services of the cluster to what the manifest says.',
  usage: '',
  arguments: { min: 0, max: 0 },
  options: {},
}

export async function main(cli: Cli): Promise<number> {
  const project = loadProject(cli)
  const say = sayer(cli.flag('quiet'))
  return await withManager(cli, project, {
    verb: 'deploy',
    work: async (at) => {
      const { changed } = await bringUp(at, { say })
      say(changed ? 'The services are up' : 'Nothing to do: the services are as the manifest says')
      return 0
    },
  })
}
