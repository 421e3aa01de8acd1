import { spawn } from 'node:child_process'
import { compiled, inFolder, median, processOf } from './measure.ts'
import { atMost, mebibytes, type Section } from './report.ts'
import { verb, writeStudy } from './simswarm.ts'

const RUNS = 100_000
const SHARES = [0.02, 0.1, 0.25, 0.5, 0.75, 1] as const
const EVERY_MS = 100
const EARLY = ['--max-old-space-size=64', '--max-semi-space-size=4'] as const

interface Sample {
  readonly runs: number
  readonly rssBytes: number
}

/** Memory of an apply of many runs over its course: it must not grow with their number. */
export async function benchFlatMemory(): Promise<Section> {
  const asItIs = await inFolder((folder) => sampled(folder, []))
  const tight = await inFolder((folder) => sampled(folder, EARLY))
  const row = (label: string, samples: readonly Sample[]) => [
    label,
    ...SHARES.map((share) => mebibytes(around(samples, share * RUNS))),
    mebibytes(Math.max(...samples.map((each) => each.rssBytes))),
  ]
  return {
    title: `Memory of an apply of ${RUNS} runs`,
    ratios: [
      atMost(
        'Memory after 100 % / after 10 % of 100,000 runs',
        around(tight, RUNS) / around(tight, 0.1 * RUNS),
        { bound: 1.1 },
      ),
    ],
    notes: [
      'Resident memory of the process, the median of the samples within 2 % of the runs around each moment.',
      'On a machine with much memory V8 lets garbage lie for long, so that one process grows until it levels off;',
      `with \`node ${EARLY.join(' ')}\` it is collected early, and what is left is what is needed.`,
    ],
    columns: ['runs stored', ...SHARES.map((share) => String(share * RUNS)), 'highest'],
    rows: [row('as it is', asItIs), row('collected early', tight)],
  }
}

function sampled(folder: string, nodeOptions: readonly string[]): Promise<readonly Sample[]> {
  const study = { program: compiled('exit'), args: [], points: RUNS / 100, repetitions: 100 }
  const [program, ...args] = verb('apply', '-f', writeStudy(folder, study), '--json')
  const child = spawn(program!, [...nodeOptions, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
  const samples: Sample[] = []
  let runs = 0
  child.stdout.setEncoding('latin1')
  child.stdout.on('data', (text: string) => {
    runs += text.split('"type":"run"').length - 1
  })
  const timer = setInterval(() => {
    const now = processOf(child.pid!)
    if (now !== null) samples.push({ runs, rssBytes: now.rssBytes })
  }, EVERY_MS)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      clearInterval(timer)
      // A chunk may end within the mark: a few runs are not seen.
      if (code === 0 && runs > 0.99 * RUNS) resolve(samples)
      else reject(new Error(`Apply exited with code ${code} after ${runs} runs`))
    })
  })
}

function around(samples: readonly Sample[], runs: number): number {
  const near = samples.filter((each) => Math.abs(each.runs - runs) <= 0.02 * RUNS)
  return median(near.map((each) => each.rssBytes))
}
