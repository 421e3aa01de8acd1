import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { machine, type Part, renderReport, type Section } from './report.ts'

const PAGE = fileURLToPath(new URL('../docs/bench.md', import.meta.url))
/** What the page is made from: a part that is measured again replaces its own. */
const RESULTS = fileURLToPath(new URL('./results.json', import.meta.url))

/** The page with what each part measured last. */
export interface Page {
  write(name: string, section: Section): Part
}

export function openPage(names: readonly string[]): Page {
  return {
    write(name, section) {
      const part = { ...section, measured: `${new Date().toISOString().slice(0, 10)}: ${machine()}` }
      const parts: Readonly<Record<string, Part>> = { ...read(), [name]: part }
      writeFileSync(RESULTS, `${JSON.stringify(parts, null, 2)}\n`)
      writeFileSync(PAGE, renderReport(names.flatMap((each) => parts[each] ?? [])))
      return part
    },
  }
}

function read(): Readonly<Record<string, Part>> {
  return existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {}
}
