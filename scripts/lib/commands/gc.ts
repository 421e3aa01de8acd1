import { type Going, removeGarbage, surveyGarbage } from '../apply/garbage.ts'
import type { GarbageQuery } from '../job/store.ts'
import { parseDuration } from '../text/units.ts'
import { canAsk, confirm } from '../ui/ask.ts'
import { garbageText } from '../ui/garbage-text.ts'
import { printJson } from '../ui/say.ts'
import type { OwnedStore } from './open-store.ts'
import { type Cli, usage, type VerbSpec } from './options.ts'
import { acceptedRecipe, loadProject, type Project } from './project.ts'
import { owning } from './with-store.ts'

export const spec: VerbSpec = {
  summary:
    'Removes stored runs, builds and files that no other campaign needs; says what and how much first.',
  usage: '[CAMPAIGN...]',
  arguments: { min: 0, max: Number.POSITIVE_INFINITY },
  options: {
    'older-than': { type: 'string', value: 'AGE', help: 'only runs that ended so long ago, such as 90d' },
    'dry-run': { type: 'boolean', help: 'say what and how much, and remove nothing' },
  },
}

export async function main(cli: Cli): Promise<number> {
  const campaigns = [...new Set([...cli.args, ...cli.list('only')])]
  const ageMs = ageOf(cli)
  if (campaigns.length === 0 && ageMs === null)
    throw usage('gc needs campaign names or --older-than', 'Such as: gc mm1, or gc --older-than 90d')
  const project = loadProject(cli)
  return await owning({ cli, project, verb: 'gc' }, async (store) => {
    for (const name of campaigns) acceptedRecipe(store.runs, project, name)
    return await collect(
      cli,
      { ...store, project },
      {
        manifest: project.name,
        ...(campaigns.length > 0 && { campaigns }),
        ...(ageMs !== null && { endedBefore: Date.now() - ageMs }),
      },
    )
  })
}

function ageOf(cli: Cli): number | null {
  const text = cli.text('older-than')
  if (text === undefined) return null
  const seconds = parseDuration(text)
  if (seconds !== null) return seconds * 1000
  throw usage(`Not a duration: "${text}"`, 'Such as --older-than 90d; units are s, m, h and d')
}

async function collect(
  cli: Cli,
  { runs, blobs, project }: Pick<OwnedStore, 'runs' | 'blobs'> & { readonly project: Project },
  query: GarbageQuery,
): Promise<number> {
  const owned = { runs, blobs, dir: project.store }
  const going = await surveyGarbage(owned, query)
  const sizes = sizesOf(going, query)
  const isAnything = Object.values(sizes).some((size) => size > 0)
  const silent = cli.flag('json') || (cli.flag('quiet') && cli.flag('yes'))
  if (!silent) console.error(isAnything ? garbageText(sizes) : 'There is nothing to remove')
  const isWanted = isAnything && (await askFor(cli))
  if (isWanted) removeGarbage(owned, query, going)
  if (cli.flag('json')) printJson({ schema: 1, removed: isWanted === true, ...sizes })
  else if (isAnything && !silent) console.error(isWanted ? 'Removed' : 'Nothing was removed')
  return isWanted === null ? 130 : 0
}

/** By name, campaigns are forgotten with all of their revisions. */
function sizesOf({ garbage, blobs, cache, sizeBytes }: Going, { campaigns = [], endedBefore }: GarbageQuery) {
  const { runs, builds } = garbage
  const forgotten = endedBefore === undefined ? campaigns.length : 0
  return { campaigns: forgotten, runs, builds, files: blobs.length, unpacked: cache.length, sizeBytes }
}

/** Null where the question was interrupted. */
async function askFor(cli: Cli): Promise<boolean | null> {
  if (cli.flag('dry-run')) return false
  if (cli.flag('yes')) return true
  if (canAsk()) return await confirm('Remove them?')
  throw usage(
    'gc asks before it removes, and there is no terminal to ask on',
    'Say --yes, or look with --dry-run',
  )
}
