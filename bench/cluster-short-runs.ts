import { noCluster, onCluster, startService, withCluster } from './cluster.ts'
import { compiled, median } from './measure.ts'
import { redisQueue } from './peers.ts'
import { atLeast, type Section, seconds } from './report.ts'
import { campaign } from './simswarm.ts'

const RUNS = 5000
const ROUNDS = 3
const RUNNERS = 2

/** Runs of a program that exits at once, through a queue: nothing but the queues' own work. */
export async function benchClusterShortRuns(): Promise<Section | string> {
  if (noCluster) return noCluster
  const peer = redisQueue()
  if ('reason' in peer) return `${peer.name}: ${peer.reason}`
  const program = compiled('exit')
  return await withCluster(async (cluster) => {
    const own = async () =>
      await onCluster(cluster, async (on) => {
        await startService(on, 'builder')
        for (let runner = 0; runner < RUNNERS; runner += 1) await startService(on, 'runner')
        const study = campaign(on.project.dir, { program, args: [], points: RUNS, repetitions: 1 })
        const startedMs = performance.now()
        await on.apply(study)
        await on.over(study.name, 600)
        const time = (performance.now() - startedMs) / 1000
        const done = (await on.records()).filter(({ verdict }) => verdict.outcome === 'done').length
        if (done !== RUNS) throw new Error(`Simswarm did ${done} of ${RUNS} runs`)
        return time
      })
    const times = { own: [] as number[], other: [] as number[] }
    for (let round = 0; round < ROUNDS; round += 1) {
      times.own.push(await own())
      times.other.push(peer.run(cluster.redis.port, [program], RUNS))
      await cluster.client.flushall()
    }
    const row = (label: string, list: readonly number[], keeps: string) => [
      label,
      (RUNS / median(list)).toFixed(0),
      list.map(seconds).join(', '),
      keeps,
    ]
    return {
      title: `${RUNS} runs of a program that exits at once, through Redis`,
      ratios: [
        atLeast('Short runs through Redis: Simswarm / RQ', median(times.other) / median(times.own), 6),
      ],
      notes: [
        `Medians of ${ROUNDS} rounds, taken in turns, with the same Redis.`,
        `Simswarm counts from before its client reads the source to the last record in MongoDB (a compatible server, with its journal on disk), with a builder and ${RUNNERS} runners; RQ from the first job that is added to the last that has ended.`,
      ],
      columns: ['', 'runs/s', 'each round', 'keeps'],
      rows: [
        row(
          `Simswarm, a builder and ${RUNNERS} runners`,
          times.own,
          'output, outcome, exit code, times and memory of each run in MongoDB',
        ),
        row(peer.label, times.other, peer.keeps),
      ],
    }
  })
}
