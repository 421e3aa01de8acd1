import { crashPoint } from '../apply/crash-point.ts'
import { stackName } from '../core/aws-names.ts'
import type { AwsCluster } from '../core/cluster.ts'
import { UserError } from '../core/errors.ts'
import type { StackView } from '../effects/aws-stacks.ts'
import { type AwsCaller, findCaller } from '../effects/aws-sts.ts'
import { ensureKeyFile, type KeyFile, readKeyFile } from '../effects/key-file.ts'
import { readMachinePrograms } from '../effects/machine-programs.ts'
import { newKeyPair } from '../effects/ssh.ts'
import { type Account, openAccount } from '../providers/aws/account.ts'
import { awaitManager, awaitWorkers } from '../providers/aws/await-machines.ts'
import { type Designing, fullDesign, keptDesign } from '../providers/aws/design.ts'
import { ensureStack, isAsDesigned } from '../providers/aws/ensure-stack.ts'
import { whileLocked } from '../providers/aws/lock.ts'
import { isRaised, type MachineGroups, observeMachines, raiseMachines } from '../providers/aws/machines.ts'
import { requireCores, surveyTypes } from '../providers/aws/preflight.ts'
import { stepFor } from '../providers/aws/stack-states.ts'
import { OUTPUTS } from '../render/aws/names.ts'
import { renderTemplate, templateBody } from '../render/cloudformation.ts'
import { stackText } from '../ui/plan-text.ts'
import { sayer } from '../ui/say.ts'
import { keyPath } from './aws-project.ts'
import { type Consent, makeConsent } from './consent.ts'
import type { Cli } from './options.ts'
import type { Project } from './project.ts'

/** A cluster on AWS, as verbs bring it up and down. */
export interface Aws {
  readonly verb: string
  readonly project: Project
  readonly cluster: AwsCluster
  readonly account: Account
  readonly caller: AwsCaller
  readonly say: (message: string) => void
  readonly consent: Consent
  /** The volume with all data may be made anew. */
  readonly replace: boolean
}

/** Finds out who calls, and says it before anything is done. */
export async function openAws(cli: Cli, project: Project, verb: string): Promise<Aws> {
  const cluster = project.cluster as AwsCluster
  const say = sayer(cli.flag('quiet'))
  const account = openAccount(cluster.region)
  const caller = await findCaller(account.place)
  say(`AWS account ${caller.account} in ${cluster.region}, as ${caller.arn}`)
  return {
    verb,
    project,
    cluster,
    account,
    caller,
    say,
    consent: makeConsent(cli),
    replace: cli.flag('replace'),
  }
}

/** What the stack is to be made from. */
export async function designing({ project, cluster }: Pick<Aws, 'project' | 'cluster'>): Promise<Designing> {
  const programs = await readMachinePrograms()
  return {
    name: project.name,
    cluster,
    template: templateBody(renderTemplate({ name: project.name, cluster, programs })),
    publicKey: () => keyOf(project).publicKey,
  }
}

function keyOf(project: Project): KeyFile {
  return ensureKeyFile(keyPath(project), () => newKeyPair(stackName(project.name)))
}

/** The stack as the manifest says, made or changed where it is not; nothing is called that changes what is right. */
export async function ensureStackOf(aws: Aws): Promise<StackView> {
  const { project, account, say, replace, verb } = aws
  const stacks = await account.stacks()
  const name = stackName(project.name)
  const wanted = await designing(aws)
  const stack = await stacks.find(name)
  if (
    stack !== null &&
    stepFor(stack.status) === 'compare' &&
    (await isAsDesigned(stacks, stack, keptDesign(wanted)))
  )
    return stack
  return await whileLocked(account, project.name, {
    verb,
    work: async () => {
      const ensured = await ensureStack(stacks, name, {
        design: (present) => fullDesign(account, present, wanted),
        say,
        replace,
        confirm: async (actions, warnings) => {
          crashPoint('key')
          say(`The stack "${name}":\n${stackText(actions)}`)
          for (const warning of warnings) say(`Warning: ${warning}`)
          await aws.consent(questionOf(aws, stack === null ? 'make' : 'change'))
        },
      })
      crashPoint('stack')
      return ensured
    },
  })
}

/** The stack of a cluster that was made; a UserError where it is not, or is being changed. */
export async function requireStack({ account, project }: Aws): Promise<StackView> {
  const stack = await (await account.stacks()).find(stackName(project.name))
  if (stack !== null && stepFor(stack.status) === 'compare') return stack
  throw new UserError(
    'no-stack',
    `There is no stack of "${project.name}" to work with (${stack?.status ?? 'none'})`,
    {
      hint: 'Run `init` or `apply`, which bring it there from any state',
    },
  )
}

/** Anybody on the internet may try to log in: that is said in the very question. */
function questionOf({ cluster, caller }: Aws, verb: string): string {
  const open = cluster.network.sshFrom.find((from) => from.endsWith('/0'))
  const warning = open === undefined ? '' : `, which ${open} (the whole internet) may try to log in to`
  return `${verb} this in account ${caller.account}${warning}`
}

/** Whether there are machines to be had, and none is asked for. */
export async function areHalted({ account, project }: Aws): Promise<boolean> {
  const machines = await observeMachines(account, project.name)
  return machines !== null && machines.manager.desired + machines.workers.desired === 0
}

/** Machines as many as the manifest says, the manager reached and the workers joined. */
export async function ensureMachines(aws: Aws, stack: StackView): Promise<{ readonly started: boolean }> {
  const { account, project, cluster, say, verb } = aws
  const before = await observeMachines(account, project.name)
  if (before === null)
    throw new UserError('no-groups', `The stack "${stack.name}" lacks its groups of machines`, {
      hint: 'Somebody removed them by hand: `destroy`, then `apply` (a snapshot of the data remains)',
    })
  const started = !isRaised(before, cluster)
  if (started) await whileLocked(account, project.name, { verb, work: () => raise(aws, stack, before) })
  const place = await awaitManager(account, stack, {
    name: project.name,
    key: readKeyFile(keyPath(project)),
    say,
  })
  crashPoint('manager')
  if (started)
    await awaitWorkers(account, place, { name: project.name, key: readKeyFile(keyPath(project)), say })
  return { started }
}

async function raise(aws: Aws, stack: StackView, before: MachineGroups): Promise<void> {
  const { account, project, cluster, say } = aws
  await requireCores(account, cluster, await surveyTypes(account, cluster))
  await aws.consent(`start ${machinesText(cluster)}`)
  say(
    before.manager.desired === 0
      ? `Starts ${machinesText(cluster)}`
      : `Takes the machines to ${machinesText(cluster)}`,
  )
  await raiseMachines(account, {
    name: project.name,
    cluster,
    idleAlarm: stack.outputs[OUTPUTS.idleAlarm]!,
    say,
  })
  crashPoint('machines')
}

export function machinesText({ workers, instanceTypes }: AwsCluster): string {
  return `a manager (${instanceTypes.manager}) and ${workers} worker${workers === 1 ? '' : 's'} (${instanceTypes.workers.join(' or ')})`
}
