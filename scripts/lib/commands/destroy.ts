import { destroyStack } from '../providers/swarm/life.ts'
import { canAsk, confirm } from '../ui/ask.ts'
import { sayer } from '../ui/say.ts'
import { type Cli, usage, type VerbSpec } from './options.ts'
import { loadProject } from './project.ts'
import { requireCluster, withManager } from './swarm-project.ts'

export const spec: VerbSpec = {
  summary:
    'Removes the services and networks of the cluster, on AWS all that it has, after asking. Its data stays unless --data is given.',
  usage: '',
  arguments: { min: 0, max: 0 },
  options: {
    data: { type: 'boolean', help: 'remove all results, builds and queued runs on the cluster too' },
  },
}

export async function main(cli: Cli): Promise<number> {
  const project = loadProject(cli)
  if (requireCluster(project, 'destroy').provider === 'aws')
    return await (await import('./aws-down.ts')).destroyAws(cli, project)
  return await withManager(cli, project, {
    verb: 'destroy',
    work: async ({ docker }) => {
      const data = cli.flag('data')
      const answer = cli.flag('yes') || (await ask(project.name, data))
      if (answer === null) return 130
      if (!answer) return 0
      await destroyStack(docker, project.name, { data })
      sayer(cli.flag('quiet'))(
        `Removed the stack "${project.name}"${data ? ' and its data' : '; its data stays'}`,
      )
      return 0
    },
  })
}

async function ask(stack: string, data: boolean): Promise<boolean | null> {
  const what = data ? `the stack "${stack}" and ALL ITS RESULTS` : `the stack "${stack}" (its data stays)`
  if (!canAsk()) throw usage(`Nobody can be asked whether to remove ${what}`, 'Say --yes')
  return await confirm(`Remove ${what}?`)
}
