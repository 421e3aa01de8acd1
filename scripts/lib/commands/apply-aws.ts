import { applySwarm } from './apply-swarm.ts'
import { ensureMachines, ensureStackOf, openAws } from './aws-life.ts'
import { startConnection } from './connect.ts'
import type { Cli } from './options.ts'
import type { Project } from './project.ts'

/** Brings stack and machines up where they are not, and from there on is the apply of any swarm. */
export async function applyAws(cli: Cli, project: Project): Promise<number> {
  const aws = await openAws(cli, project, 'apply')
  const stack = await ensureStackOf(aws)
  const { started } = await ensureMachines(aws, stack)
  return await applySwarm(cli, project, {
    onUp: async () => {
      if (started) await startConnection(project, aws.say)
    },
  })
}
