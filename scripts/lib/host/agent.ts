import { setTimeout as sleep } from 'node:timers/promises'
import { renewImagesLogin } from './images-login.ts'
import { goingBecause, isTerminating, readMetadata } from './imds.ts'
import { managerDuties } from './manager-duties.ts'
import { run } from './run.ts'
import { type AgentSettings, readAgentSettings } from './settings.ts'

/** A spot machine is told two minutes before. */
const LOOK_MS = 5_000
const MINUTE_MS = 60_000
/** Half the time that a login to the images holds. */
const LOGIN_MS = 6 * 3_600_000
/** More than all that `machine down` waits for. */
const DOWN_MS = 300_000

/** Runs on each machine for as long as it is there. */
function main(settings: AgentSettings): void {
  repeat(LOOK_MS, watcher(settings))
  const { manager } = settings
  if (manager === null) return
  const { publishIdle, removeDeadNodes } = managerDuties(manager)
  repeat(MINUTE_MS, publishIdle)
  repeat(MINUTE_MS, removeDeadNodes)
  repeat(
    MINUTE_MS,
    every(LOGIN_MS, () => renewImagesLogin(manager.repository)),
  )
}

/** Takes the machine out of the cluster when it is about to go, and then lets it go. */
function watcher({ group, hook, machine }: AgentSettings): () => Promise<void> {
  let [isDown, isOver] = [false, false]
  return async () => {
    if (isOver) return
    const reason = isDown ? null : await goingBecause()
    if (reason !== null) {
      // Whatever becomes of these, the machine goes.
      await run([machine, 'say', `going: ${reason}`]).catch(log)
      await run([machine, 'down'], { timeoutMs: DOWN_MS }).catch(log)
      isDown = true
    }
    if (!isDown || !(await isTerminating())) return
    const instance = await readMetadata('instance-id')
    await run([
      ...(['aws', 'autoscaling', 'complete-lifecycle-action'] as const),
      ...['--auto-scaling-group-name', group, '--lifecycle-hook-name', hook],
      ...['--instance-id', instance!, '--lifecycle-action-result', 'CONTINUE'],
    ])
    isOver = true
  }
}

/** Does something again and again, one after the other, whatever becomes of each. */
async function repeat(ms: number, work: () => Promise<void>): Promise<void> {
  for (;;) {
    await work().catch(log)
    await sleep(ms)
  }
}

/** Does it when it was last done well so long ago. */
function every(ms: number, work: () => Promise<void>): () => Promise<void> {
  let doneAt = Number.NEGATIVE_INFINITY
  return async () => {
    if (performance.now() - doneAt < ms) return
    await work()
    doneAt = performance.now()
  }
}

function log(error: unknown): void {
  console.error((error as Error).message)
}

main(readAgentSettings(process.env, process.argv[1]!))
