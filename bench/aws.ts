import { startAwsProject } from '../test/aws/fixture.ts'
import { noVenv } from '../test/venv.ts'
import { inFolder, median } from './measure.ts'
import { atMost, type Section, seconds } from './report.ts'

const TIMES = 7

/** Verbs that only look at AWS, beside an emulator of it on this machine. */
export async function benchAws(): Promise<Section | string> {
  if (noVenv) return noVenv
  const aws = await startAwsProject()
  try {
    const timesOf = async (verb: string, ...args: readonly string[]) => {
      const times: number[] = []
      for (let k = 0; k < TIMES; k += 1) {
        const startedMs = performance.now()
        const { exitCode, stderr } = await aws.run(verb, ...args)
        if (exitCode !== 0) throw new Error(`${verb}: ${stderr}`)
        times.push((performance.now() - startedMs) / 1000)
      }
      return times
    }
    const [render, first] = await inFolder(async (out) => [
      await timesOf('render', '--out', out),
      await timesOf('plan'),
    ])
    const made = await aws.run('init', '--yes')
    if (made.exitCode !== 0) throw new Error(made.stderr)
    const [plan, status] = [await timesOf('plan'), await timesOf('status')]
    const rows = [
      ['render', render!],
      ['plan, with nothing there', first!],
      ['plan, the stack there', plan],
      ['status', status],
    ] as const
    return {
      title: 'Verbs that look at a cluster on AWS',
      ratios: [
        atMost('render', median(render!), { bound: 0.5, unit: ' s' }),
        atMost('plan', Math.max(median(first!), median(plan)), { bound: 2, unit: ' s' }),
        atMost('status', median(status), { bound: 1, unit: ' s' }),
      ],
      notes: [
        `Medians of ${TIMES}, from the start of the process; AWS is an emulator on this machine (moto).`,
      ],
      columns: ['', 'time', 'slowest'],
      rows: rows.map(([label, times]) => [label, seconds(median(times)), seconds(Math.max(...times))]),
    }
  } finally {
    await aws.close()
  }
}
