import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Metrics, Run } from '../scripts/lib/job/types.ts'
import { fillStore } from './fill-store.ts'
import { compiled, inFolder, type Measured, measured, median } from './measure.ts'
import { atMost, mebibytes, type Section, seconds } from './report.ts'
import { verb, writeStudy } from './simswarm.ts'

const ROUNDS = 3
const METRICS = 5
const EXPORT = { points: 1000, repetitions: 100 }
const REPORT = { points: 1000, repetitions: 10 }

interface Row {
  readonly label: string
  readonly seconds: number
  readonly maxRssBytes: number
  readonly sizeBytes: number
}

/** Results as files, and as a report. */
export async function benchDataOut(): Promise<Section> {
  const files = await inFolder((folder) =>
    withStudy(folder, EXPORT, () =>
      ['parquet', 'arrow', 'csv', 'json'].map((ending) => write(folder, 'results', `runs.${ending}`)),
    ),
  )
  const [report] = await inFolder((folder) =>
    withStudy(folder, REPORT, () => [write(folder, 'report', 'report.html')]),
  )
  return {
    title: 'Results of 100,000 runs as files, of 10,000 as a report',
    ratios: [
      atMost('Parquet of 100,000 runs', files[0]!.seconds, { bound: 5, unit: ' s' }),
      atMost('report of 10,000 runs', report!.seconds, { bound: 10, unit: ' s' }),
      atMost('report of 10,000 runs, its size', report!.sizeBytes / 1e6, { bound: 5, unit: ' MB' }),
    ],
    notes: [
      `1,000 points with ${METRICS} metrics each, 100 or 10 repetitions.`,
      `Time is the median of ${ROUNDS}, from the start of the verb to its end, memory the highest.`,
    ],
    columns: ['', 'time', 'peak memory', 'size'],
    rows: [...files, report!].map((row) => [
      row.label,
      seconds(row.seconds),
      mebibytes(row.maxRssBytes),
      `${(row.sizeBytes / 1e6).toFixed(1)} MB`,
    ]),
  }
}

async function withStudy(
  folder: string,
  shape: { readonly points: number; readonly repetitions: number },
  work: () => readonly Row[],
): Promise<readonly Row[]> {
  const manifest = writeStudy(folder, { program: compiled('exit'), args: [], ...shape })
  await fillStore(manifest, measure)
  return work()
}

/** Numbers without a pattern that compression would find. */
function measure({ runId, parameters }: Run): Metrics {
  const noise = (index: number) => Number.parseInt(runId.slice(8 * index, 8 * index + 8), 16) / 2 ** 32
  return Object.fromEntries(
    Array.from({ length: METRICS }, (_, index) => [
      `metric${index}`,
      Number(parameters.point) * (1 + noise(index)),
    ]),
  )
}

function write(folder: string, name: 'results' | 'report', file: string): Row {
  const out = join(folder, file)
  const manifest = join(folder, 'swarm.config.yaml')
  const times: readonly Measured[] = Array.from({ length: ROUNDS }, () =>
    measured(verb(name, 'bench', '-f', manifest, '--out', out), { cwd: folder }),
  )
  return {
    label: `${name} --out ${file}`,
    seconds: median(times.map((each) => each.seconds)),
    maxRssBytes: Math.max(...times.map((each) => each.maxRssBytes)),
    sizeBytes: statSync(out).size,
  }
}
