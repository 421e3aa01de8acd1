import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { benchFlatMemory } from './flat-memory.ts'
import { benchLongRuns } from './long-runs.ts'
import { benchPlanMillion } from './plan-million.ts'
import { renderReport, type Section } from './report.ts'
import { benchShortRuns } from './short-runs.ts'
import { benchValidate } from './validate.ts'

const PAGE = fileURLToPath(new URL('../docs/bench.md', import.meta.url))
const PARTS: Readonly<Record<string, () => Promise<Section>>> = {
  short: benchShortRuns,
  long: benchLongRuns,
  plan: benchPlanMillion,
  memory: benchFlatMemory,
  validate: benchValidate,
}

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const names = values.only?.split(',') ?? Object.keys(PARTS)
const unknown = names.find((name) => !Object.hasOwn(PARTS, name))
if (unknown !== undefined) {
  console.error(`Unknown part "${unknown}"\n  --only ${Object.keys(PARTS).join(',')}: these, or some of them`)
  process.exit(2)
}

const sections: Section[] = []
for (const name of names) {
  console.error(`Bench: ${name} ...`)
  sections.push(await PARTS[name]!())
}
const page = renderReport(sections, new Date().toISOString().slice(0, 10))
console.log(page)
// A page with a part of the numbers would say less than the one that is there.
if (values.only === undefined) writeFileSync(PAGE, page)
