import { noCluster, onCluster, startService, withCluster } from './cluster.ts'
import { atLeast, type Section, seconds } from './report.ts'
import { campaign } from './simswarm.ts'

const RUNNERS = 6
const RUNS = 40 * RUNNERS

/** Runs of two seconds that need no processor: how much of the runners' time they get. */
export async function benchClusterLongRuns(): Promise<Section | string> {
  if (noCluster) return noCluster
  const records = await withCluster((cluster) =>
    onCluster(cluster, async (on) => {
      await startService(on, 'builder')
      for (let runner = 0; runner < RUNNERS; runner += 1) await startService(on, 'runner')
      const simulator = { type: 'command', run: ['sh', '-c', 'exec sleep 2', '{point}', '{seed}'] }
      const study = { program: '/bin/true', args: [], points: RUNS, repetitions: 1 }
      await on.apply({ ...campaign(on.project.dir, study), simulator })
      await on.over('bench', 600)
      return await on.records()
    }),
  )
  const spans = records.map(({ execution: { startedAt, durationMs } }) => [startedAt, startedAt + durationMs])
  const span = Math.max(...spans.map(([, end]) => end!)) - Math.min(...spans.map(([start]) => start!))
  const inside = records.reduce((sum, { execution }) => sum + execution.durationMs, 0)
  if (records.length !== RUNS) throw new Error(`Simswarm did ${records.length} of ${RUNS} runs`)
  const share = (100 * inside) / (RUNNERS * span)
  return {
    title: `${RUNS} runs of 2 s on ${RUNNERS} runners`,
    ratios: [atLeast(`Time of ${RUNNERS} runners inside simulations, %`, share, 97)],
    notes: ['From the first start to the last end, with nothing known of the runs before; they sleep.'],
    columns: ['runs', 'from first start to last end', 'sum of all runs', 'sum / (span × runners)'],
    rows: [[String(RUNS), seconds(span / 1000), seconds(inside / 1000), `${share.toFixed(1)} %`]],
  }
}
