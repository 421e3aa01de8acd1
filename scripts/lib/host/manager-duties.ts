import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { IDLE_METRIC } from '../core/aws-names.ts'
import { type DownSince, deadNodes, noteDown, type SwarmNode } from '../core/dead-nodes.ts'
import { type IdleState, minutesToPublish, observe } from '../core/idle.ts'
import { run } from './run.ts'
import type { ManagerSettings } from './settings.ts'
import { isBusy } from './work.ts'

/** What the agent does once a minute where it is the manager's. */
export interface Duties {
  publishIdle(): Promise<void>
  removeDeadNodes(): Promise<void>
}

export function managerDuties({ cluster, lock, idle, upFile }: ManagerSettings): Duties {
  const load = loadMeter()
  let state: IdleState | null = null
  let downSince: DownSince = new Map()
  return {
    async publishIdle() {
      // Nothing can go on in a cluster that did not come up.
      const busy = existsSync(upFile) ? await isBusy(cluster, lock) : false
      const seen = { seconds: seconds(), cpuPercent: load(), isBusy: busy }
      state = observe(state, seen, idle)
      const minutes = minutesToPublish(state, seen)
      if (minutes !== null) await publish(cluster, minutes)
    },
    async removeDeadNodes() {
      downSince = noteDown(downSince, await listNodes(), seconds())
      for (const id of deadNodes(downSince, seconds())) await run(['docker', 'node', 'rm', id])
    },
  }
}

function seconds(): number {
  return performance.now() / 1000
}

/** Gives the load of all cores since it was asked before, in percent. */
function loadMeter(): () => number {
  let before = coreTimes()
  return () => {
    const now = coreTimes()
    const [idle, total] = [now.idle - before.idle, now.total - before.total]
    before = now
    return total === 0 ? 0 : 100 * (1 - idle / total)
  }
}

function coreTimes(): { readonly idle: number; readonly total: number } {
  let [idle, total] = [0, 0]
  for (const { times } of cpus()) {
    idle += times.idle
    total += times.user + times.nice + times.sys + times.idle + times.irq
  }
  return { idle, total }
}

async function publish(cluster: string, minutes: number): Promise<void> {
  const { namespace, name, dimension } = IDLE_METRIC
  const metric = ['--namespace', namespace, '--metric-name', name, '--dimensions', `${dimension}=${cluster}`]
  await run(['aws', 'cloudwatch', 'put-metric-data', ...metric, '--value', String(minutes)])
}

async function listNodes(): Promise<readonly SwarmNode[]> {
  const lines = (await run(['docker', 'node', 'ls', '--format', '{{json .}}'])).trim().split('\n')
  return lines.map((line) => {
    const { ID, Status, ManagerStatus } = JSON.parse(line) as Readonly<Record<string, string>>
    return { id: ID!, isDown: Status === 'Down', isManager: ManagerStatus !== '' }
  })
}
