import { axesOf, valuesOf } from '../../core/axes.ts'
import type { Subgrid } from '../../core/campaign.ts'
import { isReservedName } from '../../job/template.ts'
import type { Path } from '../../text/place.ts'
import type { Finding } from '../issues.ts'
import type { GridPart } from '../points.ts'
import { allNames, type CampaignCheck } from './context.ts'
import { bringsParameters, checkNames, fromUserError } from './expressions.ts'

/** Parameters, ranges, `zip`, `exclude`, `fixed` and `seed.vary`. */
export function* checkGrid(check: CampaignCheck): Generator<Finding> {
  const { campaign, parts } = check
  for (const part of parts) yield* checkPart(part)
  for (const name of Object.keys(campaign.fixed ?? {})) yield* checkReserved(['fixed', name], name)
  for (const name of Object.keys(campaign.derive ?? {})) yield* checkReserved(['derive', name], name)
  yield* checkZip(check)
  yield* checkMentions(check)
}

function* checkPart(part: GridPart): Generator<Finding> {
  const isFile = part.path.at(-1) === 'file'
  for (const name of part.names) yield* checkReserved(isFile ? part.path : [...part.path, name], name)
  if (isFile) return
  for (const [name, spec] of Object.entries(part.subgrids[0]!)) {
    const path = [...part.path, name]
    try {
      const values = valuesOf(name, spec)
      if (!Array.isArray(spec)) continue
      const seen = new Set<unknown>()
      const twice = values.findIndex((value) => seen.size === seen.add(value).size)
      if (twice === -1) continue
      const message = `Value ${JSON.stringify(values[twice])} stands twice in the list; its points are run once`
      yield { path: [...path, twice], code: 'duplicate-value', level: 'warning', message }
    } catch (error) {
      yield fromUserError(error, path, 'bad-range')
    }
  }
}

function* checkReserved(path: Path, name: string): Generator<Finding> {
  if (!isReservedName(name)) return
  const message = `"${name}" has a meaning of its own in arguments and cannot name a parameter`
  yield { path, of: 'key', code: 'reserved-name', message, hint: 'Choose another name' }
}

function* checkZip(check: CampaignCheck): Generator<Finding> {
  const { zip = [] } = check.campaign
  const swept = new Set(check.parts.flatMap(({ names }) => names))
  const seen = new Set<string>()
  for (const [index, group] of zip.entries()) {
    for (const [place, name] of group.entries()) {
      const path = ['zip', index, place]
      if (seen.has(name)) yield { path, code: 'zip-repeated', message: `"${name}" stands in zip twice` }
      else if (!swept.has(name))
        yield {
          path,
          code: 'unknown-parameter',
          message: `"${name}" is no swept parameter`,
          hint: `Swept are ${[...swept].join(', ') || 'none'}`,
        }
      seen.add(name)
    }
    const problem = check.parts
      .map((part) => zipProblem(part.subgrids[0]!, group, index))
      .find((found) => found !== null)
    if (problem !== undefined) yield problem
  }
}

function zipProblem(subgrid: Subgrid, group: readonly string[], index: number): Finding | null {
  const own = Object.fromEntries(
    Object.entries(subgrid).filter(([name, spec]) => group.includes(name) && isSound(name, spec)),
  )
  try {
    axesOf(own, [group])
    return null
  } catch (error) {
    return fromUserError(error, ['zip', index], 'zip-length')
  }
}

/** Bad ranges have a finding of their own. */
function isSound(name: string, spec: Subgrid[string]): boolean {
  try {
    valuesOf(name, spec)
    return true
  } catch {
    return false
  }
}

function* checkMentions(check: CampaignCheck): Generator<Finding> {
  const { exclude = [], seed = {} } = check.campaign
  const known = allNames(check)
  for (const [index, entry] of exclude.entries()) {
    if (Object.keys(entry).length === 0)
      yield {
        path: ['exclude', index],
        code: 'empty-exclude',
        message: 'An entry without parameters would leave out all points',
      }
    const unknown = Object.keys(entry).filter((name) => !known.includes(name))
    for (const name of unknown)
      yield* checkNames(check, ['exclude', index, name], {
        names: [name],
        what: 'It names',
        code: 'unknown-parameter',
      })
  }
  for (const [index, name] of (seed.vary === 'all' ? [] : (seed.vary ?? [])).entries()) {
    if (known.includes(name) || bringsParameters(check)) continue
    yield* checkNames(check, ['seed', 'vary', index], {
      names: [name],
      what: 'It names',
      code: 'unknown-parameter',
    })
  }
}
