import { dirname, join } from 'node:path'
import { END_HOOK } from '../core/aws-names.ts'
import type { IdleRule } from '../core/cluster.ts'

/** What a machine's settings file, which render/aws/user-data.ts writes, tells the agent. */
export interface AgentSettings {
  /** Names of the Auto Scaling group and of its hook. */
  readonly group: string
  readonly hook: string
  /** machine.sh */
  readonly machine: string
  /** Null on a worker. */
  readonly manager: ManagerSettings | null
}

export interface ManagerSettings {
  readonly cluster: string
  /** The name of the lock's parameter. */
  readonly lock: string
  /** `ACCOUNT.dkr.ecr.REGION.amazonaws.com/REPOSITORY` */
  readonly repository: string
  readonly idle: IdleRule
  /** Is there once the machine manages its swarm. */
  readonly upFile: string
}

export function readAgentSettings(env: NodeJS.ProcessEnv, program: string): AgentSettings {
  const text = (name: string) => {
    const value = env[name]
    if (value === undefined) throw new Error(`The variable ${name} is not set`)
    return value
  }
  return {
    group: text('GROUP'),
    hook: END_HOOK,
    machine: join(dirname(program), 'machine'),
    manager: text('ROLE') === 'manager' ? readManagerSettings(text, env.RUN) : null,
  }
}

function readManagerSettings(text: (name: string) => string, run = '/run/simswarm'): ManagerSettings {
  const [cpuBelow, periodSeconds, periods] = text('IDLE').split(' ').map(Number) as [number, number, number]
  return {
    cluster: text('CLUSTER'),
    lock: text('LOCK'),
    repository: text('REPOSITORY'),
    idle: { cpuBelow, periodSeconds, periods },
    upFile: join(run, 'up'),
  }
}
