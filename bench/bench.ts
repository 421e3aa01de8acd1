import { parseArgs } from 'node:util'
import { benchAws } from './aws.ts'
import { benchClusterEnqueue } from './cluster-enqueue.ts'
import { benchClusterIdle } from './cluster-idle.ts'
import { benchClusterLongRuns } from './cluster-long-runs.ts'
import { benchClusterShortRuns } from './cluster-short-runs.ts'
import { benchClusterStart } from './cluster-start.ts'
import { benchDataOut } from './data-out.ts'
import { benchFlatMemory } from './flat-memory.ts'
import { benchLongRuns } from './long-runs.ts'
import { openPage } from './page.ts'
import { benchPlanMillion } from './plan-million.ts'
import { benchPrecision } from './precision.ts'
import { renderReport, type Section } from './report.ts'
import { benchShortRuns } from './short-runs.ts'
import { benchValidate } from './validate.ts'

/** In the page's order. A part that cannot be measured here says why. */
const PARTS: Readonly<Record<string, () => Promise<Section | string>>> = {
  short: benchShortRuns,
  long: benchLongRuns,
  plan: benchPlanMillion,
  memory: benchFlatMemory,
  validate: benchValidate,
  precision: benchPrecision,
  'data-out': benchDataOut,
  'cluster-short': benchClusterShortRuns,
  'cluster-long': benchClusterLongRuns,
  'cluster-enqueue': benchClusterEnqueue,
  'cluster-idle': benchClusterIdle,
  'cluster-start': benchClusterStart,
  aws: benchAws,
}

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const names = values.only?.split(',') ?? Object.keys(PARTS)
const unknown = names.find((name) => !Object.hasOwn(PARTS, name))
if (unknown !== undefined) {
  console.error(`Unknown part "${unknown}"\n  --only ${Object.keys(PARTS).join(',')}: these, or some of them`)
  process.exit(2)
}

const page = openPage(Object.keys(PARTS))
for (const name of names) {
  console.error(`Bench: ${name} ...`)
  const section = await PARTS[name]!()
  if (typeof section === 'string') {
    console.error(`Not measured: ${section}`)
    continue
  }
  const part = page.write(name, section)
  console.log(renderReport([part]))
}
// A test's services may leave something open.
process.exit(0)
