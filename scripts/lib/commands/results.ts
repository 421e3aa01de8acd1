import { pickMetrics } from '../core/result-rows.ts'
import { writeWhole } from '../effects/output-file.ts'
import { failureText, resultNotes } from '../ui/result-notes.ts'
import { printAll, sayer } from '../ui/say.ts'
import { counted } from '../ui/words.ts'
import { fetchResultFiles } from './fetch-results.ts'
import type { Cli } from './options.ts'
import { acceptedRecipe, filterOf, loadProject } from './project.ts'
import { type FoundRows, readRows } from './read-rows.ts'
import { resultParts } from './result-parts.ts'
import { type ResultsOptions, resultsOptions, spec } from './results-options.ts'
import { reading } from './with-store.ts'

export { spec }

export async function main(cli: Cli): Promise<number> {
  const options = resultsOptions(cli)
  const project = loadProject(cli)
  return await reading({ cli, project }, async (store) => {
    const recipe = acceptedRecipe(store?.runs, project, cli.args[0]!)
    const found = readRows(store!.runs, recipe, filterOf(cli))
    const rows = pickMetrics(found.rows, options.metrics)
    await show(cli, options, { ...found, rows })
    const files = cli.text('files')
    return files === undefined ? 0 : await fetchResultFiles(cli, { ...store!, recipe, rows, root: files })
  })
}

async function show(cli: Cli, options: ResultsOptions, found: FoundRows): Promise<void> {
  const say = sayer(cli.flag('quiet'))
  const out = cli.text('out')
  const parts = await resultParts(options, found.rows)
  if (out === undefined) printAll(parts)
  else {
    writeWhole(out, parts)
    say(`Wrote ${options.sql === null ? counted(found.rows.length, 'run') : 'the answer'} to ${out}`)
  }
  // Of a table, the failures are a part.
  const failures = options.format === 'table' && options.sql === null ? '' : failureText(found.rows)
  if (failures !== '') say(failures.trimEnd())
  for (const note of resultNotes(found, options)) say(note)
}
