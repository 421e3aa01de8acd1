import { compiled, inFolder, median } from './measure.ts'
import { type Missing, type Peer, peers } from './peers.ts'
import { atLeast, type Ratio, type Section, seconds } from './report.ts'
import { applyStudy } from './simswarm.ts'

const RUNS = 3000
const ROUNDS = 5

interface Contender {
  readonly label: string
  readonly keeps: string
  readonly times: number[]
  round(folder: string): void
}

/** Runs of a program that exits at once: nothing but the tools' own work. */
export async function benchShortRuns(): Promise<Section> {
  const program = compiled('exit')
  const all = peers()
  const present = all.filter((peer) => 'run' in peer)
  const own = simswarm(program)
  const others = new Map(present.map((peer) => [peer.name, contender(peer, program)]))
  const contenders = [own.whole, ...others.values()]
  for (let round = 0; round < ROUNDS; round += 1)
    // Each is first once, so that what the machine does beside this hits all alike.
    for (let turn = 0; turn < contenders.length; turn += 1)
      await inFolder((folder) => contenders[(round + turn) % contenders.length]!.round(folder))
  return {
    title: `${RUNS} runs of a program that exits at once`,
    ratios: ratiosOf(own.whole, others),
    notes: [
      `Medians of ${ROUNDS} rounds, taken in turns.`,
      'Simswarm counts from the start of the process to its end, with an empty store; HyperQueue from submitting to the last output, without starting its cluster.',
      ...all.filter((peer): peer is Missing => 'reason' in peer).map(absent),
    ],
    columns: ['', 'runs/s', 'each round', 'keeps'],
    rows: [own.whole, own.alone, ...others.values()].map(rowOf),
  }
}

function simswarm(program: string): { readonly whole: Contender; readonly alone: Contender } {
  const alone = { label: 'Simswarm, the runs alone', keeps: 'the same', times: [] as number[], round() {} }
  const whole: Contender = {
    label: 'Simswarm, all of `apply`',
    keeps: 'output, outcome, exit code, times and memory of each run in the store',
    times: [],
    round(folder) {
      const result = applyStudy(folder, { program, args: [], points: RUNS, repetitions: 1 })
      whole.times.push(result.seconds)
      alone.times.push(result.runsSeconds)
    },
  }
  return { whole, alone }
}

function contender(peer: Peer, program: string): Contender {
  const times: number[] = []
  const { label, keeps } = peer
  return { label, keeps, times, round: (folder) => times.push(peer.run(folder, [program], RUNS)) }
}

function ratiosOf(own: Contender, others: ReadonlyMap<string, Contender>): readonly Ratio[] {
  const xargs = others.get('xargs')
  const rates = ['GNU parallel', 'HyperQueue'].flatMap((name) => {
    const other = others.get(name)
    return other ? [rateOf(other)] : []
  })
  return [
    ...(xargs ? [atLeast('Short runs: Simswarm / xargs', rateOf(own) / rateOf(xargs), 0.7)] : []),
    ...(rates.length > 0
      ? [
          atLeast(
            'Short runs: Simswarm / the better of GNU parallel and HyperQueue',
            rateOf(own) / Math.max(...rates),
            2,
          ),
        ]
      : []),
  ]
}

function rateOf({ times }: Contender): number {
  return RUNS / median(times)
}

function rowOf(each: Contender): readonly string[] {
  return [each.label, rateOf(each).toFixed(0), each.times.map(seconds).join(', '), each.keeps]
}

function absent({ name, reason }: Missing): string {
  return `Without ${name}: ${reason}.`
}
