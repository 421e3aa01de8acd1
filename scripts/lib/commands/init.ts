import { initSwarm } from '../providers/swarm/init.ts'
import { sayer } from '../ui/say.ts'
import { type Cli, usage, type VerbSpec } from './options.ts'
import { loadProject, type Project } from './project.ts'
import { reachOptions, requireCluster } from './swarm-project.ts'

export const spec: VerbSpec = {
  summary:
    'On machines that the manifest names: makes a swarm of them. On AWS: makes the stack, which starts no machine.',
  usage: '',
  arguments: { min: 0, max: 0 },
  options: {
    policy: { type: 'boolean', help: 'AWS: print the least policy that the verbs need; nothing is made' },
    replace: { type: 'boolean', help: 'AWS: the volume may be made anew, without its data' },
  },
}

export async function main(cli: Cli): Promise<number> {
  const project = loadProject(cli)
  const cluster = requireCluster(project, 'init')
  if (cluster.provider === 'aws') return await initAws(cli, project)
  if (cli.flag('policy')) throw usage('"--policy" is for cluster: { provider: aws }', 'Leave it out')
  const say = sayer(cli.flag('quiet'))
  await initSwarm(cluster, {
    ...reachOptions(cli, project),
    say: (machine, what) => say(`${machine} ${what}`),
  })
  return 0
}

async function initAws(cli: Cli, project: Project): Promise<number> {
  const { designing, ensureStackOf, openAws } = await import('./aws-life.ts')
  const aws = await openAws(cli, project, 'init')
  if (cli.flag('policy')) {
    const { leastPolicy } = await import('../providers/aws/policy.ts')
    const { template } = await designing(aws)
    const { account, arn } = aws.caller
    const [, partition = 'aws'] = arn.split(':')
    const scope = { name: project.name, region: aws.cluster.region, account, partition, template }
    console.log(JSON.stringify(leastPolicy(scope), null, 2))
    return 0
  }
  const { name } = await ensureStackOf(aws)
  aws.say(
    `The stack "${name}" is as the manifest says; no machine costs anything until \`resume\` or \`apply\``,
  )
  return 0
}
