import { parameterNames, stackName } from '../../core/aws-names.ts'
import { UserError } from '../../core/errors.ts'
import type { StackView } from '../../effects/aws-stacks.ts'
import { OUTPUTS } from '../../render/aws/names.ts'
import type { Account } from './account.ts'
import { observeMachines } from './machines.ts'
import { stepFor } from './stack-states.ts'

/** Who logs in on Amazon Linux. */
const USER = 'ec2-user'

/** Where a cluster's manager is, and how it is known. */
export interface ManagerPlace {
  /** `ssh://user@address`. */
  readonly url: string
  /** The line of its host key. */
  readonly hostKey: string
  /** Where images go. */
  readonly registry: string
}

/** Finds the manager of a cluster that is up; a UserError says what is missing. */
export async function locateManager(account: Account, cluster: string): Promise<ManagerPlace> {
  const [stack, machines, hostKey] = await Promise.all([
    account.stacks().then((stacks) => stacks.find(stackName(cluster))),
    observeMachines(account, cluster),
    readHostKey(account, cluster),
  ])
  if (stack === null || machines === null || stepFor(stack.status) !== 'compare')
    throw new UserError('no-stack', `"${cluster}" has no machines on AWS`, {
      hint: '`apply` makes them, `status` shows what there is',
    })
  if (machines.manager.desired === 0)
    throw new UserError('halted', `The machines of "${cluster}" are halted`, {
      hint: '`resume` or `apply` brings them back',
    })
  if (hostKey === null) throw notYet(cluster)
  return placeOf(stack, hostKey)
}

export function notYet(cluster: string): UserError {
  return new UserError('starting', `The manager of "${cluster}" has not told its host key yet`, {
    hint: 'It is starting; `status` shows how far it is',
  })
}

/** The public half of the manager's host key, which it tells by way of AWS; null until it has. */
export async function readHostKey(account: Account, cluster: string): Promise<string | null> {
  return await (await account.parameters()).get(parameterNames(cluster).hostKey)
}

export function placeOf({ outputs }: StackView, hostKey: string): ManagerPlace {
  return {
    url: `ssh://${USER}@${outputs[OUTPUTS.managerAddress]!}`,
    hostKey,
    registry: outputs[OUTPUTS.repositoryUri]!,
  }
}
