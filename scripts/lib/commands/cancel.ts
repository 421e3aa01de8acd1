import { openRunStore } from '../effects/sqlite-store.ts'
import { currentHolder } from '../effects/store-lock.ts'
import { cancelText } from '../ui/change-text.ts'
import { printJson, sayer } from '../ui/say.ts'
import type { Cli, VerbSpec } from './options.ts'
import { acceptedRecipe, loadProject, type Project } from './project.ts'
import { nothingStored, reading } from './with-store.ts'

export const spec: VerbSpec = {
  summary: 'Stops what is queued and running, of one campaign or of all; results so far stay.',
  usage: '[CAMPAIGN]',
  arguments: { min: 0, max: 1 },
  options: {},
}

export async function main(cli: Cli): Promise<number> {
  const project = loadProject(cli)
  if (project.cluster.provider !== 'local')
    return await (await import('./cancel-swarm.ts')).cancelSwarm(cli, project)
  const names = await namesToCancel(cli, project)
  const pid = requestCancel(project, names)
  if (cli.flag('json')) printJson({ schema: 1, running: pid !== null, cancelled: pid === null ? [] : names })
  else sayer(cli.flag('quiet'))(cancelText(names, pid))
  return 0
}

/** Asks the apply that runs to stop campaigns, and gives its pid; null where none runs. */
export function requestCancel(project: Project, names: readonly string[]): number | null {
  const holder = currentHolder(project.store.path)
  if (holder?.verb !== 'apply') return null
  request(project, names)
  return holder.pid
}

async function namesToCancel(cli: Cli, project: Project): Promise<readonly string[]> {
  const asked = [...cli.args, ...cli.list('only')]
  return await reading({ cli, project }, (store) => {
    if (store === null && asked.length === 0) return []
    if (store === null) throw nothingStored(project)
    for (const name of asked) acceptedRecipe(store.runs, project, name)
    return asked.length > 0 ? asked : store.runs.revisions(project.name).map((each) => each.campaign)
  })
}

/** Without the lock: whoever holds it looks for the request a few times a second. */
function request(project: Project, names: readonly string[]): void {
  const runs = openRunStore(project.store.database)
  try {
    for (const name of names) runs.requestCancel(project.name, name)
  } finally {
    runs.close()
  }
}
