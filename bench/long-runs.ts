import { availableParallelism } from 'node:os'
import { compiled, inFolder } from './measure.ts'
import { xargs } from './peers.ts'
import { atMost, type Section, seconds } from './report.ts'
import { applyStudy } from './simswarm.ts'

const CORES = availableParallelism()
/** As many on each core, so that none waits for another at the end. */
const RUNS = Math.ceil(200 / CORES) * CORES

/** Runs of one second of processor time: how much of the machine the study gets. */
export async function benchLongRuns(): Promise<Section> {
  const program = compiled('burn')
  const ideal = RUNS / CORES
  const own = await inFolder((folder) =>
    applyStudy(folder, { program, args: ['1'], points: RUNS, repetitions: 1 }),
  )
  const peer = xargs()
  const other = 'run' in peer ? await inFolder((folder) => peer.run(folder, [program, '1'], RUNS)) : null
  const row = (label: string, time: number) => [label, seconds(time), (time / ideal).toFixed(3)]
  return {
    title: `${RUNS} runs of 1 s of processor time`,
    ratios: [
      atMost('Long runs: time / (runs × 1 s / cores)', own.seconds / ideal, { bound: 1.02, digits: 3 }),
    ],
    notes: [`The least there can be is ${seconds(ideal)}.`],
    columns: ['', 'time', 'time / least'],
    rows: [
      row('Simswarm, all of `apply`', own.seconds),
      row('Simswarm, the runs alone', own.runsSeconds),
      ...('run' in peer && other !== null ? [row(peer.label, other)] : []),
    ],
  }
}
