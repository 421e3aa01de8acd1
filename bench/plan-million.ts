import { fillStore } from './fill-store.ts'
import { compiled, inFolder, measured, median } from './measure.ts'
import { atMost, mebibytes, type Section, seconds } from './report.ts'
import { verb, writeStudy } from './simswarm.ts'

const ROUNDS = 3
const SHAPES = [
  { points: 1000, repetitions: 1000 },
  { points: 100_000, repetitions: 10 },
] as const

interface Row {
  readonly label: string
  readonly seconds: number
  readonly maxRssBytes: number
}

/** Plans of a million runs, of which none or all are stored. */
export async function benchPlanMillion(): Promise<Section> {
  const rows: Row[] = []
  for (const shape of SHAPES) rows.push(...(await inFolder((folder) => planShape(folder, shape))))
  const worst = (value: (row: Row) => number) => Math.max(...rows.map(value))
  return {
    title: 'plan of 1,000,000 runs',
    ratios: [
      atMost(
        'plan of a million runs, the slowest',
        worst((row) => row.seconds),
        { bound: 5, unit: ' s' },
      ),
      atMost('plan of a million runs, peak memory', worst((row) => row.maxRssBytes) / 1024 ** 2, {
        bound: 512,
        unit: ' MiB',
        digits: 0,
      }),
    ],
    notes: [`Time is the median of ${ROUNDS}, memory the highest.`],
    columns: ['', 'time', 'peak memory'],
    rows: rows.map((row) => [row.label, seconds(row.seconds), mebibytes(row.maxRssBytes)]),
  }
}

async function planShape(folder: string, shape: (typeof SHAPES)[number]): Promise<readonly Row[]> {
  const manifest = writeStudy(folder, { program: compiled('exit'), args: [], ...shape })
  const label = `${shape.points} points × ${shape.repetitions} repetitions`
  const runs = shape.points * shape.repetitions
  const empty = plan(folder, manifest, { new: runs, cached: 0 })
  console.error(`Storing ${runs} records ...`)
  await fillStore(manifest)
  const full = plan(folder, manifest, { new: 0, cached: runs })
  return [
    { label: `${label}, nothing stored`, ...empty },
    { label: `${label}, all stored`, ...full },
  ]
}

interface Expected {
  readonly new: number
  readonly cached: number
}

function plan(cwd: string, manifest: string, expected: Expected): Omit<Row, 'label'> {
  const results = Array.from({ length: ROUNDS }, () => {
    const result = measured(verb('plan', '-f', manifest, '--json'), { cwd })
    const { runs } = JSON.parse(result.stdout).campaigns[0]
    if (runs.new !== expected.new || runs.cached !== expected.cached)
      throw new Error(`Plan found ${JSON.stringify(runs)} instead of ${JSON.stringify(expected)}`)
    return result
  })
  return {
    seconds: median(results.map((each) => each.seconds)),
    maxRssBytes: Math.max(...results.map((each) => each.maxRssBytes)),
  }
}
