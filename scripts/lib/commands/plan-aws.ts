import type { ClusterAction } from '../core/action.ts'
import { stackName } from '../core/aws-names.ts'
import { UserError } from '../core/errors.ts'
import { judgeChanges } from '../providers/aws/change-set.ts'
import { fullDesign, keptDesign } from '../providers/aws/design.ts'
import { isAsDesigned, refuseLoss, stackAction } from '../providers/aws/ensure-stack.ts'
import { isRaised, observeMachines } from '../providers/aws/machines.ts'
import { surveyTypes } from '../providers/aws/preflight.ts'
import { stepFor } from '../providers/aws/stack-states.ts'
import { type Aws, designing, machinesText, openAws } from './aws-life.ts'
import type { Cli } from './options.ts'
import type { Project } from './project.ts'
import { type ClusterOutlook, lookAtStack } from './stack.ts'

/** What an apply would change on AWS: the stack, the machines, and where they are up, their services. */
export async function lookAtAws(cli: Cli, project: Project): Promise<ClusterOutlook> {
  const aws = await openAws(cli, project, 'plan')
  const [stack, machines] = await Promise.all([planStack(aws), observeMachines(aws.account, project.name)])
  const isUp = machines !== null && machines.manager.desired > 0
  const services = isUp ? await lookAtServices(cli, aws) : null
  const missing: readonly ClusterAction[] =
    machines !== null && isRaised(machines, aws.cluster)
      ? []
      : [
          {
            kind: 'machines',
            target: project.name,
            change: isUp ? 'update' : 'create',
            reason: `${isUp ? 'other numbers' : 'none is there'}: ${machinesText(aws.cluster)}`,
          },
        ]
  return {
    actions: [...stack, ...missing, ...(services?.actions ?? [])],
    slots: services?.slots ?? (await coresOf(aws)),
    freeBytes: services?.freeBytes ?? null,
  }
}

async function planStack(aws: Aws): Promise<readonly ClusterAction[]> {
  const { account, project, say, replace } = aws
  const stacks = await account.stacks()
  const name = stackName(project.name)
  const [stack, wanted] = await Promise.all([stacks.find(name), designing(aws)])
  const step = stepFor(stack?.status ?? null)
  if (stack === null || step === 'create' || step === 'remake') {
    // Nothing is made here, but all is asked for that would stop it.
    const design = await fullDesign(account, null, { ...wanted, publicKey: () => '' })
    return [stackAction(design, stack)]
  }
  if (step !== 'compare') {
    say(`Warning: the stack "${name}" is ${stack.status}: what would change is known when that is over`)
    return []
  }
  if (await isAsDesigned(stacks, stack, keptDesign(wanted))) return []
  const proposed = await stacks.propose(await fullDesign(account, stack, wanted))
  if (proposed === null) return []
  await stacks.discard(proposed.id)
  const judged = judgeChanges(proposed.changes)
  for (const warning of judged.warnings) say(`Warning: ${warning}`)
  refuseLoss(judged, replace)
  return judged.actions
}

/** One that starts is not reached yet, which is no reason not to plan. */
async function lookAtServices(cli: Cli, { project, say }: Aws): Promise<ClusterOutlook | null> {
  try {
    return await lookAtStack(cli, project)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    say(`Warning: the services are not looked at: ${error.message}`)
    return null
  }
}

/** Runs at a time, where no machine can be asked: one a core. */
async function coresOf({ account, cluster }: Aws): Promise<number> {
  const offered = await surveyTypes(account, cluster)
  const each = cluster.instanceTypes.workers.map((name) => offered.find(({ type }) => type === name)!.vcpus)
  return Math.max(1, cluster.workers * Math.min(...each))
}
