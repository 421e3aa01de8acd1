/**
 * Ends this process as `kill -9` would, or interrupts it as Ctrl-C would, when the environment names the step:
 * tests prove with it that every step can be the last. `CRASH_AT=STEP` and `INTERRUPT_AT=STEP`.
 */
export function crashPoint(step: CrashStep | DeployStep | AwsStep): void {
  if (process.env.CRASH_AT === step) process.kill(process.pid, 'SIGKILL')
  if (process.env.INTERRUPT_AT !== step) return
  // Once: a second Ctrl-C means something else.
  delete process.env.INTERRUPT_AT
  process.kill(process.pid, 'SIGINT')
}

/** The steps of an apply, in order. */
export const CRASH_STEPS = [
  'locked',
  'snapshot',
  'planned',
  'accepted',
  'built',
  'prepared',
  'derived',
  'first-run',
  'runs-ended',
  'summary',
] as const

export type CrashStep = (typeof CRASH_STEPS)[number]

/** The steps of a deploy, in order. */
export const DEPLOY_STEPS = ['image', 'secrets', 'deployed', 'up'] as const

export type DeployStep = (typeof DEPLOY_STEPS)[number]

/** The steps by which machines come up on AWS, in order. */
export const AWS_STEPS = ['key', 'stack', 'machines', 'manager'] as const

export type AwsStep = (typeof AWS_STEPS)[number]
