import { sayer } from '../ui/say.ts'
import { startConnection } from './connect.ts'
import type { Cli, VerbSpec } from './options.ts'
import { loadProject, type Project } from './project.ts'
import { bringUp } from './stack.ts'
import { requireCluster, withManager } from './swarm-project.ts'

export const spec: VerbSpec = {
  summary: 'Starts the runners again after `halt`, on AWS the machines first, and opens local ports to them.',
  usage: '',
  arguments: { min: 0, max: 0 },
  options: {},
}

export async function main(cli: Cli): Promise<number> {
  const project = loadProject(cli)
  const say = sayer(cli.flag('quiet'))
  const isOnAws = requireCluster(project, 'resume').provider === 'aws'
  if (isOnAws) await startMachines(cli, project)
  await withManager(cli, project, { verb: 'resume', work: (at) => bringUp(at, { say }) })
  if (isOnAws) await startConnection(project, say)
  say('The runners are back')
  return 0
}

/** Of a stack that is there: what it is made from is for `init` and `apply`. */
async function startMachines(cli: Cli, project: Project): Promise<void> {
  const { ensureMachines, openAws, requireStack } = await import('./aws-life.ts')
  const aws = await openAws(cli, project, 'resume')
  await ensureMachines(aws, await requireStack(aws))
}
