import { initSwarm } from '../providers/swarm/init.ts'
import { sayer } from '../ui/say.ts'
import type { Cli, VerbSpec } from './options.ts'
import { loadProject } from './project.ts'
import { reachOptions, requireSwarm } from './swarm-project.ts'

export const spec: VerbSpec = {
  summary: 'Makes a swarm of the machines that the manifest names: pins their host keys, joins the workers.',
  usage: '',
  arguments: { min: 0, max: 0 },
  options: {},
}

export async function main(cli: Cli): Promise<number> {
  const project = loadProject(cli)
  const say = sayer(cli.flag('quiet'))
  await initSwarm(requireSwarm(project, 'init'), {
    ...reachOptions(cli, project),
    say: (machine, what) => say(`${machine} ${what}`),
  })
  return 0
}
