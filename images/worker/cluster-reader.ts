import type { EngineQuestion } from '../visualizer/engine-requests.ts'
import {
  agentsOf,
  type NodeJson,
  type Observed,
  type ServiceJson,
  type TaskJson,
} from '../visualizer/observed.ts'
import { type Usage, type UseReport, usageBetween } from '../visualizer/usage.ts'

export interface ReaderOptions {
  readonly stack: string
  /** `host:port` of the socket proxy. */
  readonly proxy: string
  readonly agentPort: number
}

const ENGINE_MS = 10_000
/** A machine that is cut off is not to hold up what is known of the others. */
const AGENT_MS = 1_000
/** What is over changes seldom, and is the most to read. */
const ENDED_EVERY_MS = 15_000

/** Looks at a cluster, again and again; what containers use is told from the second look on. */
export function clusterReader({ stack, proxy, agentPort }: ReaderOptions): () => Promise<Observed> {
  const reports = new Map<string, UseReport>()
  let ended: readonly TaskJson[] = []
  let endedMs = Number.NEGATIVE_INFINITY
  const ask = <T>(question: EngineQuestion) => getJson<T>(`http://${proxy}${question}`, ENGINE_MS)

  async function usageOn(node: string, address: string, ids: readonly string[]) {
    try {
      const url = `http://${address}:${agentPort}/usage?ids=${ids.join(',')}`
      const report = await getJson<UseReport>(url, AGENT_MS)
      const usage = usageBetween(reports.get(node), report)
      reports.set(node, report)
      return [...usage]
    } catch {
      // The page shows no figures for it.
      reports.delete(node)
      return []
    }
  }

  return async () => {
    if (performance.now() - endedMs > ENDED_EVERY_MS) {
      ended = await ask('/ended-tasks')
      endedMs = performance.now()
    }
    const [nodes, services, tasks] = await Promise.all([
      ask<readonly NodeJson[]>('/nodes'),
      ask<readonly ServiceJson[]>('/services'),
      ask<readonly TaskJson[]>('/tasks'),
    ])
    const agents = agentsOf(stack, { services, tasks })
    const usage: (readonly [string, Usage])[][] = await Promise.all(
      agents.map(({ node, address, containers }) => usageOn(node, address, containers)),
    )
    return { nodes, services, tasks, ended, usage: new Map(usage.flat()) }
  }
}

async function getJson<T>(url: string, timeoutMs: number): Promise<T> {
  const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) })
  if (!answer.ok) throw new Error(`${answer.status} ${(await answer.text()).slice(0, 1000)}`)
  return (await answer.json()) as T
}
