import type { Recipe } from '../core/campaign.ts'
import { UserError } from '../core/errors.ts'
import type { ResultRow } from '../core/result-rows.ts'
import { runFolderName } from '../core/run-folder.ts'
import { fetchFile } from '../effects/fetch-file.ts'
import { sayer } from '../ui/say.ts'
import { counted } from '../ui/words.ts'
import type { OpenStore } from './open-store.ts'
import type { Cli } from './options.ts'

interface Fetch extends OpenStore {
  readonly recipe: Recipe
  readonly rows: readonly ResultRow[]
  readonly root: string
}

/** Writes what runs kept into a folder each; files that the store lost are told, and make the exit code 1. */
export async function fetchResultFiles(
  cli: Cli,
  { runs, blobs, recipe, rows, root }: Fetch,
): Promise<number> {
  const { manifest, name: campaign } = recipe.campaign
  const byId = new Map(rows.map((row) => [row.runId, row]))
  let [written, unchanged, lost] = [0, 0, 0]
  const place = recipe.listing === undefined ? apart : together()
  for (const { runId, execution } of runs.rows({ manifest, campaign, runIds: byId.keys() })) {
    const own = runFolderName(byId.get(runId)!)
    for (const file of execution.files) {
      const folder = place(file.path, own)
      try {
        if (await fetchFile(file, { root, folder }, blobs)) written += 1
        else unchanged += 1
      } catch (error) {
        if (!(error instanceof UserError) || !LOST.includes(error.code)) throw error
        lost += 1
        console.error(`${folder}/${file.path}: ${error.message}`)
      }
    }
  }
  const also = unchanged > 0 ? `; ${counted(unchanged, 'file')} were there already` : ''
  sayer(cli.flag('quiet'))(`Fetched ${counted(written, 'file')} into ${root}${also}`)
  if (lost === 0) return 0
  console.error(`${counted(lost, 'file')} could not be fetched: \`retry\` makes the files of a run again`)
  return 1
}

/** The folder of a file: that of its run. */
function apart(_path: string, own: string): string {
  return own
}

/**
 * A simulator that lists runs itself names their files by the run: they lie together, as its own tools expect. A name
 * that comes twice, under different values of the manifest, goes to the folder of its run.
 */
function together(): (path: string, own: string) => string {
  const taken = new Set<string>()
  return (path, own) => (taken.size === taken.add(path).size ? own : '.')
}

const LOST = ['missing-blob', 'corrupt']
