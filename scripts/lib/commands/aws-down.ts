import { CLUSTER_TAG, parameterNames, stackName } from '../core/aws-names.ts'
import { UserError } from '../core/errors.ts'
import { closeConnection } from '../effects/connection-file.ts'
import { removeStack } from '../providers/aws/ensure-stack.ts'
import { whileLocked } from '../providers/aws/lock.ts'
import { awaitNoMachines, lowerMachines, observeMachines } from '../providers/aws/machines.ts'
import { haltStack } from '../providers/swarm/life.ts'
import { OUTPUTS } from '../render/aws/names.ts'
import { type Aws, openAws } from './aws-life.ts'
import { withAwsManager } from './aws-project.ts'
import type { Cli } from './options.ts'
import type { Project } from './project.ts'

/** Has runners hand back what they have, and takes all machines to none. */
export async function haltAws(cli: Cli, project: Project): Promise<number> {
  const aws = await openAws(cli, project, 'halt')
  const machines = await observeMachines(aws.account, project.name)
  const { manager, workers } = machines ?? {}
  if (
    !manager ||
    !workers ||
    manager.desired + workers.desired + manager.machines.length + workers.machines.length === 0
  ) {
    aws.say('No machine is there: nothing to halt')
    return 0
  }
  await whileLocked(aws.account, project.name, { verb: 'halt', work: () => lower(aws) })
  aws.say('All machines have ended; results and queue stay on the volume. `resume` brings them back')
  return 0
}

async function lower(aws: Aws): Promise<void> {
  const { account, project, say } = aws
  await closeConnection(project.name)
  await handBack(aws)
  await lowerMachines(await account.groups(), project.name)
  await awaitNoMachines(account, project.name, say)
}

/** Machines hand back when they end, too: whoever is not reached now does it then. */
async function handBack({ project, cluster, say }: Aws): Promise<void> {
  try {
    await withAwsManager(project, {
      cluster,
      verb: 'halt',
      work: async ({ docker }) => {
        say('Runners hand back what they have')
        await haltStack(docker, project.name)
      },
    })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    say(`The manager is not reached (${error.message}): the machines are ended all the same`)
  }
}

/** Removes everything but a snapshot of the data, and says what is left. */
export async function destroyAws(cli: Cli, project: Project): Promise<number> {
  const aws = await openAws(cli, project, 'destroy')
  const { account, say } = aws
  const stacks = await account.stacks()
  const stack = await stacks.find(stackName(project.name))
  const data = cli.flag('data')
  await aws.consent(
    `remove the cluster "${project.name}" from account ${aws.caller.account} ${data ? 'with ALL ITS RESULTS' : '(a snapshot of its data remains)'}`,
  )
  const volume = stack?.outputs[OUTPUTS.dataVolume] ?? null
  await whileLocked(account, project.name, {
    verb: 'destroy',
    work: async () => {
      await closeConnection(project.name)
      if (stack !== null) await removeWithMachines(aws, stack.id)
      if (data && volume !== null) await removeSnapshots(aws, volume)
      const parameters = await account.parameters()
      // The lock goes when it is given back.
      const { lock, joinToken, hostKey } = parameterNames(project.name)
      const left = await parameters.list(lock.slice(0, lock.lastIndexOf('/')))
      await parameters.remove([joinToken, hostKey].filter((name) => left.includes(name)))
    },
  })
  say(stack === null ? 'There was no stack' : `The stack "${stack.name}" is gone`)
  await sayWhatIsLeft(aws, data ? null : volume)
  return 0
}

/** Machines first: a group that still has some keeps its stack waiting. */
async function removeWithMachines({ account, project, say }: Aws, stackId: string): Promise<void> {
  const stacks = await account.stacks()
  if ((await observeMachines(account, project.name)) !== null) {
    await lowerMachines(await account.groups(), project.name)
    await awaitNoMachines(account, project.name, say)
  }
  const stack = await stacks.find(stackId)
  if (stack !== null && stack.status !== 'DELETE_COMPLETE') await removeStack(stacks, stack, { say })
}

async function removeSnapshots({ account, say }: Aws, volume: string): Promise<void> {
  const ec2 = await account.ec2()
  for (const { id } of await ec2.snapshotsOf(volume)) {
    await ec2.removeSnapshot(id)
    say(`The snapshot ${id} is gone`)
  }
}

async function sayWhatIsLeft({ account, project, say }: Aws, volume: string | null): Promise<void> {
  const ec2 = await account.ec2()
  const snapshots = volume === null ? [] : await ec2.snapshotsOf(volume)
  for (const { id, sizeGib } of snapshots)
    say(
      `Its data remain in the snapshot ${id} (of a volume of ${sizeGib} GiB), which costs a little each month`,
    )
  const tagged = await ec2.tagged(CLUSTER_TAG, project.name)
  const left = tagged.filter(({ id }) => !snapshots.some((snapshot) => snapshot.id === id))
  if (left.length === 0)
    say(`Nothing ${snapshots.length > 0 ? 'else ' : ''}bears the tag ${CLUSTER_TAG}=${project.name}`)
  else
    say(
      `Still there with the tag ${CLUSTER_TAG}=${project.name}:\n${left.map(({ kind, id }) => `  ${kind} ${id}`).join('\n')}`,
    )
}
