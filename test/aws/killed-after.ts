import type { StartedVerb } from '../integration/fixture.ts'
import type { AwsCall, Fault } from '../services/fault-proxy.ts'
import type { AwsProject } from './fixture.ts'

const READS = /^(Describe|Get|List|Filter)/

/**
 * Starts a verb that is killed as soon as its `k`th call that changes something has been answered; false: it ended
 * before. `beside` decides about all other calls, and goes on to.
 */
export async function killedAfter(
  aws: AwsProject,
  k: number,
  {
    start,
    beside = () => undefined,
  }: {
    readonly start: () => StartedVerb
    readonly beside?: (call: AwsCall) => Fault | undefined
  },
): Promise<boolean> {
  let changes = 0
  const started = start()
  aws.onCall((call) => {
    if (READS.test(call.action) || ++changes < k) return beside(call)
    return {
      answer: (text) => {
        started.child.kill('SIGKILL')
        return text
      },
    }
  })
  const { signal } = await started.ended
  aws.onCall(beside)
  return signal === 'SIGKILL'
}
