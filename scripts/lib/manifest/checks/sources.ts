import { buildOrder } from '../../core/workspace.ts'
import { nearest } from '../../text/nearest.ts'
import type { Path } from '../../text/place.ts'
import type { Finding } from '../issues.ts'
import type { CampaignSpec } from '../types.gen.ts'

/** One source or several, and builds of what is there, which do not wait for each other. */
export function* checkSources({ source, sources, build, builds = {} }: CampaignSpec): Generator<Finding> {
  if (sources === undefined) {
    if (source === undefined)
      yield {
        path: [],
        code: 'missing-key',
        message: 'Missing "source"',
        hint: 'Say where the model is: source: { path: DIRECTORY }',
      }
    for (const name of Object.keys(builds))
      yield at(
        ['builds', name],
        'unknown-source',
        'There are no "sources"',
        'Use "build" for the one "source"',
      )
    return
  }
  if (source !== undefined)
    yield at(
      ['source'],
      'two-forms',
      'A campaign has "source" or "sources"',
      'Move it into "sources", with a name',
    )
  if (build !== undefined)
    yield at(
      ['build'],
      'two-forms',
      'With "sources" the key is "builds"',
      'Move it into "builds", by the name of its source',
    )
  const names = Object.keys(sources)
  if (names.length === 0) yield at(['sources'], 'no-source', 'At least one source', undefined)
  let isKnown = true
  for (const [name, { after = [] }] of Object.entries(builds)) {
    if (!names.includes(name)) yield unknown(['builds', name], name, names)
    for (const [index, other] of after.entries())
      if (!names.includes(other)) {
        isKnown = false
        yield { ...unknown(['builds', name, 'after', index], other, names), of: 'value' }
      }
  }
  if (isKnown && buildOrder(names, builds) === null)
    yield at(['builds'], 'build-circle', 'Builds wait for each other', 'Look at their "after"')
}

function unknown(path: Path, name: string, names: readonly string[]): Finding {
  const near = nearest(name, names)
  const hint = near === null ? `Sources are ${names.join(', ')}` : `Did you mean "${near}"?`
  return at(path, 'unknown-source', `There is no source "${name}"`, hint)
}

function at(path: Path, code: string, message: string, hint: string | undefined): Finding {
  return { path, of: 'key', code, message, ...(hint !== undefined && { hint }) }
}
