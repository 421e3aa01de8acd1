import { observeNodes, type SwarmNode } from '../providers/swarm/engine.ts'
import { destroyStack } from '../providers/swarm/life.ts'
import { workVolume } from '../providers/swarm/wipe.ts'
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
      const workers = (await observeNodes(docker)).filter(({ role }) => role === 'worker')
      const emptied = await destroyStack(docker, project.name, { data })
      const say = sayer(cli.flag('quiet'))
      say(`Removed the stack "${project.name}"${data ? ' and its data' : '; its data stays'}`)
      if (data) sayWhatStays(project.name, { workers, emptied, say })
      return 0
    },
  })
}

/** A volume is its own machine's to remove. */
function sayWhatStays(
  stack: string,
  {
    workers,
    emptied,
    say,
  }: {
    readonly workers: readonly SwarmNode[]
    readonly emptied: readonly string[]
    readonly say: (text: string) => void
  },
): void {
  const others = workers.map(({ host }) => host).filter((host) => !emptied.includes(host))
  if (others.length > 0)
    say(
      `Caches may stay on ${others.join(', ')}: \`docker volume rm ${workVolume(stack)}\` there removes them`,
    )
}

async function ask(stack: string, data: boolean): Promise<boolean | null> {
  const what = data ? `the stack "${stack}" and ALL ITS RESULTS` : `the stack "${stack}" (its data stays)`
  if (!canAsk()) throw usage(`Nobody can be asked whether to remove ${what}`, 'Say --yes')
  return await confirm(`Remove ${what}?`)
}
