import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inFolder, measured } from './measure.ts'
import { atMost, type Section } from './report.ts'
import { verb } from './simswarm.ts'

const MODEL = fileURLToPath(new URL('../examples/mm1', import.meta.url))
const WIDTH = '2%'

interface Row {
  readonly parameters: { readonly lambda: number }
  readonly durationMs: number
}

/** Runs that precision spends on the M/M/1 queue, beside a design that gives each point what the worst one needs. */
export async function benchPrecision(): Promise<Section> {
  const rows = await inFolder((folder) => sequentialRuns(folder))
  const byPoint = [...Map.groupBy(rows, ({ parameters }) => parameters.lambda)]
  const most = Math.max(...byPoint.map(([, runs]) => runs.length))
  const fixed = most * byPoint.length
  return {
    title: 'Precision: runs of the M/M/1 queue',
    ratios: [
      atMost('Runs for one precision, of those of a fixed design', rows.length / fixed, { bound: 0.7 }),
    ],
    notes: [
      `Number of jobs within ${WIDTH} at 95 %, runs of one length: a busy queue needs more of them.`,
      'The fixed design gives every point the repetitions of the worst one.',
    ],
    columns: ['lambda', 'repetitions', 'fixed design'],
    rows: [
      ...byPoint.map(([lambda, runs]) => [String(lambda), String(runs.length), String(most)]),
      ['all', String(rows.length), String(fixed)],
    ],
  }
}

function sequentialRuns(folder: string): readonly Row[] {
  cpSync(MODEL, join(folder, 'mm1'), { recursive: true })
  const args = ['--lambda', '{lambda}', '--seed', '{seed}', '--horizon', '20000', '--warmup', '1000']
  const campaign = {
    name: 'mm1',
    source: { path: 'mm1' },
    build: { run: 'make', artifacts: ['mm1'] },
    simulator: { type: 'command', run: ['./mm1', ...args, '--out', 'result.json'] },
    parameters: { lambda: [0.1, 0.3, 0.5, 0.7, 0.9] },
    precision: { metrics: ['jobs'], halfWidth: { relative: WIDTH }, max: 1000 },
    metrics: { file: 'result.json' },
  }
  const path = join(folder, 'swarm.config.yaml')
  writeFileSync(path, JSON.stringify({ version: 1, name: 'bench', campaigns: [campaign] }))
  measured(verb('apply', '-f', path, '--quiet'), { cwd: folder })
  return JSON.parse(measured(verb('results', 'mm1', '-f', path, '--json'), { cwd: folder }).stdout)
}
