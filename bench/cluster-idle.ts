import { setTimeout as sleep } from 'node:timers/promises'
import { noCluster, onCluster, startService, withCluster } from './cluster.ts'
import { processOf } from './measure.ts'
import { atMost, mebibytes, type Section } from './report.ts'

const SETTLE_MS = 10_000
const MEASURED_MS = 120_000

/** What a runner costs that has nothing to do. */
export async function benchClusterIdle(): Promise<Section | string> {
  if (noCluster) return noCluster
  const { cpu, rssBytes } = await withCluster((cluster) =>
    onCluster(cluster, async (on) => {
      const { child } = await startService(on, 'runner')
      await sleep(SETTLE_MS)
      const [before, startedMs] = [processOf(child.pid!)!, performance.now()]
      await sleep(MEASURED_MS)
      const after = processOf(child.pid!)!
      const cpu = (100 * (after.cpuMs - before.cpuMs)) / (performance.now() - startedMs)
      return { cpu, rssBytes: Math.max(before.rssBytes, after.rssBytes) }
    }),
  )
  return {
    title: 'An idle runner',
    ratios: [
      atMost('An idle runner, processor', cpu, { bound: 1, unit: ' %' }),
      atMost('An idle runner, memory', rssBytes / 1024 ** 2, { bound: 90, unit: ' MiB', digits: 0 }),
    ],
    notes: [`Over ${MEASURED_MS / 1000} s, from ${SETTLE_MS / 1000} s after its start.`],
    columns: ['processor', 'resident memory'],
    rows: [[`${cpu.toFixed(2)} %`, mebibytes(rssBytes)]],
  }
}
