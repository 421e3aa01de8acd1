import { sayer } from '../ui/say.ts'
import type { Cli, VerbSpec } from './options.ts'
import { loadProject } from './project.ts'
import { bringUp } from './stack.ts'
import { withManager } from './swarm-project.ts'

export const spec: VerbSpec = {
  summary: 'Starts the runners again after `halt`.',
  usage: '',
  arguments: { min: 0, max: 0 },
  options: {},
}

export async function main(cli: Cli): Promise<number> {
  const project = loadProject(cli)
  const say = sayer(cli.flag('quiet'))
  return await withManager(cli, project, {
    verb: 'resume',
    work: async ({ docker }) => {
      await bringUp(docker, project, { say })
      say('The runners are back')
      return 0
    },
  })
}
